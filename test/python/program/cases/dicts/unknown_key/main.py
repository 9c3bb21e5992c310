import sys

def one():
    pass

def two():
    pass

def run():
    d = {"a": one, "b": two}
    d[sys.argv[1]]()

run()
