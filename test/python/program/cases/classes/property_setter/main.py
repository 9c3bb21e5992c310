class A:
    @property
    def x(self):
        return 1

    @x.setter
    def x(self, value):
        self.changed(value)

    def changed(self, value):
        pass

a = A()
a.x = 3
