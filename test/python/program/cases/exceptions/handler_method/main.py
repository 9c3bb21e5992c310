class MyError(Exception):
    def show(self):
        pass

def run():
    try:
        work()
    except MyError as e:
        e.show()

def work():
    raise MyError()

run()
