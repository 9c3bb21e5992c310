def f():
    pass

g = lambda h=f: h()
g()
