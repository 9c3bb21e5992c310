def one():
    pass

def two():
    pass

def run(flag):
    (one if flag else two)()

run(1)
