class A:
    def go(self):
        pass

class B:
    def go(self):
        pass

class C(A, B):
    pass

C().go()
