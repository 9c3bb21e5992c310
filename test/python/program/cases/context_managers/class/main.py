class M:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def go(self):
        pass

with M() as m:
    m.go()
