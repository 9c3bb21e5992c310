from b import *

def f():
    g()
