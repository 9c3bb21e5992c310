def one():
    pass

def two():
    pass

def run():
    d = {"a": one}
    d.update({"b": two})
    d["b"]()

run()
