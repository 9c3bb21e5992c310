def one():
    pass

def two():
    pass

def same(x):
    return x

def first():
    same(one)()

def second():
    same(two)()

first()
second()
