class Options(dict):
    def __getattr__(self, name):
        return self[name]

options = Options()

def read():
    return options.depth

def names():
    return options.keys()

read()
names()
