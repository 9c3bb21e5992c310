def one():
    pass

def two():
    pass

def run():
    f = one
    f = two
    f()

run()
