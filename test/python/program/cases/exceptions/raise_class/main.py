class MyError(Exception):
    def __init__(self):
        pass

def run():
    raise MyError

run()
