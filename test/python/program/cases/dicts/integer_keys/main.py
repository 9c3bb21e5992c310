def one():
    pass

def two():
    pass

def run():
    d = {1: one, 2: two}
    d[2]()

run()
