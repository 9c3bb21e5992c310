def key(version):
    pass


class Version:
    def __lt__(self, other):
        return True


class Size:
    def __lt__(self, other):
        return True

    def __gt__(self, other):
        return False


def by_version():
    return sorted([Version(), Version()])


def biggest():
    return max(Size(), Size())


def by_name():
    return sorted([Version(), Version()], key=key)


def in_place():
    versions = [Version()]
    versions.sort()


by_version()
biggest()
by_name()
in_place()
