def keep(x):
    return x

def run():
    return [x for x in [1, 2] if keep(x)]

run()
