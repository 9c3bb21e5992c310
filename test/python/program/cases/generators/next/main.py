def one():
    pass

def gen():
    yield one

def run():
    next(gen())()

run()
