def f():
    pass

(lambda x: x())(f)
