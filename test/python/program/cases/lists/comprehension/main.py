def one():
    pass

def two():
    pass

def run():
    fs = [f for f in (one, two)]
    fs[0]()

run()
