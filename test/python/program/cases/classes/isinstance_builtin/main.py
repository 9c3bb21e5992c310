class Response:
    def __getitem__(self, k):
        return 1

def cast(out):
    if isinstance(out, (tuple, list)) and isinstance(out[0], bytes):
        return out[0]
    return out

cast(Response())
