def one():
    pass

def pick(x):
    return one

def run():
    for f in map(pick, [1]):
        f()

run()
