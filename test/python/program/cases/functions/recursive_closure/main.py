def outer(n):
    def inner(m):
        if m:
            inner(m - 1)
    inner(n)

outer(1)
