def one():
    pass

def run():
    for f in {one: 1}:
        f()

run()
