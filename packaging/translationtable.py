# SPDX-FileCopyrightText: The Rounds maintainers
# SPDX-License-Identifier: MIT
"""Moves texts between .ts files and a JSON list of [context, source, translation].

A text with a number has a list of its forms as its translation. Called by packaging/translations.
"""
import json
import sys
import xml.etree.ElementTree as ElementTree


def forms_of(message):
    """None where there are no plural forms."""
    if message.get("numerus") != "yes":
        return None
    return [form.text or "" for form in message.find("translation").findall("numerusform")]


def messages(root):
    for context in root.findall("context"):
        for message in context.findall("message"):
            yield context.find("name").text, message


def is_done(message):
    return message.find("translation").get("type") is None


def todo(root):
    for context, message in messages(root):
        if not is_done(message):
            yield [context, message.find("source").text,
                   ["", ""] if forms_of(message) is not None else ""]


def merge(root, rows):
    table = {(context, source): text for context, source, text in rows if any(text)}
    for context, message in messages(root):
        text = table.get((context, message.find("source").text))
        if text is None:
            continue
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        for form in list(translation):
            translation.remove(form)
        if isinstance(text, list):
            translation.text = None
            for each in text:
                ElementTree.SubElement(translation, "numerusform").text = each
        else:
            translation.text = text


def write(root, path):
    """As lupdate writes it, so that the two do not take turns in changing the file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             "<TS " + " ".join(f'{name}="{value}"' for name, value in root.attrib.items()) + ">"]
    for context in root.findall("context"):
        lines += ["<context>", f"    <name>{context.find('name').text}</name>"]
        for message in context.findall("message"):
            lines.append(ElementTree.tostring(message, encoding="unicode").rstrip())
        lines.append("</context>")
    lines.append("</TS>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def main():
    verb, table, *paths = sys.argv[1:]
    roots = {path: ElementTree.parse(path).getroot() for path in paths}
    if verb == "merge":
        with open(table, encoding="utf-8") as file:
            rows = json.load(file)
        for path, root in roots.items():
            merge(root, rows)
            write(root, path)
    left = [row for root in roots.values() for row in todo(root)]
    if verb == "todo":
        with open(table, "w", encoding="utf-8") as file:
            lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in left)
            file.write(f"[\n{lines}\n]\n")
    total = sum(1 for root in roots.values() for _ in messages(root))
    print(f"{total - len(left)} of {total} texts are translated", file=sys.stderr)


if __name__ == "__main__":
    main()
