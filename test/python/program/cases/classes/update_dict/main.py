class A:
    def go(self):
        pass

class Options:
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

Options(a=A()).a.go()
