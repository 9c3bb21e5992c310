from ext import Base

class A(Base):
    def go(self):
        self.inherited()

A().go()
