from middle import *

f()
