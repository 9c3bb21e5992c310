def one():
    pass

def two():
    pass

def apply(a, b):
    b()

fs = [one, two]
apply(*fs)
