"""End the process by the system call itself, past the interpreter.

Verdict: exited
"""

import ctypes
import platform

number = {"x86_64": 231, "aarch64": 94}[platform.machine()]
ctypes.CDLL(None).syscall(number, 5)
