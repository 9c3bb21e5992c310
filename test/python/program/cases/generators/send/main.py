def used():
    pass


def handed_on():
    pass


def worker():
    while True:
        task = yield
        task()


def outer():
    inner = yield from inside()
    return inner


def inside():
    task = yield
    task()


w = worker()
next(w)
w.send(used)
o = outer()
o.send(None)
o.send(handed_on)
