def one():
    pass

def two():
    pass

def run(flag):
    if flag:
        f = one
    else:
        f = two
    f()

run(True)
