class A:
    @classmethod
    def create(cls):
        return cls()

    def go(self):
        pass

class B(A):
    def go(self):
        pass

B.create().go()
