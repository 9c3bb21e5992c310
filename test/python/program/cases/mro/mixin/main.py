class Mixin:
    def log(self):
        self.write()

class Base:
    def write(self):
        pass

class C(Mixin, Base):
    pass

C().log()
