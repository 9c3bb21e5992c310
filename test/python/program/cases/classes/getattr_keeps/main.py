class Settings:
    def check(self):
        pass

class Lazy:
    def __getattr__(self, name):
        value = Settings()
        self.__dict__[name] = value
        return value

settings = Lazy()

def read():
    settings.DEBUG.check()

read()
