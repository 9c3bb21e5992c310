def one():
    pass

def two():
    pass

a, b = one, two
def run():
    b()

run()
