class A(Exception):
    def show(self):
        pass

class B(Exception):
    def show(self):
        pass

def run():
    try:
        pass
    except (A, B) as e:
        e.show()

run()
