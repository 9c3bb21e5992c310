table = {}


def register(name, fn):
    table[name] = fn


def f():
    pass


def g():
    pass


def run_f():
    table["f"]()


def run_g():
    table["g"]()


register("f", f)
register("g", g)
run_f()
run_g()
