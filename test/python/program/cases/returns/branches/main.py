def one():
    pass

def two():
    pass

def give(flag):
    if flag:
        return one
    return two

give(1)()
