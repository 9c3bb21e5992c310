from ..top import f

f()
