class Odd:
    def __getitem__(self, k):
        return 1

    def __eq__(self, other):
        return False

    def __iter__(self):
        return iter([])

class Node:
    fields = ()

    def __init__(self, *fields, **attributes):
        for name, arg in zip(self.fields, fields):
            setattr(self, name, arg)
        for attr in ("lineno", "extra"):
            setattr(self, attr, attributes.pop(attr, None))

class Name(Node):
    fields = ("name", "ctx")

class Call(Node):
    fields = ("node", "args")

class Const(Node):
    fields = ("value",)

def use(node):
    if node.ctx == "load":
        return node.name[0]

def visit(node):
    for arg in node.args[:1]:
        use(arg)

visit(Call(Name("a", "load"), [Name("b", "load"), Const(Odd())]))
