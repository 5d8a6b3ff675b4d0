"""Read the frame of the generator that counts the fuel.

Verdict: exception, timeout_fuel, timeout_cpu
"""

frame = __tick__.__self__.gi_frame
frame.f_locals["steps"] = 10**12
while True:
    pass
