def helper():
    pass

helper()
