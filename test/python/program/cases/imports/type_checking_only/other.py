class Service:
    def run(self):
        pass
