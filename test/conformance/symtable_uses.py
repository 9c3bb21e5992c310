"""Prints, per Python file below the given folders, what CPython says of the names of its functions: one JSON object a
line.

    python symtable_uses.py every folder…

`every` is n to read each nth file. Scopes come from `symtable`, what the compiler leaves of loads and stores from
the bytecode, and the order of loads and bindings from the tree.
"""

import ast
import dis
import json
import symtable
import sys
import types
import warnings

from files import python_files

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
COMPREHENSION_TABLES = ("listcomp", "setcomp", "dictcomp", "genexpr")


class Body(ast.NodeVisitor):
    """Loads and bindings of a function's own scope, by name: when each comes in the source, and the loops around."""

    def __init__(self, function):
        self.loads = {}
        self.bindings = {}
        self.time = 0
        self.loops = ()
        self.inside_comprehension = 0
        for node in ast.walk(function.args):
            if isinstance(node, ast.arg):
                self.bind(node.arg)
        for statement in function.body:
            self.visit(statement)

    def bind(self, name):
        self.bindings.setdefault(name, []).append((self.time, self.loops))

    def visit_all(self, nodes):
        for node in nodes:
            if node is not None:
                self.visit(node)

    def visit(self, node):
        if isinstance(node, (ast.stmt, ast.ExceptHandler)) or type(node).__name__ == "match_case":
            self.time += 1
        super().visit(node)

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Store):
            self.bind(node.id)
        elif isinstance(node.ctx, ast.Load) and not self.inside_comprehension:
            self.loads.setdefault(node.id, []).append((self.time, self.loops))

    def visit_FunctionDef(self, node):
        self.visit_all(node.decorator_list)
        self.visit_all([*node.args.defaults, *node.args.kw_defaults, node.returns])
        self.visit_all(argument.annotation for argument in ast.walk(node.args) if isinstance(argument, ast.arg))
        self.time += 1
        self.bind(node.name)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node):
        self.visit_all([*node.decorator_list, *node.bases, *node.keywords])
        self.time += 1
        self.bind(node.name)

    def visit_TypeAlias(self, node):
        self.visit(node.name)

    def visit_Lambda(self, node):
        self.visit_all([*node.args.defaults, *node.args.kw_defaults])

    def comprehension(self, node):
        first, *others = node.generators
        self.visit(first.iter)
        self.inside_comprehension += 1
        self.visit_all([*first.ifs, *(part for g in others for part in [g.iter, *g.ifs])])
        self.visit_all([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt])
        self.inside_comprehension -= 1

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = comprehension

    def visit_NamedExpr(self, node):
        self.visit(node.value)
        self.time += 1
        self.bind(node.target.id)
        self.time += 1

    def visit_withitem(self, node):
        self.visit(node.context_expr)
        self.time += 1
        self.visit_all([node.optional_vars])
        self.time += 1

    def visit_Assign(self, node):
        self.visit(node.value)
        self.time += 1
        self.visit_all(node.targets)

    def visit_AugAssign(self, node):
        self.visit(node.value)
        self.time += 1
        self.visit(node.target)

    def visit_AnnAssign(self, node):
        # The annotation of a local variable is never evaluated, and without a value nothing is bound.
        if node.value is not None:
            self.visit_Assign(ast.Assign(targets=[node.target], value=node.value))
        elif not isinstance(node.target, ast.Name):
            self.visit(node.target)

    def visit_For(self, node):
        self.visit(node.iter)
        outside = self.loops
        self.loops += (id(node),)
        self.time += 1
        self.visit(node.target)
        self.visit_all(node.body)
        self.loops = outside
        self.visit_all(node.orelse)

    visit_AsyncFor = visit_For

    def visit_While(self, node):
        outside = self.loops
        self.loops += (id(node),)
        self.visit(node.test)
        self.visit_all(node.body)
        self.loops = outside
        self.visit_all(node.orelse)

    def visit_Import(self, node):
        for alias in node.names:
            self.bind(alias.asname or alias.name.split(".")[0])

    visit_ImportFrom = visit_Import

    def visit_ExceptHandler(self, node):
        self.visit_all([node.type])
        if node.name:
            self.time += 1
            self.bind(node.name)
        self.visit_all(node.body)

    def capture(self, node):
        name = getattr(node, "name", None) or getattr(node, "rest", None)
        self.generic_visit(node)
        if name:
            self.time += 1
            self.bind(name)
            self.time += 1

    visit_MatchAs = visit_MatchStar = visit_MatchMapping = capture

    def is_used_early(self, name):
        """Whether each load comes before all bindings, and no loop leads back to it."""
        return not any(
            bound < loaded or set(loops) & set(around)
            for loaded, around in self.loads[name]
            for bound, loops in self.bindings.get(name, [])
        )


def functions_of(tree):
    """Each function, and the class whose name mangles its private names."""
    pending = [(tree, None)]
    while pending:
        node, owner = pending.pop()
        if isinstance(node, FUNCTIONS):
            yield node, owner
        inner = node.name if isinstance(node, ast.ClassDef) else owner
        pending.extend((child, inner) for child in ast.iter_child_nodes(node))


def mangled(name, owner):
    owner = (owner or "").lstrip("_")
    return f"_{owner}{name}" if owner and name.startswith("__") and not name.endswith("__") else name


def tables_below(table):
    for child in table.get_children():
        yield child
        yield from tables_below(child)


def variables_of_comprehensions(table):
    for child in table.get_children():
        if child.get_name() in COMPREHENSION_TABLES:
            yield from (s.get_name() for s in child.get_symbols() if s.is_local() and s.get_name()[0] != ".")
            yield from variables_of_comprehensions(child)


def scope_of(symbol):
    if symbol.is_local():
        return "local"
    # It lives elsewhere, but is bound here: what is bound reaches what follows all the same.
    if (symbol.is_nonlocal() or symbol.is_declared_global()) and (symbol.is_assigned() or symbol.is_imported()):
        return "declared"
    return "free" if symbol.is_free() else "global"


def code_objects(code):
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield constant
            yield from code_objects(constant)


def names_left(code, operation):
    """The names that the compiled function loads or stores; a comprehension is code of its own."""
    names = set()
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType) and constant.co_name.strip("<>") in COMPREHENSION_TABLES:
            names |= names_left(constant, operation)
    for instruction in dis.get_instructions(code):
        if instruction.opname.startswith(operation):
            value = instruction.argval
            names.update(value if isinstance(value, tuple) else [value])
    return names


def facts(path):
    with open(path, "rb") as file:
        source = file.read()
    tree = ast.parse(source)
    tables = {(t.get_lineno(), t.get_name()): t for t in tables_below(symtable.symtable(source, path, "exec"))}
    codes = {(c.co_firstlineno, c.co_name): c for c in code_objects(compile(tree, path, "exec"))}
    functions = []
    for function, owner in functions_of(tree):
        table = tables[function.lineno, function.name]
        first = function.decorator_list[0].lineno if function.decorator_list else function.lineno
        code = codes.get((first, function.name))
        spelled = {mangled(n.id, owner): n.id for n in ast.walk(function) if isinstance(n, ast.Name)}
        symbols = {spelled.get(s.get_name(), s.get_name()): s for s in table.get_symbols()}
        body = Body(function)
        loaded = names_left(code, "LOAD_") if code else set()
        stored = names_left(code, "STORE_") if code else set()
        used = {}
        for name in body.loads:
            symbol = symbols.get(name)
            if symbol is None or not symbol.is_local() or not symbol.is_referenced():
                continue  # Of these, annotations that are put off have a scope of their own.
            is_left = symbol.get_name() in loaded and (symbol.is_parameter() or symbol.get_name() in stored)
            used[name] = "early" if body.is_used_early(name) else "reached" if is_left else "unreachable"
        functions.append(
            {
                "line": function.lineno,
                "scopes": {name: scope_of(symbol) for name, symbol in symbols.items()},
                "inComprehensions": sorted(set(variables_of_comprehensions(table))),
                "used": used,
            }
        )
    return {"path": path, "functions": functions}


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20_000)
    for path in sorted(python_files(sys.argv[2:]))[:: int(sys.argv[1])]:
        try:
            found = facts(path)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        print(json.dumps(found))


if __name__ == "__main__":
    main()
