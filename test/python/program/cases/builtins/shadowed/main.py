def len(x):
    pass

len([])
