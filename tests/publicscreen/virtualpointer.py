# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""A pointer for a Wayland compositor of the wlroots family, which stays as long as its owner wants.

It speaks the protocol itself (wlr-virtual-pointer-unstable-v1, 32-bit words in the machine's byte order): the pointer of
`wlrctl` is gone with its program, sooner than a toolkit takes it up. There is no such protocol for touches.
"""

import socket
import struct
import time

DISPLAY, REGISTRY, SYNCED, MANAGER, POINTER = range(1, 6)
LEFT_BUTTON = 0x110  # linux/input-event-codes.h


def _text(value):
    raw = value.encode() + b"\0"
    return struct.pack("=I", len(raw)) + raw + bytes(-len(raw) % 4)


class VirtualPointer:
    def __init__(self, address):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(20)
        self.socket.connect(address)
        self._send(DISPLAY, 1, struct.pack("=I", REGISTRY))
        self._synchronize()
        name, version = self.globals["zwlr_virtual_pointer_manager_v1"]
        self._send(REGISTRY, 0, struct.pack("=I", name) + _text("zwlr_virtual_pointer_manager_v1")
                   + struct.pack("=II", version, MANAGER))
        self._send(MANAGER, 0, struct.pack("=II", 0, POINTER))
        self._synchronize()

    def click(self, x, y, width, height):
        """Presses and lets go at a place of a screen of that size."""
        self._send(POINTER, 1, struct.pack("=IIIII", self._now(), x, y, width, height))
        self._send(POINTER, 4)
        for state in (1, 0):
            self._send(POINTER, 2, struct.pack("=III", self._now(), LEFT_BUTTON, state))
            self._send(POINTER, 4)
            self._synchronize()
            time.sleep(0.1)

    def close(self):
        self.socket.close()

    @staticmethod
    def _now():
        return int(time.monotonic() * 1000) & 0xFFFFFFFF

    def _send(self, receiver, request, arguments=b""):
        self.socket.sendall(struct.pack("=IHH", receiver, request, 8 + len(arguments)) + arguments)

    def _read(self, size):
        data = b""
        while len(data) < size:
            part = self.socket.recv(size - len(data))
            if not part:
                raise ConnectionError("the compositor hung up")
            data += part
        return data

    def _synchronize(self):
        """Returns when the compositor has done everything asked before."""
        if not hasattr(self, "globals"):
            self.globals = {}
        self._send(DISPLAY, 0, struct.pack("=I", SYNCED))
        while True:
            sender, event, length = struct.unpack("=IHH", self._read(8))
            arguments = self._read(length - 8)
            if sender == DISPLAY and event == 0:
                raise ConnectionError(f"the compositor refuses: {arguments[12:].decode(errors='replace')}")
            if sender == REGISTRY and event == 0:
                name, size = struct.unpack("=II", arguments[:8])
                interface = arguments[8:8 + size - 1].decode()
                self.globals[interface] = name, struct.unpack("=I", arguments[-4:])[0]
            if sender == SYNCED:
                return
