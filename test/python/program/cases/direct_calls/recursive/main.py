def down(n):
    if n:
        down(n - 1)

down(3)
