def target():
    pass

def inner(f):
    f()

def outer(g):
    inner(f=g)

outer(g=target)
