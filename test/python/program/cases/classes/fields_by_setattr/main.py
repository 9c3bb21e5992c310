class Node:
    fields = ()

    def __init__(self, *values):
        for name, value in zip(self.fields, values):
            setattr(self, name, value)

class Leaf(Node):
    def text(self):
        pass

class Pair(Node):
    fields = ("left", "right")

    def text(self):
        self.left.text()

class Wrap(Node):
    fields = ("inner",)

    def text(self):
        self.inner.text()

Wrap(Pair(Leaf(), Leaf())).text()
