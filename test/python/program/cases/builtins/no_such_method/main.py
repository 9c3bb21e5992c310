class Text:
    def render(self):
        pass

def show(value):
    if isinstance(value, str):
        value = Text()
    value.render()

show("plain")
show(Text())
