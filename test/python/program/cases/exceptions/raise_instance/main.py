class MyError(Exception):
    pass

def run():
    raise MyError("x")

run()
