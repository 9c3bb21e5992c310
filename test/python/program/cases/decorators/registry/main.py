handlers = {}

def register(name):
    def wrap(f):
        handlers[name] = f
        return f
    return wrap

@register("a")
def one():
    pass

@register("b")
def two():
    pass

def run():
    handlers["a"]()

run()
