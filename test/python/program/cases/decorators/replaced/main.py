def other():
    pass

def dec(f):
    return other

@dec
def g():
    pass

g()
