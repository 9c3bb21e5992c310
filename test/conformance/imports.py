"""Prints which module imports which inside some packages, as grimp has it: one importing module a line, as JSON.

Arguments: the folder the packages are in, then their names. A name may be one portion of a namespace package.
"""

import json
import sys

import grimp

sys.path.insert(0, sys.argv[1])
graph = grimp.build_graph(*sys.argv[2:], cache_dir=None)
for module in sorted(graph.modules):
    imports = {}
    for imported in sorted(graph.find_modules_directly_imported_by(module)):
        details = graph.get_import_details(importer=module, imported=imported)
        imports[imported] = sorted({detail["line_number"] for detail in details})
    print(json.dumps({"module": module, "imports": imports}))
