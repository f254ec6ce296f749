"""Makes a built site into a host's own copy: its address, who answers for it, its colours.

The archive for other hosts holds this package as it is. So it needs Python 3.11 or newer and
nothing else, and its modules name each other relatively.
"""
