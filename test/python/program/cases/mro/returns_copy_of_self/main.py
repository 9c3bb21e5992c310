import copy

class Base:
    def copy(self):
        return copy.copy(self)

class A(Base):
    def go(self):
        self.copy().end()

    def end(self):
        pass

class B(Base):
    def go(self):
        self.copy().end()

    def end(self):
        pass

A().go()
B().go()
