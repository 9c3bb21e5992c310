def target():
    pass

def apply(f):
    f()

apply(target)
