class Configurable:
    def __new__(cls):
        impl = cls.configured_class()
        instance = super().__new__(impl)
        instance.initialize()
        return instance

    @classmethod
    def configured_class(cls):
        base = cls.base()
        base.impl = cls.default()
        return base.impl

class Resolver(Configurable):
    @classmethod
    def base(cls):
        return Resolver

    @classmethod
    def default(cls):
        return Resolver

    def initialize(self):
        pass

    def close(self):
        pass

class Client(Configurable):
    @classmethod
    def base(cls):
        return Client

    @classmethod
    def default(cls):
        return SimpleClient

    def initialize(self):
        self.resolver = Resolver()

    def stop(self):
        self.resolver.close()

class SimpleClient(Client):
    def close(self):
        self.stop()

client = Client()
client.close()
