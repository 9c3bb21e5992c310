class A:
    def a(self):
        pass

class B:
    def a(self):
        pass

def use(x):
    if isinstance(x, A):
        x.a()

use(A())
use(B())
