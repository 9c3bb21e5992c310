import functools

def dec(f):
    @functools.wraps(f)
    def inner():
        f()
    return inner

@dec
def g():
    pass

g()
