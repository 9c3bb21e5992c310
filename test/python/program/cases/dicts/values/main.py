def one():
    pass

def two():
    pass

def run():
    for f in {"a": one, "b": two}.values():
        f()

run()
