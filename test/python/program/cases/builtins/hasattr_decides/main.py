class Old:
    def start(self):
        pass

class New:
    def begin(self):
        pass

    def start(self):
        pass

def run(thing):
    if hasattr(thing, "begin"):
        thing.begin()
    else:
        thing.start()

run(Old())
run(New())
