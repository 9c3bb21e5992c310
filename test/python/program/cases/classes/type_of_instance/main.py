class A:
    def clone(self):
        return type(self)()

    def go(self):
        pass

A().clone().go()
