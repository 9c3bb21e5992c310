def one():
    pass

def two():
    pass

def run():
    d = {"a": one, "b": two}
    d["a"]()

run()
