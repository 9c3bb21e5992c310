def inner():
    pass

def outer():
    inner()

outer()
