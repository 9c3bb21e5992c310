class A:
    def __init__(self):
        self.go()

    def go(self):
        pass

A()
