class Problem(Exception):
    def report(self):
        self.text()

    def text(self):
        pass


class Missing(Problem):
    def text(self):
        pass


class Broken(Problem):
    def text(self):
        pass


class Unused(Problem):
    def text(self):
        pass


class Other(Exception):
    def text(self):
        pass


def read():
    raise Missing("file")


def parse():
    raise Broken


def fail():
    raise Other()


def run():
    try:
        read()
        parse()
        fail()
    except (Problem, KeyError) as problem:
        problem.report()
    except Other as other:
        other.text()


run()
