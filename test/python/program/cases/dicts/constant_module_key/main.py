from consts import FIRST, SECOND, GROUP

def one(x):
    pass

def two(x):
    pass

def many(x):
    pass

def use(sep):
    rules = {FIRST: (one, 1), SECOND: (two, 2), GROUP: (many, 3)}
    f, n = rules[GROUP]
    f([])

use("a")
