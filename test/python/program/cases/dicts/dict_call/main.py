def one():
    pass

def two():
    pass

def run():
    d = dict(a=one, b=two)
    d["b"]()

run()
