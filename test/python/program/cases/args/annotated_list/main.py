class Service:
    def run(self):
        pass

def use(services: list[Service]):
    for service in services:
        service.run()
