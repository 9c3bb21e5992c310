class A:
    @property
    def value(self):
        return helper()

def helper():
    pass

A().value
