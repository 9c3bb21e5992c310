def target():
    pass

def give():
    return target

def apply(f):
    f()

apply(give())
