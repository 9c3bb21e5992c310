def f(x):
    pass

map(f, [1])
