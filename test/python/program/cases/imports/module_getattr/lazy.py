def __getattr__(name):
    return helper(name)

def helper(name):
    pass
