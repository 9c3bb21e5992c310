from other import apply

def f():
    pass

apply(f)
