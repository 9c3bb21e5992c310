class A:
    def go(self):
        pass

def use(a):
    a.go()

use(A())
