def one():
    pass

def two():
    pass

def run():
    fs = [one, two]
    fs[0]()

run()
