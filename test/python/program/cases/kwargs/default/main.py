def one():
    pass

def apply(*, f=one):
    f()

apply()
