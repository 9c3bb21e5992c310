from a import *

f()
g()
