def one():
    pass

def run():
    d = {}
    d.setdefault("a", one)()

run()
