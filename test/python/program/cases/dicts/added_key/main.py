def one():
    pass

def two():
    pass

def run():
    d = {"a": one}
    d["b"] = two
    d["b"]()

run()
