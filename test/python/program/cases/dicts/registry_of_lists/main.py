class Bus:
    def __init__(self):
        self.handlers = {}

    def on(self, name, handler):
        self.handlers.setdefault(name, []).append(handler)

    def emit(self, name):
        for handler in self.handlers.get(name, []):
            handler()


def ping():
    pass


def pong():
    pass


bus = Bus()
bus.on("ping", ping)
bus.on("pong", pong)
bus.emit("ping")
