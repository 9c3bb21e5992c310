def f():
    pass

def apply(g):
    g()

apply(lambda: f())
