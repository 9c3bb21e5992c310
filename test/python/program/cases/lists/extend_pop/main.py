def one():
    pass

def run():
    fs = []
    fs.extend([one])
    fs.pop()()

run()
