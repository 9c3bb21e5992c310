def one():
    pass

def two():
    pass

def run():
    try:
        f = one
    except ValueError:
        f = two
    f()

run()
