class Order:
    def copy(self):
        pass

class Plain:
    def asc(self):
        return Order()

    def copy(self):
        pass

def use(field):
    if not isinstance(field, Order):
        field = field.asc()
    field.copy()

use(Order())
use(Plain())
