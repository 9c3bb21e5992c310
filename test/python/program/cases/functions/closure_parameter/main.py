def one():
    pass

def two():
    pass

def make(f):
    def inner():
        f()
    return inner

make(one)()
make(two)()
