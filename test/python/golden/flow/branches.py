def classify(shape, limit):
    match shape:
        case [x, y] if x > limit:
            kind = x
        case {"name": name, **rest}:
            kind = rest[name]
        case Circle(radius=r) | Ball(radius=r):
            kind = r
        case None:
            return
        case other:
            kind = other
    return kind


def grade(score, bonus=0):
    if score > 90 and (extra := bonus):
        mark = "a"
        score += extra
    elif score > 50:
        mark = "b"
    else:
        raise ValueError(score)
    return mark, score


def constants(x):
    if __debug__:
        y = 1
    if x and 0:
        y = 2
    elif x or True:
        y = 3
    else:
        y = 4
    return y
    y = 5
