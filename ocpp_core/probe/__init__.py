"""Probes a running system: a station to a CSMS, or a CSMS to a station, that judges what comes back (extra ``probe``).

Belongs here: what is sent, and what is made of the answers. Must not be here: printing, options (``cli``). This is the
one room with a transport of its own; nothing else in the package knows it.
"""
