def one():
    pass

def gen():
    yield one

def use(items):
    for f in items:
        f()

use(gen())
