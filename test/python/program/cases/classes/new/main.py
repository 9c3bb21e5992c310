class A:
    def __new__(cls):
        return super().__new__(cls)

    def go(self):
        pass

A().go()
