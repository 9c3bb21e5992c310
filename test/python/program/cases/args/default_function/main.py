def target():
    pass

def apply(f=target):
    f()

apply()
