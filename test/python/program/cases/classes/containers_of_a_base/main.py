class Base:
    def __init__(self):
        self.steps = []

    def run(self):
        for step in self.steps:
            step()

class First(Base):
    def fill(self):
        self.steps.append(first)

    def only(self):
        self.steps[0]()

class Second(Base):
    def fill(self):
        self.steps.append(second)

def first():
    pass

def second():
    pass

First().fill()
Second().fill()
First().only()
