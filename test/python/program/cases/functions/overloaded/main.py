import typing as t

@t.overload
def get(x: int) -> int: ...
@t.overload
def get(x: str) -> str: ...
def get(x):
    return other(x)

def other(x):
    return x

def use():
    get(1)

use()
