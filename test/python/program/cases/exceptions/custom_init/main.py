class Problem(Exception):
    def __init__(self, message):
        super().__init__(message)
        self.message = message

    def show(self):
        pass

def risky(kind):
    raise kind("x")

try:
    risky(Problem)
except (ValueError, Problem) as problem:
    problem.show()
