class Markdown:
    def __init__(self):
        self.hooks = []

    def parse(self):
        for hook in self.hooks:
            hook()

    def __call__(self):
        self.parse()

def hook():
    pass

def plugin(markdown: Markdown):
    markdown.hooks.append(hook)

markdown = Markdown()
markdown()
