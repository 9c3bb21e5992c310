registry = []

class Base:
    def __init_subclass__(cls, **kwargs):
        registry.append(cls)

class One(Base):
    def go(self):
        pass

for cls in registry:
    cls().go()
