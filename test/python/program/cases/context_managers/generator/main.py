from contextlib import contextmanager

class Conn:
    def send(self):
        pass

@contextmanager
def connect():
    yield Conn()

with connect() as c:
    c.send()
