def target():
    pass

def holder():
    pass

holder.handler = target
holder.handler()
