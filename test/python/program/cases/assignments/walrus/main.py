def f():
    pass

def run():
    if (g := f):
        g()

run()
