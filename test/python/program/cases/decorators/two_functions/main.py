def dec(f):
    def inner():
        return f()
    return inner

def one():
    pass

def two():
    pass

@dec
def a():
    return one

@dec
def b():
    return two

def first():
    a()()

def second():
    b()()

first()
second()
