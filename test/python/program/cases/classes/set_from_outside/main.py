def one():
    pass

class A:
    def run(self):
        self.hook()

a = A()
a.hook = one
a.run()
