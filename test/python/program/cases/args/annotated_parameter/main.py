class Service:
    def run(self):
        pass

def use(service: Service):
    service.run()
