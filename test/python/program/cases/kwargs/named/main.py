def target():
    pass

def apply(a, f):
    f()

apply(f=target, a=1)
