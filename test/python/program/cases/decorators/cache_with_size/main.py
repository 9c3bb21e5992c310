from functools import lru_cache

@lru_cache(1000)
def a():
    pass

a()
