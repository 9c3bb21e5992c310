class A:
    def go(self):
        pass

def run():
    getattr(A(), "go")()

run()
