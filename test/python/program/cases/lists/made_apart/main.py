def f():
    pass

def g():
    pass

def make(x):
    out = []
    out.append(x)
    return out

def use_f():
    make(f)[0]()

def use_g():
    for fn in make(g):
        fn()

use_f()
use_g()
