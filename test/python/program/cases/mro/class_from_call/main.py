class A:
    def go(self):
        pass

def base():
    return A

class B(base()):
    pass

B().go()
