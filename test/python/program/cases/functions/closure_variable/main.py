def target():
    pass

def make():
    held = target
    def inner():
        held()
    return inner

make()()
