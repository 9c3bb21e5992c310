import pkg.sub

pkg.sub.f()
