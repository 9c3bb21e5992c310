def clean():
    pass

def run():
    try:
        pass
    finally:
        clean()

run()
