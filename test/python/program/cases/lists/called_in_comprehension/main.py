def one():
    pass

def two():
    pass

def run():
    return [f() for f in (one, two)]

run()
