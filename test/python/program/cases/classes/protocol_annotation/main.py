from typing import Protocol

class Check(Protocol):
    def __call__(self, value): ...

def run(check: Check):
    check(1)
