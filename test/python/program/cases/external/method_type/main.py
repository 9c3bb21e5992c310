import types

class Parser:
    def parse(self):
        self.step()

def step(self):
    self.parse()

parser = Parser()
parser.step = types.MethodType(step, parser)
parser.parse()
