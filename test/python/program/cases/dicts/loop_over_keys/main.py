class Shell:
    names = {"start": 1, "stop": 2}

    def start(self):
        pass

    def stop(self):
        pass

    def other(self):
        pass

    def run(self):
        for name in self.names:
            getattr(self, name)()

Shell().run()
