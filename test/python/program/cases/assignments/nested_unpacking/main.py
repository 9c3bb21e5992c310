def one():
    pass

def two():
    pass

def three():
    pass

def run():
    a, (b, c) = one, (two, three)
    c()

run()
