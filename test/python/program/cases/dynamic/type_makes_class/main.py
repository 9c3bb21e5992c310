class Base:
    def __init__(self, value):
        self.value = value

    def go(self):
        self.hook()


def hook(self):
    self.value()


def value():
    pass


def make(name):
    return type(name, (Base,), {"hook": hook, "alias": Base.go})


made = make("Made")
made(value).go()
made(value).alias()
