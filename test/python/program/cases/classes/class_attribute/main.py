def one():
    pass

class A:
    f = one
    handlers = [one]

    def run(self):
        self.handlers[0]()

A.f()
A().run()
