class State:
    def clone(self):
        pass


def store(states, label, name):
    states[label, name] = State()


def use(states, label, name):
    states[label, name].clone()


held = {}
store(held, input(), input())
use(held, input(), input())
