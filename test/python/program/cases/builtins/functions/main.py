len([1])
sorted([2, 1])
