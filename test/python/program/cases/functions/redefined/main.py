def f():
    pass

def g():
    pass

def f():
    g()

f()
