def one():
    pass

def two():
    pass

def run():
    for i, f in enumerate([one]):
        f()
    for a, b in zip([1], [two]):
        b()

run()
