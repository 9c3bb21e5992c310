def one():
    pass

def two():
    pass

def run():
    d = {"a": {"b": one, "c": two}}
    d["a"]["b"]()

run()
