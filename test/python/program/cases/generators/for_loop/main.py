def one():
    pass

def gen():
    yield one

def run():
    for f in gen():
        f()

run()
