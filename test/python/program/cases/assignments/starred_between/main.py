def a():
    pass


def b():
    pass


def c():
    pass


def d():
    pass


def listed():
    _, *between, _ = [a, b, c]
    for fn in between:
        fn()


def held():
    first, *between, last = (a, b, None, d)
    between[0]()
    last()


def counted():
    [a, b, None][-2]()


def none_between():
    first, *between, last = [c, d]
    for fn in between:
        fn()


listed()
held()
counted()
none_between()
