from functools import partial

def dec(func=None, *, name=None):
    if not func:
        return partial(dec, name=name)
    return func

@dec
def a():
    pass

@dec(name="x")
def b():
    pass

def first():
    a()

def second():
    b()

first()
second()
