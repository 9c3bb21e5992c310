from abc import ABC, abstractmethod


class Codec(ABC):
    def run(self, text):
        self.check(text)
        return self.named(text)

    @staticmethod
    @abstractmethod
    def check(text):
        """Says whether the text can be read."""

    @classmethod
    @abstractmethod
    def named(cls, text):
        """Makes one."""


class Json(Codec):
    @staticmethod
    def check(text):
        pass

    @classmethod
    def named(cls, text):
        pass
