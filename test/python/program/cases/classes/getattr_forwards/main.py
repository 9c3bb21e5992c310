class Inner:
    def go(self):
        pass

class Proxy:
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(self.inner, name)

Proxy(Inner()).go()
