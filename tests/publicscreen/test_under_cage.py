# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""The kiosk from end to end: cage on its headless backend starts the app, which is touched, looked at and watched.

What touches is a pointer: there is no Wayland protocol by which a client makes touches, and a touch screen of the kernel's
would need uinput and rights to it. The fingers of many are tried in the app itself (tests/journeys, tests/soak).
"""

import json
import os
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import unittest
import zlib

from virtualpointer import VirtualPointer

PROGRAM = sys.argv.pop(1)
WATCHDOG = 4.0  # seconds


def pixels(png):
    """Width, height and the raw RGB rows of a picture as grim writes it (PNG, 8 bits, no interlacing)."""
    at, size, data = 8, None, b""
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at:at + 8])
        if kind == b"IHDR":
            width, height, depth, colour = struct.unpack(">IIBB", png[at + 8:at + 18])
            size = width, height, {2: 3, 6: 4}[colour]
            assert depth == 8
        elif kind == b"IDAT":
            data += png[at + 8:at + 8 + length]
        at += 12 + length
    width, height, channels = size
    raw, stride, rows, before = zlib.decompress(data), width * channels, [], bytes(width * channels)
    for y in range(height):
        kind, line = raw[y * (stride + 1)], bytearray(raw[y * (stride + 1) + 1:(y + 1) * (stride + 1)])
        for x in range(stride):
            left = line[x - channels] if x >= channels else 0
            up, corner = before[x], before[x - channels] if x >= channels else 0
            if kind == 1:
                line[x] = line[x] + left & 255
            elif kind == 2:
                line[x] = line[x] + up & 255
            elif kind == 3:
                line[x] = line[x] + (left + up) // 2 & 255
            elif kind == 4:
                guess = left + up - corner
                nearest = min((abs(guess - left), 0, left), (abs(guess - up), 1, up), (abs(guess - corner), 2, corner))
                line[x] = line[x] + nearest[2] & 255
        before = bytes(line)
        rows.append(before)
    return width, height, channels, rows


class Manager:
    """Starts the app under cage and hears its messages, as systemd does for a service of Type=notify."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="publicscreen")
        self.address = os.path.join(self.folder.name, "notify")
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.address)
        self.log = open(os.path.join(self.folder.name, "log"), "w+", encoding="utf-8")
        self.health_file = os.path.join(self.folder.name, "health.json")
        self.config = os.path.join(self.folder.name, "kiosk.toml")
        with open(self.config, "w", encoding="utf-8") as file:
            file.write(f'[kiosk]\nhealth-file = "{self.health_file}"\n')
        self.process = None
        self.pointer = None

    def environment(self):
        keep = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LC_ALL")}
        return keep | {
            "XDG_RUNTIME_DIR": self.folder.name, "XDG_CONFIG_HOME": self.folder.name,
            "WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1",
            "QT_QPA_PLATFORM": "wayland", "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1",
            "QT_QUICK_BACKEND": "software", "WAYLAND_DISPLAY": "wayland-0",
            "NOTIFY_SOCKET": self.address, "WATCHDOG_USEC": str(int(WATCHDOG * 1e6)),
        }

    def start(self):
        environment = self.environment()
        del environment["WAYLAND_DISPLAY"]
        self.process = subprocess.Popen(
            ["cage", "--", PROGRAM, "--kiosk", "--config", self.config, "--home", "valmiera", "--lang", "lv"],
            env=environment, stdout=self.log, stderr=self.log, start_new_session=True)

    def plug_in(self):
        """Gives the screen its pointer, as soon as the compositor hears: the app finds it when it starts."""
        address = os.path.join(self.folder.name, "wayland-0")
        end = time.monotonic() + 20
        while not os.path.exists(address) and time.monotonic() < end:
            time.sleep(0.01)
        self.pointer = VirtualPointer(address)

    def hears(self, seconds):
        """The next message; empty when none comes in time."""
        self.socket.settimeout(max(0.001, seconds))
        try:
            return self.socket.recv(1000).decode()
        except TimeoutError:
            return ""

    def waits_for(self, message, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.hears(end - time.monotonic()) == message:
                return True
        return False

    def kill(self):
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def run(self, *command):
        return subprocess.run(command, env=self.environment(), check=True, timeout=30, capture_output=True).stdout

    def picture(self):
        return self.run("grim", "-l", "1", "-")

    def health(self):
        """What the app last wrote of itself; nothing when it has not yet."""
        try:
            with open(self.health_file, encoding="utf-8") as file:
                return json.load(file)
        except FileNotFoundError:
            return None

    def said(self):
        self.log.flush()
        with open(self.log.name, encoding="utf-8") as file:
            return file.read()

    def close(self):
        if self.pointer:
            self.pointer.close()
        self.kill()
        self.socket.close()
        self.log.close()
        self.folder.cleanup()


class UnderCage(unittest.TestCase):
    def setUp(self):
        self.manager = Manager()
        self.addCleanup(self.manager.close)
        self.manager.start()
        self.manager.plug_in()
        self.assertTrue(self.manager.waits_for("READY=1", 60), self.manager.said())

    def changes(self, before, seconds=20):
        """Waits until the screen shows something else, for good."""
        end = time.monotonic() + seconds
        last = before
        while time.monotonic() < end:
            time.sleep(0.5)
            now = self.manager.picture()
            if now != before and now == last:
                return True
            last = now
        return False

    def test_the_app_fills_the_screen_and_a_touch_opens_it(self):
        invitation = self.manager.picture()
        width, height, channels, rows = pixels(invitation)
        self.assertGreater(width, 600)
        # Not empty, and drawn to its edges: no frame of a window, no black border.
        for y in (0, height - 1):
            for x in (0, width - 1):
                self.assertNotEqual(rows[y][x * channels:x * channels + 3], b"\0\0\0", (x, y))
        self.assertGreater(len({row[:channels * width] for row in rows}), height // 4)
        self.manager.pointer.click(width * 3 // 4, height * 7 // 10, width, height)  # the button that begins
        self.assertTrue(self.changes(invitation), self.manager.said())
        # It was a visitor, one, by what the app writes every minute.
        end = time.monotonic() + 90
        while (health := self.manager.health() or {"sessions": 0})["sessions"] == 0 and time.monotonic() < end:
            time.sleep(0.5)
        self.assertEqual(health["sessions"], 1, self.manager.said())
        self.assertLess(health["frameAge"], WATCHDOG, health)
        self.assertRegex(health["content"], r"^\d{4}\.")
        for word in ("ReferenceError", "TypeError", "is not defined", "Binding loop", "Unable to assign"):
            self.assertNotIn(word, self.manager.said())

    def test_pings_come_while_frames_are_drawn(self):
        for _ in range(3):
            self.assertEqual(self.manager.hears(WATCHDOG), "WATCHDOG=1", self.manager.said())

    def test_a_frozen_screen_is_noticed_and_started_anew(self):
        self.assertEqual(self.manager.hears(WATCHDOG), "WATCHDOG=1")
        # The compositor stands still: the app lives, but none of its frames reaches the screen.
        os.kill(self.manager.process.pid, signal.SIGSTOP)
        end = time.monotonic() + 60
        while self.manager.hears(WATCHDOG) and time.monotonic() < end:
            pass
        self.assertLess(time.monotonic(), end, "pings go on though nothing is shown")
        self.manager.kill()
        self.manager.start()
        self.assertTrue(self.manager.waits_for("READY=1", 60), self.manager.said())
        self.assertTrue(self.manager.waits_for("WATCHDOG=1", WATCHDOG))


if __name__ == "__main__":
    unittest.main()
