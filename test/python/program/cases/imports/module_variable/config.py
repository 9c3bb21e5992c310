def default():
    pass

handler = default
