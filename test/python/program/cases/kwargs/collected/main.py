def one():
    pass

def two():
    pass

def apply(**kw):
    kw["b"]()

apply(a=one, b=two)
