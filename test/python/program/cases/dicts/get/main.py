def one():
    pass

def two():
    pass

def run():
    d = {"a": one}
    d.get("a", two)()

run()
