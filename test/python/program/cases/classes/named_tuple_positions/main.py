from collections import namedtuple
from typing import NamedTuple


def first():
    pass


def second():
    pass


def third():
    pass


class Pair(NamedTuple):
    left: object
    right: object


class Other(NamedTuple):
    left: object
    right: object


a, b = Pair(first, second)
b()
Other(third, right=second)[0]()

Point = namedtuple("Point", "x y")


class Spot(namedtuple("Spot", ["near", "far"])):
    def reach(self):
        self.far()


def run():
    point = Point(first, second)
    point.y()
    x, _ = point
    x()
    Spot(first, third).reach()
    point._replace(y=third).y()


run()
