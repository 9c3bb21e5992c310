def dec(name):
    def wrap(f):
        def inner():
            f()
        return inner
    return wrap

@dec("x")
def g():
    pass

g()
