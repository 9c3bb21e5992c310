def one():
    pass

def two():
    pass

def run():
    f = one
    for _ in range(2):
        f()
        f = two

run()
