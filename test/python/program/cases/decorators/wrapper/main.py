def dec(f):
    def inner():
        f()
    return inner

@dec
def g():
    pass

g()
