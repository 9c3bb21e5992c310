def put():
    pass
