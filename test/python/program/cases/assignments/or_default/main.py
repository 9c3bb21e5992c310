def one():
    pass

def two():
    pass

def run(f=None):
    g = f or two
    g()

run(one)
