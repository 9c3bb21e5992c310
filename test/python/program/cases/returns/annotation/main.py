from external import load

class A:
    def go(self):
        pass

def get() -> A:
    return load()

get().go()
