class A:
    def go(self):
        pass

f = A().go
f()
