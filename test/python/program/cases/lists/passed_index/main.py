def one():
    pass

def two():
    pass

def call(fs, i):
    fs[i]()

call([one, two], 1)
