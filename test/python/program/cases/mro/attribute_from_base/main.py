def one():
    pass

class A:
    def __init__(self):
        self.f = one

class B(A):
    def run(self):
        self.f()

B().run()
