class Base:
    def go(self):
        pass

    def help(self):
        pass
