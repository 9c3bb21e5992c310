counter = 0


def outer(items, scale=1):
    global counter
    counter = counter + 1
    total = 0
    squares = [item * scale for item in items if item]
    pairs = {k: w for k, (v, *_) in items for w in v}

    def inner(value: items = scale):
        nonlocal total
        total += value
        return scale

    key = lambda item: item + total
    for index, total in enumerate(squares):
        pairs[index] = (total, key)
    del index
    import os.path, sys as system
    return inner, pairs, os, system, counter


def produce(source):
    first = yield
    try:
        while (line := source.readline()) != "":
            first = yield line, first
    finally:
        source.close()
    return (yield from source)


class Box:
    def put(self, item):
        self.items[item], self.last = item, item
        self.count += 1

        class Label:
            text = item

        return Label
