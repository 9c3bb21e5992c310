class A:
    def go(self):
        pass

class B(A):
    def go(self):
        pass

B().go()
