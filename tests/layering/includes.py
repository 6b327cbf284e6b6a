#!/usr/bin/env python3
# SPDX-FileCopyrightText: Budget Review contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the direction of includes: includes.py SOURCE_ROOT QTCORE_INCLUDE_DIR

    core <- {ui/models, ui/text} <- the rest of ui <- app
    inside core: base <- model <- {siblings} <- session
    inside ui: {models, text} <- theme <- actions <- delegates <- {charts, dialogs, profiles, views} <- the window
    poppler-qt6, which draws files that come from anybody: in app/pages alone

Linking alone does not: Debian puts the parent of all Qt modules on the include path, so <QtGui/QColor> compiles in a
target that links only QtCore. What is below the widgets may therefore name only those Qt headers that lie in QtCore's
own folder, by whatever spelling. Prints one line per offence and exits 1 when there is any.
"""

import re
import sys
from pathlib import Path

# Siblings that may look at another one; core/README.md says why.
CORE_PAIRS = {("import", "parse"), ("export", "rules")}
CORE_RANK = {"base": 0, "model": 1, "session": 3}
SIBLING_RANK = 2

# Texts name columns, models show texts; the preferences hold the page of the profiles, which asks for files.
UI_PAIRS = {("models", "text"), ("text", "models"), ("dialogs", "profiles"), ("profiles", "dialogs")}
UI_RANK = {"models": 0, "text": 0, "theme": 1, "actions": 2, "delegates": 3}
UI_SIBLING_RANK = 4
UI_WINDOW_RANK = 5

INCLUDE = re.compile(r"^\s*(?:#|%:)\s*(?:include|include_next|import)\b\s*(.*)$")
QUOTED = re.compile(r'^[<"]([^>"]+)[>"]')


def includes(text):
    """The targets of all include lines with their line numbers; None for one that is computed by a macro."""
    text = re.sub(r"/\*.*?\*/", lambda match: re.sub(r"[^\n]", " ", match.group()), text, flags=re.S)
    text = re.sub(r"\\\n", " ", text)
    for number, line in enumerate(text.split("\n"), 1):
        if found := INCLUDE.match(line):
            target = QUOTED.match(found.group(1))
            yield number, target.group(1) if target else None


def layer(path):
    """0 core, 1 models and texts, 2 ui, 3 app, 4 tests; the command line counts as models: it has no window."""
    parts = path.split("/")
    if parts[0] == "core":
        return 0
    if parts[0] == "ui":
        return 1 if parts[1] in ("models", "text") else 2
    return {"app": 3, "tests": 4}.get(parts[0])


def may_see_windows(path):
    return layer(path) >= 2 and not path.startswith(("app/cli/", "app/reader/"))


def is_qt(target):
    name = target.rsplit("/", 1)[-1]
    return bool(re.match(r"Q[A-Za-z]|q[a-z0-9_]+\.h$|qt", name)) or "Qt" in target


def core_offence(path, target):
    here, there = path.split("/")[1], target.split("/")[1]
    if here == there or (here, there) in CORE_PAIRS:
        return None
    if CORE_RANK.get(there, SIBLING_RANK) < CORE_RANK.get(here, SIBLING_RANK):
        return None
    return f"core/{here} must not include core/{there}"


def ui_folder(path):
    """The folder of a file below ui; nothing for those beside the folders, which make the window."""
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else None


def ui_offence(path, target):
    here, there = ui_folder(path), ui_folder(target)
    if here == there or (here, there) in UI_PAIRS:
        return None

    def rank(folder):
        return UI_RANK.get(folder, UI_SIBLING_RANK) if folder else UI_WINDOW_RANK

    if rank(there) < rank(here):
        return None
    return f"ui/{here} must not include {'ui/' + there if there else 'what makes the window'}"


def offence(path, target, root, qtcore):
    """What is wrong with this include, or None."""
    if target is None:
        return "includes are written out, not made by macros"
    if ".." in target.split("/") or target.startswith("/"):
        return "includes start at the top of the repository"
    if target.startswith("poppler-qt6") and not path.startswith("app/pages/"):
        return "only the process that draws pages knows poppler-qt6"
    target_layer = layer(target) if "/" in target else None
    if target_layer is not None:
        if layer(path) == 4:
            return None
        if target_layer == 4:
            return "nothing but tests includes tests"
        if target.startswith("app/") and not path.startswith("app/"):
            return "nothing includes app"
        if target_layer > layer(path) or (target_layer == 2 and not may_see_windows(path)):
            return f"{path.split('/')[0]} is below {target}"
        if layer(path) == 0 and target_layer == 0:
            return core_offence(path, target)
        return ui_offence(path, target) if path.startswith("ui/") and target.startswith("ui/") else None
    if (root / Path(path).parent / target).exists():
        return "includes start at the top of the repository"
    if layer(path) < 4 and not may_see_windows(path) and is_qt(target):
        if target.rsplit("/", 1)[0] not in (target, "QtCore"):
            return "only QtCore headers stand below the widgets"
        if not (qtcore / target.rsplit("/", 1)[-1]).exists():
            return "this is no header of QtCore"
    return None


def check(root, qtcore):
    offences = []
    for folder in ("core", "ui", "app", "tests"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            path = file.relative_to(root).as_posix()
            for number, target in includes(file.read_text(encoding="utf-8")):
                if reason := offence(path, target, root, qtcore):
                    offences.append(f"{path}:{number}: {target or 'a macro'}: {reason}")
    return offences


if __name__ == "__main__":
    found = check(Path(sys.argv[1]), Path(sys.argv[2]))
    print("\n".join(found) or "All includes go down.")
    sys.exit(1 if found else 0)
