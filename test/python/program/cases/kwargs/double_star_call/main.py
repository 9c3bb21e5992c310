def one():
    pass

def two():
    pass

def apply(a, b):
    b()

apply(**{"a": one, "b": two})
