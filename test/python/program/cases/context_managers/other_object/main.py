class Conn:
    def send(self):
        pass

class M:
    def __enter__(self):
        return Conn()

    def __exit__(self, *args):
        pass

with M() as c:
    c.send()
