class Callee:
    def __call__(self, x):
        pass

class Base:
    _ptr = None
    destructor = None

    @property
    def ptr(self):
        return self._ptr

    def __del__(self):
        if self.destructor and self._ptr:
            self.destructor(self.ptr)

class A(Base):
    destructor = Callee()

    def __init__(self):
        self._ptr = 1

A()
