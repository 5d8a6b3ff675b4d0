"""Open a socket without the help of the socket module.

Verdict: exception, forbidden
"""

import _socket

_socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
