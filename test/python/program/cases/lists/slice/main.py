def one():
    pass

def two():
    pass

def three():
    pass

def run():
    fs = [one, two, three]
    fs[1:][0]()

run()
