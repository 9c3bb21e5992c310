import copy

class Base:
    def copy(self):
        return copy.copy(self)

    def sql(self):
        pass

class Func(Base):
    def sql(self):
        pass

class Other(Base):
    def sql(self):
        pass

    def run(self):
        return self.copy().sql()

class Length(Func):
    def sql(self):
        clone = self.copy()
        return super(Length, clone).sql()

Length().sql()
Other().run()
