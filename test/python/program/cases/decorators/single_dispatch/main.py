from functools import singledispatch, singledispatchmethod


@singledispatch
def show(value):
    pass


@show.register(int)
def show_int(value):
    pass


@show.register
def show_text(value: str):
    pass


class Shape:
    pass


class Circle(Shape):
    pass


@show.register(Shape)
def _(value):
    value_of()


@show.register(Circle)
def show_circle(value):
    pass


def value_of():
    pass


def numbers():
    show(1)


def others():
    show(2.5)


def shapes():
    show(Circle())


class Visitor:
    @singledispatchmethod
    def visit(self, node):
        pass

    @visit.register
    def visit_shape(self, node: Shape):
        self.done()

    def done(self):
        pass


numbers()
others()
shapes()
Visitor().visit(Circle())
