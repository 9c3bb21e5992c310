import other as o
from other import f as g

o.f()
g()
