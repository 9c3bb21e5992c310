class Shape:
    def __init__(self, r):
        self.r = r

    def area(self):
        return self.compute()

    def compute(self):
        pass

class Circle(Shape):
    def compute(self):
        pass
