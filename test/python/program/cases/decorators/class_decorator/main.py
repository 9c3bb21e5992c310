def dec(cls):
    return cls

@dec
class A:
    def go(self):
        pass

A().go()
