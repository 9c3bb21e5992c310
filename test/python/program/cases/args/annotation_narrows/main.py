class A:
    def go(self):
        pass

class B:
    def go(self):
        pass

def call(x: A):
    x.go()

def pick(flag):
    return A() if flag else B()

call(pick(1))
