from ext import Client

def run():
    c = Client()
    c.send()

run()
