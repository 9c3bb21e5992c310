def one():
    pass

def two():
    pass

def call(d, key):
    d[key]()

call({"a": one, "b": two}, "b")
