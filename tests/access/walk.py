#!/usr/bin/python3
# SPDX-FileCopyrightText: The Rounds maintainers
# SPDX-License-Identifier: MIT
"""Walks the window as a screen reader would, over AT-SPI:

    walk.py ROUNDS PROJECT SCENES

ROUNDS is the program itself: whatever its menus open is walked, dialogs that wait for an answer
too. SCENES is the program that shows every page, popover and dialog by name. Every control that can
take the focus has to say what it is (a role) and what it is called (a name); what is painted (the
timeline, the gauge, the quota) has to have a role and say what it shows. Exits with 1 and names
those that do not. Started by tests/access/run inside a display and a bus of its own.
"""
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

VERBOSE = os.environ.get("ROUNDS_WALK_VERBOSE")
PATIENCE = 60  # seconds; a busy machine may need some
# What a walk must not do: leave, or change to another project.
UNTOUCHED = ("quit", "recent")
LEAVING = ("cancel", "close", "take note", "ok")  # The first of them that can be pressed.
# An empty cell has nothing to say, and nobody needs the name of a bar.
UNNAMED = (Atspi.Role.SEPARATOR, Atspi.Role.SCROLL_BAR, Atspi.Role.TABLE_CELL)
# Painted parts by the beginning of their names, with what they have to say.
PAINTED = {"review-acute": ("Checkpoints", "Assessment", "Approved examples per category"),
           "part-load": ("Load plan",)}


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
        time.sleep(0.05)
    raise SystemExit(f"walk: {what} did not appear within {PATIENCE} s")


def application(process):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and child.get_process_id() == process.pid:
            # What is kept on this side goes stale: nobody here listens to what changes.
            child.set_cache_mask(Atspi.Cache.NONE)
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


def everything(node, hidden=False):
    """All nodes below one that are on the screen. Of a long table the first rows speak for all."""
    cells = 0
    for child in children(node):
        try:
            if not hidden and not has(child, Atspi.StateType.SHOWING):
                continue
            cells += child.get_role() == Atspi.Role.TABLE_CELL
        except GLib.Error:
            continue  # Gone in between.
        if cells > 24:
            return
        yield child
        yield from everything(child, hidden)


def has(node, state):
    return node.get_state_set().contains(state)


def plain(name):
    return (name or "").replace("&", "").replace("…", "").strip().lower()


def faults_of(window, where):
    """How many controls of a window take the focus, and which of them say too little."""
    count = 0
    faults = []
    for node in everything(window):
        try:
            if not has(node, Atspi.StateType.FOCUSABLE):
                continue
            count += 1
            role = node.get_role()
            name = (node.get_name() or "").strip()
            if role in (Atspi.Role.INVALID, Atspi.Role.UNKNOWN) or (not name and role not in UNNAMED):
                parent = node.get_parent()
                faults.append(f"{where}: {node.get_role_name()} {name!r} in "
                              f"{parent.get_role_name()} {parent.get_name()!r}")
        except GLib.Error:
            continue  # Gone in between.
    return count, faults


def windows(app):
    return [child for child in children(app) if has(child, Atspi.StateType.SHOWING)]


def walk_all(app, where):
    """What is on the screen; where a dialog lies over the window, the dialog."""
    count = 0
    faults = []
    shown = windows(app)
    dialogs = [window for window in shown if window.get_role() != Atspi.Role.FRAME]
    for window in dialogs or shown:
        counted, found = faults_of(window, where)
        count += counted
        faults += found
    return count, faults


def painted_faults(app, scene):
    """What is drawn says in words what it shows, or in values that can be reached."""
    faults = []
    for name in PAINTED.get(scene, ()):
        found = [node for window in windows(app) for node in everything(window)
                 if (node.get_name() or "").startswith(name)]
        if not found:
            faults.append(f"{scene}: nothing is called {name!r}")
        elif not any(node.get_description() or node.get_child_count() for node in found):
            faults.append(f"{scene}: {name!r} does not say what it shows")
    return faults


def press(item):
    """Does what a click would. A dialog that waits for its answer keeps ours back meanwhile."""
    try:
        item.do_action(0)
    except GLib.Error:
        pass


def close_others(app, main):
    def only_main():
        for window in windows(app):
            if window == main:
                continue
            buttons = {plain(node.get_name()): node for node in everything(window)
                       if node.get_role() == Atspi.Role.PUSH_BUTTON
                       and has(node, Atspi.StateType.ENABLED)}
            ways = [buttons[name] for name in LEAVING if name in buttons]
            if ways:
                press(ways[0])
                # A button stays down for a tenth of a second; to press it again starts that anew.
                time.sleep(0.3)
        return len(windows(app)) <= 1

    wait_for(f"the end of {[w.get_name() for w in windows(app)]}", only_main)


def menu_items(bar):
    """The commands of the menu bar, by their names."""
    kinds = (Atspi.Role.MENU_ITEM, Atspi.Role.CHECK_MENU_ITEM, Atspi.Role.RADIO_MENU_ITEM)
    for node in everything(bar, hidden=True):
        if node.get_role() in kinds and node.get_child_count() == 0 and node.get_name():
            yield node


def is_of_files(window):
    return any(node.get_role() == Atspi.Role.PUSH_BUTTON and plain(node.get_name()) == "parent directory"
               for node in everything(window))


def walk_program(program, project):
    process = subprocess.Popen([program, project])
    try:
        app = wait_for("the program", lambda: application(process))

        def bar_of(window):
            return next((node for node in everything(window)
                         if node.get_role() == Atspi.Role.MENU_BAR), None)

        main = wait_for("the window", lambda: next((w for w in windows(app) if bar_of(w)), None))
        total, faults = walk_all(app, "the first page")
        opened = []
        for item in list(menu_items(bar_of(main))):
            name = plain(item.get_name())
            if any(word in name for word in UNTOUCHED) or not has(item, Atspi.StateType.ENABLED):
                continue
            press(item)
            time.sleep(0.3)
            others = [w for w in windows(app) if w != main]
            for window in others:
                counted, found = faults_of(window, f"after {name!r}")
                total += counted
                # Qt's own file dialog is not ours to name.
                faults += [] if is_of_files(window) else found
            if others:
                opened.append(name)
                close_others(app, main)
        print(f"program: {total} controls, {len(opened)} dialogs: {', '.join(opened)}")
        for wanted in ("go to id", "who reviews", "keys", "checks", "about rounds"):
            if not any(wanted in name for name in opened):
                faults.append(f"the menu opened no dialog for {wanted!r}")
        return faults
    finally:
        process.terminate()
        process.wait()


def walk_scenes(program):
    names = subprocess.run([program, "--list"], check=True, capture_output=True,
                           text=True).stdout.split()
    process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    faults = []
    total = 0
    start = time.monotonic()
    try:
        for name in names:
            process.stdin.write(name + "\n")
            process.stdin.flush()
            said = process.stdout.readline().strip()
            if said != "shown":
                faults.append(f"{name}: {said or 'the program ended'}")
                continue
            app = wait_for(name, lambda: application(process))
            wait_for(name, lambda: windows(app))
            counted, found = walk_all(app, name)
            if counted == 0:
                faults.append(f"{name}: nothing takes the focus")
            total += counted
            faults += found + painted_faults(app, name)
            if VERBOSE:
                print(f"{time.monotonic() - start:6.1f} s {name}: {counted}", flush=True)
        print(f"scenes: {total} controls in {len(names)} scenes")
        return faults
    finally:
        process.kill()
        process.wait()


def main(program, project, scenes):
    Atspi.set_timeout(1500, 15000)
    faults = walk_program(program, project) + walk_scenes(scenes)
    for fault in sorted(set(faults)):
        print(f"says too little: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
