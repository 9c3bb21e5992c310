def one():
    pass

def two():
    pass

def apply(*fs):
    for f in fs:
        f()

apply(one, two)
