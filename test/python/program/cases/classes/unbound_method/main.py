class A:
    def go(self):
        self.inner()

    def inner(self):
        pass

A.go(A())
