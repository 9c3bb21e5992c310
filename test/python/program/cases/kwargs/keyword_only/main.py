def target():
    pass

def apply(*, f):
    f()

apply(f=target)
