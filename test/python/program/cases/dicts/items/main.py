def one():
    pass

def run():
    for name, f in {"a": one}.items():
        f()

run()
