class A:
    def run(self):
        self.__hidden()

    def __hidden(self):
        pass

class B(A):
    def __hidden(self):
        pass

B().run()
