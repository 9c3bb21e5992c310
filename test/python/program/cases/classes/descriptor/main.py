class Field:
    def __get__(self, instance, owner):
        return one

def one():
    pass

class A:
    f = Field()

A().f()
