def one():
    pass

class A:
    @property
    def handler(self):
        return one

A().handler()
