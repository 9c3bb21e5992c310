def target():
    pass

def give():
    return target

f = give()
f()
