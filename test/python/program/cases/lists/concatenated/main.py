def one():
    pass

def two():
    pass

def run():
    for f in [one] + [two]:
        f()

run()
