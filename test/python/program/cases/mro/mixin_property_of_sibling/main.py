class Pointer:
    @property
    def ptr(self):
        return 1

    def free(self):
        pass

class Linear:
    def length(self):
        self.free()
        return self.ptr

class Line(Linear, Pointer):
    pass
