from .b import f
from . import b

def run():
    f()
    b.g()
