import ns.mod

ns.mod.f()
