def f(x):
    pass

list(filter(f, [1]))
