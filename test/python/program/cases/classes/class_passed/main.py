class A:
    def go(self):
        pass

def build(cls):
    return cls()

build(A).go()
