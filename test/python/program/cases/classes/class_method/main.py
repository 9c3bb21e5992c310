class A:
    @classmethod
    def create(cls):
        return cls()

    def go(self):
        pass

A.create().go()
