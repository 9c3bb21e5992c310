def one():
    pass

def two():
    pass

def pair():
    return one, two

def run():
    a, b = pair()
    b()

run()
