class Node(object):
    def copy(self):
        pass

class Function(Node):
    def __init__(self, name):
        self.name = name

    def __getattr__(self, name):
        def make():
            return Function(name)

        return make

fn = Function(None)

def count():
    return fn.COUNT().copy()

count()
