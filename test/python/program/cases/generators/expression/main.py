def one():
    pass

def run():
    for f in (g for g in [one]):
        f()

run()
