def one():
    pass

def two():
    pass

def apply(f=one):
    f()

apply(two)
