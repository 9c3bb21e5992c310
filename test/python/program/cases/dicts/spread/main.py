def one():
    pass

def two():
    pass

def run():
    base = {"a": one}
    d = {**base, "b": two}
    d["a"]()

run()
