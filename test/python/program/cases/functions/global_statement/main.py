def one():
    pass

handler = None

def install():
    global handler
    handler = one

def run():
    handler()

install()
run()
