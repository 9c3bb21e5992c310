"""Prints, per Python file below the given folders, what other tools say of its functions: one JSON object a line.

    python flow.py arcs|uses every folder…

`every` is n to read each nth file. `arcs`: the line-to-line arcs of coverage.py. `uses`: the loads of names that
beniget finds a definition for in the same function. Steps (statements, `except` and `case` headers) are named by
their place, `line:column`.
"""

import ast
import contextlib
import io
import json
import sys
import warnings

from files import python_files

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def own_steps(body):
    """The statements and clause headers of a function's own body."""
    for statement in body:
        yield statement
        if isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
            continue
        for name in ("body", "orelse", "finalbody"):
            yield from own_steps(getattr(statement, name, []))
        for clause in (*getattr(statement, "handlers", []), *getattr(statement, "cases", [])):
            yield clause
            yield from own_steps(clause.body)


def first_line(node):
    if isinstance(node, (*FUNCTIONS, ast.ClassDef)) and node.decorator_list:
        return node.decorator_list[0].lineno
    return getattr(node, "pattern", node).lineno


def lines(node):
    decorators = getattr(node, "decorator_list", [])
    return [first_line(node), *(d.lineno for d in decorators), getattr(node, "pattern", node).lineno]


def arcs(path):
    from coverage.parser import PythonParser

    parser = PythonParser(filename=path)
    parser.parse_source()
    tree = ast.parse(parser.text)
    every = parser.arcs()
    functions = []
    for function in ast.walk(tree):
        if not isinstance(function, FUNCTIONS):
            continue
        own = {parser.first_line(line) for step in own_steps(function.body) for line in lines(step)}
        own.add(-parser.first_line(first_line(function)))
        found = sorted((a, b) for a, b in every if a in own and b in own)
        functions.append({"line": function.lineno, "arcs": found})
    return {
        "functions": functions,
        "executable": sorted(parser.first_lines(parser.raw_statements)),
        "firstLines": [[line, first] for line, first in parser.multiline_map.items() if line != first],
    }


def place(node):
    node = getattr(node, "pattern", node)
    return f"{node.lineno}:{node.col_offset}"


def names_in(step, gast):
    """The nodes of a step that run with it, in its own scope or in a comprehension."""
    if isinstance(step, (gast.FunctionDef, gast.AsyncFunctionDef)):
        arguments = step.args
        parameters = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        parameters += [p for p in (arguments.vararg, arguments.kwarg) if p]
        pending = [*step.decorator_list, *arguments.defaults, *(d for d in arguments.kw_defaults if d)]
        pending += [p.annotation for p in parameters if p.annotation]
        pending += [step.returns] if step.returns else []
        yield step
    elif isinstance(step, gast.ClassDef):
        pending = [*step.decorator_list, *step.bases, *step.keywords]
        yield step
    elif isinstance(step, gast.AnnAssign):
        pending = [step.target, *([step.value] if step.value else [])]
    else:
        pending = [step]
    while pending:
        node = pending.pop()
        if isinstance(node, gast.Lambda):
            pending.extend([*node.args.defaults, *(d for d in node.args.kw_defaults if d)])
            continue
        yield node
        for child in gast.iter_child_nodes(node):
            if not isinstance(child, (gast.stmt, gast.ExceptHandler, gast.match_case)):
                pending.append(child)


def own_gast_steps(body, gast):
    for statement in body:
        yield statement
        if isinstance(statement, (gast.FunctionDef, gast.AsyncFunctionDef, gast.ClassDef)):
            continue
        for name in ("body", "orelse", "finalbody"):
            yield from own_gast_steps(getattr(statement, name, []), gast)
        for clause in (*getattr(statement, "handlers", []), *getattr(statement, "cases", [])):
            yield clause
            yield from own_gast_steps(clause.body, gast)


def uses(path):
    import beniget
    import gast

    with open(path, "rb") as file:
        tree = gast.parse(file.read())
    chains = beniget.DefUseChains(path)
    with contextlib.redirect_stdout(io.StringIO()):  # It prints what it finds unbound.
        chains.visit(tree)
    functions = []
    for function in gast.walk(tree):
        if not isinstance(function, (gast.FunctionDef, gast.AsyncFunctionDef)):
            continue
        arguments = function.args
        parameters = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        parameters += [p for p in (arguments.vararg, arguments.kwarg) if p]
        step_of = {id(parameter): "entry" for parameter in parameters}
        loads = {}
        for step in own_gast_steps(function.body, gast):
            for node in names_in(step, gast):
                step_of[id(node)] = place(step)
                if isinstance(node, gast.Name) and isinstance(node.ctx, gast.Load):
                    loads[id(node)] = node
        pairs = set()
        defined = set()
        for node, definition in chains.chains.items():
            if id(node) not in step_of:
                continue
            for user in definition.users():
                load = loads.get(id(user.node))
                if load is not None and load is not node:
                    pairs.add((step_of[id(node)], step_of[id(load)], load.id))
                    defined.add(id(load))
        found = {(step_of[key], load.id, key in defined) for key, load in loads.items()}
        functions.append({"line": function.lineno, "uses": sorted(found), "pairs": sorted(pairs)})
    return {"functions": functions}


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20_000)
    tool = {"arcs": arcs, "uses": uses}[sys.argv[1]]
    for path in sorted(python_files(sys.argv[3:]))[:: int(sys.argv[2])]:
        try:
            facts = tool(path)
        except Exception as error:  # Either tool gives up on some files, each in its own way.
            print(f"{path}: {error!r}", file=sys.stderr)
            continue
        print(json.dumps({"path": path, **facts}))


if __name__ == "__main__":
    main()
