import operator
from operator import itemgetter


def stored():
    pass


def other():
    pass


class Tool:
    def __init__(self):
        self.part = Part()

    def use(self, how):
        how()


class Part:
    def run(self):
        pass


operator.methodcaller("use", stored)(Tool())
operator.attrgetter("part.run")(Tool())()
itemgetter("f")({"f": stored, "g": other})()
first, second = itemgetter(0, 1)([other, stored])
first()


def sort(tools):
    return sorted(tools, key=operator.methodcaller("use", other))


sort([Tool()])
