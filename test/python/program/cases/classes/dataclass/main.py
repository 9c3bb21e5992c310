from dataclasses import dataclass

def one():
    pass

@dataclass
class A:
    f: object

    def run(self):
        self.f()

A(one).run()
