import pkg.sub.a
