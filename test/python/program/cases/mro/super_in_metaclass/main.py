class Counted(type):
    def __call__(cls, *args):
        cls.note()
        return super().__call__(*args)

    def note(cls):
        pass


class Single(Counted):
    def __init__(cls, name, bases, attributes):
        super().__init__(name, bases, attributes)

    def __call__(cls, *args):
        return super().__call__(*args)


class Config(metaclass=Single):
    pass


Config()
