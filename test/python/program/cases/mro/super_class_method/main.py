class A:
    @classmethod
    def make(cls):
        return cls()

class B(A):
    @classmethod
    def make(cls):
        return super().make()

    def go(self):
        pass

B.make().go()
