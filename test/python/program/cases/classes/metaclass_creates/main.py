class Meta(type):
    def __new__(mcs, name, bases, ns):
        made = super().__new__(mcs, name, bases, ns)
        made.setup()
        return made

    def setup(cls):
        pass

class A(metaclass=Meta):
    pass

class B(A):
    pass
