def one():
    pass

def two():
    pass

def run():
    fs = [one, one]
    fs[1] = two
    fs[1]()

run()
