"""Writes src/python/program/stdlib-modules.ts: the names of the standard library's modules.

Run with several versions of CPython (3.10 or newer), each naming the file: a name that any of them has is kept, with
those that earlier versions added to it.
"""

import pathlib
import re
import sys

path = pathlib.Path(sys.argv[1])
known = set(re.findall(r"\w+", path.read_text().split("`")[1])) if path.exists() else set()
names = sorted(known | sys.stdlib_module_names)
lines = [""]
for name in names:
    if len(lines[-1]) + len(name) > 110:
        lines.append("")
    lines[-1] += f"{name} "
text = "\n".join(f"  {line.strip()}" for line in lines)
path.write_text(
    f"""/** Top-level modules of the standard library: `sys.stdlib_module_names` of CPython 3.10 to 3.13. */
export const STDLIB_MODULES: ReadonlySet<string> = new Set(
  `
{text}
`.trim().split(/\\s+/),
);
"""
)
