def dec(f):
    def inner(self):
        f(self)
    return inner

class A:
    @dec
    def go(self):
        self.other()

    def other(self):
        pass

A().go()
