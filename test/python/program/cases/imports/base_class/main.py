from base import Base

class Child(Base):
    def go(self):
        super().go()
        self.help()

Child().go()
