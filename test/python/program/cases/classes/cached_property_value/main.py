from functools import cached_property

class Conn:
    def send(self):
        pass

class Client:
    @cached_property
    def conn(self):
        return Conn()

    def go(self):
        self.conn.send()

Client().go()
