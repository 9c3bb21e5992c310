class A:
    @staticmethod
    def make():
        pass

A.make()
A().make()
