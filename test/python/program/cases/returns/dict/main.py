def one():
    pass

def two():
    pass

def table():
    return {"one": one, "two": two}

def run():
    table()["two"]()

run()
