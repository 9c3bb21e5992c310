import sys

if sys.platform == "win32":
    def f():
        one()
else:
    def f():
        two()

def one():
    pass

def two():
    pass

f()
