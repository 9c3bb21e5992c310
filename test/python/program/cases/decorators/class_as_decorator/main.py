class Dec:
    def __init__(self, f):
        self.f = f

    def __call__(self):
        self.f()

@Dec
def g():
    pass

g()
