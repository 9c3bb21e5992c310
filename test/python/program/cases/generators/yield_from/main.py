def one():
    pass

def inner():
    yield one

def outer():
    yield from inner()

def run():
    for f in outer():
        f()

run()
