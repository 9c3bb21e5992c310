def target():
    pass

def inner(f):
    f()

def outer(f):
    inner(f)

outer(target)
