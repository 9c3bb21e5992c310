from other import f

f()
