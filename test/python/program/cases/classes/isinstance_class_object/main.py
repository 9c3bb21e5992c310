import enum

class Kind(enum.Enum):
    A = 1

class Type:
    def __call__(self, value):
        pass

class Func(Type):
    def __init__(self, f):
        self.f = f

def convert(t, default):
    guessed = t or type(default)
    if isinstance(guessed, Type):
        return guessed
    return Func(guessed)

def use(t):
    convert(t, Kind.A)(1)

use(Type())
