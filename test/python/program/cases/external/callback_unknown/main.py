import ext

def f():
    pass

ext.register(f)
