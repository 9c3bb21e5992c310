import importlib

m = importlib.import_module("other")
m.f()
