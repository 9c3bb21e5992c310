def run():
    from other import f
    f()

run()
