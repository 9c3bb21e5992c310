class Meta(type):
    def build(cls):
        pass

class A(metaclass=Meta):
    pass

A.build()
