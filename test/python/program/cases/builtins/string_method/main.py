"a b".split()
