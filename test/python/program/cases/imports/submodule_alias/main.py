import pkg.sub as s

s.f()
