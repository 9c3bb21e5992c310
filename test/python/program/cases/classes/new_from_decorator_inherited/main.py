def tracked(klass):
    def __new__(cls, *args):
        return super(klass, cls).__new__(cls)

    klass.__new__ = staticmethod(__new__)
    return klass

@tracked
class Base:
    pass

class Child(Base):
    pass

def use():
    Child(1)

use()
