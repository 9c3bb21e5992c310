def f():
    pass

g = lambda: f()
g()
