def compose(*fns):
    def run(x):
        for fn in fns:
            x = fn(x)
        return x
    return run

def inc(x):
    return x

def dec(x):
    return x

compose(inc, dec)(1)
