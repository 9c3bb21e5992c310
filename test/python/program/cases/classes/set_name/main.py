class Field:
    def __set_name__(self, owner, name):
        owner.fields.append(name)
        self.check()

    def check(self):
        pass


class Plain:
    pass


class Model:
    fields = []
    number = Field()
    other = Plain()
