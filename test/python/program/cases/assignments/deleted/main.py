def one():
    pass

def two():
    pass

def run():
    f = one
    del f
    f = two
    f()

run()
