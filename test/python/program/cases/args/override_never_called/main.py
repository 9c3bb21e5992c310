class Key:
    def name(self):
        return "key"

class Policy:
    def missing(self, client, key):
        pass

class Reject(Policy):
    def missing(self, client, key):
        client.log(key.name())

class Accept(Policy):
    def missing(self, client, key):
        client.log("accepted")
        key.name()

class Client:
    def __init__(self):
        self.policy = Reject()

    def set_policy(self, policy):
        self.policy = policy

    def log(self, text):
        pass

    def connect(self):
        self.policy.missing(self, Key())

Client().connect()
