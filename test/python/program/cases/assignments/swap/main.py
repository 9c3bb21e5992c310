def one():
    pass

def two():
    pass

def run():
    a, b = one, two
    a, b = b, a
    a()

run()
