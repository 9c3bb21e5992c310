import b

def f():
    b.g()

def h():
    pass
