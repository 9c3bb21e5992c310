class Both:
    def __iter__(self):
        return iter([])

    async def __aiter__(self):
        yield 1

def use(x: Both):
    for i in x:
        pass

async def use_async(x: Both):
    async for i in x:
        pass

use(Both())
