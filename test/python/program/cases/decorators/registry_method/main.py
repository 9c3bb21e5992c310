class Library:
    def __init__(self):
        self.filters = {}

    def filter(self, name=None, func=None, **flags):
        if name is None and func is None:
            def dec(f):
                return self.filter_function(f, **flags)
            return dec
        elif name is not None and func is None:
            if callable(name):
                return self.filter_function(name, **flags)
            else:
                def dec(f):
                    return self.filter(name, f, **flags)
                return dec
        else:
            self.filters[name] = func
            return func

    def filter_function(self, func, **flags):
        return self.filter(func.__name__, func, **flags)

register = Library()

@register.filter("first", is_safe=True)
def one():
    pass

@register.filter
def two():
    pass

@register.filter(is_safe=False)
def three():
    pass

def use():
    one()
    two()

use()
