def one():
    pass

def two():
    pass

def apply(*fs):
    fs[1]()

apply(one, two)
