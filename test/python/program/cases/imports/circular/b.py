import a

def g():
    a.h()
