class A:
    def __init__(self):
        pass

def kind():
    return A

kind()()
