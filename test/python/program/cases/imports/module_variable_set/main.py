import config

def mine():
    pass

config.handler = mine

def run():
    config.handler()

run()
