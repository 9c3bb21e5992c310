class Seq:
    def __getitem__(self, i):
        return 1

for x in Seq():
    pass
