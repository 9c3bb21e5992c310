WORDS = frozenset(["a", "b"])

class Token:
    def __init__(self, value):
        self.value = value

class Parser:
    def __init__(self, source):
        self.current = Token(source)

    def parse(self):
        token = self.current
        if token.value in WORDS:
            f = getattr(self, f"parse_{self.current.value}")
            return f()
        return self.parse_other()

    def parse_a(self):
        pass

    def parse_b(self):
        pass

    def parse_third(self):
        pass

    def parse_other(self):
        pass

Parser(input()).parse()
