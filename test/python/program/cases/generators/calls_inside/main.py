def one():
    pass

def gen():
    yield one()

list(gen())
