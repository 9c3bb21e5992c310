class BaseParts:
    def __init__(self, owner):
        self.owner = owner

    def run(self):
        return self.owner.ops.quote()

class FirstParts(BaseParts):
    def first(self):
        self.owner.ops.quote()

class SecondParts(BaseParts):
    def second(self):
        self.owner.ops.quote()

class BaseOwner:
    parts_class = None
    ops_class = None

    def __init__(self, name):
        self.name = name
        self.parts = self.parts_class(self)
        self.ops = self.ops_class()

class FirstOps:
    def quote(self):
        pass

class SecondOps:
    def quote(self):
        pass

class First(BaseOwner):
    parts_class = FirstParts
    ops_class = FirstOps

class Second(BaseOwner):
    parts_class = SecondParts
    ops_class = SecondOps
