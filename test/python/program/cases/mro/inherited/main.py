class A:
    def go(self):
        pass

class B(A):
    pass

B().go()
