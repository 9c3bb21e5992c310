from functools import partial

class either:
    def __init__(self, on_class, on_instance):
        self.on_class = on_class
        self.on_instance = on_instance

    def __get__(self, instance, owner):
        if instance is None:
            return partial(self.on_class, owner)
        return partial(self.on_instance, instance)

class A:
    def for_class(cls):
        pass

    def for_instance(self):
        pass

    register = either(for_class, for_instance)

def use_class():
    A.register()

def use_instance():
    A().register()

use_class()
use_instance()
