class Seq:
    def __iter__(self):
        return iter([])

    def __len__(self):
        return 1

    def __getitem__(self, i):
        return i

def use(s):
    return reversed(s)

use(Seq())
