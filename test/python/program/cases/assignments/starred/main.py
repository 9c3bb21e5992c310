def one():
    pass

def two():
    pass

def three():
    pass

def run():
    first, *rest = [one, two, three]
    rest[1]()

run()
