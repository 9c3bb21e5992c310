import asyncio

def one():
    pass

async def get():
    return one

async def run():
    f = await get()
    f()

asyncio.run(run())
