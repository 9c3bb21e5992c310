import other

other.f()
