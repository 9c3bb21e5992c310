def make():
    return 1

class A:
    x = make()

    def go(self):
        pass
