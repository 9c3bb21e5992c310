def target():
    pass

def inner(f):
    f()

def outer(*args, **kwargs):
    inner(*args, **kwargs)

outer(target)
