def one():
    pass

def two():
    pass

def first():
    f = one
    f()
    f = two

def second():
    f = one
    f = two
    f()

first()
second()
