class Reader:
    def read(self, size):
        pass

class Writer:
    def read(self):
        pass

def pick(flag):
    return Reader() if flag else Writer()

pick(True).read(3)
pick(False).read()
