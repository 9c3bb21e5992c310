"""Runs the tests of a project; prints who called whom among the functions of its files, one JSON object for each edge.

Generators and coroutines are left out as callees: an event says that they go on, and not who called them.
"""

import json
import os
import sys
import threading

root = os.path.realpath(sys.argv[1])
LATER = 0x20 | 0x80 | 0x200  # generator, coroutine, async generator
NEW_LOCALS = 0x2
INNER = {"<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>", "<lambda>", "<module>"}
paths = {}
edges = set()


def path_of(code):
    name = code.co_filename
    if name not in paths:
        real = os.path.realpath(name)
        paths[name] = os.path.relpath(real, root).replace(os.sep, "/") if real.startswith(root + os.sep) else None
    return paths[name]


def is_function(code):
    return code.co_flags & NEW_LOCALS and not code.co_flags & LATER and code.co_name not in INNER


def profile(frame, event, _):
    if event != "call" or frame.f_back is None:
        return
    code, caller = frame.f_code, frame.f_back.f_code
    if not is_function(code) or path_of(code) is None or path_of(caller) is None:
        return
    edges.add((caller, frame.f_back.f_lineno, code))


sys.path.insert(0, os.path.join(root, "src"))
os.chdir(root)
threading.setprofile(profile)
sys.setprofile(profile)
import pytest  # noqa: E402

stdout = os.dup(1)
os.dup2(2, 1)
pytest.main(["-q", "-p", "no:cacheprovider", "-W", "ignore", "--continue-on-collection-errors", "tests"])
sys.setprofile(None)
threading.setprofile(None)
os.dup2(stdout, 1)


def place(code):
    return {"path": path_of(code), "qualname": code.co_qualname, "line": code.co_firstlineno}


for caller, line, callee in edges:
    print(json.dumps({"caller": place(caller), "line": line, "callee": place(callee)}))
