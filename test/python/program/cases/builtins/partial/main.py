from functools import partial

def f(a, g):
    g()

def one():
    pass

p = partial(f, 1)
p(one)
