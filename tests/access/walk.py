#!/usr/bin/python3
# SPDX-FileCopyrightText: The Rounds maintainers
# SPDX-License-Identifier: MIT
"""Walks the window as a screen reader would, over AT-SPI:

    walk.py ROUNDS PROJECT

Every control that can take the focus has to say what it is (a role) and what it is called (a name),
on every page and in every dialog that a menu opens. Exits with 1 and names those that do not.
Started by tests/access/run inside a display and a bus of its own.
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds; a busy machine may need some
# What a menu opens and what a walk must not do: leave, or ask the desktop for a file.
UNTOUCHED = ("quit", "open project", "new project", "import", "export", "restore", "back up",
             "recent", "go to id", "who reviews", "end the session", "save this search")


def wait_for(what, found):
    """The first true answer of found(); an error when none comes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = found()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        time.sleep(0.2)
    raise SystemExit(f"walk: {what} did not appear within {PATIENCE} s")


def application(process):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and child.get_process_id() == process.pid and child.get_child_count():
            return child
    return None


def children(node):
    for index in range(node.get_child_count()):
        try:
            child = node.get_child_at_index(index)
        except GLib.Error:
            child = None
        if child:
            yield child


def has(node, state):
    return node.get_state_set().contains(state)


def plain(name):
    return name.replace("&", "").replace("…", "").strip().lower()


def walk(node, path, faults):
    """Checks everything that is on the screen below a node; returns how many take the focus."""
    count = 0
    for child in children(node):
        role = child.get_role()
        name = child.get_name() or ""
        here = path + [f"{child.get_role_name()} {name!r}"]
        if has(child, Atspi.StateType.FOCUSABLE) and has(child, Atspi.StateType.SHOWING):
            count += 1
            # An empty cell has nothing to say.
            nameless = not name.strip() and role not in (Atspi.Role.SEPARATOR, Atspi.Role.SCROLL_BAR,
                                                         Atspi.Role.TABLE_CELL)
            if role in (Atspi.Role.INVALID, Atspi.Role.UNKNOWN) or nameless:
                faults.append(" > ".join(here[-4:]))
        if role != Atspi.Role.TABLE_CELL or count < 400:
            count += walk(child, here, faults)
    return count


def menu_items(node):
    """The commands of the menu bar, by their names."""
    for child in children(node):
        role = child.get_role()
        if role in (Atspi.Role.MENU_ITEM, Atspi.Role.CHECK_MENU_ITEM, Atspi.Role.RADIO_MENU_ITEM):
            if child.get_child_count() == 0 and child.get_name():
                yield child
        if role in (Atspi.Role.MENU_BAR, Atspi.Role.MENU, Atspi.Role.MENU_ITEM, Atspi.Role.POPUP_MENU):
            yield from menu_items(child)


def find(node, role):
    for child in children(node):
        if child.get_role() == role:
            return child
        deeper = find(child, role)
        if deeper:
            return deeper
    return None


def windows(app):
    return [child for child in children(app) if has(child, Atspi.StateType.SHOWING)]


def press(item):
    """Does what a click would. A dialog that opens may keep the answer back until it is closed."""
    try:
        item.do_action(0)
    except GLib.Error:
        pass


def close_others(app, main):
    for window in windows(app):
        if window != main:
            buttons = [b for b in all_of(window, Atspi.Role.PUSH_BUTTON)
                       if has(b, Atspi.StateType.SHOWING) and plain(b.get_name()) in ("close", "cancel", "ok", "take note")]
            if buttons:
                press(buttons[0])
    wait_for(f"the end of {[w.get_name() for w in windows(app)]}", lambda: len(windows(app)) <= 1)


def all_of(node, role):
    for child in children(node):
        if child.get_role() == role:
            yield child
        yield from all_of(child, role)


def main(program, project):
    process = subprocess.Popen([program, project])
    try:
        app = wait_for("the window", lambda: application(process))
        window = wait_for("the window's contents",
                          lambda: next((w for w in windows(app) if find(w, Atspi.Role.MENU_BAR)), None))
        time.sleep(1)
        faults = []
        total = walk(window, [window.get_name()], faults)
        print(f"{total} controls take the focus on the first page")
        bar = find(window, Atspi.Role.MENU_BAR)
        opened = 0
        for item in list(menu_items(bar)):
            name = plain(item.get_name())
            if any(word in name for word in UNTOUCHED) or not has(item, Atspi.StateType.ENABLED):
                continue
            before = len(windows(app))
            press(item)
            time.sleep(0.4)
            for shown in windows(app):
                total += walk(shown, [f"after {name!r}"], faults)
            if len(windows(app)) > before:
                opened += 1
                close_others(app, window)
        print(f"{total} in all, {opened} dialogs")
        for fault in sorted(set(faults)):
            print(f"no name or role: {fault}")
        if total < 30:
            print("walk: so few controls cannot be the window")
            return 1
        return 1 if faults else 0
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
