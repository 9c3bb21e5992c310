import ext

@ext.task
def g():
    pass

g()
