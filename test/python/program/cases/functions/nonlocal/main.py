def one():
    pass

def outer():
    f = None
    def set_it():
        nonlocal f
        f = one
    set_it()
    f()

outer()
