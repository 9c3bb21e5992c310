def helper():
    pass

def early():
    return
    helper()

early()
