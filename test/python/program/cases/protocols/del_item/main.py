class Box:
    def __getitem__(self, k):
        return 1

    def __delitem__(self, k):
        pass

    def drop(self, k):
        del self[k]

Box().drop("a")
