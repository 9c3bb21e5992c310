def one():
    pass

class It:
    def __iter__(self):
        yield one

def run():
    for f in It():
        f()

run()
