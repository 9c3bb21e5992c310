def target():
    pass

def inner():
    return target

def outer():
    return inner()

outer()()
