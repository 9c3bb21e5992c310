class Table:
    def __init__(self):
        self.entries = {}

    def add(self, name, fn):
        self.entries[name] = fn

    def get(self, name):
        return self.entries[name]


def f():
    pass


def g():
    pass


def run_f(table):
    table.get("f")()


def run_g(table):
    table.entries["g"]()


table = Table()
table.add("f", f)
table.add(name="g", fn=g)
run_f(table)
run_g(table)
