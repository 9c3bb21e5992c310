def one():
    pass

def run():
    d = {name: f for name, f in [("a", one)]}
    d["a"]()

run()
