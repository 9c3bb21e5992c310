FIRST = "a"
SECOND = "b"
GROUP = frozenset([FIRST, SECOND])
