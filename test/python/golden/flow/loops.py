def search(rows, wanted):
    found = None
    for row in rows:
        if row is None:
            continue
        if row == wanted:
            found = row
            break
    else:
        found = wanted
    return found


def drain(queue):
    count = 0
    while True:
        item = queue.get()
        if item is None:
            break
        count += 1
    while queue:
        queue = queue.next
    return count


def forever(task):
    while 1:
        task()
    task.close()


async def consume(stream):
    total = 0
    async for chunk in stream:
        async with chunk as data:
            total = total + len(data)
    return total
