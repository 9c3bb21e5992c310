"""Prints, per Python file below the given folders, what mccabe and radon report for its functions, and the cognitive
complexity of each function by a second implementation of its definition: one JSON object a line.

    python complexity.py folder…

A function is named by the line and column of its `def`. Files that CPython does not parse are left out.
"""

import ast
import itertools
import json
import re
import sys
import warnings

from files import parsed_files
from mccabe import PathGraphingAstVisitor
from radon.visitors import ComplexityVisitor

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
LOOPS = (ast.For, ast.AsyncFor, ast.While)
TRIES = (ast.Try,) + ((ast.TryStar,) if hasattr(ast, "TryStar") else ())


def mccabe(tree, functions):
    """Graphs that stand for statements at module level are left out."""
    visitor = PathGraphingAstVisitor()
    visitor.preorder(tree, visitor)
    found = {(graph.lineno, graph.column): graph.complexity() for graph in visitor.graphs.values()}
    return [[*place, found[place]] for place in functions if place in found]


def radon(tree):
    visitor = ComplexityVisitor.from_ast(tree)
    found = []

    def add_function(function):
        found.append([function.lineno, function.col_offset, function.complexity])
        for closure in function.closures:
            add_function(closure)

    def add_class(cls):
        for method in cls.methods:
            add_function(method)
        for inner in cls.inner_classes:
            add_class(inner)

    for function in visitor.functions:
        add_function(function)
    for cls in visitor.classes:
        add_class(cls)
    return found


class Cognitive:
    """The definition, read as a recursive sum: `of(node, level)` is what the node costs `level` structures deep."""

    def __init__(self, lines):
        self.lines = lines

    def function(self, node, is_method, level=0):
        cost = self.block(node.body, level, node)
        return cost + self.calls_itself(node, is_method)

    def block(self, statements, level, function=None):
        return sum(self.of(statement, level, function) for statement in statements)

    def orelse(self, statements, level):
        return 1 + self.block(statements, level + 1) if statements else 0

    def of(self, node, level, function=None):
        """`function` is the function whose body holds the node directly."""
        if isinstance(node, FUNCTIONS):
            others = [s for s in function.body if s is not node] if function else [None]
            wrapper = all(isinstance(s, ast.Return) and isinstance(s.value, ast.Name) for s in others)
            return self.function(node, False, level if wrapper else level + 1)
        if isinstance(node, ast.ClassDef):
            return self.class_body(node.body)
        if isinstance(node, ast.If):
            return 1 + level + self.if_parts(node, level)
        if isinstance(node, LOOPS):
            headers = [node.test] if isinstance(node, ast.While) else [node.target, node.iter]
            cost = 1 + level + self.block(headers, level)
            return cost + self.block(node.body, level + 1) + self.orelse(node.orelse, level)
        if isinstance(node, TRIES):
            cost = self.block(node.body + node.finalbody, level) + self.orelse(node.orelse, level)
            for handler in node.handlers:
                types = [handler.type] if handler.type else []
                cost += 1 + level + self.block(types, level) + self.block(handler.body, level + 1)
            return cost
        if isinstance(node, ast.Match):
            cost = 1 + level + self.of(node.subject, level)
            for case in node.cases:
                guards = [case.guard] if case.guard else []
                cost += self.of(case.pattern, level) + self.block(guards, level) + self.block(case.body, level + 1)
            return cost
        if isinstance(node, ast.IfExp):
            return 1 + level + self.block([node.test, node.body, node.orelse], level + 1)
        if isinstance(node, ast.Lambda):
            return self.of(node.args, level) + self.of(node.body, level + 1)
        if isinstance(node, ast.BoolOp):
            operators, operands = self.sequence(node)
            runs = sum(1 for i, op in enumerate(operators) if i == 0 or operators[i - 1] != op)
            return runs + self.block(operands, level)
        return self.block(ast.iter_child_nodes(node), level)

    def if_parts(self, node, level):
        cost = self.of(node.test, level) + self.block(node.body, level + 1)
        if len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If) and self.is_elif(node.orelse[0]):
            return cost + 1 + self.if_parts(node.orelse[0], level)
        return cost + self.orelse(node.orelse, level)

    def is_elif(self, node):
        return self.lines[node.lineno - 1][node.col_offset :].startswith(b"elif")

    def sequence(self, node):
        """Operators from left to right, and operands; one in parentheses is an operand whatever it is."""
        operators, operands = [], []
        for i, value in enumerate(node.values):
            if i > 0:
                operators.append(type(node.op))
            if isinstance(value, ast.BoolOp) and not self.in_parentheses(value):
                inner_operators, inner_operands = self.sequence(value)
                operators += inner_operators
                operands += inner_operands
            else:
                operands.append(value)
        return operators, operands

    def in_parentheses(self, node):
        """Whether the first token after the node, layout aside, closes a parenthesis that opens right before it."""
        text = b"\n".join(self.lines)
        starts = list(itertools.accumulate((len(line) + 1 for line in self.lines), initial=0))
        before = text[: starts[node.lineno - 1] + node.col_offset]
        after = text[starts[node.end_lineno - 1] + node.end_col_offset :]
        opens = re.search(rb"\((?:\s|\\|#.*\n)*\Z", before[-500:])
        return bool(opens and re.match(rb"(?:\s|\\|#.*\n)*\)", after[:500]))

    def class_body(self, statements):
        """A class starts anew: its functions are as good as at the top."""
        cost = 0
        for statement in statements:
            cost += self.function(statement, True) if isinstance(statement, FUNCTIONS) else self.in_class(statement)
        return cost

    def in_class(self, statement):
        """Functions below a statement of a class body, `if` for one, start at level 0 too."""
        defs = [n for n in functions_directly_in(statement)]
        return self.of(without(statement, defs), 0) + sum(self.function(n, True) for n in defs)

    def calls_itself(self, node, is_method):
        pending, positional = list(node.body), node.args.posonlyargs + node.args.args
        while pending:
            child = pending.pop()
            if isinstance(child, FUNCTIONS + (ast.ClassDef,)):
                continue
            if isinstance(child, ast.Call):
                func = child.func
                if not is_method and isinstance(func, ast.Name) and func.id == node.name:
                    return 1
                if is_method and isinstance(func, ast.Attribute) and func.attr == node.name and positional:
                    if isinstance(func.value, ast.Name) and func.value.id == positional[0].arg:
                        return 1
            pending.extend(ast.iter_child_nodes(child))
        return 0


def functions_directly_in(statement):
    pending = list(ast.iter_child_nodes(statement))
    while pending:
        child = pending.pop()
        if isinstance(child, FUNCTIONS):
            yield child
        elif not isinstance(child, ast.ClassDef):
            pending.extend(ast.iter_child_nodes(child))


def without(statement, functions):
    """The statement with the functions replaced by `pass`."""

    class Drop(ast.NodeTransformer):
        def visit_FunctionDef(self, node):
            return ast.copy_location(ast.Pass(), node) if node in functions else node

        visit_AsyncFunctionDef = visit_FunctionDef

        def visit_ClassDef(self, node):
            return node

    return Drop().visit(statement) if functions else statement


def definitions(tree):
    """Every function with whether it is a method."""
    pending = [(tree, False)]
    while pending:
        node, in_class = pending.pop()
        if isinstance(node, FUNCTIONS):
            yield node, in_class
        inside = isinstance(node, ast.ClassDef) or (in_class and not isinstance(node, FUNCTIONS))
        pending.extend((child, inside) for child in ast.iter_child_nodes(node))


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20_000)
    for path, source, tree in parsed_files(sys.argv[1:]):
        functions = list(definitions(tree))
        places = [(node.lineno, node.col_offset) for node, _ in functions]
        facts = {"path": path, "mccabe": mccabe(tree, places), "radon": radon(tree)}
        counter = Cognitive(source.split(b"\n"))
        facts["cognitive"] = [
            [node.lineno, node.col_offset, counter.function(node, is_method)] for node, is_method in functions
        ]
        print(json.dumps(facts))


if __name__ == "__main__":
    main()
