from .inner import f as api
