import re

PATTERN = re.compile("a")

def one(match):
    return ""

def two(match):
    return ""

PATTERN.sub(one, "text")
re.sub("a", two, "text")
