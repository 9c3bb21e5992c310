from a import *

def g():
    pass
