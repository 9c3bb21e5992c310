from collections import namedtuple

def one():
    pass

Pair = namedtuple("Pair", "f g")

def run():
    p = Pair(f=one, g=None)
    p.f()

run()
