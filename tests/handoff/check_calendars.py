#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""A second opinion on every calendar of the real content, by python3-icalendar: it parses without an error,
says its language and falls on the days that the app shows. Called with the program that writes the calendars,
the content tool and the content package."""
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

from dateutil.rrule import rrulestr
from icalendar import Calendar

writer, tool, package = sys.argv[1:]
languages = ["sl", "sr", "sr-Latn", "lv", "en"]
first, last = datetime.date(2026, 11, 21), datetime.date(2046, 12, 31)
mistakes = []


def expect(good, what):
    if not good:
        mistakes.append(what)


def read(path):
    """The events of a file by uid; its lines are looked at too."""
    raw = path.read_bytes()
    expect(raw.endswith(b"\r\n") and b"\n" not in raw.replace(b"\r\n", b""), f"{path.name}: lines end in CRLF")
    for line in raw.split(b"\r\n"):
        expect(len(line) <= 75, f"{path.name}: {line!r} is too long")
        line.decode("utf-8")  # not folded within a letter
    calendar = Calendar.from_ical(raw)
    expect(not calendar.errors, f"{path.name}: {calendar.errors}")
    events = {}
    for event in calendar.walk("VEVENT"):
        expect(not event.errors, f"{path.name}: {event.errors}")
        expect(str(event["UID"]) not in events, f"{path.name}: {event['UID']} comes twice")
        events[str(event["UID"])] = event
    return events


def days(event):
    """The days on which an event begins within the years looked at."""
    begin = event["DTSTART"].dt
    expect(event["DTEND"].dt == begin + datetime.timedelta(days=1), f"{event['UID']}: lasts one day")
    if "RRULE" not in event:
        return [begin.isoformat()]
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=datetime.datetime.combine(begin, datetime.time()))
    end = datetime.datetime.combine(last, datetime.time())
    return [d.date().isoformat() for d in rule.between(datetime.datetime.combine(first, datetime.time()), end, inc=True)]


def check_app(folder):
    subprocess.run([writer, folder], check=True)
    expected = json.loads((folder / "days.json").read_text())
    found = 0
    for name, told in expected.items():
        events = read(folder / name)
        expect(events.keys() == told["days"].keys(), f"{name}: has {sorted(events)}")
        for uid, event in events.items():
            found += 1
            language = event["SUMMARY"].params.get("LANGUAGE")
            expect(language == told["language"], f"{name}: {uid} is in {language}")
            expect(days(event) == told["days"][uid], f"{name}: {uid} falls on {days(event)}")
    expect(found > 0, "no events at all")
    return found


def run_tool(*words):
    words = [tool, "anniversaries", package, "--from", first.isoformat(), "--to", last.isoformat(), *words]
    return json.loads(subprocess.run([*words, "--json"], check=True, capture_output=True).stdout)


def check_tool(folder):
    found = 0
    for home in ["jesenice", "velenje", "novo-mesto", "valmiera"]:
        for language in languages:
            about = ["--of", home, "--lang", language]
            shown = run_tool(*about)
            sure = sorted(each["date"] for each in shown if len(each["date"]) == 10)
            path = folder / f"tool-{home}-{language}.ics"
            [told] = run_tool(*about, "--ics", path)
            got = sorted(day for event in read(path).values() for day in days(event))
            expect(got == sure, f"{path.name}: falls on {got}, not {sure}")
            expect(told["events"] == len(sure) and told["withoutDay"] == len(shown) - len(sure), f"{path.name}: {told}")
            found += len(got)
    expect(found > 0, "the tool writes no events at all")
    return found


with tempfile.TemporaryDirectory() as name:
    of_app, of_tool = check_app(pathlib.Path(name)), check_tool(pathlib.Path(name))
print("\n".join(mistakes[:20]) or f"{of_app} events of the app, {of_tool} of the tool: all as they should be")
sys.exit(1 if mistakes else 0)
