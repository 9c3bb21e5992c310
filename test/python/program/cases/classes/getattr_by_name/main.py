class Database:
    def connect(self):
        pass

    def close(self):
        pass

class Proxy:
    def __init__(self, database):
        self.database = database

    def __getattr__(self, name):
        return getattr(self.database, name)

proxy = Proxy(Database())

def start():
    proxy.connect()

def stop():
    proxy.close()

start()
stop()
