def one(f):
    def a():
        f()
    return a

def two(f):
    def b():
        f()
    return b

@one
@two
def g():
    pass

g()
