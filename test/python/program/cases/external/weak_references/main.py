import weakref

class Channel:
    def close(self):
        pass

    def send(self):
        pass

class Channels:
    def __init__(self):
        self.held = weakref.WeakValueDictionary()

    def put(self, key, channel):
        self.held[key] = channel

    def get(self, key):
        return self.held.get(key, None)

class Handler:
    def __init__(self, channel):
        self.channel = weakref.proxy(channel)
        self.reference = weakref.ref(channel)

    def by_proxy(self):
        self.channel.close()

    def by_reference(self):
        self.reference().send()

channels = Channels()
channels.put(1, Channel())
channels.get(1).close()
handler = Handler(channels.get(1))
handler.by_proxy()
handler.by_reference()
