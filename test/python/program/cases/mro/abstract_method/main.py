class Base:
    def run(self):
        self.step()

    def step(self):
        raise NotImplementedError

class Child(Base):
    def step(self):
        pass

def use(base: Base):
    base.run()
