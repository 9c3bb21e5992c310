class Shell:
    def do_start(self):
        pass

    def do_stop(self):
        pass

    def do_other(self):
        pass

    def run(self, word):
        getattr(self, {"1": "do_start", "2": "do_stop"}[word])()

Shell().run(input())
