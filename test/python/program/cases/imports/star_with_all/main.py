from other import *

f()
g()
