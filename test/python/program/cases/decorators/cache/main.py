from functools import lru_cache

@lru_cache(maxsize=None)
def g():
    pass

g()
