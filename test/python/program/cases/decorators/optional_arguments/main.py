def dec(func=None, *, name=None):
    if func is None:
        return lambda f: dec(f, name=name)

    def inner():
        func()
    return inner

@dec
def a():
    pass

@dec(name="x")
def b():
    pass

a()
b()
