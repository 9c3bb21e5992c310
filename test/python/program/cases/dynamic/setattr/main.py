def one():
    pass

class A:
    pass

def run():
    a = A()
    setattr(a, "f", one)
    a.f()

run()
