class cached:
    def __init__(self, f):
        self.f = f

    def __get__(self, instance, owner):
        return self.f(instance)

class A:
    @cached
    def x(self):
        return 1

    def forget(self):
        del self.x

a = A()
a.__dict__["x"] = 1
a.forget()
