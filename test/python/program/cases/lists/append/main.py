def one():
    pass

def run():
    fs = []
    fs.append(one)
    fs[0]()

run()
