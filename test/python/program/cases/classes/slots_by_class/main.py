class Engine:
    def start(self):
        pass

class Diesel(Engine):
    def start(self):
        pass

class Car:
    engine_class = Engine

    def __init__(self):
        self.engine = self.engine_class()

class Truck(Car):
    engine_class = Diesel

def drive_car():
    Car().engine.start()

def drive_truck():
    Truck().engine.start()

drive_car()
drive_truck()
