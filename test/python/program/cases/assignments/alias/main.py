def f():
    pass

g = f
h = g
h()
