"use strict";
exports.id = 575;
exports.ids = [575];
exports.modules = {

/***/ 46644:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const config_references_1 = __webpack_require__(14889);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.config_values',
    doc: 'Every key of the configuration files, with the Python files that refer to it. Values are not read into any table: they may be secrets.',
    grain: 'one key of one configuration file',
    key: ['config_path', 'key'],
    columns: {
        config_path: column_1.c.text('Configuration file, repository-relative.'),
        format: column_1.c.text('Format of the file.', { values: ['yaml', 'toml', 'json', 'ini', 'env', 'other'] }),
        key: column_1.c.text('Dotted path of the key; items of a list by their index from 0, options of an INI file as `section.option`.'),
        reference_paths: column_1.c.json('Array of the Python files that name the file or the key, sorted.'),
        reference_modules: column_1.c.json('Array of the modules of those files, in the same order.'),
        reference_count: column_1.c.integer('Number of those files.', { unit: 'files' }),
    },
    producer: {
        from: 'repository',
        needs: ({ configFiles }) => (configFiles.length > 0 ? ['config'] : []),
        rows: function* ({ files, snapshot, report }) {
            const { configFiles } = snapshot;
            if (configFiles.length === 0)
                return;
            const references = (0, config_references_1.findReferences)(configFiles, files.map(({ config }) => config));
            if (references.incomplete) {
                const message = 'analytics.config_values does not list every reference: there are more than a million of keys by files. Large tables of data among the configuration files are the usual reason.';
                report({ path: null, code: 'config-references', message, line: null });
            }
            for (const [file, { path, format, keys }] of configFiles.entries()) {
                for (const [at, key] of keys.entries()) {
                    const users = references.of(file, at).map((user) => files[user]);
                    yield {
                        config_path: path,
                        format,
                        key,
                        reference_paths: (0, sources_1.json)(users.map((user) => user.path)),
                        reference_modules: (0, sources_1.json)(users.map(({ module }) => module)),
                        reference_count: users.length,
                    };
                }
            }
        },
    },
});


/***/ }),

/***/ 81209:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const functions_1 = __webpack_require__(91847);
const line_coverage_1 = __webpack_require__(62633);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.coverage_functions',
    doc: 'What a test run covered of each function of the measured files. The body counts, from its first statement to its last; decorators and the `def` line run on import and count only when the body shares the line. Lines of a nested function belong to that function alone. A function of a file that the report does not list has no row.',
    grain: 'one function or method of a measured file',
    key: ['function_goid_h128'],
    columns: {
        ...functions_1.FUNCTION_COLUMNS,
        executable_lines: column_1.c.integer('Executable lines of the body.', { unit: 'lines' }),
        covered_lines: column_1.c.integer('Of those, covered.', { unit: 'lines' }),
        coverage_ratio: column_1.c.double.nullable('covered / executable; NULL when nothing is executable.', { unit: 'ratio 0–1' }),
        tested: column_1.c.boolean('At least one line of the body is covered.'),
        untested_reason: column_1.c.text('Why it is not tested; empty when it is.', {
            values: ['', 'no_executable_code', 'no_tests'],
        }),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'repository',
        needs: line_coverage_1.statementsNeeded,
        rows: function* (repository) {
            for (const file of (0, line_coverage_1.coverageOf)(repository)) {
                for (const { entity, lines } of file.functions()) {
                    const covered = lines.filter((i) => file.hits[i] > 0).length;
                    yield {
                        ...(0, functions_1.functionColumns)(entity, file.path),
                        executable_lines: lines.length,
                        covered_lines: covered,
                        coverage_ratio: lines.length === 0 ? null : covered / lines.length,
                        tested: covered > 0,
                        untested_reason: lines.length === 0 ? 'no_executable_code' : covered === 0 ? 'no_tests' : '',
                    };
                }
            }
        },
    },
});


/***/ }),

/***/ 99819:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const exclusions_1 = __webpack_require__(67236);
const line_coverage_1 = __webpack_require__(62633);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.coverage_lines',
    doc: 'What a test run covered, line by line. Only files that the coverage report lists have rows, with covered lines or without: no row means not measured, which is not the same as uncovered. Empty when there was no report.',
    grain: 'one executable line of a measured file',
    key: ['rel_path', 'line'],
    columns: {
        rel_path: column_1.c.text('File, repository-relative.'),
        line: column_1.c.integer('First line of the statement.', { unit: 'line, 1-based' }),
        is_executable: column_1.c.boolean('Always true: other lines have no row.'),
        is_covered: column_1.c.boolean('A test run executed the statement or a part of it.'),
        hits: column_1.c.integer('How often it ran where the report counts that; else 1 when covered. 0 when not covered.', {
            unit: 'runs',
        }),
        context_count: column_1.c.integer.nullable('Distinct named contexts (usually tests) that ran the statement; NULL when the report has no contexts.', { unit: 'contexts' }),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'repository',
        needs: line_coverage_1.statementsNeeded,
        rows: function* (repository) {
            reportPatterns(repository);
            for (const file of (0, line_coverage_1.coverageOf)(repository)) {
                const contexts = file.contextCounts();
                for (const [i, line] of file.executable.entries()) {
                    yield {
                        rel_path: file.path,
                        line,
                        is_executable: true,
                        is_covered: file.hits[i] > 0,
                        hits: file.hits[i],
                        context_count: contexts?.[i] ?? null,
                    };
                }
            }
        },
    },
});
function reportPatterns({ snapshot, report }) {
    const { path, lines, also } = snapshot.exclusions;
    for (const { pattern, problem } of (0, exclusions_1.configuredExclusions)(lines, also).problems) {
        const message = `The pattern "${pattern}" of lines to exclude cannot be used (${problem}), so that its lines count. Write it in another way.`;
        report({ path, code: 'coverage-config', message, line: null });
    }
}


/***/ }),

/***/ 28781:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.file_profile',
    doc: 'Everything known about each file in one row: size, history, types, and its functions added up. NULL means that the evidence is unavailable (`core.signals`), or that the file could not be read.',
    grain: 'one Python file',
    key: ['rel_path'],
    columns: {
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        rel_path: column_1.c.text('File, repository-relative.'),
        module: column_1.c.text.nullable('Dotted module.'),
        language: column_1.c.text.nullable('Language.', { values: ['python'] }),
        node_count: column_1.c.integer.nullable('Nodes of the syntax tree.', { unit: 'nodes' }),
        function_count: column_1.c.integer.nullable('Functions and methods, as in `core.ast_metrics`.', { unit: 'functions' }),
        class_count: column_1.c.integer.nullable('Classes.', { unit: 'classes' }),
        avg_depth: column_1.c.double.nullable('Mean depth of the nodes.', { unit: 'levels' }),
        max_depth: column_1.c.integer.nullable('Largest depth of a node.', { unit: 'levels' }),
        ast_complexity: column_1.c.double.nullable('`core.ast_metrics.complexity`.', { unit: 'statements' }),
        hotspot_score: column_1.c.double.nullable('`analytics.hotspots.score`.'),
        commit_count: column_1.c.integer.nullable('Distinct commits touching the file in the window.', { unit: 'commits' }),
        author_count: column_1.c.integer.nullable('Distinct author names.', { unit: 'authors' }),
        lines_added: column_1.c.integer.nullable('Sum of added lines.', { unit: 'lines' }),
        lines_deleted: column_1.c.integer.nullable('Sum of deleted lines.', { unit: 'lines' }),
        annotation_ratio: column_1.c.double.nullable('Annotated share of the parameters.', { unit: 'ratio 0–1' }),
        untyped_defs: column_1.c.integer.nullable('Top-level functions that are not fully annotated.', { unit: 'functions' }),
        overlay_needed: column_1.c.boolean.nullable('Has type errors or untyped functions.'),
        type_error_count: column_1.c.integer.nullable('Most errors that any type checker found.', { unit: 'errors' }),
        static_error_count: column_1.c.integer.nullable('Sum of the errors of the type checkers.', { unit: 'errors' }),
        has_static_errors: column_1.c.boolean.nullable('Whether there are some.'),
        total_functions: column_1.c.integer('Functions with a profile.', { unit: 'functions' }),
        public_functions: column_1.c.integer('Of those, public.', { unit: 'functions' }),
        avg_loc: column_1.c.double.nullable('Mean of their lines; NULL without functions.', { unit: 'lines' }),
        max_loc: column_1.c.integer.nullable('Lines of the longest; NULL without functions.', { unit: 'lines' }),
        avg_cyclomatic_complexity: column_1.c.double.nullable('Mean of their complexity; NULL without functions.'),
        max_cyclomatic_complexity: column_1.c.integer.nullable('Highest complexity; NULL without functions.'),
        high_risk_function_count: column_1.c.integer('Functions of level high.', { unit: 'functions' }),
        medium_risk_function_count: column_1.c.integer('Functions of level medium.', { unit: 'functions' }),
        max_risk_score: column_1.c.double.nullable('Highest risk score; NULL without functions.', { unit: 'score 0–1' }),
        file_coverage_ratio: column_1.c.double.nullable('Covered share of the executable lines in functions; NULL without any.', {
            unit: 'ratio 0–1',
        }),
        tested_function_count: column_1.c.integer.nullable('Tested functions; NULL without coverage.', { unit: 'functions' }),
        untested_function_count: column_1.c.integer.nullable('Measured functions that are not tested; NULL without coverage.', {
            unit: 'functions',
        }),
        tests_touching: column_1.c.integer('Sum over the functions of the tests that touch them; a test counts once for each. 0 also where no coverage report says which test runs what.', { unit: 'tests' }),
        tags: column_1.c.json('Tags of the file.'),
        owners: column_1.c.json('Owners of the file.'),
        created_at: (0, column_1.clock)(),
    },
    producer: { from: 'select' },
});


/***/ }),

/***/ 67772:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const functions_1 = __webpack_require__(91847);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.function_complexity',
    doc: 'What makes each function hard to follow, counted, and the known measures made of it. Nested functions and classes are left out of the counts, bodies of lambdas are not.',
    grain: 'one function or method',
    key: ['function_goid_h128'],
    columns: {
        ...functions_1.FUNCTION_COLUMNS,
        if_count: column_1.c.integer('`if` and `elif`.', { unit: 'branches' }),
        loop_count: column_1.c.integer('`for`, `async for` and `while`.', { unit: 'statements' }),
        loop_else_count: column_1.c.integer('Loops with an `else`.', { unit: 'statements' }),
        try_count: column_1.c.integer('`try` statements, those with `except*` left out.', { unit: 'statements' }),
        handler_count: column_1.c.integer('`except` clauses.', { unit: 'clauses' }),
        try_else_count: column_1.c.integer('`try` statements with an `else`.', { unit: 'statements' }),
        star_try_count: column_1.c.integer('`try` statements with `except*`.', { unit: 'statements' }),
        star_handler_count: column_1.c.integer('`except*` clauses.', { unit: 'clauses' }),
        with_count: column_1.c.integer('`with` and `async with`.', { unit: 'statements' }),
        match_count: column_1.c.integer('`match` statements.', { unit: 'statements' }),
        case_count: column_1.c.integer('`case` clauses.', { unit: 'clauses' }),
        refutable_case_count: column_1.c.integer('`case` clauses that can fail to match.', { unit: 'clauses' }),
        catch_all_match_count: column_1.c.integer('`match` statements with a case of a bare name or `_`, guarded or not.', {
            unit: 'statements',
        }),
        assert_count: column_1.c.integer('`assert` statements.', { unit: 'statements' }),
        assert_decision_count: column_1.c.integer('Decisions inside the expressions of `assert` statements; counted in their own columns, too.', { unit: 'decisions' }),
        conditional_count: column_1.c.integer('Conditional expressions.', { unit: 'expressions' }),
        further_operand_count: column_1.c.integer('Operands of `and` and `or` beyond the first.', { unit: 'operands' }),
        comprehension_count: column_1.c.integer('`for` clauses of comprehensions.', { unit: 'clauses' }),
        comprehension_if_count: column_1.c.integer('`if` clauses of comprehensions.', { unit: 'clauses' }),
        lambda_count: column_1.c.integer('Lambdas.', { unit: 'expressions' }),
        nested_function_count: column_1.c.integer('Functions defined directly inside.', { unit: 'definitions' }),
        nested_class_count: column_1.c.integer('Classes defined directly inside.', { unit: 'definitions' }),
        mccabe_unseen_count: column_1.c.integer('Decisions that mccabe does not reach: in `finally`, `match` and `try` with `except*`.', { unit: 'decisions' }),
        mccabe_nested_count: column_1.c.integer('What mccabe adds for nested functions and classes.', { unit: 'decisions' }),
        cyclomatic_mccabe: column_1.c.integer('As mccabe 0.7 (flake8, ruff C901) counts: `1 + if + loop + try + handler − mccabe_unseen + mccabe_nested`.'),
        cyclomatic_radon: column_1.c.integer('As radon 6 counts: `1 + if + loop + loop_else + handler + try_else + conditional + further_operand + comprehension + comprehension_if + case − catch_all_match + assert − assert_decision`.'),
        cognitive_complexity: column_1.c.integer('Cognitive complexity as SonarSource defines it, nested functions included.'),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'file',
        rows: function* ({ path, functions, complexities }) {
            const measured = complexities();
            for (const [i, entity] of functions.entries()) {
                const complexity = measured[i];
                yield {
                    ...(0, functions_1.functionColumns)(entity, path),
                    if_count: complexity.ifs,
                    loop_count: complexity.loops,
                    loop_else_count: complexity.loopElses,
                    try_count: complexity.tries,
                    handler_count: complexity.handlers,
                    try_else_count: complexity.tryElses,
                    star_try_count: complexity.starTries,
                    star_handler_count: complexity.starHandlers,
                    with_count: complexity.withs,
                    match_count: complexity.matches,
                    case_count: complexity.cases,
                    refutable_case_count: complexity.refutableCases,
                    catch_all_match_count: complexity.catchAllMatches,
                    assert_count: complexity.asserts,
                    assert_decision_count: complexity.decisionsInAsserts,
                    conditional_count: complexity.conditionals,
                    further_operand_count: complexity.furtherOperands,
                    comprehension_count: complexity.comprehensions,
                    comprehension_if_count: complexity.comprehensionIfs,
                    lambda_count: complexity.lambdas,
                    nested_function_count: complexity.nestedFunctions,
                    nested_class_count: complexity.nestedClasses,
                    mccabe_unseen_count: complexity.mccabeUnseen,
                    mccabe_nested_count: complexity.mccabeNested,
                    cyclomatic_mccabe: complexity.cyclomaticMccabe,
                    cyclomatic_radon: complexity.cyclomaticRadon,
                    cognitive_complexity: complexity.cognitive,
                };
            }
        },
    },
});


/***/ }),

/***/ 39637:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const fingerprint_1 = __webpack_require__(58777);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.function_fingerprints',
    doc: "What a function's code is made of, apart from its name, place, docstring and layout: equal fingerprints are the same code. Matches functions across commits.",
    grain: 'one function or method',
    key: ['function_goid_h128'],
    columns: {
        function_goid_h128: column_1.c.goid('GOID of the function.'),
        body_hash: column_1.c.text('Hash of the body.', { unit: '32 hexadecimal digits' }),
        signature_hash: column_1.c.text('Hash of parameters, defaults, annotations and decorators.', {
            unit: '32 hexadecimal digits',
        }),
        tokens: column_1.c.json("Array of at most 64 numbers: the smallest hashes of the body's token runs, ascending. The shared part of two such arrays estimates their similarity."),
    },
    producer: {
        from: 'file',
        rows: function* (file) {
            for (const entity of file.functions) {
                const print = (0, fingerprint_1.fingerprint)(entity.node, file.hash.hex);
                yield {
                    function_goid_h128: entity.goid,
                    body_hash: print.bodyHash,
                    signature_hash: print.signatureHash,
                    tokens: (0, sources_1.json)(print.tokens),
                };
            }
        },
    },
});


/***/ }),

/***/ 44971:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const function_metrics_1 = __webpack_require__(6081);
const functions_1 = __webpack_require__(91847);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.function_metrics',
    doc: 'Size, signature and complexity of each function; nested functions, lambdas and classes are counted apart.',
    grain: 'one function or method',
    key: ['function_goid_h128'],
    columns: {
        ...functions_1.FUNCTION_COLUMNS,
        loc: column_1.c.integer('`end_line − start_line + 1`.', { unit: 'lines' }),
        logical_loc: column_1.c.integer('Lines that are neither blank nor comment; docstrings count.', { unit: 'lines' }),
        param_count: column_1.c.integer('All parameters, `self`, `*args` and `**kwargs` included.', { unit: 'parameters' }),
        positional_params: column_1.c.integer('Positional-only and positional-or-keyword parameters.', { unit: 'parameters' }),
        keyword_only_params: column_1.c.integer('Parameters after `*`.', { unit: 'parameters' }),
        has_varargs: column_1.c.boolean('Takes `*args`.'),
        has_varkw: column_1.c.boolean('Takes `**kwargs`.'),
        is_async: column_1.c.boolean('Declared `async def`.'),
        is_generator: column_1.c.boolean('Yields.'),
        return_count: column_1.c.integer('`return` statements.', { unit: 'statements' }),
        yield_count: column_1.c.integer('`yield` and `yield from` expressions.', { unit: 'expressions' }),
        raise_count: column_1.c.integer('`raise` statements.', { unit: 'statements' }),
        cyclomatic_complexity: column_1.c.integer('1 + if/elif + loops + except handlers + conditional expressions + (boolean operands − 1) + comprehensions and their ifs + refutable match cases; lambda bodies count.'),
        max_nesting_depth: column_1.c.integer('Depth of nested if, for, while, try, with, match; `elif` stays on the level of its `if`.', { unit: 'levels' }),
        stmt_count: column_1.c.integer('Statements directly in the body, docstring included.', { unit: 'statements' }),
        decorator_count: column_1.c.integer('Decorators.', { unit: 'decorators' }),
        has_docstring: column_1.c.boolean('Has a docstring.'),
        complexity_bucket: column_1.c.text('low ≤ 5, medium ≤ 10, else high; limits: `core.settings`.', {
            values: ['low', 'medium', 'high'],
        }),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'file',
        rows: function* (file) {
            const complexities = file.complexities();
            for (const [i, entity] of file.functions.entries()) {
                const metrics = (0, function_metrics_1.functionMetrics)(entity, file.source, complexities[i]);
                yield {
                    ...(0, functions_1.functionColumns)(entity, file.path),
                    loc: metrics.loc,
                    logical_loc: metrics.logicalLoc,
                    param_count: metrics.paramCount,
                    positional_params: metrics.positionalParams,
                    keyword_only_params: metrics.keywordOnlyParams,
                    has_varargs: metrics.hasVarargs,
                    has_varkw: metrics.hasVarkw,
                    is_async: metrics.isAsync,
                    is_generator: metrics.isGenerator,
                    return_count: metrics.returnCount,
                    yield_count: metrics.yieldCount,
                    raise_count: metrics.raiseCount,
                    cyclomatic_complexity: metrics.cyclomaticComplexity,
                    max_nesting_depth: metrics.maxNestingDepth,
                    stmt_count: metrics.stmtCount,
                    decorator_count: metrics.decoratorCount,
                    has_docstring: metrics.hasDocstring,
                    complexity_bucket: bucketOf(metrics.cyclomaticComplexity, file.settings),
                };
            }
        },
    },
});
function bucketOf(complexity, settings) {
    if (complexity <= settings['risk.complexity.low'])
        return 'low';
    return complexity <= settings['risk.complexity.medium'] ? 'medium' : 'high';
}


/***/ }),

/***/ 39243:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.function_profile',
    doc: 'Everything known about each function in one row: size, signature, types, coverage, tests, calls, risk and docstring. NULL means that the evidence is unavailable (`core.signals`).',
    grain: 'one function or method',
    key: ['function_goid_h128'],
    columns: {
        function_goid_h128: column_1.c.goid('GOID of the function.'),
        urn: column_1.c.text('URN of the function.'),
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        rel_path: column_1.c.text('File, repository-relative.'),
        module: column_1.c.text.nullable('Dotted module of the file.'),
        language: column_1.c.text('Language.', { values: ['python'] }),
        kind: column_1.c.text('Kind of function.', { values: ['function', 'method'] }),
        qualname: column_1.c.text('Module-qualified dotted name.'),
        start_line: column_1.c.integer.nullable('First line, decorators included.', { unit: 'line, 1-based' }),
        end_line: column_1.c.integer.nullable('Last line, inclusive.', { unit: 'line, 1-based' }),
        loc: column_1.c.integer.nullable('Lines, decorators included.', { unit: 'lines' }),
        logical_loc: column_1.c.integer.nullable('Lines that are neither blank nor comment.', { unit: 'lines' }),
        cyclomatic_complexity: column_1.c.integer.nullable('Cyclomatic complexity.'),
        complexity_bucket: column_1.c.text.nullable('Bucket of the complexity.', { values: ['low', 'medium', 'high'] }),
        param_count: column_1.c.integer.nullable('All parameters.', { unit: 'parameters' }),
        positional_params: column_1.c.integer.nullable('Positional-only and positional-or-keyword parameters.', {
            unit: 'parameters',
        }),
        keyword_params: column_1.c.integer.nullable('Keyword-only parameters.', { unit: 'parameters' }),
        vararg: column_1.c.boolean.nullable('Takes `*args`.'),
        kwarg: column_1.c.boolean.nullable('Takes `**kwargs`.'),
        max_nesting_depth: column_1.c.integer.nullable('Depth of nested control statements.', { unit: 'levels' }),
        stmt_count: column_1.c.integer.nullable('Statements directly in the body.', { unit: 'statements' }),
        decorator_count: column_1.c.integer.nullable('Decorators.', { unit: 'decorators' }),
        has_docstring: column_1.c.boolean.nullable('Has a docstring.'),
        total_params: column_1.c.integer.nullable('Parameters that count for typedness: without `self` and `cls`.', {
            unit: 'parameters',
        }),
        annotated_params: column_1.c.integer.nullable('Of those, annotated.', { unit: 'parameters' }),
        return_type: column_1.c.text.nullable('Text of the return annotation.'),
        param_types: column_1.c.json.nullable('Object parameter → text of its annotation, or null.'),
        fully_typed: column_1.c.boolean.nullable('Every counted parameter and the return are annotated.'),
        partial_typed: column_1.c.boolean.nullable('Some of them are.'),
        untyped: column_1.c.boolean.nullable('None is.'),
        typedness_bucket: column_1.c.text.nullable('Which of the three.', { values: ['typed', 'partial', 'untyped'] }),
        typedness_source: column_1.c.text.nullable('Where the annotations come from.', {
            values: ['annotations', 'mixed', 'unknown'],
        }),
        file_typed_ratio: column_1.c.double.nullable('Annotated share of the parameters of the file.', { unit: 'ratio 0–1' }),
        static_error_count: column_1.c.integer.nullable('Type errors in the file.', { unit: 'errors' }),
        has_static_errors: column_1.c.boolean.nullable('Whether the file has type errors.'),
        executable_lines: column_1.c.integer.nullable('Executable lines of the body.', { unit: 'lines' }),
        covered_lines: column_1.c.integer.nullable('Of those, covered.', { unit: 'lines' }),
        coverage_ratio: column_1.c.double.nullable('covered / executable.', { unit: 'ratio 0–1' }),
        tested: column_1.c.boolean.nullable('Whether any body line is covered.'),
        untested_reason: column_1.c.text.nullable('Why it is not tested; empty when it is.', {
            values: ['', 'no_executable_code', 'no_tests'],
        }),
        tests_touching: column_1.c.integer('Distinct tests that touch the function; 0 also where no coverage report says which test runs what: then `last_test_status` is unknown.', { unit: 'tests' }),
        failing_tests: column_1.c.integer('Of those, failed or in error.', { unit: 'tests' }),
        slow_tests: column_1.c.integer('Of those, longer than `slow_test_threshold_ms`.', { unit: 'tests' }),
        flaky_tests: column_1.c.integer('Of those, flaky.', { unit: 'tests' }),
        last_test_status: column_1.c.text.nullable('How the tests that touch it ended.', {
            values: ['all_passing', 'some_failing', 'untested', 'unknown'],
        }),
        dominant_test_status: column_1.c.text.nullable('Most frequent status of those tests, of several the first by name; without tests `last_test_status`.'),
        slow_test_threshold_ms: column_1.c.double('Setting `tests.slow_ms`.', { unit: 'milliseconds' }),
        call_fan_in: column_1.c.integer('Distinct callers.', { unit: 'entities' }),
        call_fan_out: column_1.c.integer('Distinct callees that are known.', { unit: 'entities' }),
        call_edge_in_count: column_1.c.integer('Calls of it.', { unit: 'calls' }),
        call_edge_out_count: column_1.c.integer('Calls in it, unresolved ones included.', { unit: 'calls' }),
        call_is_leaf: column_1.c.boolean('Calls nothing that is known.'),
        call_is_entrypoint: column_1.c.boolean('Is called by nothing that is known, and calls something.'),
        call_is_public: column_1.c.boolean.nullable('Its name does not begin with `_`, dunders aside.'),
        risk_score: column_1.c.double('As in `analytics.goid_risk_factors`, as for the next columns.', { unit: 'score 0–1' }),
        risk_level: column_1.c.text.nullable('Level of the score.', { values: ['low', 'medium', 'high'] }),
        risk_component_coverage: column_1.c.double('Term of the coverage; the terms add up to the score before it is cut at 1.'),
        risk_component_complexity: column_1.c.double('Term of the complexity.'),
        risk_component_static: column_1.c.double('Term of the type errors.'),
        risk_component_hotspot: column_1.c.double('Term of the history.'),
        tags: column_1.c.json('Tags of the file.'),
        owners: column_1.c.json('Owners of the file.'),
        doc_short: column_1.c.text.nullable('Summary of the docstring.'),
        doc_long: column_1.c.text.nullable('Description after the summary.'),
        doc_params: column_1.c.json.nullable('Array of {name, type, desc, default}.'),
        doc_returns: column_1.c.json.nullable('{type, desc}.'),
        created_at: (0, column_1.clock)(),
        risk_reason: column_1.c.text('What drives the score, in words, and which evidence is missing.'),
    },
    producer: { from: 'select' },
});


/***/ }),

/***/ 34831:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const function_types_1 = __webpack_require__(96005);
const functions_1 = __webpack_require__(91847);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.function_types',
    doc: 'How far each function is annotated. Counted parameters are all but `self`/`cls` as first parameter of a method.',
    grain: 'one function or method',
    key: ['function_goid_h128'],
    columns: {
        ...functions_1.FUNCTION_COLUMNS,
        total_params: column_1.c.integer('Counted parameters.', { unit: 'parameters' }),
        annotated_params: column_1.c.integer('Of those, annotated.', { unit: 'parameters' }),
        unannotated_params: column_1.c.integer('Of those, not annotated.', { unit: 'parameters' }),
        param_typed_ratio: column_1.c.double('annotated / total; 1 when there is nothing to annotate.', { unit: 'ratio 0–1' }),
        has_return_annotation: column_1.c.boolean('Has a return annotation.'),
        return_type: column_1.c.text.nullable('Text of the return annotation.'),
        return_type_source: column_1.c.text('Where the return type comes from.', { values: ['annotation', 'unknown'] }),
        type_comment: column_1.c.text.nullable('Reserved, NULL.'),
        param_types: column_1.c.json('Object parameter → annotation text or null.'),
        fully_typed: column_1.c.boolean('Every counted parameter and the return are annotated.'),
        partial_typed: column_1.c.boolean('Neither fully typed nor untyped.'),
        untyped: column_1.c.boolean('No counted parameter and no return is annotated.'),
        typedness_bucket: column_1.c.text('The one of the three that holds.', { values: ['typed', 'partial', 'untyped'] }),
        typedness_source: column_1.c.text('Where the annotations come from.', { values: ['annotations', 'mixed', 'unknown'] }),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'file',
        rows: function* (file) {
            for (const entity of file.functions) {
                const types = (0, function_types_1.functionTypes)(entity.node, entity.kind === 'method');
                yield {
                    ...(0, functions_1.functionColumns)(entity, file.path),
                    total_params: types.totalParams,
                    annotated_params: types.annotatedParams,
                    unannotated_params: types.unannotatedParams,
                    param_typed_ratio: types.paramTypedRatio,
                    has_return_annotation: types.hasReturnAnnotation,
                    return_type: types.returnType,
                    return_type_source: types.returnTypeSource,
                    type_comment: null,
                    param_types: (0, sources_1.json)(types.paramTypes),
                    fully_typed: types.fullyTyped,
                    partial_typed: types.partialTyped,
                    untyped: types.untyped,
                    typedness_bucket: types.typednessBucket,
                    typedness_source: types.typednessSource,
                };
            }
        },
    },
});


/***/ }),

/***/ 27777:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.goid_risk_factors',
    doc: 'Everything known about the risk of each function, and the score made from it. NULL means that the evidence is unavailable (`core.signals`).',
    grain: 'one function or method',
    key: ['function_goid_h128'],
    columns: {
        function_goid_h128: column_1.c.goid('GOID of the function.'),
        urn: column_1.c.text('URN of the function.'),
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        rel_path: column_1.c.text('File, repository-relative.'),
        language: column_1.c.text('Language.', { values: ['python'] }),
        kind: column_1.c.text('Kind of function.', { values: ['function', 'method'] }),
        qualname: column_1.c.text('Module-qualified dotted name.'),
        loc: column_1.c.integer.nullable('Lines, decorators included.', { unit: 'lines' }),
        logical_loc: column_1.c.integer.nullable('Lines that are neither blank nor comment.', { unit: 'lines' }),
        cyclomatic_complexity: column_1.c.integer.nullable('Cyclomatic complexity.'),
        complexity_bucket: column_1.c.text.nullable('Bucket of the complexity.', { values: ['low', 'medium', 'high'] }),
        typedness_bucket: column_1.c.text.nullable('How far the signature is annotated.', {
            values: ['typed', 'partial', 'untyped'],
        }),
        typedness_source: column_1.c.text.nullable('Where the annotations come from.', {
            values: ['annotations', 'mixed', 'unknown'],
        }),
        hotspot_score: column_1.c.double.nullable('`analytics.hotspots.score` of the file.'),
        file_typed_ratio: column_1.c.double.nullable('Annotated share of the parameters of the file.', { unit: 'ratio 0–1' }),
        static_error_count: column_1.c.integer.nullable('Type errors in the file.', { unit: 'errors' }),
        has_static_errors: column_1.c.boolean.nullable('Whether the file has type errors.'),
        executable_lines: column_1.c.integer.nullable('Executable lines of the body.', { unit: 'lines' }),
        covered_lines: column_1.c.integer.nullable('Of those, covered.', { unit: 'lines' }),
        coverage_ratio: column_1.c.double.nullable('covered / executable.', { unit: 'ratio 0–1' }),
        tested: column_1.c.boolean.nullable('Whether any body line is covered.'),
        test_count: column_1.c.integer('Distinct tests that touch the function; 0 also where no coverage report says which test runs what.', {
            unit: 'tests',
        }),
        failing_test_count: column_1.c.integer('Of those, failed or in error.', { unit: 'tests' }),
        last_test_status: column_1.c.text('untested: no test touches it; unknown: no report says whether one does, or how it ended.', {
            values: ['all_passing', 'some_failing', 'untested', 'unknown'],
        }),
        risk_score: column_1.c.double('0.4·(1 − coverage_ratio, or 1 when NULL) + {high 0.4, medium 0.2, low 0} by complexity bucket + 0.2 if the file has type errors + 0.1 if hotspot_score > 0 (or from a percentile of all files); at most 1. Weights: `core.settings`.', { unit: 'score 0–1' }),
        risk_level: column_1.c.text('high from 0.7, medium from 0.4, else low.', { values: ['low', 'medium', 'high'] }),
        tags: column_1.c.json('Tags of the file.'),
        owners: column_1.c.json('Owners of the file.'),
        created_at: (0, column_1.clock)(),
        risk_component_coverage: column_1.c.double('Term of the coverage; the terms add up to the score before it is cut at 1.'),
        risk_component_complexity: column_1.c.double('Term of the complexity.'),
        risk_component_static: column_1.c.double('Term of the type errors.'),
        risk_component_hotspot: column_1.c.double('Term of the history.'),
        risk_reason: column_1.c.text('What drives the score, in words, and which evidence is missing.'),
    },
    producer: { from: 'select' },
});


/***/ }),

/***/ 84471:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.graph_validation',
    doc: 'What does not hold together in the tables of a run, and what stands out in its graphs. No row of severity `warning` or above with a path means a defect of CodeIntel unless the file could not be read.',
    grain: 'one finding of one check',
    key: ['check_name', 'path', 'detail'],
    columns: {
        check_name: column_1.c.text('`missing_function_goids`: a file has functions without identity. `callsite_span_mismatch`: a call stands outside its caller. `orphan_module`: a module without identity. `call_graph_isolated_nodes`: functions that neither call nor are called. The others: sizes of import cycles, cycles across top-level packages, and nodes with more neighbours than ten and a tenth of the graph.', {
            values: [
                'missing_function_goids',
                'callsite_span_mismatch',
                'orphan_module',
                'call_graph_isolated_nodes',
                'call_graph_degree_hubs',
                'import_graph_degree_hubs',
                'import_graph_large_scc',
                'import_graph_cross_package_cycles',
                'symbol_graph_hubs',
            ],
        }),
        severity: column_1.c.text('How much it matters.', { values: ['info', 'warning', 'error'] }),
        path: column_1.c.text.nullable('File, repository-relative; NULL for a finding about a graph.'),
        detail: column_1.c.text('What was found.'),
        context: column_1.c.json.nullable('The counts, lines or names behind it.'),
        created_at: (0, column_1.clock)(),
    },
    producer: { from: 'select' },
});


/***/ }),

/***/ 27573:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.hotspots',
    doc: 'Change history of each file weighed with its complexity. The history columns and the score are NULL when history is unavailable.',
    grain: 'one Python file',
    key: ['rel_path'],
    columns: {
        rel_path: column_1.c.text('File, repository-relative.'),
        commit_count: column_1.c.integer.nullable('Distinct commits touching the file in the window.', { unit: 'commits' }),
        author_count: column_1.c.integer.nullable('Distinct author names.', { unit: 'authors' }),
        lines_added: column_1.c.integer.nullable('Sum of added lines.', { unit: 'lines' }),
        lines_deleted: column_1.c.integer.nullable('Sum of deleted lines.', { unit: 'lines' }),
        complexity: column_1.c.double('`core.ast_metrics.complexity`.', { unit: 'statements' }),
        score: column_1.c.double.nullable('0.4·ln(1+commits) + 0.3·ln(1+authors) + 0.2·ln(1+added+deleted) + 0.1·ln(1+(complexity+1)).'),
    },
    producer: { from: 'select' },
});


/***/ }),

/***/ 163:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.module_profile',
    doc: 'Each module with its functions added up and its place among the imports. NULL means that the evidence is unavailable (`core.signals`).',
    grain: 'one module; files that share its name count together',
    key: ['module'],
    columns: {
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        module: column_1.c.text('Dotted module.'),
        path: column_1.c.text.nullable('File, repository-relative; the first by name of several.'),
        language: column_1.c.text.nullable('Language.', { values: ['python'] }),
        file_count: column_1.c.integer('Files of this module name.', { unit: 'files' }),
        total_loc: column_1.c.integer('Sum of the lines of the functions.', { unit: 'lines' }),
        total_logical_loc: column_1.c.integer('Sum of their lines that are neither blank nor comment.', { unit: 'lines' }),
        function_count: column_1.c.integer('Functions and methods.', { unit: 'functions' }),
        class_count: column_1.c.integer('Classes.', { unit: 'classes' }),
        avg_file_complexity: column_1.c.double.nullable('Mean of `core.ast_metrics.complexity`.', { unit: 'statements' }),
        max_file_complexity: column_1.c.double.nullable('Largest of them.', { unit: 'statements' }),
        high_risk_function_count: column_1.c.integer('Functions of level high.', { unit: 'functions' }),
        medium_risk_function_count: column_1.c.integer('Functions of level medium.', { unit: 'functions' }),
        low_risk_function_count: column_1.c.integer('Functions of level low.', { unit: 'functions' }),
        max_risk_score: column_1.c.double.nullable('Highest risk score; NULL without functions.', { unit: 'score 0–1' }),
        avg_risk_score: column_1.c.double.nullable('Mean risk score; NULL without functions.', { unit: 'score 0–1' }),
        module_coverage_ratio: column_1.c.double.nullable('Tested functions / all functions; NULL without functions or without coverage.', { unit: 'ratio 0–1' }),
        tested_function_count: column_1.c.integer.nullable('Tested functions; NULL without coverage.', { unit: 'functions' }),
        untested_function_count: column_1.c.integer.nullable('Measured functions that are not tested; NULL without coverage.', {
            unit: 'functions',
        }),
        import_fan_in: column_1.c.integer('Modules that import it.', { unit: 'modules' }),
        import_fan_out: column_1.c.integer('Modules that it imports, of others too.', { unit: 'modules' }),
        cycle_group: column_1.c.integer.nullable('Number of its strongly connected part of the import graph; NULL when it imports nothing.'),
        in_cycle: column_1.c.boolean('Imports itself, directly or through others.'),
        tags: column_1.c.json('Tags of the file.'),
        owners: column_1.c.json('Owners of the file.'),
        created_at: (0, column_1.clock)(),
    },
    producer: { from: 'select' },
});


/***/ }),

/***/ 52308:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.static_diagnostics',
    doc: 'Errors that type checkers found in each file; warnings do not count. NULL for a checker that did not run.',
    grain: 'one Python file',
    key: ['rel_path'],
    columns: {
        rel_path: column_1.c.text('File, repository-relative.'),
        pyrefly_errors: column_1.c.integer.nullable('Errors of pyrefly; NULL when it did not run.', { unit: 'errors' }),
        pyright_errors: column_1.c.integer.nullable('Errors of pyright; NULL when it did not run.', { unit: 'errors' }),
        total_errors: column_1.c.integer.nullable('Sum over the checkers that ran; NULL when none did.', { unit: 'errors' }),
        has_errors: column_1.c.boolean.nullable('`total_errors > 0`; NULL when no checker ran.'),
        mypy_errors: column_1.c.integer.nullable('Errors of mypy; NULL when it did not run.', { unit: 'errors' }),
    },
    producer: {
        from: 'snapshot',
        rows: ({ files, typeErrors }) => files.map(({ path }) => {
            const errorsOf = (checker) => {
                const errors = typeErrors?.[checker];
                return errors ? (errors.get(path) ?? 0) : null;
            };
            const counts = { pyrefly: errorsOf('pyrefly'), pyright: errorsOf('pyright'), mypy: errorsOf('mypy') };
            const known = Object.values(counts).filter((count) => count !== null);
            const total = known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
            return {
                rel_path: path,
                pyrefly_errors: counts.pyrefly,
                pyright_errors: counts.pyright,
                total_errors: total,
                has_errors: total === null ? null : total > 0,
                mypy_errors: counts.mypy,
            };
        }),
    },
});


/***/ }),

/***/ 68239:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.tags_index',
    doc: 'The rules of `tags_index.yaml` with the files they matched.',
    grain: 'one tag',
    key: ['tag'],
    columns: {
        tag: column_1.c.text('Tag name.'),
        description: column_1.c.text.nullable('Free text.'),
        includes: column_1.c.json('Array of globs; `*` crosses `/`.'),
        excludes: column_1.c.json('Array of globs.'),
        matches: column_1.c.json('Array of the analysed files that have the tag, sorted.'),
    },
    export: { as: 'document', file: 'tags_index.yaml', format: 'yaml', shape: 'list' },
    producer: {
        from: 'snapshot',
        rows: (snapshot) => snapshot.tags.map((rule) => ({
            tag: rule.tag,
            description: rule.description,
            includes: (0, sources_1.json)(rule.includes),
            excludes: (0, sources_1.json)(rule.excludes),
            matches: (0, sources_1.json)(rule.matches),
        })),
    },
});


/***/ }),

/***/ 68197:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const nodeid_1 = __webpack_require__(27869);
const sources_1 = __webpack_require__(22172);
const test_functions_1 = __webpack_require__(85960);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.test_catalog',
    doc: 'The tests that the reports list, matched to the functions that hold them. Empty when no report was read (`core.signals`).',
    grain: 'one test, parametrised cases apart',
    key: ['test_id'],
    columns: {
        test_id: column_1.c.text('pytest nodeid, its path relative to the repository.'),
        test_goid_h128: column_1.c.goid.nullable('GOID of the test function; NULL when the repository does not define it.'),
        urn: column_1.c.text.nullable('URN of that GOID.'),
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        rel_path: column_1.c.text('What stands before the first `::`.'),
        qualname: column_1.c.text.nullable('What stands after it, `::` and parameters kept; NULL when nothing does.'),
        kind: column_1.c.text('Whether the test is one of several cases.', { values: ['function', 'parametrized_case'] }),
        status: column_1.c.text('Outcome of the last run in the report.', {
            values: ['passed', 'failed', 'error', 'skipped', 'xfailed', 'xpassed', 'unknown'],
        }),
        duration_ms: column_1.c.double('Duration of the call phase, or of the whole test where the report does not tell them apart; 0 when absent.', { unit: 'ms' }),
        markers: column_1.c.json('Sorted marker names; `flaky` also for a test that passed only when it was run again.'),
        parametrized: column_1.c.boolean('The nodeid ends with parameters in brackets.'),
        flaky: column_1.c.boolean('`flaky` is among the markers.'),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'repository',
        needs: test_functions_1.testFunctionsNeeded,
        rows: function* (repository) {
            const { tests } = repository.snapshot;
            if (tests === null)
                return;
            const functions = new test_functions_1.TestFunctions(repository.files);
            const analysed = new Set(repository.files.map((file) => file.path));
            const undefinedIds = [];
            for (const { id, path, status, durationMs, markers } of tests) {
                const { names, parameters } = (0, nodeid_1.parseNodeId)(id);
                const entity = functions.find(path, names);
                if (!entity && analysed.has(path))
                    undefinedIds.push(id);
                yield {
                    test_id: id,
                    test_goid_h128: entity?.goid ?? null,
                    urn: entity?.urn ?? null,
                    rel_path: path,
                    qualname: names.length === 0 ? null : id.slice(id.indexOf('::') + 2),
                    kind: parameters === null ? 'function' : 'parametrized_case',
                    status,
                    duration_ms: durationMs,
                    markers: (0, sources_1.json)(markers),
                    parametrized: parameters !== null,
                    flaky: markers.includes('flaky'),
                };
            }
            // Some tests are made at run time and have no definition; many without one are those of other sources.
            if (undefinedIds.length * 10 <= tests.length)
                return;
            const message = `${undefinedIds.length} of ${tests.length} tests are not defined in their files, e.g. ${undefinedIds[0]}. The test report is likely of another commit: run the tests on the analysed one.`;
            repository.report({ path: null, code: 'tests-not-defined', message, line: null });
        },
    },
});


/***/ }),

/***/ 25903:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const line_coverage_1 = __webpack_require__(62633);
const sources_1 = __webpack_require__(22172);
const test_contexts_1 = __webpack_require__(41);
const test_functions_1 = __webpack_require__(85960);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.test_coverage_edges',
    doc: 'Which test ran which function, by the contexts of the coverage report; test functions are functions too, so a test runs itself where tests are measured. coverage.py names a context after the function, so the cases of a parametrised test have the same edges: one of them ran the lines. Empty when no report has contexts.',
    grain: 'one test and one function of whose body it ran a line',
    key: ['test_id', 'function_goid_h128'],
    columns: {
        test_id: column_1.c.text('pytest nodeid of the test; the name of the context where that cannot be told.'),
        test_goid_h128: column_1.c.goid.nullable('GOID of the test function; NULL when the repository does not define it.'),
        function_goid_h128: column_1.c.goid('GOID of the function that ran.'),
        urn: column_1.c.text('URN of the function that ran, as for the next columns.'),
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        rel_path: column_1.c.text('Its file, repository-relative.'),
        qualname: column_1.c.text('Its module-qualified dotted name.'),
        covered_lines: column_1.c.integer('Executable lines of its body that this test ran.', { unit: 'lines' }),
        executable_lines: column_1.c.integer('Executable lines of its body, as in `analytics.coverage_functions`.', {
            unit: 'lines',
        }),
        coverage_ratio: column_1.c.double.nullable('covered / executable.', { unit: 'ratio 0–1' }),
        last_status: column_1.c.text('`analytics.test_catalog.status` of the test; `unknown` when no report lists it.', {
            values: ['passed', 'failed', 'error', 'skipped', 'xfailed', 'xpassed', 'unknown'],
        }),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'repository',
        needs: (input) => [...(0, line_coverage_1.statementsNeeded)(input), ...(0, test_functions_1.testFunctionsNeeded)(input)],
        rows: function* (repository) {
            const { coverage, tests } = repository.snapshot;
            if (coverage === null || coverage.contexts.length === 0)
                return;
            const finder = new test_contexts_1.ContextTests(tests ?? [], new test_functions_1.TestFunctions(repository.files));
            const testsOf = coverage.contexts.map((context) => finder.testsOf(context));
            for (const file of (0, line_coverage_1.coverageOf)(repository)) {
                const functions = file.functions();
                for (const { test, covered } of runsOf(file, testsOf)) {
                    for (const [at, lines] of covered) {
                        const { entity, lines: executable } = functions[at];
                        yield {
                            test_id: test.id,
                            test_goid_h128: test.entity?.goid ?? null,
                            function_goid_h128: entity.goid,
                            urn: entity.urn,
                            rel_path: file.path,
                            qualname: entity.qualname,
                            covered_lines: lines,
                            executable_lines: executable.length,
                            coverage_ratio: lines / executable.length,
                            last_status: test.status,
                        };
                    }
                }
            }
        },
    },
});
/** What each test ran in one file, by id. */
function* runsOf(file, testsOf) {
    const contexts = new Map();
    for (const [position, context] of file.contexts?.entries() ?? []) {
        for (const test of testsOf[context]) {
            const known = contexts.get(test);
            if (known)
                known.push(position);
            else
                contexts.set(test, [position]);
        }
    }
    const ownerOf = owners(file);
    const known = new Map();
    for (const [test, parts] of [...contexts].sort(([a], [b]) => (a.id < b.id ? -1 : 1))) {
        const [only, ...others] = parts;
        let covered = others.length === 0 ? known.get(only) : undefined;
        covered ??= count(others.length === 0 ? file.ran(only) : union(parts.map(file.ran)), ownerOf);
        if (others.length === 0)
            known.set(only, covered);
        yield { test, covered };
    }
}
/** Index of a statement → position of the function whose body it is in, -1 for none. */
function owners(file) {
    const owner = new Int32Array(file.executable.length).fill(-1);
    for (const [at, { lines }] of file.functions().entries())
        for (const line of lines)
            owner[line] = at;
    return owner;
}
function union(lists) {
    return [...new Set(lists.flat())].sort((a, b) => a - b);
}
/** Statements ascend, so functions come in the order of the file, save that a nested one comes before what follows it. */
function count(statements, ownerOf) {
    const counts = new Map();
    for (const statement of statements) {
        const owner = ownerOf[statement];
        if (owner !== -1)
            counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    return counts;
}


/***/ }),

/***/ 77306:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'analytics.typedness',
    doc: 'How far each file is annotated, and its type errors.',
    grain: 'one Python file',
    key: ['path'],
    columns: {
        path: column_1.c.text('File, repository-relative.'),
        type_error_count: column_1.c.integer.nullable('Most errors that any type checker found in it; NULL when none ran.', {
            unit: 'errors',
        }),
        annotation_ratio: column_1.c.json('{params, returns}: annotated share of counted parameters and of returns, 1 when there is nothing to annotate.'),
        untyped_defs: column_1.c.integer('Top-level functions that are not fully annotated.', { unit: 'functions' }),
        overlay_needed: column_1.c.boolean('`type_error_count > 0 OR untyped_defs > 0`; errors that are not known count as none.'),
    },
    producer: { from: 'select' },
});


/***/ }),

/***/ 14889:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findReferences = findReferences;
/** A bare file name that more files have says nothing. */
const MAX_SAME_NAME = 3;
/** All references together: a table of data with thousands of keys may be named by thousands of files. */
const MAX_REFERENCES = 1_000_000;
/** Sections whose keys are environment variables. */
const ENVIRONMENT_SECTION = /(?:^|\.)(?:env|environment|variables|env_vars)\.([A-Za-z_][A-Za-z0-9_]*)$/;
/**
 * Finds who refers to configuration keys and files. A reference is
 * - the name of the file: a literal that is its path or the end of it, a bare name where at most three files have it;
 * - an environment variable that is read, for a key of that name in a `.env` file or an `env` section;
 * - a path read off a settings object or a literal with dots that is the whole key or a section above it; a path of
 *   one segment only where it is distinctive (has `_`, `-` or a digit, or is all capitals);
 * - a literal that is the name of a key in a `.env` file, or a distinctive last segment that only one key has.
 */
function findReferences(files, users, limit = MAX_REFERENCES) {
    const index = new KeyIndex(files);
    const byFile = files.map(() => new Set());
    const byKey = files.map(() => new Map());
    let user = 0;
    let left = limit;
    const refer = (entries) => {
        for (const { file, at } of entries) {
            const found = byKey[file].get(at) ?? new Set();
            if (found.has(user))
                continue;
            if (left-- <= 0)
                return;
            byKey[file].set(at, found.add(user));
        }
    };
    const referToFile = (file) => {
        if (byFile[file].has(user))
            return;
        left -= files[file].keys.length;
        if (left >= 0)
            byFile[file].add(user);
    };
    for (const uses of users) {
        for (const name of uses.environment)
            refer(index.variable(name));
        for (const path of uses.paths) {
            if (path.includes('.') || isDistinctive(path))
                refer(index.keyOrSection(path));
            if (!path.includes('.'))
                refer(index.ofEnvironmentFile(path.toUpperCase()));
        }
        for (const literal of uses.literals) {
            index.named(literal).forEach(referToFile);
            if (literal.includes('.'))
                refer(index.keyOrSection(literal));
            else {
                refer(index.ofEnvironmentFile(literal));
                refer(index.onlyOneEndingIn(literal));
            }
        }
        user++;
    }
    return {
        of: (file, at) => [...new Set([...byFile[file], ...(byKey[file].get(at) ?? [])])].sort((a, b) => a - b),
        incomplete: left < 0,
    };
}
/** Not a word that any code may hold by chance. */
function isDistinctive(name) {
    return name.length >= 4 && (/[a-z0-9][_-][a-z0-9]|\d/i.test(name) || /^[A-Z]+$/.test(name));
}
class KeyIndex {
    /** Sorted by key, so that what lies below a section stands together. */
    sorted;
    variables = new Map();
    environmentFiles = new Map();
    /** Last segment → its key; null where several have it. */
    lastSegments = new Map();
    paths;
    names = new Map();
    constructor(files) {
        const entries = [];
        for (const [file, { path, format, keys }] of files.entries()) {
            push(this.names, nameOf(path), file);
            for (const [at, key] of keys.entries()) {
                const entry = { key, file, at };
                entries.push(entry);
                const variable = format === 'env' ? key : ENVIRONMENT_SECTION.exec(key)?.[1];
                if (variable !== undefined)
                    push(this.variables, variable, entry);
                if (format === 'env')
                    push(this.environmentFiles, key, entry);
                const last = key.slice(key.lastIndexOf('.') + 1);
                this.lastSegments.set(last, this.lastSegments.has(last) ? null : entry);
            }
        }
        this.paths = files.map(({ path }) => path);
        this.sorted = entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    }
    variable(name) {
        return this.variables.get(name) ?? [];
    }
    ofEnvironmentFile(name) {
        return isDistinctive(name) ? (this.environmentFiles.get(name) ?? []) : [];
    }
    onlyOneEndingIn(name) {
        const entry = name.length >= 8 && /[_-]/.test(name) ? this.lastSegments.get(name) : null;
        return entry ? [entry] : [];
    }
    *keyOrSection(path) {
        for (let at = this.firstFrom(path); this.sorted[at]?.key === path; at++)
            yield this.sorted[at];
        const below = `${path}.`;
        for (let at = this.firstFrom(below); this.sorted[at]?.key.startsWith(below); at++)
            yield this.sorted[at];
    }
    /** Files that a literal names. */
    named(literal) {
        const wanted = literal.replaceAll('\\', '/').replace(/^(?:\.{0,2}\/)+/, '');
        const same = this.names.get(nameOf(wanted)) ?? [];
        if (!wanted.includes('/'))
            return same.length <= MAX_SAME_NAME ? same : [];
        return same.filter((file) => this.paths[file] === wanted || this.paths[file].endsWith(`/${wanted}`));
    }
    firstFrom(key) {
        let low = 0;
        let high = this.sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.sorted[middle].key < key)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}


/***/ }),

/***/ 81914:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const counts_1 = __webpack_require__(89797);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.ast_metrics',
    doc: "Size and shape of each file's syntax tree.",
    grain: 'one Python file',
    key: ['rel_path'],
    columns: {
        rel_path: column_1.c.text('File, repository-relative.'),
        node_count: column_1.c.integer('Nodes that `ast.walk` visits, expression and context nodes included.', { unit: 'nodes' }),
        function_count: column_1.c.integer('Function definitions, async included.', { unit: 'definitions' }),
        class_count: column_1.c.integer('Class definitions.', { unit: 'definitions' }),
        avg_depth: column_1.c.double('Mean node depth; the root has depth 1.', { unit: 'levels' }),
        max_depth: column_1.c.integer('Depth of the deepest node.', { unit: 'levels' }),
        complexity: column_1.c.double('Number of if, for, while, try and with statements, async forms included.', {
            unit: 'statements',
        }),
        generated_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'file',
        rows: (file) => {
            const counts = (0, counts_1.countNodes)(file.ast);
            return [
                {
                    rel_path: file.path,
                    node_count: counts.nodeCount,
                    function_count: counts.functionCount,
                    class_count: counts.classCount,
                    avg_depth: counts.avgDepth,
                    max_depth: counts.maxDepth,
                    complexity: counts.complexity,
                },
            ];
        },
    },
});


/***/ }),

/***/ 42962:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const docstring_1 = __webpack_require__(89242);
const unparse_1 = __webpack_require__(97059);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.ast_nodes',
    doc: "Modules, classes and functions as CPython's `ast` sees them. Columns are UTF-8 byte offsets, as in CPython.",
    grain: 'one module, class or function',
    key: ['hash'],
    columns: {
        path: column_1.c.text('File, repository-relative.'),
        node_type: column_1.c.text('Class of the node in `ast`.', {
            values: ['Module', 'ClassDef', 'FunctionDef', 'AsyncFunctionDef'],
        }),
        name: column_1.c.text.nullable('Identifier; the last segment of the module name for Module.'),
        qualname: column_1.c.text.nullable('Module-qualified dotted name.'),
        lineno: column_1.c.integer.nullable('Line of the `def`, `async` or `class` keyword; NULL for Module.', {
            unit: 'line, 1-based',
        }),
        end_lineno: column_1.c.integer.nullable('Last line, inclusive; NULL for Module.', { unit: 'line, 1-based' }),
        col_offset: column_1.c.integer.nullable('Start column; NULL for Module.', { unit: 'UTF-8 bytes, 0-based' }),
        end_col_offset: column_1.c.integer.nullable('End column, exclusive; NULL for Module.', { unit: 'UTF-8 bytes, 0-based' }),
        parent_qualname: column_1.c.text.nullable('Enclosing scope; NULL for Module.'),
        decorators: column_1.c.json('Array of decorator expressions as `ast.unparse` writes them, without `@`.'),
        docstring: column_1.c.text.nullable('Docstring as `ast.get_docstring` cleans it.'),
        hash: column_1.c.text('BLAKE2b-128 of `path:node_type:qualname:lineno:end_lineno`, missing values as `None`.', {
            unit: '32 hexadecimal digits',
        }),
        recovered: column_1.c.boolean('The file does not parse (`core.diagnostics` says where): this is what could be recovered of it, and may be wrong.'),
    },
    producer: {
        from: 'file',
        rows: function* ({ path, source, entities, isRecovered, hash }) {
            for (const entity of entities) {
                const { node } = entity;
                const place = node.kind === 'Module'
                    ? { lineno: null, end_lineno: null, col_offset: null, end_col_offset: null }
                    : {
                        lineno: entity.headerLine,
                        end_lineno: source.lineOf(node.end),
                        col_offset: source.columnOf(node.start),
                        end_col_offset: source.columnOf(node.end),
                    };
                yield {
                    path,
                    node_type: entity.nodeType,
                    name: entity.name,
                    qualname: entity.qualname,
                    ...place,
                    parent_qualname: entity.parentQualname,
                    decorators: (0, sources_1.json)(node.kind === 'Module' ? [] : node.decorators.map(unparse_1.unparse)),
                    docstring: entity.docstring === null ? null : (0, docstring_1.cleanDocstring)(entity.docstring.value),
                    hash: hash.hex(`${path}:${entity.nodeType}:${entity.qualname}:${place.lineno ?? 'None'}:${place.end_lineno ?? 'None'}`),
                    recovered: isRecovered,
                };
            }
        },
    },
});


/***/ }),

/***/ 8:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const cst_1 = __webpack_require__(34479);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.cst_nodes',
    doc: 'Where the structural parts of each file stand: definitions, assignments, imports, calls, exits, branches. Columns are UTF-8 byte offsets.',
    grain: 'one syntax node of a kept kind',
    key: ['node_id'],
    columns: {
        path: column_1.c.text('File, repository-relative.'),
        node_id: column_1.c.text('`path:kind:startLine:startCol:endLine:endCol`.'),
        kind: column_1.c.text('Kind of node; `async` and `*` forms under the plain name, `yield from` under Yield, `elif` under If.', { values: cst_1.CST_KINDS }),
        span: column_1.c.json('{start: [line, column], end: [line, column]}: lines 1-based, columns 0-based in UTF-8 bytes, end exclusive. Decorators are outside.'),
        text_preview: column_1.c.text.nullable('First 200 characters of the source text.'),
        parents: column_1.c.json('Array of the kinds from the module down to the direct parent, as in `ast` but for Else and Finally; the outermost 200 at most.'),
        qnames: column_1.c.json('Array of one: the qualname of the innermost definition around the node, the node itself included.'),
    },
    // Two of the longest texts of a row say what four numbers say.
    loaded: {
        start_line: column_1.c.integer('Of the span.'),
        start_column: column_1.c.integer('Of the span.'),
        end_line: column_1.c.integer('Of the span.'),
        end_column: column_1.c.integer('Of the span.'),
    },
    derived: {
        node_id: "concat_ws(':', path, kind, start_line, start_column, end_line, end_column)",
        span: `printf('{"start":[%d,%d],"end":[%d,%d]}', start_line, start_column, end_line, end_column)::JSON`,
    },
    producer: {
        from: 'file',
        rows: function* ({ path, ast, source, module }) {
            const parents = new Map();
            let qualname = '';
            let qnames = '';
            for (const node of (0, cst_1.cstNodes)(ast, source, module)) {
                let parentsJson = parents.get(node.parents);
                if (parentsJson === undefined) {
                    parentsJson = (0, sources_1.json)(node.parents);
                    parents.set(node.parents, parentsJson);
                }
                if (node.qualname !== qualname) {
                    qualname = node.qualname;
                    qnames = (0, sources_1.json)([qualname]);
                }
                yield {
                    path,
                    kind: node.kind,
                    start_line: node.startLine,
                    start_column: node.startColumn,
                    end_line: node.endLine,
                    end_column: node.endColumn,
                    text_preview: node.preview,
                    parents: parentsJson,
                    qnames,
                };
            }
        },
    },
});


/***/ }),

/***/ 97972:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const diagnostic_1 = __webpack_require__(64243);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.diagnostics',
    doc: 'Every problem with an input. A file that could not be read or parsed has its row here and in `core.modules`.',
    grain: 'one problem',
    key: ['ordinal'],
    columns: {
        ordinal: column_1.c.integer('Position in the order path, line, stage, code, message.', { unit: '0-based' }),
        path: column_1.c.text.nullable('File, repository-relative; NULL for the repository as a whole.'),
        stage: column_1.c.text('Part of the run that met it.', {
            values: diagnostic_1.STAGES,
        }),
        severity: column_1.c.text('How bad it is.', { values: ['info', 'warning', 'error'] }),
        code: column_1.c.text('Stable identifier of the kind of problem.'),
        message: column_1.c.text('What is wrong and what to do about it.'),
        line: column_1.c.integer.nullable('Line, when one is known.', { unit: 'line, 1-based' }),
    },
    producer: { from: 'run', rows: (run) => run.diagnostics.map((diagnostic, ordinal) => ({ ordinal, ...diagnostic })) },
});


/***/ }),

/***/ 6754:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const docstring_1 = __webpack_require__(89242);
const docstring_style_1 = __webpack_require__(76402);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.docstrings',
    doc: 'Docstrings, taken apart by the style they are written in.',
    grain: 'one module, class, function or method that has a docstring',
    key: ['rel_path', 'qualname', 'kind', 'lineno'],
    columns: {
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        rel_path: column_1.c.text('File, repository-relative.'),
        module: column_1.c.text('Dotted module of the file.'),
        qualname: column_1.c.text('Module-qualified dotted name.'),
        kind: column_1.c.text('Kind of entity, as in `core.goids`.', { values: ['module', 'class', 'function', 'method'] }),
        lineno: column_1.c.integer.nullable('Line of the `def` or `class` keyword; NULL for modules.', { unit: 'line, 1-based' }),
        end_lineno: column_1.c.integer.nullable('Last line of the entity; NULL for modules.', { unit: 'line, 1-based' }),
        raw_docstring: column_1.c.text.nullable('Text as the literal holds it.'),
        style: column_1.c.text.nullable('Style recognised.', { values: ['google', 'numpy', 'rest', 'epydoc', 'plain'] }),
        short_desc: column_1.c.text.nullable('Summary.'),
        long_desc: column_1.c.text.nullable('Description after the summary.'),
        params: column_1.c.json('Array of {name, type, desc, default}.'),
        returns: column_1.c.json.nullable('{type, desc}; NULL when not documented.'),
        raises: column_1.c.json('Array of {type, desc}.'),
        examples: column_1.c.json('Array of texts.'),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'file',
        rows: function* (file) {
            for (const entity of file.entities) {
                if (entity.docstring === null)
                    continue;
                const parsed = (0, docstring_style_1.parseDocstring)((0, docstring_1.cleanDocstring)(entity.docstring.value));
                const isModule = entity.kind === 'module';
                yield {
                    rel_path: file.path,
                    module: file.module,
                    qualname: entity.qualname,
                    kind: entity.kind,
                    lineno: isModule ? null : entity.headerLine,
                    end_lineno: isModule ? null : entity.endLine,
                    raw_docstring: entity.docstring.value,
                    style: parsed.style,
                    short_desc: parsed.shortDesc,
                    long_desc: parsed.longDesc,
                    params: (0, sources_1.json)(parsed.params),
                    returns: parsed.returns === null ? null : (0, sources_1.json)(parsed.returns),
                    raises: (0, sources_1.json)(parsed.raises),
                    examples: (0, sources_1.json)(parsed.examples),
                };
            }
        },
    },
});


/***/ }),

/***/ 80715:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.file_history',
    doc: 'What git says about each file within the history window. No row: no commit touched the file, or history is unavailable (`core.signals`).',
    grain: 'one Python file with commits',
    key: ['rel_path'],
    columns: {
        rel_path: column_1.c.text('File, repository-relative.'),
        commit_count: column_1.c.integer('Distinct commits touching the file.', { unit: 'commits' }),
        author_count: column_1.c.integer('Distinct author names.', { unit: 'authors' }),
        lines_added: column_1.c.integer('Sum of added lines; binary changes count 0.', { unit: 'lines' }),
        lines_deleted: column_1.c.integer('Sum of deleted lines; binary changes count 0.', { unit: 'lines' }),
    },
    producer: {
        from: 'snapshot',
        rows: (snapshot) => (snapshot.history ?? []).map((file) => ({
            rel_path: file.path,
            commit_count: file.commitCount,
            author_count: file.authorCount,
            lines_added: file.linesAdded,
            lines_deleted: file.linesDeleted,
        })),
    },
});


/***/ }),

/***/ 8819:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.goid_crosswalk',
    doc: 'From the identity of an entity to its names elsewhere.',
    grain: 'one entity',
    key: ['goid'],
    columns: {
        goid: column_1.c.text('URN of the entity (the text, not the number).'),
        lang: column_1.c.text('Language.', { values: ['python'] }),
        module_path: column_1.c.text.nullable('Dotted module of the file.'),
        file_path: column_1.c.text.nullable('File, repository-relative.'),
        start_line: column_1.c.integer.nullable('First line, decorators included.', { unit: 'line, 1-based' }),
        end_line: column_1.c.integer.nullable('Last line, inclusive; NULL for modules.', { unit: 'line, 1-based' }),
        scip_symbol: column_1.c.text.nullable('Symbol of the SCIP index: of the definition that stands with this name on the line of the header.'),
        ast_qualname: column_1.c.text.nullable('Module-qualified dotted name.'),
        cst_node_id: column_1.c.text.nullable('Node of the definition in `core.cst_nodes`; of several at one place the first.'),
        chunk_id: column_1.c.text.nullable('`<path>:<start>:<end>`; the start stands for a missing end.'),
        symbol_id: column_1.c.text.nullable('Reserved, NULL.'),
        updated_at: (0, column_1.clock)(),
    },
    producer: { from: 'select' },
});


/***/ }),

/***/ 74460:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.goids',
    doc: 'The identity of every module, class, function and method of the snapshot.',
    grain: 'one entity',
    key: ['goid_h128'],
    unique: [['urn']],
    columns: {
        goid_h128: column_1.c.goid('BLAKE2b-128 of the identifying fields, modulo 10^38 − 1.'),
        urn: column_1.c.text('`goid:<repo>/<path>#python:<kind>:<qualname>?s=<start>&e=<end>`.'),
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        rel_path: column_1.c.text('File, repository-relative.'),
        language: column_1.c.text('Language.', { values: ['python'] }),
        kind: column_1.c.text('Kind of entity; `block` is reserved.', { values: ['module', 'class', 'function', 'method'] }),
        qualname: column_1.c.text('Module-qualified dotted name.'),
        start_line: column_1.c.integer('First line, decorators included; 1 for modules.', { unit: 'line, 1-based' }),
        end_line: column_1.c.integer.nullable('Last line, inclusive; NULL for modules.', { unit: 'line, 1-based' }),
        created_at: (0, column_1.clock)(),
    },
    producer: {
        from: 'file',
        rows: (file) => file.entities.map((entity) => ({
            goid_h128: entity.goid,
            urn: entity.urn,
            rel_path: file.path,
            language: 'python',
            kind: entity.kind,
            qualname: entity.qualname,
            start_line: entity.startLine,
            end_line: entity.kind === 'module' ? null : entity.endLine,
        })),
    },
});


/***/ }),

/***/ 52478:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.module_exports',
    doc: 'What `from module import *` brings: the names of `__all__`, else every name without a leading underscore, each followed through imports to where it is defined.',
    grain: 'one name that a module exports',
    key: ['path', 'name'],
    columns: {
        module: column_1.c.text('Exporting module.'),
        path: column_1.c.text('Its file, repository-relative.'),
        name: column_1.c.text('Exported name.'),
        kind: column_1.c.text('What it is. `external`: from outside the repository. `missing`: listed in `__all__` and bound nowhere. `dynamic`: the same in a module with `__getattr__`.', { values: ['module', 'class', 'function', 'variable', 'external', 'missing', 'dynamic'] }),
        defining_module: column_1.c.text.nullable('Module that defines it or that it is; NULL where it is bound nowhere.'),
        defining_goid_h128: column_1.c.goid.nullable('GOID of the class, function or module; NULL for a variable and outside the repository.'),
        is_reexport: column_1.c.boolean('Bound here by an import.'),
        via: column_1.c.json('Array of the modules it is imported through, nearest first, the defining one included.'),
        is_listed: column_1.c.boolean('The module has an `__all__` that can be read.'),
    },
    producer: {
        from: 'repository',
        needs: () => ['symbols'],
        rows: function* ({ files, symbols }) {
            const all = symbols();
            for (const [i, { path, module }] of files.entries()) {
                for (const exported of all.exports(i)) {
                    const { name, kind, isReexport, via, isListed } = exported;
                    yield {
                        module,
                        path,
                        name,
                        kind,
                        defining_module: exported.module?.name ?? null,
                        defining_goid_h128: goidOf(exported, files, all),
                        is_reexport: isReexport,
                        via: (0, sources_1.json)(via),
                        is_listed: isListed,
                    };
                }
            }
        },
    },
});
function goidOf({ kind, definition, module }, files, definitions) {
    if (kind === 'module')
        return module?.file == null ? null : files[module.file].entities[0].goid;
    if (definition === null || (kind !== 'class' && kind !== 'function'))
        return null;
    const line = definitions.headerLine(definition);
    const name = definitions.nameOf(definition);
    const entity = files[definition.file].entities.find((one) => one.headerLine === line && one.name === name);
    return entity?.goid ?? null;
}


/***/ }),

/***/ 40885:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.modules',
    doc: 'Every Python file that was analysed, with its module name.',
    grain: 'one Python file',
    key: ['module', 'path'],
    columns: {
        module: column_1.c.text('Dotted name: source root and `.py` stripped, `__init__` collapsed.'),
        path: column_1.c.text('Repository-relative path.'),
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        language: column_1.c.text('Language.', { values: ['python'] }),
        tags: column_1.c.json('Sorted distinct tag names; `[]` when none.'),
        owners: column_1.c.json('Owners by CODEOWNERS; `[]` when none.'),
    },
    producer: {
        from: 'snapshot',
        rows: (snapshot) => snapshot.files.map((file) => ({
            module: file.module,
            path: file.path,
            language: 'python',
            tags: (0, sources_1.json)(file.tags),
            owners: (0, sources_1.json)(file.owners),
        })),
    },
});


/***/ }),

/***/ 25247:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.repo_map',
    doc: 'The repository as one object: module name to path.',
    grain: 'one snapshot',
    key: ['repo', 'commit'],
    columns: {
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        modules: column_1.c.json('Object module → path. Of two files with one module name the first path by code unit stands here; `core.modules` has both.'),
        overlays: column_1.c.json('Object, `{}`.'),
        generated_at: (0, column_1.clock)(),
    },
    export: { as: 'document', file: 'repo_map.json', format: 'json', shape: 'object' },
    producer: {
        from: 'snapshot',
        rows: (snapshot) => {
            const modules = new Map();
            for (const file of snapshot.files)
                if (!modules.has(file.module))
                    modules.set(file.module, file.path);
            const sorted = [...modules].sort(([a], [b]) => (a < b ? -1 : 1));
            return [{ modules: (0, sources_1.json)(Object.fromEntries(sorted)), overlays: '{}' }];
        },
    },
});


/***/ }),

/***/ 70557:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.run_manifest',
    doc: 'How the snapshot was made. `run_manifest.json` in the output folder adds durations, workers and memory, which differ from run to run.',
    grain: 'one snapshot',
    key: ['repo', 'commit'],
    columns: {
        repo: column_1.REPO,
        commit: column_1.COMMIT,
        generated_at: (0, column_1.clock)(),
        tool_version: column_1.c.text('Version of CodeIntel.'),
        schema_version: column_1.c.integer('Version of the database schema.'),
        tools: column_1.c.json('Object component → version of what shaped the result.'),
        source_roots: column_1.c.json('Source roots that module names are relative to, most specific first.'),
        excluded: column_1.c.json('Object reason → number of Python files left out.'),
        settings: column_1.c.json('Object setting → value used; `core.settings` says what each does.'),
        signals: column_1.c.json('Array of {signal, available, source, reason}.'),
        counts: column_1.c.json('Object table → rows.'),
        diagnostics: column_1.c.json('Object severity → number of rows in `core.diagnostics`.'),
    },
    producer: {
        from: 'run',
        rows: (run) => {
            const severities = { error: 0, info: 0, warning: 0 };
            for (const diagnostic of run.diagnostics)
                severities[diagnostic.severity]++;
            return [
                {
                    tool_version: run.toolVersion,
                    schema_version: run.schemaVersion,
                    tools: (0, sources_1.json)(run.tools),
                    source_roots: (0, sources_1.json)(run.snapshot.sourceRoots),
                    excluded: (0, sources_1.json)(run.snapshot.excluded),
                    settings: (0, sources_1.json)(run.snapshot.settings),
                    signals: (0, sources_1.json)(run.snapshot.signals),
                    counts: (0, sources_1.json)(run.counts),
                    diagnostics: (0, sources_1.json)(severities),
                },
            ];
        },
    },
});


/***/ }),

/***/ 75680:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const scip_1 = __webpack_require__(41555);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: scip_1.SCIP_DOCUMENTS,
    doc: 'The SCIP index: who defines and uses which symbol, where. `index.scip` and `index.scip.json` hold the same; `docs.scip_index_view` has a row for each occurrence.',
    grain: 'one file',
    key: ['relative_path'],
    columns: {
        relative_path: column_1.c.text('File, repository-relative.'),
        language: column_1.c.text('Language.', { values: ['python'] }),
        position_encoding: column_1.c.integer('Unit of the columns, as SCIP numbers it: 2 for UTF-16 units from the line start.'),
        tool: column_1.c.text('What made the index.', { values: scip_1.SCIP_TOOLS }),
        names: column_1.c.json('Array of the symbols that occur, in order of the first occurrence. `local …` symbols belong to the file.'),
        definitions: column_1.c.json('Array: how often each of `names` is defined.'),
        uses: column_1.c.json('Array: how often each of `names` occurs without being defined.'),
        places: column_1.c.json('Array of all occurrences: `[name, roles, line, column, end line, end column]`, followed by the four numbers of the enclosing range where there is one. `name` is a position in `names`, from 0 as lines and columns are. Roles are bits: 1 definition, 2 import, 4 write, 8 read.'),
        symbols: column_1.c.json('Array of what is said of the symbols defined here: signature, documentation, kind, display name, relationships.'),
        external_symbols: column_1.c.json('Array of the same for symbols that are used here and defined outside the repository.'),
    },
    export: { as: 'none' },
    producer: {
        from: 'repository',
        needs: () => ['symbols'],
        rows: function* ({ scip }) {
            const { tool, units } = scip();
            for (const { document, externalSymbols } of units) {
                yield {
                    relative_path: document.relative_path,
                    language: document.language,
                    position_encoding: document.position_encoding,
                    tool,
                    ...occurrencesOf(document),
                    symbols: (0, sources_1.json)(document.symbols),
                    external_symbols: (0, sources_1.json)(externalSymbols),
                };
            }
        },
    },
});
function occurrencesOf(document) {
    const names = new Map();
    const definitions = [];
    const uses = [];
    const places = [];
    for (const { range, symbol, symbol_roles, enclosing_range } of document.occurrences) {
        let name = names.get(symbol);
        if (name === undefined) {
            name = names.size;
            names.set(symbol, name);
            definitions.push(0);
            uses.push(0);
        }
        const counts = symbol_roles & scip_1.SCIP_ROLE.definition ? definitions : uses;
        counts[name]++;
        const place = [name, symbol_roles];
        pushRange(place, range);
        if (enclosing_range)
            pushRange(place, enclosing_range);
        places.push(place);
    }
    return {
        names: (0, sources_1.json)([...names.keys()]),
        definitions: (0, sources_1.json)(definitions),
        uses: (0, sources_1.json)(uses),
        places: (0, sources_1.json)(places),
    };
}
/** A range of three numbers stays on its line. */
function pushRange(numbers, range) {
    const [line, column] = range;
    if (range.length === 3)
        numbers.push(line, column, line, range[2]);
    else
        numbers.push(line, column, range[2], range[3]);
}


/***/ }),

/***/ 92031:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const settings_1 = __webpack_require__(16701);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.settings',
    doc: 'The thresholds and weights that this run used: those of `codeintel.yml`, else the defaults.',
    grain: 'one setting',
    key: ['key'],
    columns: {
        key: column_1.c.text('Dotted name.'),
        value: column_1.c.double('Value used.'),
        doc: column_1.c.text('What it does.'),
    },
    producer: {
        from: 'snapshot',
        rows: ({ settings }) => Object.entries(settings_1.SETTINGS).map(([key, [, doc]]) => ({ key, value: settings[key], doc })),
    },
});


/***/ }),

/***/ 52569:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const snapshot_1 = __webpack_require__(20972);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'core.signals',
    doc: 'Which evidence the run had. A measure whose signal is unavailable is NULL, never 0.',
    grain: 'one kind of evidence',
    key: ['signal'],
    columns: {
        signal: column_1.c.text('Kind of evidence.', { values: snapshot_1.SIGNALS }),
        available: column_1.c.boolean('Whether the run had it.'),
        source: column_1.c.text.nullable('Where it came from; NULL when unavailable.'),
        reason: column_1.c.text.nullable('Why it is unavailable and what would provide it; NULL when available.'),
    },
    producer: { from: 'snapshot', rows: (snapshot) => snapshot.signals },
});


/***/ }),

/***/ 92072:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.view)({
    name: 'docs.scip_index_view',
    doc: 'The SCIP index, occurrence by occurrence.',
    grain: 'one occurrence of a symbol',
    columns: {
        symbol: 'SCIP symbol; `local …` means something in its own file only.',
        symbol_roles: 'Bits: 1 definition, 2 import, 4 write, 8 read.',
        is_definition: 'Whether the symbol is defined here.',
        start_line: 'First line, 1-based.',
        start_column: 'Column where it begins, 0-based, in the unit of `position_encoding`.',
        end_line: 'Last line, 1-based.',
        end_column: 'Column where it ends, exclusive.',
    },
});


/***/ }),

/***/ 83473:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.view)({
    name: 'docs.v_call_graph_enriched',
    doc: 'Each call with the names, places and risk of who calls and what is called.',
    grain: 'one thing that one call may run',
    columns: {
        caller_urn: 'URN of the caller.',
        caller_rel_path: 'File of the caller.',
        caller_qualname: 'Qualified name of the caller.',
        caller_risk_level: 'Risk level of the caller; NULL for modules.',
        caller_risk_score: 'Risk score of the caller; NULL for modules.',
        callee_urn: 'URN of the callee; NULL outside the repository and when not known.',
        callee_rel_path: 'File of the callee.',
        callee_qualname: 'Qualified name of the callee.',
        callee_risk_level: 'Risk level of the callee; NULL for classes.',
        callee_risk_score: 'Risk score of the callee; NULL for classes.',
    },
});


/***/ }),

/***/ 67448:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.view)({
    name: 'docs.v_file_summary',
    doc: 'Each file with its size, history, typedness and the risk of its functions.',
    grain: 'one Python file',
    columns: {
        ast_complexity: 'Control statements in the file (`core.ast_metrics.complexity`).',
        hotspot_score: '`analytics.hotspots.score`.',
        risk_function_count: 'Functions with a risk score.',
        high_risk_functions: 'Of those, level high.',
        medium_risk_functions: 'Of those, level medium.',
        low_risk_functions: 'Of those, level low.',
        max_risk_score: 'Highest risk score of a function; NULL when the file has none.',
    },
});


/***/ }),

/***/ 8386:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.view)({
    name: 'docs.v_function_summary',
    doc: 'Each function with its risk, size, signature and summary: the row an answer about a function starts from.',
    grain: 'one function or method',
    columns: {
        doc_short: 'Summary of the docstring.',
        doc_long: 'Description after the summary.',
    },
});


/***/ }),

/***/ 64240:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.view)({
    name: 'docs.v_test_to_function',
    doc: 'Each test with each function that it ran, and the risk of that function.',
    grain: 'one test and one function that it ran',
    columns: {
        test_urn: 'URN of the test function.',
        test_repo: 'Repository slug, `owner/name`.',
        test_commit: 'Commit the row describes.',
        test_rel_path: 'File of the test; NULL when no report lists the test, as for the other columns about it.',
        test_qualname: 'Name of the test within its file.',
        test_kind: 'Whether the test is one of several cases.',
        test_status: 'Outcome of the test.',
        function_urn: 'URN of the function.',
        function_rel_path: 'File of the function.',
        function_qualname: 'Module-qualified dotted name of the function.',
        function_language: 'Language of the function.',
        function_kind: 'Kind of function.',
        edge_last_status: 'Outcome of the test; `unknown` when no report lists it.',
        function_risk_score: 'Risk score of the function.',
        function_risk_level: 'Risk level of the function.',
        edge_created_at: 'Time of the run.',
    },
});


/***/ }),

/***/ 82595:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GOID_TEXT = void 0;
const column_1 = __webpack_require__(36774);
/** Loaded beside the GOID where SQL needs its digits: DuckDB takes longer to write them out than to keep them. */
exports.GOID_TEXT = { function_goid: column_1.c.text('`function_goid_h128` in digits.') };


/***/ }),

/***/ 91847:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FUNCTION_COLUMNS = void 0;
exports.functionColumns = functionColumns;
const column_1 = __webpack_require__(36774);
/** The columns that begin every table with a row per function (`FN10`). */
exports.FUNCTION_COLUMNS = {
    function_goid_h128: column_1.c.goid('GOID of the function.'),
    urn: column_1.c.text('URN of the function.'),
    repo: column_1.REPO,
    commit: column_1.COMMIT,
    rel_path: column_1.c.text('File, repository-relative.'),
    language: column_1.c.text('Language.', { values: ['python'] }),
    kind: column_1.c.text('Method when the direct parent is a class.', { values: ['function', 'method'] }),
    qualname: column_1.c.text('Module-qualified dotted name.'),
    start_line: column_1.c.integer('First line, decorators included.', { unit: 'line, 1-based' }),
    end_line: column_1.c.integer('Last line, inclusive.', { unit: 'line, 1-based' }),
};
/** The values of those columns. */
function functionColumns(entity, path) {
    return {
        function_goid_h128: entity.goid,
        urn: entity.urn,
        rel_path: path,
        language: 'python',
        kind: entity.kind,
        qualname: entity.qualname,
        start_line: entity.startLine,
        end_line: entity.endLine,
    };
}


/***/ }),

/***/ 18375:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const precision_1 = __webpack_require__(18830);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'graph.call_graph_edges',
    doc: 'Who calls whom, and how sure that is. A call that may run several things has an edge to each.',
    grain: 'one thing that one call may run',
    key: ['caller_goid_h128', 'callee_goid_h128', 'callsite_path', 'callsite_line', 'callsite_col', 'callee_name'],
    columns: {
        caller_goid_h128: column_1.c.goid('GOID of the innermost function or method around the call, else of the module.'),
        callee_goid_h128: column_1.c.goid.nullable('GOID of what is called; NULL outside the repository, for a lambda and when not known.'),
        callsite_path: column_1.c.text('File of the call, repository-relative.'),
        callsite_line: column_1.c.integer('Line of the call.', { unit: 'line, 1-based' }),
        callsite_col: column_1.c.integer('Column of the call.', { unit: 'UTF-8 bytes, 0-based' }),
        language: column_1.c.text('Language.', { values: ['python'] }),
        kind: column_1.c.text('`direct`: an entity of the repository. `builtin`, `external`: Python itself, another package. `dynamic`: a lambda, which has no GOID. `unresolved`: not known.', { values: ['direct', 'builtin', 'external', 'dynamic', 'unresolved'] }),
        resolved_via: column_1.c.text('How the callee was found; `graph.call_resolution_precision` says what each value means and how often it is right.', { values: Object.keys(precision_1.RESOLVED_VIA) }),
        confidence: column_1.c.double('Measured precision of `resolved_via`; 0 when unresolved.', { unit: 'ratio 0–1' }),
        evidence_json: column_1.c.json('`{callee_name, attr_chain, resolved_via}`: the last name before the parentheses and the whole chain of them; `callee_qualname` where there is no GOID; `implicit` for what runs without parentheses.'),
        callee_name: column_1.c.text('Dotted name of the callee: of the entity, or of what is called outside the repository; empty when not known.'),
    },
    producer: {
        from: 'repository',
        needs: () => ['program'],
        rows: function* ({ files, calls: resolved, report }) {
            const { calls, limits } = resolved();
            const evidence = evidences();
            for (const message of limits)
                report({ path: null, code: 'call-graph-limit', message, line: null });
            for (const call of calls) {
                const file = files[call.file];
                const callee = call.callee && files[call.callee.file].entities[call.callee.entity];
                yield {
                    caller_goid_h128: file.entities[call.caller].goid,
                    callee_goid_h128: callee?.goid ?? null,
                    callsite_path: file.path,
                    callsite_line: call.line,
                    callsite_col: call.column,
                    language: 'python',
                    kind: call.kind,
                    resolved_via: call.via,
                    confidence: (0, precision_1.confidenceOf)(call.via),
                    evidence_json: evidence(call),
                    callee_name: callee?.qualname ?? call.calleeName ?? '',
                };
            }
        },
    },
});
/** Many calls have the same evidence: its text is made once. */
function evidences() {
    const known = new Map();
    return ({ written, via, calleeName, isImplicit }) => {
        const key = `${via}\n${isImplicit}\n${written}${calleeName === null ? '' : `\n${calleeName}`}`;
        let text = known.get(key);
        if (text === undefined) {
            const names = written.split('.');
            text = (0, sources_1.json)({
                callee_name: names.at(-1),
                attr_chain: names.length > 1 ? names : null,
                resolved_via: via,
                ...(calleeName === null ? {} : { callee_qualname: calleeName }),
                ...(isImplicit ? { implicit: true } : {}),
            });
            known.set(key, text);
        }
        return text;
    };
}


/***/ }),

/***/ 1668:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'graph.call_graph_nodes',
    doc: 'What can call and be called: the nodes of the call graph.',
    grain: 'one module, class, function or method',
    key: ['goid_h128'],
    columns: {
        goid_h128: column_1.c.goid('GOID of the entity.'),
        language: column_1.c.text('Language.', { values: ['python'] }),
        kind: column_1.c.text('Kind of entity; a module calls what its own statements call.', {
            values: ['module', 'class', 'function', 'method'],
        }),
        arity: column_1.c.integer('Positional parameters, `self` and `cls` included; of a class those of its own `__init__`, -1 where it has none; -1 of a module.'),
        is_public: column_1.c.boolean('Whether the last part of the name does not begin with `_`; `__init__` and its like are public.'),
        rel_path: column_1.c.text('File, repository-relative.'),
    },
    producer: {
        from: 'file',
        rows: function* ({ path, entities }) {
            const initialisers = new Map();
            for (const { kind, name, node, parent } of entities) {
                if (kind === 'method' && name === '__init__')
                    initialisers.set(parent.node, positionals(node));
            }
            for (const { goid, kind, name, node } of entities) {
                yield {
                    goid_h128: goid,
                    language: 'python',
                    kind,
                    arity: kind === 'function' || kind === 'method' ? positionals(node) : (initialisers.get(node) ?? -1),
                    is_public: !name.startsWith('_') || (name.startsWith('__') && name.endsWith('__')),
                    rel_path: path,
                };
            }
        },
    },
});
function positionals({ args: { posonlyargs, args } }) {
    return posonlyargs.length + args.length;
}


/***/ }),

/***/ 54969:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const precision_1 = __webpack_require__(18830);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'graph.call_resolution_precision',
    doc: 'How callees are found, and how often each way is right. Measured on small programs whose calls are known, and on projects while their tests run: there an edge that never happened counts as wrong although other input may take it, so that the true precision is higher.',
    grain: 'one value of `graph.call_graph_edges.resolved_via`',
    key: ['resolved_via'],
    columns: {
        resolved_via: column_1.c.text('How the callee was found.', { values: Object.keys(precision_1.RESOLVED_VIA) }),
        meaning: column_1.c.text('What that means.'),
        precision: column_1.c.double.nullable('Right edges / judged edges; the confidence of every such edge. NULL when unresolved.', {
            unit: 'ratio 0–1',
        }),
        sample_size: column_1.c.integer.nullable('Edges that were judged.', { unit: 'edges' }),
        right_count: column_1.c.integer.nullable('Of those, right.', { unit: 'edges' }),
    },
    producer: {
        from: 'snapshot',
        rows: function* () {
            for (const [via, meaning] of Object.entries(precision_1.RESOLVED_VIA)) {
                const precision = (0, precision_1.precisionOf)(via);
                yield {
                    resolved_via: via,
                    meaning,
                    precision: precision && (0, precision_1.confidenceOf)(via),
                    sample_size: precision?.sample ?? null,
                    right_count: precision?.right ?? null,
                };
            }
        },
    },
});


/***/ }),

/***/ 98952:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const flows_1 = __webpack_require__(82595);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'graph.cfg_blocks',
    doc: 'Basic blocks of each function. Every statement of the body is in exactly one; a nested definition is one statement, and unreachable blocks are kept.',
    grain: 'one basic block',
    key: ['function_goid_h128', 'block_idx'],
    columns: {
        function_goid_h128: column_1.c.goid('GOID of the function.'),
        block_idx: column_1.c.integer('Number within the function, in order of the source: the entry is 0, the exit comes last.'),
        block_id: column_1.c.text('`<function goid>:block<idx>`.'),
        label: column_1.c.text('`<kind>:<idx>`.'),
        file_path: column_1.c.text.nullable('File, repository-relative.'),
        start_line: column_1.c.integer.nullable('First line; the `def` line for the entry.', { unit: 'line, 1-based' }),
        end_line: column_1.c.integer.nullable('Last line, inclusive. A compound statement that ends a block counts up to the end of its header.', { unit: 'line, 1-based' }),
        kind: column_1.c.text('What the block is; `handler` is the header of an `except`.', {
            values: ['entry', 'body', 'exit', 'handler'],
        }),
        stmts_json: column_1.c.json('Array of `{type, lineno, end_lineno}`: the class of each statement in `ast` and its lines. The blocks of an `except` and a `case` hold the `ExceptHandler` and the `match_case`.'),
        in_degree: column_1.c.integer('Edges that lead here; 0 for the entry and for unreachable code.', { unit: 'edges' }),
        out_degree: column_1.c.integer('Edges that lead on.', { unit: 'edges' }),
    },
    loaded: flows_1.GOID_TEXT,
    derived: {
        block_id: "concat(function_goid, ':block', block_idx)",
        label: "concat(kind, ':', block_idx)",
    },
    producer: {
        from: 'file',
        rows: function* ({ path, source, flows }) {
            for (const flow of flows()) {
                const goid = String(flow.entity.goid);
                for (const block of flow.cfg.blocks) {
                    yield {
                        function_goid_h128: flow.entity.goid,
                        function_goid: goid,
                        block_idx: block.index,
                        file_path: path,
                        start_line: block.startLine,
                        end_line: block.endLine,
                        kind: block.kind,
                        stmts_json: statements(block, source),
                        in_degree: block.incoming.length,
                        out_degree: block.outgoing.length,
                    };
                }
            }
        },
    },
});
/** Kinds are plain words, so that the text needs no escapes. */
function statements({ steps }, source) {
    let items = '';
    for (let i = 0; i < steps.length; i++) {
        const step = steps[i];
        const line = source.lineOf(startOf(step));
        items += `${i === 0 ? '' : ','}{"type":"${step.kind}","lineno":${line},"end_lineno":${source.lineOf(endOf(step))}}`;
    }
    return `[${items}]`;
}
/** CPython gives a case no position: it goes from its pattern to the end of its body. */
function startOf(step) {
    return step.kind === 'match_case' ? step.pattern.start : step.start;
}
function endOf(step) {
    return step.kind === 'match_case' ? (step.body.at(-1) ?? step.guard ?? step.pattern).end : step.end;
}


/***/ }),

/***/ 83734:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const guard_1 = __webpack_require__(56811);
const flows_1 = __webpack_require__(82595);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'graph.cfg_edges',
    doc: 'Control flow between the basic blocks of each function.',
    grain: 'one edge of one type between two blocks',
    key: ['function_goid_h128', 'src_block_idx', 'dst_block_idx', 'edge_type'],
    columns: {
        function_goid_h128: column_1.c.goid('GOID of the function.'),
        src_block_idx: column_1.c.integer('Block it comes from.'),
        dst_block_idx: column_1.c.integer('Block it leads to.'),
        edge_type: column_1.c.text('`true` and `false`: outcome of the test that ends the source. `loop`: back to a loop header. `exception`: to a handler, a `finally` or the exit. `fallthrough`: the rest, `return` and `break` included.', { values: ['fallthrough', 'true', 'false', 'loop', 'exception'] }),
        cond_json: column_1.c.json.nullable('`{expr}`: what is tested, for `true` and `false`; on a `loop` edge from a test also its `outcome`. NULL where nothing is.'),
        src: column_1.c.text('`block_id` of the source.'),
        dst: column_1.c.text('`block_id` of the destination.'),
    },
    loaded: flows_1.GOID_TEXT,
    derived: {
        src: "concat(function_goid, ':block', src_block_idx)",
        dst: "concat(function_goid, ':block', dst_block_idx)",
    },
    producer: {
        from: 'file',
        rows: function* ({ source, flows }) {
            const condition = conditions(source);
            for (const flow of flows()) {
                const goid = String(flow.entity.goid);
                for (const { outgoing } of flow.cfg.blocks) {
                    for (const edge of outgoing) {
                        yield {
                            function_goid_h128: flow.entity.goid,
                            function_goid: goid,
                            src_block_idx: edge.source.index,
                            dst_block_idx: edge.target.index,
                            edge_type: edge.type,
                            cond_json: condition(edge),
                        };
                    }
                }
            }
        },
    },
});
/** Both sides of a test are asked for one after the other: its text is made once. */
function conditions(source) {
    let last = null;
    let expr = '';
    let plain = '';
    return ({ type, guard }) => {
        if (guard === null)
            return null;
        if (guard.step !== last) {
            last = guard.step;
            expr = (0, guard_1.guardText)(last, source);
            plain = (0, sources_1.json)({ expr });
        }
        return type === 'loop' ? (0, sources_1.json)({ expr, outcome: guard.outcome }) : plain;
    };
}


/***/ }),

/***/ 24063:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const dfg_1 = __webpack_require__(82054);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'graph.dfg_edges',
    doc: 'Data flow within each function: definitions of a name that reach a use of it, by basic block. Parameters are defined in the entry; names of enclosing scopes have no definition here.',
    grain: 'one name, from a block that defines it to a block that uses it, in one way',
    key: ['function_goid_h128', 'src_block_idx', 'dst_block_idx', 'src_symbol', 'dst_symbol', 'via_phi', 'use_kind'],
    columns: {
        function_goid_h128: column_1.c.goid('GOID of the function.'),
        src_block_idx: column_1.c.integer('Block of the definition.'),
        dst_block_idx: column_1.c.integer('Block of the use.'),
        src_symbol: column_1.c.text('Name defined.'),
        dst_symbol: column_1.c.text('Name used; the same.'),
        via_phi: column_1.c.boolean('Two or more definitions reach the use.'),
        use_kind: column_1.c.text('`read`: the value is loaded. `update`: the name is bound anew from its value, as in `x += 1`. `write`: the definition is replaced or deleted.', { values: ['read', 'write', 'update'] }),
    },
    derived: { dst_symbol: 'src_symbol' },
    producer: {
        from: 'file',
        rows: function* ({ flows, report }) {
            for (const { entity, cfg } of flows()) {
                const edges = (0, dfg_1.dataFlow)(entity.node, cfg);
                if (edges === null) {
                    report({
                        code: 'data-flow-too-large',
                        message: `${entity.qualname} is too large to follow its data flow: it has no rows in graph.dfg_edges.`,
                        line: entity.headerLine,
                    });
                    continue;
                }
                for (const { source, target, symbol, viaPhi, useKind } of edges) {
                    yield {
                        function_goid_h128: entity.goid,
                        src_block_idx: source,
                        dst_block_idx: target,
                        src_symbol: symbol,
                        via_phi: viaPhi,
                        use_kind: useKind,
                    };
                }
            }
        },
    },
});


/***/ }),

/***/ 60770:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const components_1 = __webpack_require__(36756);
const imports_1 = __webpack_require__(49544);
const sources_1 = __webpack_require__(22172);
const ORIGINS = ['repository', 'namespace', 'missing', 'stdlib', 'third_party'];
exports["default"] = (0, sources_1.table)({
    name: 'graph.import_graph_edges',
    doc: 'Which module imports which, wherever in the file: at the top, under a condition, in a function. `import a.b` gives `a.b`; `from m import x` gives `m`, and `m.x` where that is a module. A module that imports itself has no edge.',
    grain: 'one importing and one imported module',
    key: ['src_module', 'dst_module'],
    columns: {
        src_module: column_1.c.text('Importing module.'),
        dst_module: column_1.c.text('Imported module.'),
        src_fan_out: column_1.c.integer('Modules that `src_module` imports.'),
        dst_fan_in: column_1.c.integer('Modules of the repository that import `dst_module`.'),
        cycle_group: column_1.c.integer('Import cycle (strongly connected component) of `src_module`, in the order of their smallest modules; one that is in no cycle has a group of its own.'),
        dst_origin: column_1.c.text('Whose `dst_module` is. `namespace`: a folder of modules without `__init__`. `missing`: named within a package of the repository that holds no such file.', { values: ORIGINS }),
        is_external: column_1.c.boolean('`dst_module` belongs to the standard library or to a third party.'),
        package_only: column_1.c.boolean('Named only as the package that submodules are imported from: `from package import module`.'),
        type_checking_only: column_1.c.boolean('Every import stands under `if TYPE_CHECKING`.'),
        lazy_only: column_1.c.boolean('Every import stands in a function.'),
        conditional_only: column_1.c.boolean('Every import stands under `if`, `try`, `match` or a loop.'),
        lines: column_1.c.json('Array of the lines of the import statements, ascending.'),
    },
    producer: { from: 'repository', needs: () => ['symbols'], rows: importEdges },
});
function* importEdges(repository) {
    const edges = collect(repository);
    const fanOut = countBy(edges, ({ source }) => source);
    const fanIn = countBy(edges, ({ target }) => target);
    const groups = cycleGroups(edges);
    for (const { source, target, origin, imports } of edges) {
        const every = (isSo) => imports.every(isSo);
        yield {
            src_module: source,
            dst_module: target,
            src_fan_out: fanOut.get(source),
            dst_fan_in: fanIn.get(target),
            cycle_group: groups.get(source),
            dst_origin: origin,
            is_external: origin === 'stdlib' || origin === 'third_party',
            package_only: every(({ isOnlyPackage }) => isOnlyPackage),
            type_checking_only: every(({ statement }) => statement.isTypeChecking),
            lazy_only: every(({ statement }) => statement.isLazy),
            conditional_only: every(({ statement }) => statement.isConditional),
            lines: (0, sources_1.json)([...new Set(imports.map(({ statement }) => statement.line))].sort((a, b) => a - b)),
        };
    }
}
/** Sorted by source and target. */
function collect({ files, symbols, report }) {
    const { modules } = symbols();
    const edges = new Map();
    for (const [i, { path, module: source, symbols: own }] of files.entries()) {
        const found = (0, imports_1.importedModules)(modules, i, own.imports, ({ line, level, from }) => report({
            path,
            code: 'import-beyond-top',
            message: `${'.'.repeat(level)}${from} leads out of its top package, which Python refuses: the import has no edge. Drop a dot, or name the source roots.`,
            line,
        }));
        for (const imported of found) {
            const { name: target, origin } = imported.target;
            if (target === source)
                continue;
            const key = `${source} ${target}`;
            const edge = edges.get(key);
            if (edge)
                edge.imports.push(imported);
            else
                edges.set(key, { source, target, origin, imports: [imported] });
        }
    }
    return [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}
function countBy(edges, of) {
    const counts = new Map();
    for (const edge of edges)
        counts.set(of(edge), (counts.get(of(edge)) ?? 0) + 1);
    return counts;
}
/** Group of every importing module. */
function cycleGroups(edges) {
    const names = [...new Set(edges.map(({ source }) => source))].sort();
    const position = new Map(names.map((name, i) => [name, i]));
    const successors = names.map(() => []);
    for (const { source, target } of edges) {
        const to = position.get(target);
        if (to !== undefined)
            successors[position.get(source)].push(to);
    }
    const component = (0, components_1.componentOf)(successors);
    const numbers = new Map([...new Set(component)].sort((a, b) => a - b).map((smallest, i) => [smallest, i]));
    return new Map(names.map((name, i) => [name, numbers.get(component[i])]));
}


/***/ }),

/***/ 93012:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const column_1 = __webpack_require__(36774);
const sources_1 = __webpack_require__(22172);
exports["default"] = (0, sources_1.table)({
    name: 'graph.symbol_use_edges',
    doc: 'Which file uses a symbol that which file defines, from the SCIP index. Symbols that are local to a file, and those that no file of the repository defines, are left out.',
    grain: 'one symbol, a file that defines it and a file that uses it',
    key: ['symbol', 'def_path', 'use_path'],
    columns: {
        symbol: column_1.c.text('SCIP symbol.'),
        def_path: column_1.c.text('File that defines it, repository-relative.'),
        use_path: column_1.c.text('File with an occurrence of it that is no definition, repository-relative.'),
        same_file: column_1.c.boolean('`def_path` = `use_path`.'),
        same_module: column_1.c.boolean('Both files have the same module name.'),
        use_count: column_1.c.integer('Occurrences in `use_path` that are no definitions.'),
    },
    producer: { from: 'select' },
});


/***/ }),

/***/ 2117:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DATASETS = void 0;
// Written by scripts/generate.mjs; do not edit.
const config_values_1 = __importDefault(__webpack_require__(46644));
const coverage_functions_1 = __importDefault(__webpack_require__(81209));
const coverage_lines_1 = __importDefault(__webpack_require__(99819));
const file_profile_1 = __importDefault(__webpack_require__(28781));
const function_complexity_1 = __importDefault(__webpack_require__(67772));
const function_fingerprints_1 = __importDefault(__webpack_require__(39637));
const function_metrics_1 = __importDefault(__webpack_require__(44971));
const function_profile_1 = __importDefault(__webpack_require__(39243));
const function_types_1 = __importDefault(__webpack_require__(34831));
const goid_risk_factors_1 = __importDefault(__webpack_require__(27777));
const graph_validation_1 = __importDefault(__webpack_require__(84471));
const hotspots_1 = __importDefault(__webpack_require__(27573));
const module_profile_1 = __importDefault(__webpack_require__(163));
const static_diagnostics_1 = __importDefault(__webpack_require__(52308));
const tags_index_1 = __importDefault(__webpack_require__(68239));
const test_catalog_1 = __importDefault(__webpack_require__(68197));
const test_coverage_edges_1 = __importDefault(__webpack_require__(25903));
const typedness_1 = __importDefault(__webpack_require__(77306));
const ast_metrics_1 = __importDefault(__webpack_require__(81914));
const ast_nodes_1 = __importDefault(__webpack_require__(42962));
const cst_nodes_1 = __importDefault(__webpack_require__(8));
const diagnostics_1 = __importDefault(__webpack_require__(97972));
const docstrings_1 = __importDefault(__webpack_require__(6754));
const file_history_1 = __importDefault(__webpack_require__(80715));
const goid_crosswalk_1 = __importDefault(__webpack_require__(8819));
const goids_1 = __importDefault(__webpack_require__(74460));
const module_exports_1 = __importDefault(__webpack_require__(52478));
const modules_1 = __importDefault(__webpack_require__(40885));
const repo_map_1 = __importDefault(__webpack_require__(25247));
const run_manifest_1 = __importDefault(__webpack_require__(70557));
const scip_documents_1 = __importDefault(__webpack_require__(75680));
const settings_1 = __importDefault(__webpack_require__(92031));
const signals_1 = __importDefault(__webpack_require__(52569));
const scip_index_view_1 = __importDefault(__webpack_require__(92072));
const v_call_graph_enriched_1 = __importDefault(__webpack_require__(83473));
const v_file_summary_1 = __importDefault(__webpack_require__(67448));
const v_function_summary_1 = __importDefault(__webpack_require__(8386));
const v_test_to_function_1 = __importDefault(__webpack_require__(64240));
const call_graph_edges_1 = __importDefault(__webpack_require__(18375));
const call_graph_nodes_1 = __importDefault(__webpack_require__(1668));
const call_resolution_precision_1 = __importDefault(__webpack_require__(54969));
const cfg_blocks_1 = __importDefault(__webpack_require__(98952));
const cfg_edges_1 = __importDefault(__webpack_require__(83734));
const dfg_edges_1 = __importDefault(__webpack_require__(24063));
const import_graph_edges_1 = __importDefault(__webpack_require__(60770));
const symbol_use_edges_1 = __importDefault(__webpack_require__(93012));
exports.DATASETS = [
    config_values_1.default,
    coverage_functions_1.default,
    coverage_lines_1.default,
    file_profile_1.default,
    function_complexity_1.default,
    function_fingerprints_1.default,
    function_metrics_1.default,
    function_profile_1.default,
    function_types_1.default,
    goid_risk_factors_1.default,
    graph_validation_1.default,
    hotspots_1.default,
    module_profile_1.default,
    static_diagnostics_1.default,
    tags_index_1.default,
    test_catalog_1.default,
    test_coverage_edges_1.default,
    typedness_1.default,
    ast_metrics_1.default,
    ast_nodes_1.default,
    cst_nodes_1.default,
    diagnostics_1.default,
    docstrings_1.default,
    file_history_1.default,
    goid_crosswalk_1.default,
    goids_1.default,
    module_exports_1.default,
    modules_1.default,
    repo_map_1.default,
    run_manifest_1.default,
    scip_documents_1.default,
    settings_1.default,
    signals_1.default,
    scip_index_view_1.default,
    v_call_graph_enriched_1.default,
    v_file_summary_1.default,
    v_function_summary_1.default,
    v_test_to_function_1.default,
    call_graph_edges_1.default,
    call_graph_nodes_1.default,
    call_resolution_precision_1.default,
    cfg_blocks_1.default,
    cfg_edges_1.default,
    dfg_edges_1.default,
    import_graph_edges_1.default,
    symbol_use_edges_1.default,
];


/***/ }),

/***/ 62633:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.statementsNeeded = statementsNeeded;
exports.coverageOf = coverageOf;
/**
 * Our own statements are needed where a report lists none, and to say which statement a line of a context is part of.
 * What a report has is not known yet when files are parsed.
 */
function statementsNeeded({ hasCoverageReport }) {
    return hasCoverageReport ? ['statements'] : [];
}
/** The measured files among the analysed ones, by path. Nothing when there was no report. */
function* coverageOf({ snapshot, files }) {
    const measured = new Map(snapshot.coverage?.files.map((file) => [file.path, file]));
    if (measured.size === 0)
        return;
    for (const file of files) {
        const report = measured.get(file.path);
        if (report)
            yield fileCoverage(file, report);
    }
}
function fileCoverage(file, report) {
    const executable = report.statements ?? file.statements ?? new Uint32Array();
    const statementAt = statementIndex(executable, file);
    const hits = new Uint32Array(executable.length);
    for (const [i, line] of report.covered.entries()) {
        const at = statementAt(line);
        if (at !== -1)
            hits[at] = Math.max(hits[at], report.hits?.[i] ?? 1);
    }
    const { contexts } = report;
    const ran = (position) => {
        const found = [];
        if (contexts)
            eachStatement(contexts, position, statementAt, (at) => found.push(at));
        return found;
    };
    return {
        path: file.path,
        executable,
        hits,
        contexts: contexts?.contexts ?? null,
        ran,
        contextCounts: () => {
            if (contexts === null)
                return null;
            const counts = new Uint32Array(executable.length);
            const count = (at) => void counts[at]++;
            for (let i = 0; i < contexts.contexts.length; i++)
                eachStatement(contexts, i, statementAt, count);
            return counts;
        },
        functions: () => functionLines(file, executable, statementAt),
    };
}
/** The statements that a context ran a line of, ascending. */
function eachStatement({ ends, bytes }, position, statementAt, visit) {
    const start = ends[position - 1] ?? 0;
    const end = ends[position];
    let last = -1;
    for (let i = start; i < end; i++) {
        for (let byte = bytes[i]; byte !== 0; byte &= byte - 1) {
            const at = statementAt((i - start) * 8 + 31 - Math.clz32(byte & -byte));
            // Lines of one statement are neighbours.
            if (at === -1 || at === last)
                continue;
            visit(at);
            last = at;
        }
    }
}
/** From a line to the index of the executable statement that it is part of, -1 for none. */
function statementIndex(executable, { statements, statementEnds }) {
    const ends = new Map();
    if (statements && statementEnds)
        for (const [i, line] of statements.entries())
            ends.set(line, statementEnds[i]);
    const last = executable.at(-1) ?? 0;
    const index = new Int32Array(Math.max(last, ends.get(last) ?? 0) + 1).fill(-1);
    for (const [i, line] of executable.entries())
        index.fill(i, line, (ends.get(line) ?? line) + 1);
    return (line) => index[line] ?? -1;
}
/** Gives each statement to the innermost function whose body it is in. */
function functionLines({ entities }, executable, statementAt) {
    const functions = entities
        .filter(({ kind }) => kind === 'function' || kind === 'method')
        .map((entity) => ({ entity, lines: [] }));
    const owner = new Array(executable.length);
    for (const { entity, lines } of functions) {
        // The statement that the body begins in starts earlier when the body is on the line where the header ends.
        const start = executable[statementAt(entity.bodyStartLine)] ?? entity.bodyStartLine;
        for (let at = firstFrom(executable, start); at < executable.length && executable[at] <= entity.endLine; at++)
            owner[at] = lines;
    }
    for (const [at, lines] of owner.entries())
        lines?.push(at);
    return functions;
}
/** Index of the first of ascending numbers that is not below `least`. */
function firstFrom(numbers, least) {
    let low = 0;
    for (let high = numbers.length; low < high;) {
        const middle = (low + high) >> 1;
        if (numbers[middle] < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 22172:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.view = void 0;
exports.table = table;
exports.json = json;
const dataset_1 = __webpack_require__(11302);
/** Declares a table of this project. */
function table(declaration) {
    return (0, dataset_1.declareTable)(declaration);
}
var dataset_2 = __webpack_require__(11302);
Object.defineProperty(exports, "view", ({ enumerable: true, get: function () { return dataset_2.declareView; } }));
/** JSON text of a value; keys keep the order they were written in. Half a surrogate pair, which DuckDB refuses, becomes U+FFFD. */
function json(value) {
    const text = JSON.stringify(value);
    return text.includes('\\ud')
        ? text.replace(/\\(?:ud[0-9a-f]{3}|.)/g, (sequence) => (sequence.length > 2 ? '\ufffd' : sequence))
        : text;
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ContextTests = void 0;
const nodeid_1 = __webpack_require__(27869);
/** As coverage.py names functions; a name without a dot is that of a whole run. */
const DOTTED_NAME = /^[\p{ID_Start}_][\p{ID_Continue}]*(?:\.(?:[\p{ID_Start}_][\p{ID_Continue}]*|<locals>))+$/u;
/** Finds the tests that contexts stand for: by nodeid as pytest-cov writes them, by dotted name as coverage.py does. */
class ContextTests {
    functions;
    /** Every test, by id: two contexts of one test give the same object. */
    byId = new Map();
    listed = new Map();
    constructor(results, functions) {
        this.functions = functions;
        for (const { id, path, status } of results) {
            const entity = functions.find(path, (0, nodeid_1.parseNodeId)(id).names);
            const test = { id, entity, status };
            this.byId.set(id, test);
            if (!entity)
                continue;
            const same = this.listed.get(entity.goid);
            if (same)
                same.push(test);
            else
                this.listed.set(entity.goid, [test]);
        }
    }
    /**
     * The tests of one context; the cases of a parametrised test share a dotted name, and so do the classes that inherit
     * one. Empty when the context names no test, as that of a whole run does.
     */
    testsOf(context) {
        const name = withoutStaticContext(context.replace(/\|(?:setup|run|teardown)$/, ''));
        if (name.includes('::'))
            return [this.ofNodeId(name)];
        const named = this.functions.findDotted(name);
        if (named)
            return this.listed.get(named.entity.goid) ?? [this.unlisted(nodeId(named), named.entity)];
        return DOTTED_NAME.test(name) ? [this.unlisted(name, null)] : [];
    }
    /** The test run may have had its root in a folder of the repository. */
    ofNodeId(id) {
        const known = this.byId.get(id);
        if (known)
            return known;
        const { path, names } = (0, nodeid_1.parseNodeId)(id);
        const file = this.functions.fileOf(path) ?? path;
        return this.unlisted(file + id.slice(path.length), this.functions.find(file, names));
    }
    unlisted(id, entity) {
        const known = this.byId.get(id);
        if (known)
            return known;
        const test = { id, entity, status: 'unknown' };
        this.byId.set(id, test);
        return test;
    }
}
exports.ContextTests = ContextTests;
function nodeId({ path, names }) {
    return [path, ...names].join('::');
}
/** coverage.py writes a static context before the test's, with `|` between. Parameters may have a `|` too. */
function withoutStaticContext(context) {
    const end = context.indexOf('::');
    return context.slice(context.lastIndexOf('|', end === -1 ? context.length : end) + 1);
}


/***/ }),

/***/ 85960:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TestFunctions = void 0;
exports.testFunctionsNeeded = testFunctionsNeeded;
const file_names_1 = __webpack_require__(5187);
/** Tests are found by the classes they inherit from. */
function testFunctionsNeeded({ tests, hasCoverageReport }) {
    return tests !== null || hasCoverageReport ? ['bases'] : [];
}
/** Longer names are noise: each of their dots is tried. */
const LONGEST_NAME = 2048;
/** Finds test functions by what pytest and coverage.py call them. */
class TestFunctions {
    byPath;
    files;
    /** What was found: the cases of a parametrised test ask for the same. */
    found = new Map();
    entities = new Map();
    constructor(files) {
        this.byPath = new Map(files.map((file) => [file.path, file]));
        this.files = new file_names_1.FileNames(files.map((file) => file.path));
    }
    /** The one file that a path means which may leave out folders at its start. Null when there is none, or several. */
    fileOf(path) {
        if (this.files.has(path))
            return path;
        const [only, ...others] = this.files.endingWith(path);
        return only !== undefined && others.length === 0 ? only : null;
    }
    /** The definition that a nodeid names: the last one of that name, as when Python runs the file. Null when there is none. */
    find(path, names) {
        const key = [path, ...names].join('::');
        const known = this.found.get(key);
        if (known !== undefined)
            return known;
        const entity = this.search(path, names);
        this.found.set(key, entity);
        return entity;
    }
    search(path, names) {
        const file = this.byPath.get(path);
        if (!file || names.length === 0 || names.join('.').length > LONGEST_NAME)
            return null;
        const entities = this.entitiesOf(file);
        const found = entities.get(names.join('.'));
        if (found && isFunction(found))
            return found;
        if (names.length > 1)
            return this.inherited(file, names.slice(0, -1).join('.'), names.at(-1), new Set());
        return names[0].includes('.') ? this.documented(path, entities, names[0]) : null;
    }
    /**
     * The function that a dotted name means, such as coverage.py's `dynamic_context = test_function` writes. Its module is
     * the one that the test run imported, whose name depends on where that run found it.
     */
    findDotted(name) {
        if (name.length > LONGEST_NAME)
            return null;
        const segments = name.split('.').filter((segment) => segment !== '<locals>');
        for (let end = segments.length - 1; end > 0; end--) {
            const names = segments.slice(end);
            const found = this.files.ofModule(segments.slice(0, end).join('.')).flatMap((path) => {
                const entity = this.find(path, names);
                return entity ? [{ path, names, entity }] : [];
            });
            const best = found.find(({ path }) => this.isImportedAs(path, end)) ?? found[0];
            if (best)
                return best;
        }
        return null;
    }
    /** Whether a file is so many folders deep in packages that its name in an import has that many segments. */
    isImportedAs(path, segments) {
        const folders = path.replace(/\/__init__\.py$/, '').split('/');
        const root = folders.slice(0, folders.length - segments).join('/');
        return root === '' || !this.files.has(`${root}/__init__.py`);
    }
    /** A method that a class has from its bases, wherever they are; first bases first, as far up as it takes. */
    inherited(file, className, method, seen) {
        const owner = this.entitiesOf(file).get(className);
        if (owner?.kind !== 'class' || seen.has(owner))
            return null;
        seen.add(owner);
        const position = file.entities.indexOf(owner);
        for (const base of file.bases?.find(({ entity }) => entity === position)?.names ?? []) {
            for (const [home, name] of this.classesCalled(base, file, className)) {
                const own = this.entitiesOf(home).get(`${name}.${method}`);
                const found = own && isFunction(own) ? own : this.inherited(home, name, method, seen);
                if (found)
                    return found;
            }
        }
        return null;
    }
    /** Where a class may be that the class `user` names as its base. */
    *classesCalled(base, file, user) {
        const around = user.includes('.') ? `${user.slice(0, user.lastIndexOf('.'))}.` : '';
        for (const name of new Set([around + base, base]))
            if (this.entitiesOf(file).has(name))
                yield [file, name];
        const segments = base.split('.');
        for (let end = segments.length - 1; end > 0; end--) {
            const paths = this.files.ofModule(segments.slice(0, end).join('.'));
            const name = segments.slice(end).join('.');
            for (const path of paths) {
                const home = this.byPath.get(path);
                if (this.entitiesOf(home).has(name))
                    yield [home, name];
            }
        }
    }
    /** A doctest is named after what its docstring documents, with the module as the run imported it. */
    documented(path, entities, name) {
        const segments = name.split('.');
        for (let end = segments.length; end > 0; end--) {
            if (!this.files.ofModule(segments.slice(0, end).join('.')).includes(path))
                continue;
            const entity = entities.get(segments.slice(end).join('.'));
            if (entity)
                return entity;
        }
        return null;
    }
    /** Name within the module → definition. */
    entitiesOf(file) {
        const known = this.entities.get(file.path);
        if (known)
            return known;
        const made = new Map(file.entities.map((entity) => [entity.qualname.slice(file.module.length + 1), entity]));
        this.entities.set(file.path, made);
        return made;
    }
}
exports.TestFunctions = TestFunctions;
function isFunction({ kind }) {
    return kind === 'function' || kind === 'method';
}


/***/ }),

/***/ 36774:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.COMMIT = exports.REPO = exports.c = void 0;
exports.clock = clock;
function columns(type) {
    const required = (doc, options = {}) => ({ type, nullable: false, run: null, doc, ...options });
    const nullable = (doc, options = {}) => ({ type, nullable: true, run: null, doc, ...options });
    return Object.assign(required, { nullable });
}
/** Column constructors; `c.integer.nullable('…')` allows NULL. */
exports.c = {
    text: columns('VARCHAR'),
    integer: columns('INTEGER'),
    bigint: columns('BIGINT'),
    double: columns('DOUBLE'),
    boolean: columns('BOOLEAN'),
    json: columns('JSON'),
    timestamp: columns('TIMESTAMP'),
    goid: columns('DECIMAL(38,0)'),
};
exports.REPO = {
    type: 'VARCHAR',
    nullable: false,
    run: 'repo',
    doc: 'Repository slug, `owner/name`.',
};
exports.COMMIT = {
    type: 'VARCHAR',
    nullable: false,
    run: 'commit',
    doc: 'Commit the row describes.',
};
/** The one time stamp of the run. */
function clock(doc = 'Time of the run.') {
    return { type: 'TIMESTAMP', nullable: false, run: 'clock', doc };
}


/***/ }),

/***/ 11302:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.declareTable = declareTable;
exports.declareView = declareView;
exports.layerOf = layerOf;
exports.baseName = baseName;
const column_1 = __webpack_require__(36774);
/** Declares a table; everything else about it is derived from the declaration. */
function declareTable(declaration) {
    const { columns } = declaration;
    return {
        kind: 'table',
        unique: [],
        derived: {},
        loaded: {},
        export: { as: 'rows' },
        ...declaration,
        columns: {
            ...columns,
            ...('repo' in columns ? {} : { repo: column_1.REPO }),
            ...('commit' in columns ? {} : { commit: column_1.COMMIT }),
        },
    };
}
function declareView(declaration) {
    return { kind: 'view', ...declaration };
}
function layerOf(dataset) {
    return dataset.name.slice(0, dataset.name.indexOf('.'));
}
/** The name without its layer: what exports, `--target` and questions call the dataset. */
function baseName(dataset) {
    return dataset.name.slice(dataset.name.indexOf('.') + 1);
}


/***/ }),

/***/ 64243:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STAGES = void 0;
exports.byPlace = byPlace;
/** The parts of a run, any of which may meet a problem. */
exports.STAGES = [
    'discover',
    'read',
    'parse',
    'history',
    'config',
    'coverage',
    'tests',
    'types',
    'scip',
    'analyse',
];
/** Path, line, stage, code, message: the same order whoever found what first. */
function byPlace(a, b) {
    const left = placeOf(a);
    const right = placeOf(b);
    return left < right ? -1 : left > right ? 1 : 0;
}
function placeOf({ path, line, stage, code, message }) {
    return [path ?? '', String(line ?? 0).padStart(9, '0'), stage, code, message].join('\0');
}


/***/ }),

/***/ 5187:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FileNames = void 0;
/** Finds repository files by names that leave folders out or are written with dots, as test reports have them. */
class FileNames {
    sorted;
    paths;
    suffixes = null;
    modules = null;
    /** @param paths repository-relative POSIX paths, sorted. */
    constructor(sorted) {
        this.sorted = sorted;
        this.paths = new Set(sorted);
    }
    has(path) {
        return this.paths.has(path);
    }
    /** The files whose path is `path` or ends with it; the whole path first. */
    endingWith(path) {
        this.suffixes ??= bySuffix(this.sorted, '/', (whole) => whole);
        return this.suffixes.get(path) ?? [];
    }
    /** The files that `a.b.c` may name: `a/b/c.py`, `a/b/c/__init__.py`, or one with folders before it. Nearest to the top first. */
    ofModule(module) {
        this.modules ??= bySuffix(this.sorted, '.', dotted);
        return this.modules.get(module) ?? [];
    }
}
exports.FileNames = FileNames;
function dotted(path) {
    return path
        .replace(/\.py$/, '')
        .replace(/\/__init__$/, '')
        .replaceAll('/', '.');
}
/** Every ending that begins after a separator → the paths that have it, those with the least before it first. */
function bySuffix(paths, separator, nameOf) {
    const found = new Map();
    for (const path of paths) {
        const name = nameOf(path);
        for (let start = 0;;) {
            const ending = name.slice(start);
            const same = found.get(ending);
            if (same)
                same.push({ path, before: start });
            else
                found.set(ending, [{ path, before: start }]);
            const next = name.indexOf(separator, start);
            if (next === -1)
                break;
            start = next + 1;
        }
    }
    return new Map([...found].map(([ending, all]) => [ending, all.sort((a, b) => a.before - b.before).map(({ path }) => path)]));
}


/***/ }),

/***/ 27869:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseNodeId = parseNodeId;
function parseNodeId(id) {
    const end = id.indexOf('::');
    if (end === -1)
        return { path: id, names: [], parameters: null };
    const path = id.slice(0, end);
    const rest = id.slice(end + 2);
    const bracket = rest.endsWith(']') ? rest.indexOf('[') : -1;
    if (bracket === -1)
        return { path, names: rest.split('::'), parameters: null };
    return { path, names: rest.slice(0, bracket).split('::'), parameters: rest.slice(bracket + 1, -1) };
}


/***/ }),

/***/ 41555:
/***/ ((__unused_webpack_module, exports) => {


/** The parts of a SCIP index that we write and read, under the names of its schema. */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SCIP_LANGUAGE = exports.SCIP_UTF16 = exports.SCIP_ROLE = exports.SCIP_KIND = exports.SCIP_TOOLS = exports.SCIP_DOCUMENTS = void 0;
exports.isLocalSymbol = isLocalSymbol;
/** The table that the index is kept in. */
exports.SCIP_DOCUMENTS = 'core.scip_documents';
/** What makes the index: this program, or scip-python. */
exports.SCIP_TOOLS = ['codeintel', 'scip-python'];
/** `SymbolInformation.Kind` of the schema. */
exports.SCIP_KIND = {
    class: 7,
    function: 17,
    method: 26,
    module: 29,
    namespace: 30,
    parameter: 37,
    property: 41,
    selfParameter: 44,
    staticMethod: 80,
    variable: 61,
    field: 15,
};
/** `SymbolRole` of the schema. */
exports.SCIP_ROLE = { definition: 1, import: 2, write: 4, read: 8 };
/** `PositionEncoding` of the schema. */
exports.SCIP_UTF16 = 2;
exports.SCIP_LANGUAGE = 'python';
/** Whether a symbol means something in its own document only. */
function isLocalSymbol(symbol) {
    return symbol.startsWith('local ');
}


/***/ }),

/***/ 16701:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEFAULT_SETTINGS = exports.SETTINGS = void 0;
/** Every number that a measure depends on: what it does, and its value unless the configuration says otherwise. */
exports.SETTINGS = {
    'risk.weight.coverage': [0.4, 'Weight of the uncovered share of a function.'],
    'risk.weight.complexity_high': [0.4, 'Added when the complexity bucket is high.'],
    'risk.weight.complexity_medium': [0.2, 'Added when the complexity bucket is medium.'],
    'risk.weight.static_errors': [0.2, 'Added when the file has type errors.'],
    'risk.weight.hotspot': [0.1, 'Added when the hotspot score of the file counts.'],
    'risk.level.high': [0.7, 'Lowest risk score of level high.'],
    'risk.level.medium': [0.4, 'Lowest risk score of level medium.'],
    'risk.complexity.low': [5, 'Highest cyclomatic complexity of bucket low.'],
    'risk.complexity.medium': [10, 'Highest cyclomatic complexity of bucket medium.'],
    'risk.hotspot_percentile': [
        0,
        'A hotspot score above 0 counts from this percentile of the scores of all files; 0 counts each.',
    ],
    'tests.slow_ms': [1000, 'A test that takes longer is slow; in milliseconds.'],
    'hotspot.weight.commits': [0.4, 'Weight of ln(1 + commits).'],
    'hotspot.weight.authors': [0.3, 'Weight of ln(1 + authors).'],
    'hotspot.weight.churn': [0.2, 'Weight of ln(1 + added + deleted).'],
    'hotspot.weight.complexity': [0.1, 'Weight of ln(1 + (complexity + 1)).'],
};
exports.DEFAULT_SETTINGS = Object.fromEntries(Object.entries(exports.SETTINGS).map(([name, [value]]) => [name, value]));


/***/ }),

/***/ 20972:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SIGNALS = void 0;
/** Evidence that a run may or may not have. */
exports.SIGNALS = ['git', 'history', 'coverage', 'tests', 'type_errors', 'owners', 'tags'];


/***/ }),

/***/ 95802:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pushChildren = pushChildren;
/**
 * Pushes the direct children of a node in `ast.ts`'s shape, in no order to rely on. The nodes that only
 * CPython has (contexts, operators) are not among them.
 */
function pushChildren(node, stack) {
    // Kinds are compared one after the other, so those that most nodes are come first.
    switch (node.kind) {
        case 'Name':
        case 'Constant':
            return;
        case 'Attribute':
        case 'Expr':
        case 'keyword':
            stack.push(node.value);
            return;
        case 'Call':
            stack.push(node.func);
            pushAll(node.args, stack);
            pushAll(node.keywords, stack);
            return;
        case 'arg':
            push(node.annotation, stack);
            return;
        case 'Assign':
            pushAll(node.targets, stack);
            stack.push(node.value);
            return;
        case 'FunctionDef':
        case 'AsyncFunctionDef':
            pushAll(node.decorators, stack);
            pushAll(node.typeParams, stack);
            stack.push(node.args);
            push(node.returns, stack);
            pushAll(node.body, stack);
            return;
        case 'Return':
        case 'Yield':
            push(node.value, stack);
            return;
        case 'While':
        case 'If':
            stack.push(node.test);
            pushAll(node.body, stack);
            pushAll(node.orelse, stack);
            return;
        case 'Legacy':
        case 'BoolOp':
        case 'JoinedStr':
        case 'TemplateStr':
            pushAll(node.values, stack);
            return;
        case 'BinOp':
            stack.push(node.left, node.right);
            return;
        case 'UnaryOp':
            stack.push(node.operand);
            return;
        case 'Dict':
            for (const key of node.keys)
                push(key, stack);
            pushAll(node.values, stack);
            return;
        case 'Set':
        case 'List':
        case 'Tuple':
            pushAll(node.elts, stack);
            return;
        case 'Compare':
            stack.push(node.left);
            pushAll(node.comparators, stack);
            return;
        case 'Subscript':
            stack.push(node.value, node.slice);
            return;
        case 'arguments':
            pushAll(node.posonlyargs, stack);
            pushAll(node.args, stack);
            push(node.vararg, stack);
            pushAll(node.kwonlyargs, stack);
            for (const value of node.kwDefaults)
                push(value, stack);
            push(node.kwarg, stack);
            pushAll(node.defaults, stack);
            return;
        default:
            pushRarer(node, stack);
    }
}
/** Apart from the usual kinds, whose code V8 would discard and make anew each time one of these turns up first. */
function pushRarer(node, stack) {
    switch (node.kind) {
        case 'Module':
            pushAll(node.body, stack);
            return;
        case 'ClassDef':
            pushAll(node.decorators, stack);
            pushAll(node.typeParams, stack);
            pushAll(node.bases, stack);
            pushAll(node.keywords, stack);
            pushAll(node.body, stack);
            return;
        case 'Delete':
            pushAll(node.targets, stack);
            return;
        case 'TypeAlias':
            stack.push(node.name);
            pushAll(node.typeParams, stack);
            stack.push(node.value);
            return;
        case 'AugAssign':
            stack.push(node.target, node.value);
            return;
        case 'AnnAssign':
            stack.push(node.target, node.annotation);
            push(node.value, stack);
            return;
        case 'For':
        case 'AsyncFor':
            stack.push(node.target, node.iter);
            pushAll(node.body, stack);
            pushAll(node.orelse, stack);
            return;
        case 'With':
        case 'AsyncWith':
            pushAll(node.items, stack);
            pushAll(node.body, stack);
            return;
        case 'Match':
            stack.push(node.subject);
            pushAll(node.cases, stack);
            return;
        case 'Raise':
            push(node.exc, stack);
            push(node.cause, stack);
            return;
        case 'Try':
        case 'TryStar':
            pushAll(node.body, stack);
            pushAll(node.handlers, stack);
            pushAll(node.orelse, stack);
            pushAll(node.finalbody, stack);
            return;
        case 'Assert':
            stack.push(node.test);
            push(node.msg, stack);
            return;
        case 'Import':
        case 'ImportFrom':
            pushAll(node.names, stack);
            return;
        case 'Await':
        case 'YieldFrom':
        case 'Starred':
        case 'MatchValue':
            stack.push(node.value);
            return;
        case 'NamedExpr':
            stack.push(node.target, node.value);
            return;
        case 'Lambda':
            stack.push(node.args, node.body);
            return;
        case 'IfExp':
            stack.push(node.test, node.body, node.orelse);
            return;
        case 'ListComp':
        case 'SetComp':
        case 'GeneratorExp':
            stack.push(node.elt);
            pushAll(node.generators, stack);
            return;
        case 'DictComp':
            stack.push(node.key, node.value);
            pushAll(node.generators, stack);
            return;
        case 'FormattedValue':
        case 'Interpolation':
            stack.push(node.value);
            push(node.formatSpec, stack);
            return;
        case 'Slice':
            push(node.lower, stack);
            push(node.upper, stack);
            push(node.step, stack);
            return;
        case 'Missing':
            pushAll(node.parts, stack);
            return;
        case 'comprehension':
            stack.push(node.target, node.iter);
            pushAll(node.ifs, stack);
            return;
        case 'ExceptHandler':
            push(node.type, stack);
            pushAll(node.body, stack);
            return;
        case 'withitem':
            stack.push(node.contextExpr);
            push(node.optionalVars, stack);
            return;
        case 'match_case':
            stack.push(node.pattern);
            push(node.guard, stack);
            pushAll(node.body, stack);
            return;
        case 'MatchSequence':
        case 'MatchOr':
            pushAll(node.patterns, stack);
            return;
        case 'MatchMapping':
            pushAll(node.keys, stack);
            pushAll(node.patterns, stack);
            return;
        case 'MatchClass':
            stack.push(node.cls);
            pushAll(node.patterns, stack);
            pushAll(node.kwdPatterns, stack);
            return;
        case 'MatchAs':
            push(node.pattern, stack);
            return;
        case 'TypeVar':
        case 'ParamSpec':
        case 'TypeVarTuple':
            push(node.bound, stack);
            push(node.default, stack);
            return;
        case 'Global':
        case 'Nonlocal':
        case 'Pass':
        case 'Break':
        case 'Continue':
        case 'alias':
        case 'MatchSingleton':
        case 'MatchStar':
            return;
    }
}
function push(node, stack) {
    if (node !== null)
        stack.push(node);
}
function pushAll(nodes, stack) {
    for (let i = 0; i < nodes.length; i++)
        stack.push(nodes[i]);
}


/***/ }),

/***/ 89797:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.countNodes = countNodes;
const children_1 = __webpack_require__(95802);
/** Counts a file's nodes and their depth as they stand in CPython's own tree. */
function countNodes(module) {
    let nodeCount = 0;
    let depthSum = 0;
    let maxDepth = 0;
    let functionCount = 0;
    let classCount = 0;
    let complexity = 0;
    const nodes = [module];
    const depths = [1];
    for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
        const depth = depths.pop();
        nodeCount++;
        depthSum += depth;
        if (depth > maxDepth)
            maxDepth = depth;
        const implied = impliedChildren(node);
        if (implied > 0) {
            nodeCount += implied;
            depthSum += implied * (depth + 1);
            if (depth + 1 > maxDepth)
                maxDepth = depth + 1;
        }
        switch (node.kind) {
            case 'FunctionDef':
            case 'AsyncFunctionDef':
                functionCount++;
                break;
            case 'ClassDef':
                classCount++;
                break;
            case 'If':
            case 'For':
            case 'AsyncFor':
            case 'While':
            case 'Try':
            case 'TryStar':
            case 'With':
            case 'AsyncWith':
                complexity++;
                break;
        }
        (0, children_1.pushChildren)(node, nodes);
        while (depths.length < nodes.length)
            depths.push(depth + 1);
    }
    return { nodeCount, functionCount, classCount, avgDepth: depthSum / nodeCount, maxDepth, complexity };
}
/** How many leaves CPython hangs below a node that `ast.ts` leaves out: `Load`/`Store`/`Del` and operators. */
function impliedChildren(node) {
    switch (node.kind) {
        case 'Name':
        case 'Attribute':
        case 'Subscript':
        case 'Starred':
        case 'List':
        case 'Tuple':
        case 'BinOp':
        case 'UnaryOp':
        case 'BoolOp':
        case 'AugAssign':
            return 1;
        case 'Compare':
            return node.ops.length;
        default:
            return 0;
    }
}


/***/ }),

/***/ 34479:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CST_KINDS = void 0;
exports.cstNodes = cstNodes;
const children_1 = __webpack_require__(95802);
/** The kinds that get a row, in the names of LibCST, to which `async` and `*` are no kinds of their own. */
exports.CST_KINDS = [
    'Module',
    'FunctionDef',
    'ClassDef',
    'Assign',
    'AnnAssign',
    'AugAssign',
    'Import',
    'ImportFrom',
    'Call',
    'Return',
    'Raise',
    'Yield',
    'If',
    'Else',
    'For',
    'While',
    'With',
    'Try',
    'ExceptHandler',
    'Match',
];
const KEPT = new Set(exports.CST_KINDS);
const RENAMED = new Map([
    ['AsyncFunctionDef', 'FunctionDef'],
    ['AsyncFor', 'For'],
    ['AsyncWith', 'With'],
    ['TryStar', 'Try'],
    ['YieldFrom', 'Yield'],
]);
const PREVIEW = 200;
/** How many parents are listed, outermost first: a chain of 10,000 calls would else take 50 million entries. */
const PARENTS = 200;
/** The nodes of a file that get a row, parents first and statements in order, each place and kind once. */
function cstNodes(module, source, moduleName) {
    const walk = new Walk(source);
    walk.push(module, new Path([], ''), moduleName);
    while (walk.nodes.length > 0)
        walk.visit();
    return walk.found;
}
/** The kinds on the way to a node; one object for each distinct way, so that equal ones share the array. */
class Path {
    kinds;
    last;
    /** There are as many as kinds at most. */
    children = [];
    constructor(kinds, last) {
        this.kinds = kinds;
        this.last = last;
    }
    below(kind) {
        if (this.kinds.length >= PARENTS)
            return this;
        for (const child of this.children)
            if (child.last === kind)
                return child;
        const child = new Path([...this.kinds, kind], kind);
        this.children.push(child);
        return child;
    }
}
/** What is still to be visited: three stacks of one height. */
class Walk {
    source;
    found = [];
    nodes = [];
    paths = [];
    scopes = [];
    seen = new Map();
    constructor(source) {
        this.source = source;
    }
    /** Takes the next node from the stacks and puts its children on them. */
    visit() {
        const node = this.nodes.pop();
        const path = this.paths.pop();
        const scope = this.scopes.pop();
        if (node.kind === 'Name' || node.kind === 'Constant')
            return;
        const kind = RENAMED.get(node.kind) ?? node.kind;
        const qualname = kind === 'FunctionDef' || kind === 'ClassDef' ? `${scope}.${node.name}` : scope;
        if (KEPT.has(kind) && 'start' in node)
            this.keep(kind, node.start, node.end, path, qualname);
        const height = this.nodes.length;
        this.pushChildren(node, path.below(kind), qualname);
        this.reverseFrom(height);
    }
    keep(kind, start, end, path, qualname) {
        const { source } = this;
        if (!isNew(this.seen, kind, start, end))
            return;
        const { endLine, endColumn } = endOf(end, source);
        this.found.push({
            kind,
            startLine: source.lineOf(start),
            startColumn: source.columnOf(start),
            endLine,
            endColumn,
            preview: preview(source, start, end),
            parents: path.kinds,
            qualname,
        });
    }
    push(node, path, scope) {
        this.nodes.push(node);
        this.paths.push(path);
        this.scopes.push(scope);
    }
    /** `path` is the way to the children. */
    pushChildren(node, path, scope) {
        switch (node.kind) {
            case 'Else':
                this.pushBlock(node.body, path, scope);
                return;
            case 'If':
                this.push(node.test, path, scope);
                this.pushBlock(node.body, path, scope);
                this.pushElse(node.orelse, node.body, path, scope);
                return;
            case 'While':
                this.push(node.test, path, scope);
                this.pushBlock(node.body, path, scope);
                this.pushElse(node.orelse, node.body, path, scope);
                return;
            case 'For':
            case 'AsyncFor':
                this.push(node.target, path, scope);
                this.push(node.iter, path, scope);
                this.pushBlock(node.body, path, scope);
                this.pushElse(node.orelse, node.body, path, scope);
                return;
            case 'Try':
            case 'TryStar':
                this.pushTry(node, path, scope);
                return;
            default:
                (0, children_1.pushChildren)(node, this.nodes);
                while (this.paths.length < this.nodes.length) {
                    this.paths.push(path);
                    this.scopes.push(scope);
                }
        }
    }
    /** What was pushed last comes first: turned round, children come in their order. */
    reverseFrom(height) {
        for (let low = height, high = this.nodes.length - 1; low < high; low++, high--) {
            swap(this.nodes, low, high);
            swap(this.paths, low, high);
            swap(this.scopes, low, high);
        }
    }
    pushBlock(block, path, scope) {
        for (const statement of block)
            this.push(statement, path, scope);
    }
    pushTry(node, path, scope) {
        this.pushBlock(node.body, path, scope);
        for (const handler of node.handlers)
            this.push(handler, path, scope);
        this.pushElse(node.orelse, node.handlers.at(-1)?.body ?? node.body, path, scope);
        if (node.finalbody.length > 0)
            this.pushBlock(node.finalbody, path.below('Finally'), scope);
    }
    /** `before` is the block that the `else` follows. An `elif` stands for itself. */
    pushElse(block, before, path, scope) {
        const first = block[0];
        if (first === undefined)
            return;
        const start = this.source.text.startsWith('elif', first.start)
            ? -1
            : findElse(this.source.text, before.at(-1)?.end ?? first.start);
        if (start === -1)
            this.pushBlock(block, path, scope);
        else
            this.push({ kind: 'Else', start, end: block.at(-1).end, body: block }, path, scope);
    }
}
function swap(items, i, j) {
    const item = items[i];
    items[i] = items[j];
    items[j] = item;
}
/** Offset of the `else` that follows a block, past comments and blank lines; -1 in code that is too broken to have one. */
function findElse(text, from) {
    let at = from;
    while (at < text.length) {
        if (text[at] === '#') {
            const lineEnd = text.indexOf('\n', at);
            if (lineEnd === -1)
                return -1;
            at = lineEnd;
        }
        else if (!' \t\f\n;\\'.includes(text[at]))
            break;
        at++;
    }
    return text.startsWith('else', at) ? at : -1;
}
function isNew(seen, kind, start, end) {
    let places = seen.get(kind);
    if (places === undefined) {
        places = new Places();
        seen.set(kind, places);
    }
    return places.add(start, end);
}
/** Pairs of a start and an end; to most starts there is one end. */
class Places {
    ends = new Map();
    others = new Set();
    /** Whether it was not there before. */
    add(start, end) {
        const first = this.ends.get(start);
        if (first === undefined) {
            this.ends.set(start, end);
            return true;
        }
        if (first === end)
            return false;
        const before = this.others.size;
        this.others.add(start * 2 ** 26 + end);
        return this.others.size > before;
    }
}
/** The end of the file is the start of the line after its last line end. */
function endOf(offset, source) {
    if (offset === source.text.length && source.text.endsWith('\n'))
        return { endLine: source.lineCount + 1, endColumn: 0 };
    return { endLine: source.lineOf(offset), endColumn: source.columnOf(offset) };
}
function preview({ text, isAscii }, start, end) {
    if (end - start <= PREVIEW)
        return text.slice(start, end);
    if (isAscii)
        return text.slice(start, start + PREVIEW);
    let at = start;
    for (let left = PREVIEW; left > 0 && at < end; left--)
        at += text.codePointAt(at) > 0xffff ? 2 : 1;
    return text.slice(start, Math.min(at, end));
}


/***/ }),

/***/ 82054:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dataFlow = dataFlow;
const events_1 = __webpack_require__(89565);
/** Bits that the sets of reaching definitions of one function may take (64 MB), and edges it may have. */
const MOST_BITS = 2 ** 29;
const MOST_EDGES = 200_000;
/**
 * Reaching definitions of a function, as edges from block to block; by target, without duplicates. Only what
 * the function itself binds counts: a name that comes from an enclosing scope has no edge until it is bound.
 * The body of a lambda or nested definition runs at another time and is no use. Null for a function too large
 * to solve.
 */
function dataFlow(fn, { blocks }) {
    const events = (0, events_1.blockEvents)(fn, blocks);
    const definitions = numberDefinitions(events, blocks.length);
    const words = (definitions.count + 31) >>> 5;
    if (words * 32 * blocks.length > MOST_BITS)
        return null;
    const reaching = solve(blocks, events, definitions, words);
    return collectEdges(blocks, events, definitions, reaching, words);
}
function numberDefinitions({ names, symbols, codes, starts }, blockCount) {
    const isOwn = new Uint8Array(names.length);
    for (const symbol of symbols.values())
        isOwn[symbol] = 1;
    const base = new Int32Array(names.length + 1);
    for (let e = 0; e < codes.length; e++) {
        const code = codes[e];
        if (binds((0, events_1.eventOf)(code)) && isOwn[(0, events_1.symbolOf)(code)] === 1)
            base[(0, events_1.symbolOf)(code) + 1]++;
    }
    for (let s = 0; s < names.length; s++)
        base[s + 1] += base[s];
    const count = base[names.length];
    const next = base.slice();
    const block = new Int32Array(count);
    const made = new Int32Array(codes.length).fill(-1);
    for (let b = 0; b < blockCount; b++) {
        for (let e = starts[3 * b]; e < starts[3 * b + 3]; e++) {
            const code = codes[e];
            if (!binds((0, events_1.eventOf)(code)) || isOwn[(0, events_1.symbolOf)(code)] === 0)
                continue;
            const definition = next[(0, events_1.symbolOf)(code)]++;
            block[definition] = b;
            made[e] = definition;
        }
    }
    return { count, base, block, made };
}
function binds(event) {
    return event !== events_1.Event.Read && event !== events_1.Event.Unbind;
}
function solve(blocks, events, definitions, words) {
    const { starts } = events;
    const into = new Uint32Array(words * blocks.length);
    const fromOutside = new Map();
    if (definitions.count === 0)
        return { into, fromOutside };
    for (let b = 0; b < blocks.length; b++) {
        if (starts[3 * b] < starts[3 * b + 1])
            fromOutside.set(b, new Uint32Array(words));
    }
    const flow = new BlockFlow(events, definitions, words);
    const isReached = reachedFrom(blocks[0], blocks.length);
    const pending = new Uint8Array(blocks.length).fill(1);
    // Blocks are in order of the source, so that only loops need another round.
    for (let again = true; again;) {
        again = false;
        for (let b = 0; b < blocks.length; b++) {
            if (pending[b] === 0)
                continue;
            pending[b] = 0;
            flow.run(b, into);
            for (const edge of blocks[b].outgoing) {
                const target = edge.target.index;
                if (isReached[b] < isReached[target])
                    continue;
                const out = flow.along(edge);
                if (edge.type !== 'loop')
                    unite(fromOutside.get(target), 0, out);
                if (!unite(into, target * words, out))
                    continue;
                pending[target] = 1;
                if (target <= b)
                    again = true;
            }
        }
    }
    return { into, fromOutside };
}
/** What never runs defines nothing for what does. */
function reachedFrom(entry, blockCount) {
    const isReached = new Uint8Array(blockCount);
    const open = [entry];
    isReached[entry.index] = 1;
    for (let block = open.pop(); block !== undefined; block = open.pop()) {
        for (const { target } of block.outgoing) {
            if (isReached[target.index] === 1)
                continue;
            isReached[target.index] = 1;
            open.push(target);
        }
    }
    return isReached;
}
/** Whether `set` grew. */
function unite(set, at, more) {
    if (set === undefined)
        return false;
    let grew = false;
    for (let w = 0; w < more.length; w++) {
        const old = set[at + w];
        const all = (old | more[w]) >>> 0;
        if (all === old)
            continue;
        set[at + w] = all;
        grew = true;
    }
    return grew;
}
/** The sets at the ends of one block. */
class BlockFlow {
    events;
    definitions;
    end;
    endTrue;
    /** What may hold when an exception leaves the block: it comes before, between or after the definitions. */
    anywhere;
    unbound;
    hasTruePart = false;
    constructor(events, definitions, words) {
        this.events = events;
        this.definitions = definitions;
        this.end = new Uint32Array(words);
        this.endTrue = new Uint32Array(words);
        this.anywhere = new Uint32Array(words);
        this.unbound = new Uint32Array(words);
    }
    run(block, into) {
        const { starts } = this.events;
        const { end, endTrue, anywhere } = this;
        const words = end.length;
        for (let w = 0; w < words; w++)
            end[w] = anywhere[w] = into[block * words + w];
        this.apply(starts[3 * block], starts[3 * block + 2], end);
        this.hasTruePart = starts[3 * block + 2] < starts[3 * block + 3];
        if (!this.hasTruePart)
            return;
        endTrue.set(end);
        this.apply(starts[3 * block + 2], starts[3 * block + 3], endTrue);
    }
    /** The definitions that go along an edge of the block run last. Valid until the next call. */
    along({ type, guard, source, unbinds }) {
        let out = this.end;
        if (type === 'exception' ? source.kind !== 'handler' : guard !== null && failsAfterBinding(guard))
            out = this.anywhere;
        else if (this.hasTruePart && guard?.outcome === true)
            out = this.endTrue;
        if (unbinds.length === 0)
            return out;
        this.unbound.set(out);
        for (const name of unbinds) {
            const symbol = this.events.symbols.get(name);
            if (symbol !== undefined)
                this.clear(symbol, this.unbound);
        }
        return this.unbound;
    }
    apply(from, to, set) {
        const { codes } = this.events;
        const { made } = this.definitions;
        for (let e = from; e < to; e++) {
            const event = (0, events_1.eventOf)(codes[e]);
            if (event === events_1.Event.Read)
                continue;
            if (event !== events_1.Event.MaybeBind)
                this.clear((0, events_1.symbolOf)(codes[e]), set);
            const definition = made[e];
            if (definition < 0)
                continue;
            set[definition >>> 5] |= 1 << (definition & 31);
            this.anywhere[definition >>> 5] |= 1 << (definition & 31);
        }
    }
    clear(symbol, set) {
        const { base } = this.definitions;
        const from = base[symbol];
        const to = base[symbol + 1];
        for (let w = from >>> 5; w << 5 < to; w++)
            set[w] &= ~wordMask(w, from, to);
    }
}
/** The bits of word `w` that stand for definitions `from` to `to`. */
function wordMask(w, from, to) {
    const start = w << 5;
    const low = from > start ? -1 << (from - start) : -1;
    const high = to < start + 32 ? (1 << (to - start)) - 1 : -1;
    return low & high;
}
/** A case whose guard fails has bound its captures; one whose pattern fails has not. */
function failsAfterBinding({ step, outcome }) {
    return !outcome && step.kind === 'match_case' && step.guard !== null;
}
const UNTOUCHED = { into: true, made: 0 };
const UNBOUND = { into: false, made: 0 };
const BOUND = { into: false, made: 1 };
function collectEdges(blocks, { names, spelling, codes, starts }, { base, block }, { into, fromOutside }, words) {
    const edges = [];
    const points = new Array(names.length).fill(UNTOUCHED);
    const seen = new Set();
    const reaching = [];
    let target = 0;
    const add = (source, symbol, viaPhi, useKind) => {
        const key = ((spelling[symbol] * blocks.length + source) * 3 + KIND_NUMBER[useKind]) * 2 + (viaPhi ? 1 : 0);
        if (seen.has(key))
            return;
        seen.add(key);
        edges.push({ source, target, symbol: names[symbol], viaPhi, useKind });
    };
    const use = (symbol, set, at, useKind) => {
        const { into: isUntouched, made } = points[symbol];
        reaching.length = 0;
        if (isUntouched) {
            const from = base[symbol];
            const to = base[symbol + 1];
            for (let w = from >>> 5; w << 5 < to; w++) {
                for (let bits = set[at + w] & wordMask(w, from, to); bits !== 0; bits &= bits - 1) {
                    reaching.push(block[(w << 5) + 31 - Math.clz32(bits & -bits)]);
                }
            }
        }
        const viaPhi = reaching.length + made > 1;
        for (let i = 0; i < reaching.length; i++)
            add(reaching[i], symbol, viaPhi, useKind);
        if (made > 0)
            add(target, symbol, viaPhi, useKind);
    };
    for (; target < blocks.length; target++) {
        const first = starts[3 * target];
        const each = starts[3 * target + 1];
        const end = starts[3 * target + 3];
        for (let e = first; e < end; e++) {
            const symbol = (0, events_1.symbolOf)(codes[e]);
            const event = (0, events_1.eventOf)(codes[e]);
            const useKind = USE_KIND[event];
            if (e < each)
                use(symbol, fromOutside.get(target), 0, useKind);
            else
                use(symbol, into, target * words, useKind);
            if (event === events_1.Event.MaybeBind) {
                const { into, made } = points[symbol];
                points[symbol] = { into, made: made + 1 };
            }
            else if (event === events_1.Event.Unbind)
                points[symbol] = UNBOUND;
            else if (event !== events_1.Event.Read)
                points[symbol] = BOUND;
        }
        if (edges.length > MOST_EDGES)
            return null;
        for (let e = first; e < end; e++)
            points[(0, events_1.symbolOf)(codes[e])] = UNTOUCHED;
        if (seen.size > 0)
            seen.clear();
    }
    return edges;
}
const USE_KIND = {
    [events_1.Event.Read]: 'read',
    [events_1.Event.Bind]: 'write',
    [events_1.Event.Rebind]: 'update',
    [events_1.Event.MaybeBind]: 'write',
    [events_1.Event.Update]: 'update',
    [events_1.Event.Unbind]: 'write',
};
const KIND_NUMBER = { read: 0, write: 1, update: 2 };


/***/ }),

/***/ 76402:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseDocstring = parseDocstring;
const fields_1 = __webpack_require__(98909);
const google_1 = __webpack_require__(42203);
const numpy_1 = __webpack_require__(83561);
/** A field name, then a colon that ends a word: the role in `:func:`x`` is none. Known names may forgo the space. */
const REST_FIELD = /^:(?=[A-Za-z])((?:param|parameter|arg|argument|attribute|keyword|key|type|raises?|except|exception|returns?|rtype|yields?)(?:\s[^:`]*)?|[^:`]+(?=:(?:\s|$))):(?!`)(.*)$/;
const EPYDOC_FIELD = /^@([A-Za-z]\w*(?:[ \t]+[\w.*?]+)?)[ \t]*:(.*)$/;
/** Reads a cleaned docstring in whichever style marks up the most of it. */
function parseDocstring(cleaned) {
    const lines = cleaned.split('\n');
    let style = 'plain';
    let sections = null;
    for (const [name, found] of candidates(cleaned, lines)) {
        if (found && found.items > (sections?.items ?? 0)) {
            style = name;
            sections = found;
        }
    }
    return {
        style,
        shortDesc: descriptionLine(lines, sections),
        longDesc: lines
            .slice(1, Math.max(1, sections?.descriptionEnd ?? lines.length))
            .join('\n')
            .trim() || null,
        params: sections?.params ?? [],
        returns: sections?.returns ?? null,
        raises: sections?.raises ?? [],
        examples: sections?.examples ?? [],
    };
}
function descriptionLine(lines, sections) {
    return sections?.descriptionEnd === 0 ? null : lines[0] || null;
}
/** Earlier styles win a tie. The tests on the whole text spare most docstrings the reading by line. */
function* candidates(cleaned, lines) {
    if (/^:/m.test(cleaned))
        yield ['rest', (0, fields_1.parseFields)(lines, REST_FIELD)];
    if (/:[ \t]*$/m.test(cleaned))
        yield ['google', (0, google_1.parseGoogle)(lines)];
    if (/^---/m.test(cleaned))
        yield ['numpy', (0, numpy_1.parseNumpy)(lines)];
    if (/^@/m.test(cleaned))
        yield ['epydoc', (0, fields_1.parseFields)(lines, EPYDOC_FIELD)];
}


/***/ }),

/***/ 89242:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rawDocstring = rawDocstring;
exports.cleanDocstring = cleanDocstring;
/** The docstring of a body as CPython finds it: a plain string (no bytes, no f-string) as the first statement. */
function rawDocstring(body) {
    const first = body[0];
    if (first?.kind !== 'Expr' || first.value.kind !== 'Constant' || first.value.type !== 'str')
        return null;
    return { value: first.value.value, node: first.value };
}
/** `inspect.cleandoc`, which is what `ast.get_docstring` applies: indentation and blank edges removed, tabs expanded. */
function cleanDocstring(raw) {
    const lines = (raw.includes('\t') ? expandTabs(raw) : raw).split('\n');
    let margin = Number.POSITIVE_INFINITY;
    for (let i = 1; i < lines.length; i++) {
        const indent = leadingSpace(lines[i]);
        if (indent < lines[i].length && indent < margin)
            margin = indent;
    }
    lines[0] = lines[0].slice(leadingSpace(lines[0]));
    if (margin !== Number.POSITIVE_INFINITY) {
        for (let i = 1; i < lines.length; i++)
            lines[i] = lines[i].slice(margin);
    }
    let end = lines.length;
    while (end > 0 && lines[end - 1] === '')
        end--;
    let start = 0;
    while (start < end && lines[start] === '')
        start++;
    return lines.slice(start, end).join('\n');
}
function leadingSpace(line) {
    let length = 0;
    while (length < line.length && isSpace(line.charCodeAt(length)))
        length++;
    return length;
}
/** `str.isspace()`, which JavaScript's own notion of white space differs from at both ends. */
function isSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f);
    return WIDE_SPACE.test(String.fromCharCode(code));
}
const WIDE_SPACE = /[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** `str.expandtabs()`: columns are counted in code points, tab stops are eight apart. */
function expandTabs(text) {
    let expanded = '';
    let column = 0;
    for (const char of text) {
        if (char === '\t') {
            const width = 8 - (column % 8);
            expanded += ' '.repeat(width);
            column += width;
            continue;
        }
        expanded += char;
        column = char === '\n' || char === '\r' ? 0 : column + 1;
    }
    return expanded;
}


/***/ }),

/***/ 98909:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseFields = parseFields;
const parsed_1 = __webpack_require__(49297);
const PARAM = new Set(['param', 'parameter', 'arg', 'argument', 'attribute', 'key', 'keyword', 'ivar', 'cvar', 'var']);
const RAISES = new Set(['raises', 'raise', 'except', 'exception']);
const RETURNS = new Set(['return', 'returns', 'yield', 'yields']);
const PARAM_TYPE = new Set(['type', 'vartype']);
const RETURN_TYPE = new Set(['rtype', 'ytype']);
/**
 * Field lists, which reStructuredText (`:param x: …`) and epydoc (`@param x: …`) share but for the header.
 * `header` catches the field's name and words in one group, and in the next what follows on the line. Fields
 * stand flush left; a field's text goes on until the next field or an unindented paragraph.
 */
function parseFields(lines, header) {
    const first = lines.findIndex((line) => header.test(line));
    if (first === -1)
        return null;
    const sections = (0, parsed_1.noSections)(first);
    const fields = [];
    for (let i = first; i < lines.length;) {
        const match = header.exec(lines[i]);
        let end = i + 1;
        while (end < lines.length && !header.test(lines[end]) && !opensParagraph(lines, end))
            end++;
        if (match) {
            const [name = '', ...args] = match[1].trim().split(/\s+/);
            fields.push({ name, args, desc: (0, parsed_1.bodyText)(match[2], lines.slice(i + 1, end)) });
        }
        i = end;
    }
    sections.items = fields.length;
    collect(sections, fields);
    return sections;
}
function opensParagraph(lines, index) {
    return /^\S/.test(lines[index]) && lines[index - 1].trim() === '';
}
function collect(sections, fields) {
    const params = new Map();
    let returnType = null;
    let returns = null;
    for (const field of fields) {
        const { name, args, desc } = field;
        if (RAISES.has(name))
            sections.raises.push({ type: args.join(' ') || null, desc });
        else if (RETURNS.has(name))
            returns ??= field;
        else if (RETURN_TYPE.has(name))
            returnType ??= desc;
        else if (args.length > 0 && (PARAM.has(name) || PARAM_TYPE.has(name))) {
            const param = entry(params, args.at(-1));
            if (PARAM_TYPE.has(name))
                param.type ??= desc;
            else {
                param.desc ||= desc;
                param.type = args.slice(0, -1).join(' ') || param.type;
            }
        }
    }
    for (const [name, { type, desc }] of params) {
        sections.params.push({ name, type: type?.replace(/\?$/, '') ?? null, desc, default: (0, parsed_1.defaultIn)(desc) });
    }
    if (returns)
        sections.returns = { type: returns.args.join(' ') || returnType, desc: returns.desc };
    else if (returnType !== null)
        sections.returns = { type: returnType, desc: '' };
}
function entry(params, name) {
    const known = params.get(name) ?? { type: null, desc: '' };
    params.set(name, known);
    return known;
}


/***/ }),

/***/ 42203:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseGoogle = parseGoogle;
const parsed_1 = __webpack_require__(49297);
const TOPICS = new Map([
    ['Args', 'params'],
    ['Arguments', 'params'],
    ['Params', 'params'],
    ['Parameters', 'params'],
    ['Keyword Args', 'params'],
    ['Keyword Arguments', 'params'],
    ['Other Parameters', 'params'],
    ['Attributes', 'params'],
    ['Raises', 'raises'],
    ['Exceptions', 'raises'],
    ['Except', 'raises'],
    ['Returns', 'returns'],
    ['Yields', 'returns'],
    ['Example', 'examples'],
    ['Examples', 'examples'],
]);
const TITLE = /^([A-Z][A-Za-z]*(?: [A-Z][a-z]+)?):\s*$/;
/**
 * Google's style: a title with a colon on a line of its own, its items indented below. A section ends at the
 * next line that is not indented.
 */
function parseGoogle(lines) {
    const first = lines.findIndex((line, i) => topicAt(lines, i, line) !== undefined);
    if (first === -1)
        return null;
    const sections = (0, parsed_1.noSections)(first);
    for (let i = first; i < lines.length;) {
        const topic = topicAt(lines, i, lines[i]);
        const end = sectionEnd(lines, i + 1, topic);
        if (topic)
            addSection(sections, topic, lines.slice(i + 1, end));
        i = end;
    }
    return sections;
}
function topicAt(lines, index, line) {
    const title = TITLE.exec(line)?.[1];
    const topic = title === undefined ? undefined : TOPICS.get(title);
    if (topic === undefined)
        return undefined;
    const next = nextText(lines, index + 1);
    const hasBody = (0, parsed_1.leadingSpaces)(next) > 0 || (topic === 'examples' && DOCTEST.test(next));
    return hasBody ? topic : undefined;
}
/** Doctests of an example may stand flush left. */
function sectionEnd(lines, start, topic) {
    let end = start;
    if (topic === 'examples' && DOCTEST.test(nextText(lines, start))) {
        while (end < lines.length && !TITLE.test(lines[end]))
            end++;
    }
    else {
        while (end < lines.length && !/^\S/.test(lines[end]))
            end++;
    }
    return end;
}
const DOCTEST = /^>>>/;
function nextText(lines, start) {
    let next = start;
    while (next < lines.length && lines[next].trim() === '')
        next++;
    return lines[next] ?? '';
}
function addSection(sections, topic, body) {
    switch (topic) {
        case 'examples':
            sections.items++;
            sections.examples.push((0, parsed_1.bodyText)('', body));
            return;
        case 'returns': {
            sections.items++;
            const text = (0, parsed_1.bodyText)('', body);
            // One word before the colon is a type, and so is what ends in a bracket.
            const typed = /^([^:\s]+|[^:]*\]):(?!:)\s*([\s\S]*)$/.exec(text);
            (0, parsed_1.addReturns)(sections, typed ? { type: typed[1], desc: typed[2] } : { type: null, desc: text });
            return;
        }
        case 'params':
        case 'raises':
            for (const item of items(body)) {
                sections.items++;
                if (topic === 'raises')
                    sections.raises.push({ type: item.head, desc: item.desc });
                else
                    sections.params.push(param(item.head, item.desc));
            }
    }
}
/**
 * The entries of a section: each begins on a line with the indentation of the first. A line there that names
 * nothing goes on with the entry above it.
 */
function items(body) {
    const indent = (0, parsed_1.leadingSpaces)(body.find((line) => line.trim() !== '') ?? '');
    const found = [];
    for (let i = 0; i < body.length;) {
        let end = i + 1;
        while (end < body.length && (body[end].trim() === '' || (0, parsed_1.leadingSpaces)(body[end]) !== indent))
            end++;
        const text = body.slice(i, end).join('\n').trimStart();
        const colon = colonOutsideBrackets(text);
        const head = oneLine(colon === -1 ? text : text.slice(0, colon));
        const previous = found.at(-1);
        if (NAMES_SOMETHING.test(head))
            found.push({ head, desc: colon === -1 ? '' : entryText(text.slice(colon + 1)) });
        else if (previous && text !== '')
            previous.desc = `${previous.desc}\n${entryText(text)}`.trim();
        i = end;
    }
    return found;
}
/** `x`, `*args`, `x (int)`, `x, y`, `pkg.Error`, `pkg.Error, OtherError`. */
const NAMES_SOMETHING = /^[*`\\]*\w[^\s,/]*(?:(?:,| or| and|\/) *[*`\\]*\w[^\s,/]*)*(?:\s*[([].*)?$/;
function entryText(text) {
    const [first = '', ...rest] = text.split('\n');
    return (0, parsed_1.bodyText)(first, rest);
}
function param(head, desc) {
    const open = head.indexOf('(');
    const close = head.lastIndexOf(')');
    const isTyped = open > 0 && close > open;
    const type = isTyped
        ? head
            .slice(open + 1, close)
            .trim()
            .replace(/,\s*optional$|\?$/, '')
        : '';
    return { name: isTyped ? head.slice(0, open).trimEnd() : head, type: type || null, desc, default: (0, parsed_1.defaultIn)(desc) };
}
function oneLine(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
        .trim();
}
/** The first colon that no bracket encloses, on the first line unless a bracket goes on; -1 for none. */
function colonOutsideBrackets(text) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '\n' && depth <= 0)
            return -1;
        if ('([{'.includes(char))
            depth++;
        else if (')]}'.includes(char))
            depth--;
        else if (char === ':' && depth <= 0)
            return i;
    }
    return -1;
}


/***/ }),

/***/ 83561:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseNumpy = parseNumpy;
const docstring_1 = __webpack_require__(89242);
const parsed_1 = __webpack_require__(49297);
const TOPICS = new Map([
    ['Parameters', 'params'],
    ['Params', 'params'],
    ['Arguments', 'params'],
    ['Args', 'params'],
    ['Other Parameters', 'params'],
    ['Other Params', 'params'],
    ['Other Arguments', 'params'],
    ['Other Args', 'params'],
    ['Receives', 'params'],
    ['Receive', 'params'],
    ['Attributes', 'params'],
    ['Attribute', 'params'],
    ['Raises', 'raises'],
    ['Raise', 'raises'],
    ['Returns', 'returns'],
    ['Return', 'returns'],
    ['Yields', 'returns'],
    ['Yield', 'returns'],
    ['Examples', 'examples'],
    ['Example', 'examples'],
    ['Warns', 'text'],
    ['Warn', 'text'],
    ['Warnings', 'text'],
    ['Warning', 'text'],
    ['See Also', 'text'],
    ['Related', 'text'],
    ['Notes', 'text'],
    ['Note', 'text'],
    ['Methods', 'text'],
    ['References', 'text'],
    ['Reference', 'text'],
]);
const UNDERLINE = /^-{3,}\s*$/;
/** numpydoc's style: titles underlined with dashes; entries are flush left, their text is indented. */
function parseNumpy(lines) {
    const first = lines.findIndex((_, i) => titleAt(lines, i) !== undefined && TOPICS.has(titleAt(lines, i)));
    if (first === -1)
        return null;
    const sections = (0, parsed_1.noSections)(first);
    for (let i = first; i < lines.length;) {
        const topic = TOPICS.get(titleAt(lines, i));
        let end = i + 2;
        while (end < lines.length && titleAt(lines, end) === undefined)
            end++;
        if (topic)
            addSection(sections, topic, lines.slice(i + 2, end));
        i = end;
    }
    return sections;
}
function titleAt(lines, index) {
    const line = lines[index];
    if (!/^\S/.test(line) || !UNDERLINE.test(lines[index + 1] ?? ''))
        return undefined;
    return line.trimEnd();
}
function addSection(sections, topic, body) {
    if (topic === 'text') {
        sections.items++;
        return;
    }
    if (topic === 'examples') {
        const text = (0, docstring_1.cleanDocstring)(`\n${body.join('\n')}`);
        if (text === '')
            return;
        sections.items++;
        sections.examples.push(text);
        return;
    }
    for (const { head, desc } of entries(body)) {
        sections.items++;
        if (topic === 'raises')
            sections.raises.push({ type: head, desc });
        else if (topic === 'params')
            sections.params.push(...params(head, desc));
        else {
            const [name, type] = splitAtColon(head);
            (0, parsed_1.addReturns)(sections, { type: type || name, desc });
        }
    }
}
function entries(body) {
    const found = [];
    for (let i = 0; i < body.length;) {
        let end = i + 1;
        while (end < body.length && !/^\S/.test(body[end]))
            end++;
        if (/^\S/.test(body[i])) {
            found.push({ head: body[i].trimEnd(), desc: (0, docstring_1.cleanDocstring)(`\n${body.slice(i + 1, end).join('\n')}`) });
        }
        i = end;
    }
    return found;
}
/** `x, y : int, default 0` documents two parameters. */
function params(head, desc) {
    const [names, declared] = splitAtColon(head);
    const qualifiers = declared.search(/\b(?:optional|default)\b/);
    const before = qualifiers > 0 ? declared.slice(0, qualifiers).trimEnd() : '';
    const isQualified = before.endsWith(',') || before.endsWith('(');
    const type = isQualified ? before.slice(0, -1).trimEnd() : declared;
    const stated = isQualified ? DEFAULT.exec(declared.slice(qualifiers))?.[1]?.replace(/\)$/, '') : undefined;
    const value = stated || (0, parsed_1.defaultIn)(desc);
    return names.split(',').map((name) => ({ name: name.trim(), type: type || null, desc, default: value }));
}
const DEFAULT = /\bdefault(?:s to|\s+is|\s*[=:])?\s*(\S.*)$/;
function splitAtColon(head) {
    const colon = head.indexOf(':');
    return colon === -1 ? [head.trim(), ''] : [head.slice(0, colon).trim(), head.slice(colon + 1).trim()];
}


/***/ }),

/***/ 49297:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.noSections = noSections;
exports.addReturns = addReturns;
exports.leadingSpaces = leadingSpaces;
exports.bodyText = bodyText;
exports.defaultIn = defaultIn;
const docstring_1 = __webpack_require__(89242);
function noSections(descriptionEnd) {
    return { params: [], returns: null, raises: [], examples: [], items: 0, descriptionEnd };
}
/** The first statement about the result counts, whether it speaks of returning or of yielding. */
function addReturns(sections, returns) {
    sections.returns ??= returns;
}
function leadingSpaces(line) {
    return line.length - line.trimStart().length;
}
/** Text that starts on a header's own line and goes on, indented, below it. */
function bodyText(first, rest) {
    const below = (0, docstring_1.cleanDocstring)(`\n${rest.join('\n')}`);
    return `${first.trim()}\n${below}`.trim();
}
/** The default value a description names: "defaults to X", "default is X", "default: X". */
function defaultIn(desc) {
    return DEFAULT.exec(desc)?.[1]?.replaceAll('\n', ' ') ?? null;
}
/** A quoted value, else the words up to the end of the sentence or bracket. */
const DEFAULT = /\bdefaults?(?:\s+to\s+|\s+is\s+|\s*=\s*|:\s+)(``[^`]+``|`[^`]+`|'[^']*'|"[^"]*"|[\s\S]+?(?=[.,;](?:\s|$)|[)\]](?:[.,;\n]|$)|\n\n|$))/i;


/***/ }),

/***/ 67236:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEFAULT_EXCLUSIONS = void 0;
exports.configuredExclusions = configuredExclusions;
const automaton_1 = __webpack_require__(65909);
const syntax_1 = __webpack_require__(68308);
/**
 * What coverage.py 7.10 and later leaves out when its configuration does not say otherwise: `# pragma: no cover`, bodies
 * that are `...` with the header before them, and `if TYPE_CHECKING:`.
 */
exports.DEFAULT_EXCLUSIONS = [
    (source) => linesOf(source, /#[^\S\n]*(?:pragma|PRAGMA)(?::|[^\S\n])?[^\S\n]*(?:no|NO)[^\S\n]*(?:cover|COVER)/g),
    stubs,
    (source) => linesOf(source, /^[^\S\n]*if (?:typing\.)?TYPE_CHECKING:/gm),
];
function* linesOf(source, pattern) {
    for (const { index } of source.text.matchAll(pattern))
        yield source.lineOf(index);
}
/** A longer line holds data, not a stub. */
const LONGEST_STUB = 10_000;
/**
 * Lines with a body that is `...`, and those of the header before it when that ends in `):` or `) -> …:`. Taken apart by
 * hand: the pattern that coverage.py has for it takes cubic time on a line of brackets.
 */
function* stubs(source) {
    let last = 0;
    for (let at = source.text.indexOf('...'); at !== -1; at = source.text.indexOf('...', at + 1)) {
        const line = source.lineOf(at);
        const text = source.lineText(line);
        if (line === last || text.length > LONGEST_STUB)
            continue;
        const column = at - source.lineStart(line);
        if (!/^\s*(?:#|$)/.test(text.slice(column + 3)))
            continue;
        const before = text.slice(0, column);
        if (before.trim() !== '' && !isStubHeader(before))
            continue;
        last = line;
        yield line;
        if (before.trim() !== '')
            continue;
        let header = line - 1;
        while (header > 0 && source.lineText(header).trim() === '')
            header--;
        if (isStubHeader(source.lineText(header)))
            yield header;
    }
}
/** Whether a line, or its part before the `...`, is the end of a function's header. */
function isStubHeader(text) {
    const header = text.trim();
    if (header.length > LONGEST_STUB || !header.endsWith(':'))
        return false;
    const signature = header.slice(0, -1);
    if (/^(?:async )?def /.test(header))
        return /[\])]$/.test(signature) || /[\])]\s*->/.test(signature);
    return /^[\])]+(?:\s*->.*)?$/.test(signature);
}
/**
 * The exclusions of a coverage configuration: `excludeLines` in place of the default ones unless null, and `excludeAlso`
 * besides. A pattern that cannot be used is left out and told.
 */
function configuredExclusions(excludeLines, excludeAlso) {
    const exclusions = excludeLines === null ? [...exports.DEFAULT_EXCLUSIONS] : [];
    const problems = [];
    for (const pattern of [...(excludeLines ?? []), ...excludeAlso]) {
        const made = patternExclusion(pattern);
        if (typeof made === 'function')
            exclusions.push(made);
        else
            problems.push({ pattern, ...made });
    }
    return { exclusions, problems };
}
/** A longer one is no pattern that someone wrote. */
const LONGEST_PATTERN = 1_000;
/** The lines that a pattern matches somewhere. It sees one at a time; in coverage.py it may run on over line ends. */
function patternExclusion(pattern) {
    if (pattern.length > LONGEST_PATTERN)
        return { problem: `longer than ${LONGEST_PATTERN} characters` };
    try {
        const automaton = new automaton_1.Automaton((0, syntax_1.parsePattern)(pattern));
        return (source) => linesMatching(automaton, source);
    }
    catch (error) {
        if (error instanceof syntax_1.PatternError)
            return { problem: error.message };
        throw error;
    }
}
function* linesMatching(automaton, source) {
    for (let line = 1; line <= source.lineCount; line++)
        if (automaton.test(source.lineText(line)))
            yield line;
}


/***/ }),

/***/ 58777:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SKETCH_SIZE = void 0;
exports.fingerprint = fingerprint;
const children_1 = __webpack_require__(95802);
const docstring_1 = __webpack_require__(89242);
/** How many hashes a sketch holds. */
exports.SKETCH_SIZE = 64;
/** Tokens in a shingle. */
const SHINGLE = 4;
/**
 * The fingerprint of one function. `hash` digests text; nothing is left out of what it is given, so bodies
 * differ when their digests do.
 */
function fingerprint(fn, hash) {
    const body = (0, docstring_1.rawDocstring)(fn.body) ? fn.body.slice(1) : fn.body;
    const bodyTokens = new TokenStream(fn.name);
    bodyTokens.add(body);
    const signature = new TokenStream(fn.name);
    signature.add([...fn.decorators, ...fn.typeParams, fn.args, ...(fn.returns ? [fn.returns] : [])]);
    return {
        bodyHash: hash(bodyTokens.text),
        signatureHash: hash(`${fn.kind}\n${signature.text}`),
        tokens: sketch(bodyTokens.hashes),
    };
}
/**
 * The nodes of a tree, one token each, parents first. As text, a token is a line with the node's kind, its number
 * of children and what else tells it from its like; that is enough to rebuild the tree, so different trees have
 * different texts.
 */
class TokenStream {
    ownName;
    text = '';
    hashes = [];
    /** A function that calls itself is the same code under another name. */
    constructor(ownName) {
        this.ownName = ownName;
    }
    add(roots) {
        const stack = [];
        for (let i = roots.length - 1; i >= 0; i--)
            stack.push(roots[i]);
        for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
            const depth = stack.length;
            (0, children_1.pushChildren)(node, stack);
            if ((node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' || node.kind === 'ClassDef') &&
                (0, docstring_1.rawDocstring)(node.body)) {
                stack.splice(stack.length - node.body.length, 1);
            }
            const atom = node.kind === 'Name' && node.id === this.ownName ? OWN_NAME : atomOf(node);
            const kind = kindToken(node.kind);
            this.text += kind.head(stack.length - depth);
            this.text += atom;
            this.text += '\n';
            this.hashes.push(fnv1a(atom, kind.hash));
        }
    }
}
/** No identifier looks like this. */
const OWN_NAME = '<own name>';
/** What a node says beyond its kind and children, and how its children split where their number leaves that open. */
function atomOf(node) {
    switch (node.kind) {
        case 'Name':
            return node.id;
        case 'Attribute':
            return node.attr;
        case 'Constant':
            return constantAtom(node);
        case 'Expr':
        case 'Assign':
            return '';
        case 'arg':
            return node.arg;
        case 'keyword':
            return node.arg ?? '**';
        case 'Call':
            return String(node.args.length);
        case 'BinOp':
        case 'AugAssign':
        case 'UnaryOp':
        case 'BoolOp':
            return node.op;
        case 'Compare':
            return node.ops.join(',');
        case 'If':
        case 'While':
        case 'For':
        case 'AsyncFor':
            return String(node.body.length);
        case 'Try':
        case 'TryStar':
            return `${node.body.length},${node.orelse.length},${node.finalbody.length}`;
        case 'ExceptHandler':
            return node.name ?? '';
        case 'FunctionDef':
        case 'AsyncFunctionDef':
            return node.name;
        case 'ClassDef':
            return `${node.name},${node.decorators.length}`;
        case 'AnnAssign':
            return node.simple ? 'simple' : '';
        case 'Import':
            return '';
        case 'ImportFrom':
            return `${node.level},${node.module ?? ''}`;
        case 'alias':
            return `${node.name},${node.asname ?? ''}`;
        case 'Global':
        case 'Nonlocal':
            return node.names.join(',');
        case 'Legacy':
            return node.keyword;
        case 'Dict':
            return places(node.keys);
        case 'Slice':
            return places([node.lower, node.upper, node.step]);
        case 'FormattedValue':
        case 'Interpolation':
            return String(node.conversion);
        case 'comprehension':
            return node.isAsync ? 'async' : '';
        case 'arguments':
            return argumentsAtom(node);
        case 'MatchSingleton':
            return String(node.value);
        case 'MatchMapping':
            return node.rest ?? '';
        case 'MatchClass':
            return `${node.patterns.length},${node.kwdAttrs.join(',')}`;
        case 'MatchStar':
        case 'MatchAs':
            return node.name ?? '';
        case 'TypeVar':
        case 'ParamSpec':
        case 'TypeVarTuple':
            return `${node.name},${places([node.bound, node.default])}`;
        default:
            return '';
    }
}
/** The length stands before text that may hold anything, a line end too. */
function constantAtom(node) {
    if (node.type === 'str' || node.type === 'bytes')
        return `${node.type} ${node.value.length} ${node.value}`;
    return `${node.type} ${node.value}`;
}
function argumentsAtom(node) {
    const { posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg } = node;
    return `${posonlyargs.length},${args.length},${places([vararg, kwarg])},${kwonlyargs.length},${places(kwDefaults)}`;
}
/** One digit per place: 0 where nothing stands. */
function places(nodes) {
    let text = '';
    for (const node of nodes)
        text += node === null ? '0' : '1';
    return text;
}
/** The smallest distinct hashes of all runs of four tokens; a shorter body is one run. */
function sketch(tokens) {
    if (tokens.length === 0)
        return [];
    let smallest = [];
    let limit = 2 ** 32;
    const runs = Math.max(1, tokens.length - SHINGLE + 1);
    for (let i = 0; i < runs; i++) {
        const hash = shingle(tokens, i);
        if (hash >= limit)
            continue;
        smallest.push(hash);
        if (smallest.length < 4 * exports.SKETCH_SIZE)
            continue;
        smallest = ascending(smallest).slice(0, exports.SKETCH_SIZE);
        if (smallest.length === exports.SKETCH_SIZE)
            limit = smallest[exports.SKETCH_SIZE - 1];
    }
    return ascending(smallest).slice(0, exports.SKETCH_SIZE);
}
/** Each once. */
function ascending(hashes) {
    const sorted = new Uint32Array(hashes).sort();
    const distinct = [];
    for (let i = 0; i < sorted.length; i++)
        if (i === 0 || sorted[i] !== sorted[i - 1])
            distinct.push(sorted[i]);
    return distinct;
}
/** MurmurHash3 (32 bits) of the tokens from `start` on. */
function shingle(tokens, start) {
    let hash = 0;
    const end = Math.min(start + SHINGLE, tokens.length);
    for (let i = start; i < end; i++) {
        let block = Math.imul(tokens[i], 0xcc9e2d51);
        block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
        hash ^= block;
        hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
    }
    hash ^= 4 * (end - start);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
/** FNV-1a (32 bits) over UTF-16 units, going on from `seed`. */
function fnv1a(text, seed) {
    let hash = seed;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash | 0;
}
const FNV_OFFSET = 0x811c9dc5 | 0;
/** Nodes with more children are few. */
const USUAL_CHILDREN = 32;
/** What the tokens of nodes of one kind have in common; made once, for there are millions of them. */
class KindToken {
    kind;
    hash;
    heads;
    constructor(kind) {
        this.kind = kind;
        this.hash = fnv1a(kind, FNV_OFFSET);
        this.heads = Array.from({ length: USUAL_CHILDREN }, (_, children) => `${kind} ${children} `);
    }
    /** How the line of a node with so many children begins. */
    head(children) {
        return this.heads[children] ?? `${this.kind} ${children} `;
    }
}
const kindTokens = new Map();
function kindToken(kind) {
    let token = kindTokens.get(kind);
    if (token === undefined) {
        token = new KindToken(kind);
        kindTokens.set(kind, token);
    }
    return token;
}


/***/ }),

/***/ 89565:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Event = void 0;
exports.eventOf = eventOf;
exports.symbolOf = symbolOf;
exports.blockEvents = blockEvents;
/** What happens to a name at one point of a block. */
var Event;
(function (Event) {
    /** Its value is loaded. */
    Event[Event["Read"] = 0] = "Read";
    /** It is bound, whatever it was before. */
    Event[Event["Bind"] = 1] = "Bind";
    /** It is bound, by a statement that also loads it: `x = x + 1`. */
    Event[Event["Rebind"] = 2] = "Rebind";
    /** It is bound if an operand runs that may not: `a and (x := b)`. */
    Event[Event["MaybeBind"] = 3] = "MaybeBind";
    /** Augmented assignment: loaded and bound. */
    Event[Event["Update"] = 4] = "Update";
    /** `del`. */
    Event[Event["Unbind"] = 5] = "Unbind";
})(Event || (exports.Event = Event = {}));
const EVENT_BITS = 3;
const EVENT_MASK = (1 << EVENT_BITS) - 1;
function eventOf(code) {
    return code & EVENT_MASK;
}
function symbolOf(code) {
    return code >> EVENT_BITS;
}
function blockEvents(fn, blocks) {
    const reader = new EventReader();
    reader.parameters(fn.args);
    const starts = [0, reader.codes.length, reader.codes.length];
    for (let i = 1; i < blocks.length; i++) {
        const { steps } = blocks[i];
        const last = steps.at(-1);
        starts.push(reader.codes.length);
        if (last?.kind === 'For' || last?.kind === 'AsyncFor')
            reader.once(last.iter);
        starts.push(reader.codes.length);
        for (const step of steps)
            reader.step(step);
        starts.push(reader.codes.length);
        if (last !== undefined)
            reader.onTrue(last);
    }
    starts.push(reader.codes.length);
    return { names: reader.names, spelling: reader.spelling, symbols: reader.symbols, codes: reader.codes, starts };
}
class EventReader {
    names = [];
    spelling = [];
    codes = [];
    symbols = new Map();
    firstSpelled = new Map();
    /** Variables of the comprehensions around the place being read, innermost last. */
    scopes = [];
    /** By symbol: the step that loaded it last. */
    loadedBy = [];
    stepNumber = 0;
    /** How many operands that may not run stand around the place being read. */
    conditional = 0;
    parameters({ posonlyargs, args, vararg, kwonlyargs, kwarg }) {
        for (const { arg } of posonlyargs)
            this.bind(arg);
        for (const { arg } of args)
            this.bind(arg);
        if (vararg)
            this.bind(vararg.arg);
        for (const { arg } of kwonlyargs)
            this.bind(arg);
        if (kwarg)
            this.bind(kwarg.arg);
    }
    once(iter) {
        this.stepNumber++;
        this.read(iter);
    }
    /** What a step does each time it runs. */
    step(step) {
        this.stepNumber++;
        switch (step.kind) {
            case 'FunctionDef':
            case 'AsyncFunctionDef':
                this.readAll(step.decorators);
                this.signature(step);
                this.bind(step.name);
                return;
            case 'ClassDef':
                this.readAll(step.decorators);
                this.readAll(step.bases);
                for (const { value } of step.keywords)
                    this.read(value);
                this.bind(step.name);
                return;
            case 'Delete':
                for (const target of step.targets)
                    this.remove(target);
                return;
            case 'Assign':
                this.read(step.value);
                for (const target of step.targets)
                    this.assign(target);
                return;
            case 'TypeAlias':
                this.assign(step.name);
                return;
            case 'AugAssign':
                if (step.target.kind !== 'Name')
                    this.read(step.target);
                this.read(step.value);
                if (step.target.kind === 'Name')
                    this.emit(Event.Update, step.target.id);
                return;
            case 'AnnAssign':
                // The annotation of a local variable is never evaluated.
                if (step.value !== null) {
                    this.read(step.value);
                    this.assign(step.target);
                }
                else if (step.target.kind !== 'Name')
                    this.read(step.target);
                return;
            case 'With':
            case 'AsyncWith':
                for (const { contextExpr, optionalVars } of step.items) {
                    this.read(contextExpr);
                    if (optionalVars !== null)
                        this.assign(optionalVars);
                }
                return;
            case 'Import':
                for (const { name, asname } of step.names)
                    this.bind(asname ?? name.split('.', 1)[0]);
                return;
            case 'ImportFrom':
                for (const { name, asname } of step.names)
                    if (name !== '*')
                        this.bind(asname ?? name);
                return;
            case 'Raise':
                if (step.exc !== null)
                    this.read(step.exc);
                if (step.cause !== null)
                    this.read(step.cause);
                return;
            case 'Assert':
                this.read(step.test);
                if (step.msg !== null)
                    this.perhaps(step.msg);
                return;
            case 'If':
            case 'While':
                this.read(step.test);
                return;
            case 'Match':
                this.read(step.subject);
                return;
            case 'Expr':
                this.read(step.value);
                return;
            case 'Return':
                if (step.value !== null)
                    this.read(step.value);
                return;
            case 'Legacy':
                this.readAll(step.values);
                return;
            case 'ExceptHandler':
                if (step.type !== null)
                    this.read(step.type);
                return;
            case 'match_case':
                this.patternValues(step.pattern);
                return;
            default:
                return;
        }
    }
    /** What the last step of a block does when it goes on by its `true` edge. */
    onTrue(step) {
        switch (step.kind) {
            case 'For':
            case 'AsyncFor':
                this.assign(step.target);
                return;
            case 'ExceptHandler':
                if (step.name !== null)
                    this.bind(step.name);
                return;
            case 'match_case':
                this.captures(step.pattern);
                if (step.guard !== null)
                    this.read(step.guard);
                return;
            default:
                return;
        }
    }
    signature({ args, returns }) {
        this.readAll(args.defaults);
        for (const value of args.kwDefaults)
            if (value !== null)
                this.read(value);
        for (const group of [args.posonlyargs, args.args, args.kwonlyargs]) {
            for (const { annotation } of group)
                if (annotation !== null)
                    this.read(annotation);
        }
        if (args.vararg?.annotation)
            this.read(args.vararg.annotation);
        if (args.kwarg?.annotation)
            this.read(args.kwarg.annotation);
        if (returns !== null)
            this.read(returns);
    }
    /** Binds the names of a target; what it is an attribute or item of is loaded. */
    assign(target) {
        switch (target.kind) {
            case 'Name':
                this.bind(target.id);
                return;
            case 'Tuple':
            case 'List':
                for (const element of target.elts)
                    this.assign(element);
                return;
            case 'Starred':
                this.assign(target.value);
                return;
            default:
                this.read(target);
                return;
        }
    }
    remove(target) {
        switch (target.kind) {
            case 'Name':
                this.emit(Event.Unbind, target.id);
                return;
            case 'Tuple':
            case 'List':
                for (const element of target.elts)
                    this.remove(element);
                return;
            default:
                this.read(target);
                return;
        }
    }
    patternValues(pattern) {
        switch (pattern.kind) {
            case 'MatchValue':
                this.read(pattern.value);
                return;
            case 'MatchMapping':
                this.readAll(pattern.keys);
                for (const part of pattern.patterns)
                    this.patternValues(part);
                return;
            case 'MatchClass':
                this.read(pattern.cls);
                for (const part of pattern.patterns)
                    this.patternValues(part);
                for (const part of pattern.kwdPatterns)
                    this.patternValues(part);
                return;
            case 'MatchSequence':
            case 'MatchOr':
                for (const part of pattern.patterns)
                    this.patternValues(part);
                return;
            case 'MatchAs':
                if (pattern.pattern !== null)
                    this.patternValues(pattern.pattern);
                return;
        }
    }
    captures(pattern) {
        switch (pattern.kind) {
            case 'MatchAs':
                if (pattern.pattern !== null)
                    this.captures(pattern.pattern);
                if (pattern.name !== null)
                    this.bind(pattern.name);
                return;
            case 'MatchStar':
                if (pattern.name !== null)
                    this.bind(pattern.name);
                return;
            case 'MatchMapping':
                for (const part of pattern.patterns)
                    this.captures(part);
                if (pattern.rest !== null)
                    this.bind(pattern.rest);
                return;
            case 'MatchClass':
                for (const part of pattern.patterns)
                    this.captures(part);
                for (const part of pattern.kwdPatterns)
                    this.captures(part);
                return;
            case 'MatchSequence':
                for (const part of pattern.patterns)
                    this.captures(part);
                return;
            case 'MatchOr':
                // The alternatives bind the same names.
                if (pattern.patterns.length > 0)
                    this.captures(pattern.patterns[0]);
                return;
        }
    }
    readAll(exprs) {
        for (let i = 0; i < exprs.length; i++)
            this.read(exprs[i]);
    }
    read(expr) {
        switch (expr.kind) {
            case 'Name':
                this.emit(Event.Read, expr.id);
                return;
            case 'Constant':
                return;
            case 'Attribute':
            case 'Call':
            case 'Subscript':
            case 'BinOp':
                this.readChain(expr);
                return;
            case 'BoolOp':
                this.read(expr.values[0]);
                for (let i = 1; i < expr.values.length; i++)
                    this.perhaps(expr.values[i]);
                return;
            case 'Compare':
                this.read(expr.left);
                for (let i = 0; i < expr.comparators.length; i++) {
                    if (i === 0)
                        this.read(expr.comparators[i]);
                    else
                        this.perhaps(expr.comparators[i]);
                }
                return;
            case 'IfExp':
                this.read(expr.test);
                this.perhaps(expr.body);
                this.perhaps(expr.orelse);
                return;
            case 'NamedExpr':
                this.read(expr.value);
                this.bindOutside(expr.target);
                return;
            case 'Lambda':
                // The body runs later, in a scope of its own.
                this.readAll(expr.args.defaults);
                for (const value of expr.args.kwDefaults)
                    if (value !== null)
                        this.read(value);
                return;
            case 'ListComp':
            case 'SetComp':
            case 'GeneratorExp':
            case 'DictComp':
                this.comprehension(expr);
                return;
            case 'Dict':
                for (let i = 0; i < expr.values.length; i++) {
                    const key = expr.keys[i];
                    if (key)
                        this.read(key);
                    this.read(expr.values[i]);
                }
                return;
            case 'Set':
            case 'List':
            case 'Tuple':
                this.readAll(expr.elts);
                return;
            case 'JoinedStr':
            case 'TemplateStr':
                this.readAll(expr.values);
                return;
            case 'FormattedValue':
            case 'Interpolation':
                this.read(expr.value);
                if (expr.formatSpec !== null)
                    this.read(expr.formatSpec);
                return;
            case 'UnaryOp':
                this.read(expr.operand);
                return;
            case 'Await':
            case 'YieldFrom':
            case 'Starred':
                this.read(expr.value);
                return;
            case 'Yield':
                if (expr.value !== null)
                    this.read(expr.value);
                return;
            case 'Slice':
                if (expr.lower !== null)
                    this.read(expr.lower);
                if (expr.upper !== null)
                    this.read(expr.upper);
                if (expr.step !== null)
                    this.read(expr.step);
                return;
            case 'Missing':
                this.readAll(expr.parts);
                return;
        }
    }
    /** Attributes, calls, subscripts and operators nest to the left, thousands deep in generated code. */
    readChain(expr) {
        const spine = [];
        let bottom = expr;
        for (let below = leftOf(bottom); below !== null; below = leftOf(bottom)) {
            spine.push(bottom);
            bottom = below;
        }
        this.read(bottom);
        for (let i = spine.length - 1; i >= 0; i--) {
            const link = spine[i];
            if (link.kind === 'Call') {
                this.readAll(link.args);
                for (const { value } of link.keywords)
                    this.read(value);
            }
            else if (link.kind === 'Subscript')
                this.read(link.slice);
            else if (link.kind === 'BinOp')
                this.read(link.right);
        }
    }
    perhaps(expr) {
        this.conditional++;
        this.read(expr);
        this.conditional--;
    }
    /** The first iterable belongs to the scope around the comprehension, the rest to its own. */
    comprehension(comp) {
        const scope = new Map();
        comp.generators.forEach((generator, i) => {
            if (i === 0) {
                this.read(generator.iter);
                this.scopes.push(scope);
                this.conditional++;
                for (const { target } of comp.generators)
                    this.declare(target, scope);
            }
            this.generator(generator, i > 0);
        });
        if (comp.kind === 'DictComp') {
            this.read(comp.key);
            this.read(comp.value);
        }
        else
            this.read(comp.elt);
        if (comp.generators.length === 0)
            return;
        this.conditional--;
        this.scopes.pop();
    }
    generator({ target, iter, ifs }, readsIter) {
        if (readsIter)
            this.read(iter);
        this.assign(target);
        this.readAll(ifs);
    }
    declare(target, scope) {
        if (target.kind === 'Name') {
            if (!scope.has(target.id))
                scope.set(target.id, this.newSymbol(target.id));
        }
        else if (target.kind === 'Tuple' || target.kind === 'List') {
            for (const element of target.elts)
                this.declare(element, scope);
        }
        else if (target.kind === 'Starred')
            this.declare(target.value, scope);
    }
    /** The walrus binds in the function, however deep in comprehensions it stands. */
    bindOutside(target) {
        if (target.kind !== 'Name')
            return;
        const scopes = this.scopes.splice(0);
        this.emit(this.conditional > 0 ? Event.MaybeBind : Event.Bind, target.id);
        this.scopes.push(...scopes);
    }
    bind(name) {
        this.emit(Event.Bind, name);
    }
    emit(event, name) {
        const symbol = this.symbol(name);
        if (event === Event.Read)
            this.loadedBy[symbol] = this.stepNumber;
        else if (event === Event.Bind && this.loadedBy[symbol] === this.stepNumber)
            event = Event.Rebind;
        this.codes.push((symbol << EVENT_BITS) | event);
    }
    symbol(name) {
        for (let i = this.scopes.length - 1; i >= 0; i--) {
            const found = this.scopes[i].get(name);
            if (found !== undefined)
                return found;
        }
        const known = this.symbols.get(name);
        if (known !== undefined)
            return known;
        const symbol = this.newSymbol(name);
        this.symbols.set(name, symbol);
        return symbol;
    }
    newSymbol(name) {
        const symbol = this.names.push(name) - 1;
        const first = this.firstSpelled.get(name);
        if (first === undefined)
            this.firstSpelled.set(name, symbol);
        this.spelling.push(first ?? symbol);
        this.loadedBy.push(-1);
        return symbol;
    }
}
function leftOf(expr) {
    switch (expr.kind) {
        case 'Attribute':
        case 'Subscript':
            return expr.value;
        case 'Call':
            return expr.func;
        case 'BinOp':
            return expr.left;
        default:
            return null;
    }
}


/***/ }),

/***/ 56811:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.guardText = guardText;
const unparse_1 = __webpack_require__(97059);
/** A guard is there to be read; a table written out in a test is not worth more. */
const LONGEST = 300;
/** What a step decides on, in one line: the test of an `if`, `while` or `assert`, else the header. */
function guardText(step, source) {
    const text = header(step, source);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
function header(step, source) {
    switch (step.kind) {
        case 'If':
        case 'While':
        case 'Assert':
            return (0, unparse_1.unparse)(step.test);
        case 'For':
        case 'AsyncFor':
            return `${step.kind === 'For' ? '' : 'async '}for ${(0, unparse_1.unparse)(step.target)} in ${(0, unparse_1.unparse)(step.iter)}`;
        case 'ExceptHandler':
            return step.type === null ? 'except' : `except ${(0, unparse_1.unparse)(step.type)}`;
        case 'match_case': {
            const pattern = source.text.slice(step.pattern.start, step.pattern.end).replace(/\s+/g, ' ');
            return `case ${pattern}${step.guard === null ? '' : ` if ${(0, unparse_1.unparse)(step.guard)}`}`;
        }
        default:
            return '';
    }
}


/***/ }),

/***/ 6081:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.functionMetrics = functionMetrics;
exports.isIrrefutable = isIrrefutable;
/** @param complexity of the same function, whose counts need not be made again. */
function functionMetrics({ node, startLine, endLine, docstring }, source, complexity) {
    const { args } = node;
    const positionalParams = args.posonlyargs.length + args.args.length;
    const keywordOnlyParams = args.kwonlyargs.length;
    return {
        loc: endLine - startLine + 1,
        logicalLoc: logicalLines(source, startLine, endLine),
        paramCount: positionalParams + keywordOnlyParams + (args.vararg ? 1 : 0) + (args.kwarg ? 1 : 0),
        positionalParams,
        keywordOnlyParams,
        hasVarargs: args.vararg !== null,
        hasVarkw: args.kwarg !== null,
        isAsync: node.kind === 'AsyncFunctionDef',
        isGenerator: complexity.yields > 0,
        ...measureStatements(node.body, source),
        yieldCount: complexity.yields,
        cyclomaticComplexity: cyclomaticComplexity(complexity),
        stmtCount: node.body.length,
        decoratorCount: node.decorators.length,
        hasDocstring: docstring !== null,
    };
}
function cyclomaticComplexity(counts) {
    const statements = counts.ifs + counts.loops + counts.handlers + counts.starHandlers + counts.refutableCases;
    const expressions = counts.conditionals + counts.furtherOperands + counts.comprehensions + counts.comprehensionIfs;
    return 1 + statements + expressions;
}
/** What the statements tell, without a look into their expressions. */
function measureStatements(body, source) {
    let returnCount = 0;
    let raiseCount = 0;
    let maxNestingDepth = 0;
    const blocks = [body];
    // How many control statements stand round each block.
    const depths = [0];
    for (let block = blocks.pop(); block !== undefined; block = blocks.pop()) {
        const depth = depths.pop();
        for (let i = 0; i < block.length; i++) {
            const stmt = block[i];
            let inside = depth + 1;
            switch (stmt.kind) {
                case 'Return':
                    returnCount++;
                    continue;
                case 'Raise':
                    raiseCount++;
                    continue;
                case 'If':
                    if (isElif(stmt.start, source))
                        inside = depth;
                    blocks.push(stmt.body, stmt.orelse);
                    break;
                case 'For':
                case 'AsyncFor':
                case 'While':
                    blocks.push(stmt.body, stmt.orelse);
                    break;
                case 'With':
                case 'AsyncWith':
                    blocks.push(stmt.body);
                    break;
                case 'Try':
                case 'TryStar':
                    blocks.push(stmt.body, stmt.orelse, stmt.finalbody);
                    for (const handler of stmt.handlers)
                        blocks.push(handler.body);
                    break;
                case 'Match':
                    for (const matchCase of stmt.cases)
                        blocks.push(matchCase.body);
                    break;
                default:
                    continue;
            }
            if (inside > maxNestingDepth)
                maxNestingDepth = inside;
            while (depths.length < blocks.length)
                depths.push(inside);
        }
    }
    return { returnCount, raiseCount, maxNestingDepth };
}
/** Only the source tells `elif` from an `if` that stands alone in an `else`. */
function isElif(start, source) {
    return source.text.startsWith('elif', start);
}
/** Whether a case takes whatever the cases before it left. */
function isIrrefutable({ pattern, guard }) {
    return guard === null && alwaysMatches(pattern);
}
function alwaysMatches(pattern) {
    let inner = pattern;
    while (inner?.kind === 'MatchAs' || inner?.kind === 'MatchOr') {
        inner = inner.kind === 'MatchAs' ? inner.pattern : inner.patterns.at(-1);
        if (inner === null)
            return true;
    }
    return false;
}
function logicalLines(source, startLine, endLine) {
    let count = 0;
    for (let line = startLine; line <= endLine; line++) {
        const text = source.lineText(line).trimStart();
        if (text !== '' && !text.startsWith('#'))
            count++;
    }
    return count;
}


/***/ }),

/***/ 96005:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.functionTypes = functionTypes;
const unparse_1 = __webpack_require__(97059);
function functionTypes(fn, isMethod) {
    const params = countedParams(fn, isMethod);
    // No prototype: `__proto__` is a legal name for a parameter.
    const paramTypes = Object.create(null);
    let annotatedParams = 0;
    for (const { arg, annotation } of params) {
        paramTypes[arg] = annotation ? (0, unparse_1.unparse)(annotation) : null;
        if (annotation)
            annotatedParams++;
    }
    const hasReturnAnnotation = fn.returns !== null;
    const bucket = typednessBucket(params.length, annotatedParams, hasReturnAnnotation);
    return {
        totalParams: params.length,
        annotatedParams,
        unannotatedParams: params.length - annotatedParams,
        paramTypedRatio: ratio(annotatedParams, params.length),
        hasReturnAnnotation,
        returnType: fn.returns ? (0, unparse_1.unparse)(fn.returns) : null,
        returnTypeSource: hasReturnAnnotation ? 'annotation' : 'unknown',
        paramTypes,
        fullyTyped: bucket === 'typed',
        partialTyped: bucket === 'partial',
        untyped: bucket === 'untyped',
        typednessBucket: bucket,
        typednessSource: bucket === 'untyped' ? 'unknown' : 'annotations',
    };
}
function countedParams({ args }, isMethod) {
    const positional = [...args.posonlyargs, ...args.args];
    const receiver = positional[0]?.arg;
    if (isMethod && (receiver === 'self' || receiver === 'cls'))
        positional.shift();
    if (args.vararg)
        positional.push(args.vararg);
    positional.push(...args.kwonlyargs);
    if (args.kwarg)
        positional.push(args.kwarg);
    return positional;
}
function typednessBucket(params, annotated, hasReturn) {
    if (annotated === params && hasReturn)
        return 'typed';
    return annotated > 0 || hasReturn ? 'partial' : 'untyped';
}
function ratio(part, whole) {
    return whole === 0 ? 1 : part / whole;
}


/***/ }),

/***/ 65909:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Automaton = void 0;
const characters_1 = __webpack_require__(1311);
const syntax_1 = __webpack_require__(68308);
/** What stands on one side of a position. */
var Side;
(function (Side) {
    Side[Side["edge"] = 0] = "edge";
    Side[Side["word"] = 1] = "word";
    Side[Side["other"] = 2] = "other";
})(Side || (Side = {}));
const END_OF_LINE = -1;
const LARGEST_AUTOMATON = 2_000;
/** Numbers that may be kept in states and transitions. */
const LARGEST_MEMORY = 200_000;
/**
 * Searches a pattern in lines. All ways through the pattern are followed at once, so a line costs at most its length
 * times the pattern's, whatever the pattern; what was worked out is kept, so that most lines cost their length.
 */
class Automaton {
    steps = [];
    states = new Map();
    memory = 0;
    start;
    /** @throws {PatternError} when counted repetitions make the pattern too large. */
    constructor(pattern) {
        this.start = this.compile(pattern, this.add({ kind: 'found' }));
    }
    /** Whether the pattern matches anywhere in a line, which is given without its line end. */
    test(line) {
        let state = this.state([], Side.edge);
        for (let at = 0; state !== null;) {
            const code = at < line.length ? line.codePointAt(at) : END_OF_LINE;
            let next = state.after.get(code);
            if (next === undefined) {
                next = this.follow(state, code);
                state.after.set(code, next);
                this.memory++;
            }
            if (next === null)
                return true;
            if (code === END_OF_LINE)
                return false;
            at += code > 0xffff ? 2 : 1;
            state = this.memory > LARGEST_MEMORY ? this.forget(next) : next;
        }
        return true;
    }
    /** Compiles from the end to the beginning; `next` is the step after the pattern. */
    compile(pattern, next) {
        switch (pattern.kind) {
            case 'character':
            case 'at':
                return this.add({ ...pattern, next });
            case 'sequence':
                return pattern.parts.reduceRight((after, part) => this.compile(part, after), next);
            case 'choice':
                return pattern.options
                    .map((option) => this.compile(option, next))
                    .reduce((other, option) => this.add({ kind: 'fork', next: option, other }));
            case 'repeat': {
                let first = next;
                if (pattern.most === Infinity) {
                    const loop = { kind: 'fork', next, other: next };
                    first = this.add(loop);
                    loop.next = this.compile(pattern.part, first);
                }
                else {
                    for (let i = pattern.least; i < pattern.most; i++) {
                        first = this.add({ kind: 'fork', next: this.compile(pattern.part, first), other: next });
                    }
                }
                for (let i = 0; i < pattern.least; i++)
                    first = this.compile(pattern.part, first);
                return first;
            }
        }
    }
    add(step) {
        if (this.steps.length >= LARGEST_AUTOMATON)
            throw new syntax_1.PatternError('too large');
        return this.steps.push(step) - 1;
    }
    /** The state after one more character; null when the pattern is found before it. */
    follow(state, code) {
        const after = code === END_OF_LINE ? Side.edge : (0, characters_1.isWord)(code) ? Side.word : Side.other;
        const reached = new Set();
        const next = new Set();
        // A match may begin at every position.
        const pending = [...state.steps, this.start];
        for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
            if (reached.has(at))
                continue;
            reached.add(at);
            const step = this.steps[at];
            if (step.kind === 'found')
                return null;
            if (step.kind === 'character') {
                if (code !== END_OF_LINE && step.test(code))
                    next.add(step.next);
            }
            else if (step.kind === 'fork')
                pending.push(step.next, step.other);
            else if (holds(step.place, state.before, after))
                pending.push(step.next);
        }
        return this.state([...next].sort((a, b) => a - b), after);
    }
    state(steps, before) {
        const key = `${before}:${steps}`;
        let state = this.states.get(key);
        if (state === undefined) {
            state = { steps, before, after: new Map() };
            this.states.set(key, state);
            this.memory += 1 + steps.length;
        }
        return state;
    }
    /** Keeps memory bounded: the states are worked out anew when they are met again. */
    forget(state) {
        this.states = new Map();
        this.memory = 0;
        return this.state(state.steps, state.before);
    }
}
exports.Automaton = Automaton;
function holds(place, before, after) {
    switch (place) {
        case 'line start':
            return before === Side.edge;
        case 'line end':
            return after === Side.edge;
        case 'word boundary':
            return (before === Side.word) !== (after === Side.word);
        case 'no word boundary':
            return (before === Side.word) === (after === Side.word);
    }
}


/***/ }),

/***/ 1311:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.classEscape = classEscape;
exports.isWord = isWord;
exports.ignoringCase = ignoringCase;
/** The classes that Python's `re` writes with a letter; the capital letter is the opposite. */
function classEscape(letter) {
    const positive = CLASSES[letter.toLowerCase()];
    if (positive === undefined)
        return null;
    return letter === letter.toLowerCase() ? positive : (code) => !positive(code);
}
function isWord(code) {
    if (code < 128)
        return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 95;
    return /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}
function isDigit(code) {
    return code < 128 ? code >= 48 && code <= 57 : /\p{Nd}/u.test(String.fromCodePoint(code));
}
function isSpace(code) {
    if (code < 128)
        return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
    return code === 0x85 || (code !== 0xfeff && /\s/u.test(String.fromCodePoint(code)));
}
const CLASSES = { d: isDigit, s: isSpace, w: isWord };
/** The same test on either case of a letter. */
function ignoringCase(test) {
    return (code) => {
        if (test(code))
            return true;
        const character = String.fromCodePoint(code);
        const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
        return test(lower.codePointAt(0)) || test(upper.codePointAt(0));
    };
}


/***/ }),

/***/ 68308:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PatternError = void 0;
exports.parsePattern = parsePattern;
const characters_1 = __webpack_require__(1311);
/** Why a pattern cannot be used. */
class PatternError extends Error {
}
exports.PatternError = PatternError;
/**
 * Reads a pattern of Python's `re`. How greedy a repetition is makes no difference to whether a line matches.
 * @throws {PatternError} for what is no pattern, and for look-around, back references, conditions, atomic groups and
 * possessive repetitions, which no automaton can follow.
 */
function parsePattern(text) {
    return new Parser(text).parse();
}
const MOST_REPEATS = 1_000;
const ESCAPES = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
class Parser {
    text;
    at = 0;
    ignoresCase = false;
    isVerbose = false;
    constructor(text) {
        this.text = text;
    }
    parse() {
        const pattern = this.choice();
        if (this.at < this.text.length)
            throw new PatternError('unbalanced parenthesis');
        return pattern;
    }
    choice() {
        const options = [this.sequence()];
        while (this.take('|'))
            options.push(this.sequence());
        return options.length === 1 ? options[0] : { kind: 'choice', options };
    }
    sequence() {
        const parts = [];
        for (this.skipLayout(); this.at < this.text.length && !'|)'.includes(this.text[this.at]); this.skipLayout()) {
            if (this.bounds() !== null)
                throw new PatternError('nothing to repeat');
            const part = this.part();
            if (part !== null)
                parts.push(this.repeated(part));
        }
        return { kind: 'sequence', parts };
    }
    repeated(part) {
        let whole = part;
        for (let isFirst = true;; isFirst = false) {
            this.skipLayout();
            const bounds = this.bounds();
            if (bounds === null)
                return whole;
            if (!isFirst)
                throw new PatternError('multiple repeat');
            if (part.kind === 'at')
                throw new PatternError('nothing to repeat');
            if (this.take('+'))
                throw new PatternError('possessive repetitions are not supported');
            this.take('?');
            whole = { kind: 'repeat', part, ...bounds };
        }
    }
    bounds() {
        if (this.take('*'))
            return { least: 0, most: Infinity };
        if (this.take('+'))
            return { least: 1, most: Infinity };
        if (this.take('?'))
            return { least: 0, most: 1 };
        const counts = this.match(/\{(\d*)(?:(,)(\d*))?\}/y);
        if (counts === null)
            return null;
        const [whole, low, comma, high] = counts;
        if (low === '' && comma === undefined) {
            this.at -= whole.length;
            return null;
        }
        const least = Number(low || 0);
        const most = comma === undefined ? least : high ? Number(high) : Infinity;
        if (least > MOST_REPEATS || (most !== Infinity && most > MOST_REPEATS))
            throw new PatternError('too many repeats');
        if (most < least)
            throw new PatternError('min repeat greater than max repeat');
        return { least, most };
    }
    /** Null for what stands for nothing, as a comment does. */
    part() {
        const character = this.next();
        switch (character) {
            case '.':
                return { kind: 'character', test: (code) => code !== 10 };
            case '^':
                return { kind: 'at', place: 'line start' };
            case '$':
                return { kind: 'at', place: 'line end' };
            case '(':
                return this.group();
            case '[':
                return this.set();
            case '\\':
                return this.escape();
            default:
                return this.literal(character.codePointAt(0));
        }
    }
    group() {
        if (this.match(/\?#[^)]*\)/y))
            return null;
        const flags = this.match(/\?([aiLmsux]*)(?:-([imsx]+))?([:)])/y);
        const outer = { ignoresCase: this.ignoresCase, isVerbose: this.isVerbose };
        if (flags) {
            const [, on = '', off = '', end] = flags;
            this.ignoresCase = (this.ignoresCase || on.includes('i')) && !off.includes('i');
            this.isVerbose = (this.isVerbose || on.includes('x')) && !off.includes('x');
            // Flags alone are for the whole pattern and stand at its start.
            if (end === ')')
                return null;
        }
        else if (this.text[this.at] === '?' && !this.match(/\?P<[^\W\d]\w*>/uy)) {
            throw new PatternError(`the group (${this.text.slice(this.at, this.at + 3)}…) is not supported`);
        }
        const inner = this.choice();
        if (!this.take(')'))
            throw new PatternError('missing ), unterminated subpattern');
        Object.assign(this, outer);
        return inner;
    }
    escape() {
        const letter = this.next();
        if (letter === 'b')
            return { kind: 'at', place: 'word boundary' };
        if (letter === 'B')
            return { kind: 'at', place: 'no word boundary' };
        if (letter === 'A' || letter === 'Z')
            throw new PatternError(`\\${letter} is not supported`);
        if (/[1-9]/.test(letter))
            throw new PatternError('back references are not supported');
        const test = (0, characters_1.classEscape)(letter);
        return test ? { kind: 'character', test } : this.literal(this.escaped(letter));
    }
    set() {
        const isNegated = this.take('^');
        const tests = [];
        for (let isFirst = true; isFirst || this.text[this.at] !== ']'; isFirst = false) {
            const low = this.member();
            if (typeof low === 'function') {
                tests.push(low);
                continue;
            }
            const isRange = this.text[this.at] === '-' && this.at + 1 < this.text.length && this.text[this.at + 1] !== ']';
            if (!isRange) {
                tests.push((code) => code === low);
                continue;
            }
            this.at++;
            const high = this.member();
            if (typeof high === 'function' || high < low)
                throw new PatternError('bad character range');
            tests.push((code) => low <= code && code <= high);
        }
        this.at++;
        const anyOf = (code) => tests.some((test) => test(code));
        const test = this.ignoresCase ? (0, characters_1.ignoringCase)(anyOf) : anyOf;
        return { kind: 'character', test: isNegated ? (code) => !test(code) : test };
    }
    member() {
        const character = this.next();
        if (character !== '\\')
            return character.codePointAt(0);
        const letter = this.next();
        return letter === 'b' ? 8 : ((0, characters_1.classEscape)(letter) ?? this.escaped(letter));
    }
    /** The character that an escape other than a class stands for. */
    escaped(letter) {
        if (letter === '0')
            return Number.parseInt(this.match(/[0-7]{0,2}/y)[0] || '0', 8);
        const digits = { x: /[\da-f]{2}/iy, u: /[\da-f]{4}/iy, U: /[\da-f]{8}/iy }[letter];
        if (digits) {
            const code = Number.parseInt(this.match(digits)?.[0] ?? '', 16);
            if (Number.isNaN(code) || code > 0x10ffff)
                throw new PatternError(`incomplete escape \\${letter}`);
            return code;
        }
        const control = ESCAPES[letter];
        if (control !== undefined)
            return control;
        if (/[a-z\d]/i.test(letter))
            throw new PatternError(`bad escape \\${letter}`);
        return letter.codePointAt(0);
    }
    literal(wanted) {
        const test = (code) => code === wanted;
        return { kind: 'character', test: this.ignoresCase ? (0, characters_1.ignoringCase)(test) : test };
    }
    skipLayout() {
        while (this.isVerbose && this.match(/\s+|#.*/y))
            ;
    }
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    next() {
        const code = this.text.codePointAt(this.at);
        if (code === undefined)
            throw new PatternError('unexpected end of pattern');
        const character = String.fromCodePoint(code);
        this.at += character.length;
        return character;
    }
    match(sticky) {
        sticky.lastIndex = this.at;
        const found = sticky.exec(this.text);
        if (found)
            this.at = sticky.lastIndex;
        return found;
    }
}


/***/ }),

/***/ 36756:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.componentOf = componentOf;
/**
 * The strongly connected components of a directed graph (Tarjan): for every node the smallest node of its component.
 * Nodes are 0 … n − 1; no recursion, so that a long chain costs no stack.
 */
function componentOf(successors) {
    const count = successors.length;
    const component = new Int32Array(count).fill(-1);
    const index = new Int32Array(count).fill(-1);
    const low = new Int32Array(count);
    const next = new Int32Array(count);
    const open = [];
    const path = [];
    let visited = 0;
    const enter = (node) => {
        index[node] = low[node] = visited++;
        open.push(node);
        path.push(node);
    };
    for (let root = 0; root < count; root++) {
        if (index[root] !== -1)
            continue;
        enter(root);
        for (let node = root; path.length > 0; node = path.at(-1) ?? -1) {
            const successor = successors[node][next[node]++];
            if (successor === undefined) {
                path.pop();
                const caller = path.at(-1);
                if (caller !== undefined)
                    low[caller] = Math.min(low[caller], low[node]);
                if (low[node] === index[node])
                    close(node, open, component);
            }
            else if (index[successor] === -1)
                enter(successor);
            else if (component[successor] === -1)
                low[node] = Math.min(low[node], index[successor]);
        }
    }
    return component;
}
/** Everything that was opened since `node` is one component. */
function close(node, open, component) {
    const members = open.splice(open.lastIndexOf(node));
    const smallest = members.reduce((a, b) => Math.min(a, b));
    for (const member of members)
        component[member] = smallest;
}


/***/ }),

/***/ 49544:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.importStatements = importStatements;
exports.importedModules = importedModules;
/** The import statements of a file, in source order. */
function importStatements(module, source) {
    const found = [];
    const walk = (block, at) => {
        for (const stmt of block) {
            if (!mayHoldImports(stmt))
                continue;
            if (stmt.kind === 'Import' || stmt.kind === 'ImportFrom') {
                const names = stmt.names.map(({ name }) => name);
                const line = source.lineOf(stmt.start);
                const from = stmt.kind === 'Import' ? null : (stmt.module ?? '');
                found.push({ line, level: stmt.kind === 'Import' ? 0 : stmt.level, from, names, ...at });
            }
            else
                for (const [inner, circumstances] of blocksOf(stmt, at))
                    walk(inner, circumstances);
        }
    };
    walk(module.body, { isLazy: false, isConditional: false, isTypeChecking: false });
    return found;
}
function mayHoldImports(stmt) {
    return 'body' in stmt || stmt.kind === 'Import' || stmt.kind === 'ImportFrom' || stmt.kind === 'Match';
}
function blocksOf(stmt, at) {
    const conditional = { ...at, isConditional: true };
    const plain = (parts) => parts.map(({ body }) => [body, conditional]);
    switch (stmt.kind) {
        case 'FunctionDef':
        case 'AsyncFunctionDef':
            return [[stmt.body, { ...at, isLazy: true }]];
        case 'ClassDef':
        case 'With':
        case 'AsyncWith':
            return [[stmt.body, at]];
        case 'If':
            return branchesOf(stmt, conditional);
        case 'While':
        case 'For':
        case 'AsyncFor':
            return [
                [stmt.body, conditional],
                [stmt.orelse, conditional],
            ];
        case 'Try':
        case 'TryStar':
            return [
                [stmt.body, conditional],
                ...plain(stmt.handlers),
                [stmt.orelse, conditional],
                [stmt.finalbody, stmt.handlers.length > 0 ? conditional : at],
            ];
        case 'Match':
            return plain(stmt.cases);
        default:
            return [];
    }
}
/** The blocks of an `if` with every `elif`; what follows `if not TYPE_CHECKING` is for type checkers. */
function branchesOf(stmt, at) {
    const blocks = [];
    let circumstances = at;
    for (let branch = stmt;;) {
        const { test, body, orelse } = branch;
        const isNegated = test.kind === 'UnaryOp' && test.op === 'not' && isTypeChecking(test.operand);
        blocks.push([body, isTypeChecking(test) ? { ...circumstances, isTypeChecking: true } : circumstances]);
        if (isNegated)
            circumstances = { ...circumstances, isTypeChecking: true };
        const [next, more] = orelse;
        if (next?.kind !== 'If' || more !== undefined) {
            blocks.push([orelse, circumstances]);
            return blocks;
        }
        branch = next;
    }
}
/** `TYPE_CHECKING`, also as an attribute of whatever `typing` is called. */
function isTypeChecking(test) {
    return ((test.kind === 'Name' && test.id === 'TYPE_CHECKING') ||
        (test.kind === 'Attribute' && test.attr === 'TYPE_CHECKING'));
}
/**
 * The modules that the statements of a file import: `import a.b` means `a.b`; `from m import x` means `m`, and `m.x`
 * where that is a module.
 * @param onUnknown told of the statements whose dots lead out of the repository.
 */
function importedModules(modules, file, statements, onUnknown) {
    const found = [];
    for (const statement of statements) {
        if (statement.from === null) {
            for (const name of statement.names) {
                const target = modules.resolve(file, 0, name);
                found.push({ statement, target, isOnlyPackage: false });
            }
            continue;
        }
        const base = modules.resolve(file, statement.level, statement.from);
        if (base === null) {
            onUnknown(statement);
            continue;
        }
        const submodules = statement.names.flatMap((name) => modules.submodule(base, name) ?? []);
        if (base.name !== '') {
            const isOnlyPackage = submodules.length > 0 && submodules.length === statement.names.length;
            found.push({ statement, target: base, isOnlyPackage });
        }
        for (const target of submodules)
            found.push({ statement, target, isOnlyPackage: false });
    }
    return found;
}


/***/ }),

/***/ 52817:
/***/ ((__unused_webpack_module, exports) => {


// Written by test/conformance/call-graph.test.ts with PRECISION=write.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CALL_PRECISION = void 0;
/** Of the edges found in each way in programs whose calls are known: how many there are, and how many are right. */
exports.CALL_PRECISION = {
    builtin: { right: 123, sample: 123 },
    callback: { right: 18, sample: 18 },
    constructor: { right: 239, sample: 240 },
    container: { right: 49, sample: 60 },
    decorator: { right: 44, sample: 44 },
    external: { right: 49, sample: 49 },
    import_alias: { right: 150, sample: 150 },
    instance_attr: { right: 74, sample: 79 },
    local_attr: { right: 909, sample: 1087 },
    local_name: { right: 623, sample: 624 },
    method: { right: 278, sample: 347 },
    mro: { right: 193, sample: 250 },
    parameter: { right: 108, sample: 116 },
    protocol: { right: 209, sample: 212 },
    return: { right: 40, sample: 43 },
    super: { right: 58, sample: 58 },
    variable: { right: 220, sample: 306 },
};


/***/ }),

/***/ 18830:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RESOLVED_VIA = void 0;
exports.precisionOf = precisionOf;
exports.confidenceOf = confidenceOf;
const precision_generated_1 = __webpack_require__(52817);
/** Null where nothing is found. */
function precisionOf(via) {
    return via === 'unresolved' ? null : precision_generated_1.CALL_PRECISION[via];
}
/** Between 0 and 1; 0 for what is not resolved. */
function confidenceOf(via) {
    const precision = precisionOf(via);
    return precision === null ? 0 : Math.round((1000 * precision.right) / precision.sample) / 1000;
}
exports.RESOLVED_VIA = {
    local_name: 'A name that the file itself defines as the function or class that is called.',
    local_attr: "A method that the receiver's own class defines, in the file of the call.",
    import_alias: 'A name that an import binds, or an attribute of a module.',
    method: "A method that the receiver's own class defines, in another file.",
    mro: 'A method that the receiver inherits.',
    super: 'A method found through `super()`.',
    instance_attr: 'A value that was stored in an attribute of an object.',
    parameter: 'A value that is passed to a parameter.',
    return: 'A value that another call returns.',
    variable: 'A value that reaches a variable or expression in another way.',
    container: 'A value that was put into a list, tuple, set or dict.',
    constructor: 'The `__init__` that runs when a class is called.',
    decorator: 'A decorator, which is called with what it decorates.',
    callback: 'A function that a builtin such as `map` or `sorted` is given and calls.',
    protocol: 'A method that a `with`, a loop, an operator or an attribute runs, without parentheses.',
    builtin: 'Part of Python itself.',
    external: 'Part of the standard library or of another package.',
    unresolved: 'Not known.',
};


/***/ }),

/***/ 76346:
/***/ ((__unused_webpack_module, exports) => {


/**
 * `repr()` of Python's literal values. Whether a character is printable follows Python's `str.isprintable`
 * (Unicode general categories), with the Unicode version of the running JavaScript engine.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isPrintable = isPrintable;
exports.unicodeEscape = unicodeEscape;
exports.strRepr = strRepr;
exports.bytesRepr = bytesRepr;
exports.intRepr = intRepr;
exports.floatRepr = floatRepr;
exports.imaginaryRepr = imaginaryRepr;
/** Everything in the Unicode categories "Other" and "Separator" except the ASCII space. */
const UNPRINTABLE = /\p{C}|(?! )\p{Z}/u;
const PLAIN_ASCII = /^[ !#-&(-[\]-~]*$/;
/** True where `str.isprintable()` is true; `char` is one code point. */
function isPrintable(char) {
    return !UNPRINTABLE.test(char);
}
/** One code point as Python's `unicode_escape` codec writes it. */
function unicodeEscape(char) {
    switch (char) {
        case '\\':
            return '\\\\';
        case '\t':
            return '\\t';
        case '\n':
            return '\\n';
        case '\r':
            return '\\r';
    }
    const code = char.codePointAt(0);
    if (code >= 0x20 && code < 0x7f)
        return char;
    if (code <= 0xff)
        return `\\x${hex(code, 2)}`;
    return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}
function strRepr(value) {
    if (PLAIN_ASCII.test(value))
        return `'${value}'`;
    const quote = reprQuote(value);
    let text = quote;
    for (const char of value) {
        if (char === quote)
            text += `\\${char}`;
        else if (char === '\\' || !isPrintable(char))
            text += unicodeEscape(char);
        else
            text += char;
    }
    return text + quote;
}
/** `value` holds one UTF-16 unit per byte. */
function bytesRepr(value) {
    const quote = reprQuote(value);
    let text = `b${quote}`;
    for (const char of value)
        text += char === quote ? `\\${char}` : unicodeEscape(char);
    return text + quote;
}
/** `literal` is the source text of an integer, in any base, with underscores; Python 2's `L` and `017` too. */
function intRepr(literal) {
    const text = literal.replace(/[_lL]/g, '');
    if (/^0[xob]/i.test(text))
        return BigInt(text).toString();
    if (/^0[0-7]+$/.test(text))
        return BigInt(`0o${text.slice(1)}`).toString();
    return text.replace(/^0+(?=\d)/, '');
}
/** `literal` is the source text of a float. Values too large for a double read `1e309`, as `ast.unparse` has it. */
function floatRepr(literal) {
    return shortest(Number(literal.replaceAll('_', '')), '.0');
}
/** `literal` is the source text of an imaginary number, `j` included. */
function imaginaryRepr(literal) {
    return `${shortest(Number(literal.slice(0, -1).replaceAll('_', '')), '')}j`;
}
/** The shortest digits that read back as `value`, laid out as C's `%r`: an exponent from 1e16 and below 1e-4. */
function shortest(value, wholeSuffix) {
    if (!Number.isFinite(value))
        return '1e309';
    const [mantissa = '0', exponentText = '0'] = value.toExponential().split('e');
    const exponent = Number(exponentText);
    const digits = mantissa.replace('.', '');
    if (exponent < -4 || exponent >= 16) {
        const sign = exponent < 0 ? '-' : '+';
        return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
    }
    if (exponent < 0)
        return `0.${'0'.repeat(-exponent - 1)}${digits}`;
    if (digits.length <= exponent + 1)
        return digits.padEnd(exponent + 1, '0') + wholeSuffix;
    return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}
function reprQuote(value) {
    return value.includes("'") && !value.includes('"') ? '"' : "'";
}
function hex(code, width) {
    return code.toString(16).padStart(width, '0');
}


/***/ }),

/***/ 97059:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unparse = unparse;
const repr_1 = __webpack_require__(76346);
/** The source text CPython's `ast.unparse` gives. A `Missing` node gives what was recovered inside it. */
function unparse(expr) {
    if (expr.kind === 'Name')
        return expr.id;
    return render(expr, TEST, PY311) ?? render(expr, TEST, PY312);
}
const NAMED_EXPR = 1;
const TUPLE = 2;
const YIELD = 3;
const TEST = 4;
const OR = 5;
const AND = 6;
const NOT = 7;
const CMP = 8;
const EXPR = 9;
const BOR = 9;
const BXOR = 10;
const BAND = 11;
const SHIFT = 12;
const ARITH = 13;
const TERM = 14;
const FACTOR = 15;
const POWER = 16;
const AWAIT = 17;
const ATOM = 18;
const UNARY_PRECEDENCE = { not: NOT, '-': FACTOR, '+': FACTOR, '~': FACTOR };
const BINARY_PRECEDENCE = {
    '+': ARITH,
    '-': ARITH,
    '*': TERM,
    '@': TERM,
    '/': TERM,
    '%': TERM,
    '//': TERM,
    '<<': SHIFT,
    '>>': SHIFT,
    '|': BOR,
    '^': BXOR,
    '&': BAND,
    '**': POWER,
};
const PY311 = 'py311';
const PY311_IN_FIELD = 'py311-in-field';
const PY312 = 'py312';
/** Null where the dialect has no way to write the expression. */
function render(expr, precedence, dialect) {
    let text = '';
    const pending = [{ expr, precedence }];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        if (typeof part === 'string') {
            text += part;
            continue;
        }
        const parts = partsOf(part.expr, part.precedence, dialect);
        if (parts === null)
            return null;
        if (typeof parts === 'string')
            text += parts;
        else
            for (let i = parts.length - 1; i >= 0; i--)
                pending.push(parts[i]);
    }
    return text;
}
function partsOf(node, precedence, dialect) {
    switch (node.kind) {
        case 'Name':
            return node.id;
        case 'Constant':
            return constant(node, dialect);
        case 'Attribute': {
            // `3.real` would be a float followed by a name.
            const isInt = node.value.kind === 'Constant' && (node.value.type === 'int' || node.value.type === 'bool');
            return [at(node.value, ATOM), isInt ? ' .' : '.', node.attr];
        }
        case 'Subscript':
            if (node.slice.kind === 'Tuple' && node.slice.elts.length > 0)
                return [at(node.value, ATOM), '[', ...tupleItems(node.slice.elts), ']'];
            return [at(node.value, ATOM), '[', at(node.slice), ']'];
        case 'Call':
            return [at(node.func, ATOM), '(', ...callArguments(node.args, node.keywords), ')'];
        case 'Starred':
            return ['*', at(node.value, EXPR)];
        case 'Slice': {
            const parts = [];
            if (node.lower)
                parts.push(at(node.lower));
            parts.push(':');
            if (node.upper)
                parts.push(at(node.upper));
            if (node.step)
                parts.push(':', at(node.step));
            return parts;
        }
        case 'List':
            return ['[', ...commaSeparated(node.elts), ']'];
        case 'Set':
            return node.elts.length > 0 ? ['{', ...commaSeparated(node.elts), '}'] : '{*()}';
        case 'Tuple':
            return parenthesised(node.elts.length === 0 || precedence > TUPLE, tupleItems(node.elts));
        case 'Dict':
            return ['{', ...dictItems(node.keys, node.values), '}'];
        case 'ListComp':
            return ['[', at(node.elt), ...comprehensions(node.generators), ']'];
        case 'SetComp':
            return ['{', at(node.elt), ...comprehensions(node.generators), '}'];
        case 'GeneratorExp':
            return ['(', at(node.elt), ...comprehensions(node.generators), ')'];
        case 'DictComp':
            return ['{', at(node.key), ': ', at(node.value), ...comprehensions(node.generators), '}'];
        case 'UnaryOp': {
            const own = UNARY_PRECEDENCE[node.op];
            return parenthesised(precedence > own, [node.op === 'not' ? 'not ' : node.op, at(node.operand, own)]);
        }
        case 'BinOp': {
            const own = BINARY_PRECEDENCE[node.op];
            const [left, right] = node.op === '**' ? [own + 1, own] : [own, own + 1];
            return parenthesised(precedence > own, [at(node.left, left), ` ${node.op} `, at(node.right, right)]);
        }
        case 'BoolOp': {
            const own = node.op === 'and' ? AND : OR;
            const parts = [];
            // Each further operand is held to one level more than the one before: CPython's own quirk.
            node.values.forEach((value, i) => {
                if (i > 0)
                    parts.push(` ${node.op} `);
                parts.push(at(value, Math.min(own + 1 + i, ATOM)));
            });
            return parenthesised(precedence > own, parts);
        }
        case 'Compare': {
            const parts = [at(node.left, CMP + 1)];
            node.ops.forEach((op, i) => {
                parts.push(` ${op} `, at(node.comparators[i], CMP + 1));
            });
            return parenthesised(precedence > CMP, parts);
        }
        case 'IfExp':
            return parenthesised(precedence > TEST, [
                at(node.body, TEST + 1),
                ' if ',
                at(node.test, TEST + 1),
                ' else ',
                at(node.orelse, TEST),
            ]);
        case 'Lambda': {
            const parameters = lambdaParameters(node.args);
            const head = parameters.length > 0 ? ['lambda ', ...parameters] : ['lambda'];
            return parenthesised(precedence > TEST, [...head, ': ', at(node.body, TEST)]);
        }
        case 'NamedExpr':
            return parenthesised(precedence > NAMED_EXPR, [at(node.target, ATOM), ' := ', at(node.value, ATOM)]);
        case 'Await':
            return parenthesised(precedence > AWAIT, ['await ', at(node.value, ATOM)]);
        case 'Yield':
            return parenthesised(precedence > YIELD, node.value ? ['yield ', at(node.value, ATOM)] : ['yield']);
        case 'YieldFrom':
            return parenthesised(precedence > YIELD, ['yield from ', at(node.value, ATOM)]);
        case 'JoinedStr':
        case 'TemplateStr':
            return interpolatedString(node, dialect);
        case 'FormattedValue':
        case 'Interpolation':
            return replacementField(node, dialect);
        case 'Missing':
            return node.parts.flatMap((part, i) => (i > 0 ? [' ', at(part)] : [at(part)]));
    }
}
function at(expr, precedence = TEST) {
    return { expr, precedence };
}
function parenthesised(needed, parts) {
    return needed ? ['(', ...parts, ')'] : parts;
}
function commaSeparated(elts) {
    const parts = [];
    for (const elt of elts) {
        if (parts.length > 0)
            parts.push(', ');
        parts.push(at(elt));
    }
    return parts;
}
function tupleItems(elts) {
    return elts.length === 1 ? [at(elts[0]), ','] : commaSeparated(elts);
}
function callArguments(args, keywords) {
    const parts = commaSeparated(args);
    for (const { arg, value } of keywords) {
        if (parts.length > 0)
            parts.push(', ');
        parts.push(arg === null ? '**' : `${arg}=`, at(value));
    }
    return parts;
}
function dictItems(keys, values) {
    const parts = [];
    values.forEach((value, i) => {
        if (i > 0)
            parts.push(', ');
        const key = keys[i] ?? null;
        if (key === null)
            parts.push('**', at(value, EXPR));
        else
            parts.push(at(key), ': ', at(value));
    });
    return parts;
}
function comprehensions(generators) {
    const parts = [];
    for (const { target, iter, ifs, isAsync } of generators) {
        parts.push(isAsync ? ' async for ' : ' for ', at(target, TUPLE), ' in ', at(iter, TEST + 1));
        for (const test of ifs)
            parts.push(' if ', at(test, TEST + 1));
    }
    return parts;
}
/** Lambda parameters carry no annotations. */
function lambdaParameters(args) {
    const parts = [];
    const parameter = (text, value) => {
        if (parts.length > 0)
            parts.push(', ');
        parts.push(text);
        if (value)
            parts.push('=', at(value));
    };
    const positional = [...args.posonlyargs, ...args.args];
    const firstDefault = positional.length - args.defaults.length;
    positional.forEach(({ arg }, i) => {
        parameter(arg, args.defaults[i - firstDefault] ?? null);
        if (i + 1 === args.posonlyargs.length)
            parts.push(', /');
    });
    if (args.vararg)
        parameter(`*${args.vararg.arg}`, null);
    else if (args.kwonlyargs.length > 0)
        parameter('*', null);
    args.kwonlyargs.forEach(({ arg }, i) => {
        parameter(arg, args.kwDefaults[i] ?? null);
    });
    if (args.kwarg)
        parameter(`**${args.kwarg.arg}`, null);
    return parts;
}
function constant(node, dialect) {
    switch (node.type) {
        case 'str': {
            const text = dialect === PY311_IN_FIELD ? quotedAvoidingBackslashes(node.value) : (0, repr_1.strRepr)(node.value);
            return node.unicodePrefix ? `u${text}` : text;
        }
        case 'bytes':
            return (0, repr_1.bytesRepr)(node.value);
        case 'int':
            return (0, repr_1.intRepr)(node.value);
        case 'float':
            return (0, repr_1.floatRepr)(node.value);
        case 'complex':
            return (0, repr_1.imaginaryRepr)(node.value);
        case 'bool':
            return node.value ? 'True' : 'False';
        case 'none':
            return 'None';
        case 'ellipsis':
            return '...';
    }
}
const MULTI_QUOTES = ['"""', "'''"];
const ALL_QUOTES = ["'", '"', ...MULTI_QUOTES];
function interpolatedString(node, dialect) {
    const isTemplate = node.kind === 'TemplateStr';
    if (isTemplate && dialect !== PY312)
        return null;
    const pieces = [];
    for (const value of node.values) {
        const text = insideString(value, dialect, false);
        if (text === null)
            return null;
        pieces.push({ text, isConstant: value.kind === 'Constant' });
    }
    if (dialect === PY311_IN_FIELD)
        return `f${quotedAvoidingBackslashes(pieces.map(({ text }) => text).join(''))}`;
    let quotes = ALL_QUOTES;
    let body = '';
    for (const { text, isConstant } of pieces) {
        if (dialect === PY312 && !isConstant) {
            if (text.includes('\n'))
                quotes = quotes.filter((quote) => MULTI_QUOTES.includes(quote));
            body += text;
            continue;
        }
        const literal = stringLiteral(text, quotes, isConstant);
        if (!literal.quotes.some((quote) => quotes.includes(quote)))
            return prefixed(isTemplate, tripleQuoted(pieces, dialect));
        quotes = literal.quotes;
        body += literal.body;
    }
    return prefixed(isTemplate, `${quotes[0]}${body}${quotes[0]}`);
}
function prefixed(isTemplate, literal) {
    return (isTemplate ? 't' : 'f') + literal;
}
/** What CPython falls back to when no quote suits all pieces. */
function tripleQuoted(pieces, dialect) {
    // The leading double quote makes `repr` choose single quotes.
    const body = pieces.map(({ text, isConstant }) => dialect === PY312 && !isConstant ? text : (0, repr_1.strRepr)(`"${text}`).slice(2, -1));
    return `'''${body.join('')}'''`;
}
/** A piece of an f-string or of a format specification, before quotes are chosen. */
function insideString(node, dialect, isFormatSpec) {
    switch (node.kind) {
        case 'JoinedStr':
        case 'TemplateStr': {
            const texts = node.values.map((value) => insideString(value, dialect, isFormatSpec));
            return texts.includes(null) ? null : texts.join('');
        }
        case 'Constant': {
            const text = String(node.value).replaceAll('{', '{{').replaceAll('}', '}}');
            if (!isFormatSpec || dialect !== PY312)
                return text;
            return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('"', '\\"').replaceAll('\n', '\\n');
        }
        case 'FormattedValue':
        case 'Interpolation':
            return replacementField(node, dialect);
        default:
            return render(node, TEST, dialect);
    }
}
function replacementField(node, dialect) {
    const isModern = dialect === PY312;
    const value = render(node.value, TEST + 1, isModern ? PY312 : PY311_IN_FIELD);
    if (value === null || (!isModern && value.includes('\\')))
        return null;
    let text = value.startsWith('{') ? `{ ${value}` : `{${value}`;
    if (node.conversion !== -1)
        text += `!${String.fromCharCode(node.conversion)}`;
    if (node.formatSpec) {
        const formatSpec = insideString(node.formatSpec, dialect, true);
        if (formatSpec === null)
            return null;
        text += `:${formatSpec}`;
    }
    return `${text}}`;
}
function quotedAvoidingBackslashes(value) {
    const { body, quotes } = stringLiteral(value, ALL_QUOTES, false);
    return `${quotes[0]}${body}${quotes[0]}`;
}
/** The text between the quotes with as few escapes as can be, and the quotes that may go round it, best first. */
function stringLiteral(value, allowed, escapeNewlineAndTab) {
    let body = '';
    for (const char of value) {
        if (!escapeNewlineAndTab && (char === '\n' || char === '\t'))
            body += char;
        else
            body += char === '\\' || !(0, repr_1.isPrintable)(char) ? (0, repr_1.unicodeEscape)(char) : char;
    }
    const isMultiline = body.includes('\n');
    const quotes = allowed.filter((quote) => !body.includes(quote) && (!isMultiline || MULTI_QUOTES.includes(quote)));
    if (quotes.length === 0) {
        const text = (0, repr_1.strRepr)(value);
        return { body: text.slice(1, -1), quotes: [allowed.find((quote) => quote.includes(text[0])) ?? text[0]] };
    }
    const last = body.at(-1);
    if (last !== undefined) {
        // A quote that differs from the last character needs no escape: '''"''' rather than """\"""".
        quotes.sort((a, b) => Number(a[0] === last) - Number(b[0] === last));
        if (quotes[0][0] === last)
            body = `${body.slice(0, -1)}\\${last}`;
    }
    return { body, quotes };
}


/***/ }),

/***/ 90131:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Database = void 0;
exports.literal = literal;
exports.identifier = identifier;
exports.cell = cell;
exports.openError = openError;
const errors_1 = __webpack_require__(65995);
const held_results_1 = __webpack_require__(66598);
const native_1 = __webpack_require__(19097);
/** One open DuckDB file with one connection. Opening never creates, alters or drops a table. */
class Database {
    path;
    connection;
    instance;
    ownsInstance;
    constructor(path, connection, instance, ownsInstance = true) {
        this.path = path;
        this.connection = connection;
        this.instance = instance;
        this.ownsInstance = ownsInstance;
    }
    /** @throws UserError when the file is locked, missing (read-only) or not a DuckDB database. */
    static async open(path, options = {}) {
        const { DuckDBInstance } = await (0, native_1.loadDuckDB)();
        try {
            const instance = await DuckDBInstance.create(path, {
                access_mode: options.readOnly ? 'READ_ONLY' : 'READ_WRITE',
                autoinstall_known_extensions: 'false',
                autoload_known_extensions: 'false',
                memory_limit: options.memoryLimit ?? '512MB',
                ...(options.spill ? { temp_directory: options.spill } : {}),
                ...(options.threads ? { threads: String(options.threads) } : {}),
                ...(options.sealed ? { enable_external_access: 'false', lock_configuration: 'true' } : {}),
            });
            return new Database(path, await instance.connect(), instance);
        }
        catch (error) {
            throw openError(path, error);
        }
    }
    /** A second connection to the same database: what runs on it runs beside this one. Close it before this one. */
    async connect() {
        return new Database(this.path, await this.instance.connect(), this.instance, false);
    }
    /** Runs one statement and drops its result. */
    async run(sql, parameters = []) {
        await this.connection.run(sql, [...parameters]);
    }
    /** Runs one query and returns its rows. */
    async rows(sql, parameters = []) {
        const { names, rows } = await this.read(sql, parameters);
        return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, cell(row[i] ?? null)])));
    }
    /** Runs one query and returns its rows as DuckDB's client has them, beside the names and types of the columns. */
    async read(sql, parameters = []) {
        const reader = await this.connection.runAndReadAll(sql, [...parameters]);
        const table = { names: reader.deduplicatedColumnNames(), types: reader.columnTypes(), rows: reader.getRows() };
        (0, held_results_1.countReadResult)(table.names.length, table.rows.length);
        return table;
    }
    /**
     * The tables and views one SELECT reads, `schema.name`, sorted.
     * @throws when it reads none, because DuckDB answers so for SQL it could not analyse too.
     */
    tablesRead(sql) {
        const found = this.connection.getTableNames(sql, true);
        const names = [...new Set(found.map((name) => name.replace(/ AS .*$/s, '').replaceAll('"', '')))].sort();
        if (names.length === 0)
            throw new Error(`no table is read by this statement, or it does not parse: ${sql.slice(0, 200)}`);
        return names;
    }
    close() {
        this.connection.closeSync();
        if (this.ownsInstance)
            this.instance.closeSync();
    }
}
exports.Database = Database;
/** A quoted SQL string literal. */
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A quoted, possibly qualified SQL identifier. */
function identifier(...parts) {
    return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.');
}
function cell(value) {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (typeof value === 'bigint') {
        return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
            ? Number(value)
            : String(value);
    }
    if ('micros' in value && 'constructor' in value && value.constructor.name === 'DuckDBTimestampValue') {
        return new Date(Number(value.micros / 1000n)).toISOString();
    }
    return String(value);
}
function openError(path, error) {
    const message = (0, errors_1.messageOf)(error);
    const trouble = message.replaceAll(path, '');
    if (/could not set lock|conflicting lock|already open|used by another process/i.test(trouble)) {
        const holder = /PID (\d+)/.exec(trouble)?.[1];
        return new errors_1.UserError(`${path} is in use by another process${holder ? ` (PID ${holder})` : ''}: close it there, or choose another database with --db-path.`, 1, { cause: error });
    }
    if (/does not exist/i.test(trouble)) {
        return new errors_1.UserError(`${path} does not exist: make it with \`codeintel pipeline run\`.`, 1, { cause: error });
    }
    if (/not a valid DuckDB|newer version|storage version|serialized/i.test(trouble)) {
        return new errors_1.UserError(`${path} cannot be read as a DuckDB database by this version (${message.split('\n')[0]}): choose another with --db-path.`, 1, {
            cause: error,
        });
    }
    if (/permission denied|read-only file system|is a directory|cannot open file/i.test(trouble)) {
        return new errors_1.UserError(`${path} cannot be opened (${message.split('\n')[0]}): choose another database with --db-path.`, 1, { cause: error });
    }
    return error instanceof Error ? error : new Error(message);
}


/***/ }),

/***/ 9406:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.download = download;
exports.withoutCredentials = withoutCredentials;
const node_crypto_1 = __webpack_require__(77598);
const errors_1 = __webpack_require__(65995);
/**
 * Fetches one file whose size and hash are known beforehand. Nothing is returned unless both fit; no more than
 * `bytes` is ever read. User and password in the URL are sent as basic authentication and are in no message.
 *
 * Goes through a proxy when Node was started with `NODE_USE_ENV_PROXY=1`, as Node's own `fetch` does.
 *
 * @throws Error that says in one line what went wrong
 */
async function download(url, expected, timeouts) {
    const abort = new AbortController();
    const abortAfter = (ms, what) => setTimeout(() => abort.abort(new Error(`${what} within ${ms / 1000} s`)), ms);
    const answerTimer = abortAfter(timeouts.answer, 'no answer');
    const totalTimer = abortAfter(timeouts.total, 'not complete');
    try {
        const response = await fetch(withoutCredentials(url), { headers: authorization(url), signal: abort.signal });
        clearTimeout(answerTimer);
        if (!response.ok || response.body === null)
            throw new Error(`HTTP ${response.status}`);
        const body = await readAtMost(response.body, expected.bytes);
        const sha512 = (0, node_crypto_1.createHash)('sha512').update(body).digest('base64');
        if (sha512 !== expected.sha512)
            throw new Error('its sha512 is not the one of the lock; it was not used');
        return body;
    }
    catch (error) {
        throw new Error(reasonOf(error), { cause: error });
    }
    finally {
        clearTimeout(answerTimer);
        clearTimeout(totalTimer);
        abort.abort();
    }
}
async function readAtMost(body, limit) {
    const chunks = [];
    let received = 0;
    for await (const chunk of body) {
        received += chunk.length;
        if (received > limit)
            throw new Error(`it is larger than the ${limit} bytes of the lock; it was not used`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function withoutCredentials(url) {
    const bare = new URL(url);
    bare.username = '';
    bare.password = '';
    return bare;
}
function authorization({ username, password }) {
    if (username === '' && password === '')
        return {};
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}
/** `fetch` hides the reason in `cause`; several failed addresses have a code but no message. */
function reasonOf(error) {
    const cause = error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
    return (0, errors_1.messageOf)(cause) || cause.code || 'failed';
}


/***/ }),

/***/ 44140:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DUCKDB_LOCK = void 0;
exports.DUCKDB_LOCK = {
    version: '1.5.5-r.5',
    platforms: {
        'darwin-arm64': {
            package: '@duckdb/node-bindings-darwin-arm64',
            bytes: 36788031,
            sha512: 'WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
            files: {
                'duckdb.node': {
                    bytes: 514168,
                    sha256: 'ba396b8fc069b1c34d1b5d3bdb7f54b1ddef160b6f440b2539fcef89720e9947',
                },
                'libduckdb.dylib': {
                    bytes: 117005184,
                    sha256: 'b9027d18ef3e8d960568f77e946a83ca68009cb22d71cf7f94de842afdd094d8',
                },
            },
        },
        'darwin-x64': {
            package: '@duckdb/node-bindings-darwin-x64',
            bytes: 36788664,
            sha512: 'rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
            files: {
                'duckdb.node': {
                    bytes: 453920,
                    sha256: 'c7d75d167487bc96d3bd2a54969f0fb816c5415c3a1d064b3e88966acaf4e4c3',
                },
                'libduckdb.dylib': {
                    bytes: 117005184,
                    sha256: 'b9027d18ef3e8d960568f77e946a83ca68009cb22d71cf7f94de842afdd094d8',
                },
            },
        },
        'linux-arm64': {
            package: '@duckdb/node-bindings-linux-arm64',
            bytes: 21632048,
            sha512: 'CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
            files: {
                'duckdb.node': {
                    bytes: 497304,
                    sha256: '51b959ad6a5b57cfa3e9a5d20bffebe0e58974222efcddcd97c85e12700dbbb1',
                },
                'libduckdb.so': {
                    bytes: 62963152,
                    sha256: 'd00d007f3f7ca1f2896a5e4b89c2ce141bf0508506a9d6d56f9598b8e59d074e',
                },
            },
        },
        'linux-arm64-musl': {
            package: '@duckdb/node-bindings-linux-arm64-musl',
            bytes: 22773047,
            sha512: '00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
            files: {
                'duckdb.node': {
                    bytes: 558936,
                    sha256: '12d8c980901c88eea2d5c7622f364a50800e639714458d16de486365c0c48f6d',
                },
                'libduckdb.so': {
                    bytes: 66737904,
                    sha256: 'b7ca0fcde2828167e9b5d8741d0eb5dbe520d67b0a4687f19cf2974fd59d11c3',
                },
            },
        },
        'linux-x64': {
            package: '@duckdb/node-bindings-linux-x64',
            bytes: 23881820,
            sha512: 'kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
            files: {
                'duckdb.node': {
                    bytes: 474984,
                    sha256: '778d45b3d918a8d3b6dfeb819472472d3ff85d427110973fc9c1b0d462514c15',
                },
                'libduckdb.so': {
                    bytes: 70529912,
                    sha256: 'fc23f12e376c47be520f75221288281906e7942e8fd6f6ce4849198ba60d0405',
                },
            },
        },
        'linux-x64-musl': {
            package: '@duckdb/node-bindings-linux-x64-musl',
            bytes: 24674216,
            sha512: 'S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
            files: {
                'duckdb.node': {
                    bytes: 507280,
                    sha256: 'bf0160e4c5a1c0b1fc821252553883c8f16f07112385df35cf066ac4a60cbe73',
                },
                'libduckdb.so': {
                    bytes: 73242016,
                    sha256: 'f9f9884b72a730751fdf4d6dd96368153f2f6c8b7358162c819166788dbd60bc',
                },
            },
        },
        'win32-arm64': {
            package: '@duckdb/node-bindings-win32-arm64',
            bytes: 14459553,
            sha512: 'L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
            files: {
                'duckdb.dll': {
                    bytes: 42838320,
                    sha256: 'ca938da6e124d6c91fcbff5983860ebc3753576e5b04c11ad8bc9135853aa752',
                },
                'duckdb.node': {
                    bytes: 1527808,
                    sha256: 'e4e6d94b1c8d30497222356ce7761fd3a50c8a121cf484d7eae54fef818ea9c1',
                },
            },
        },
        'win32-x64': {
            package: '@duckdb/node-bindings-win32-x64',
            bytes: 13549050,
            sha512: 'mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
            files: {
                'duckdb.dll': {
                    bytes: 36724520,
                    sha256: '2b7468a4ad844429e6af2fde0b5f91893e8130a5686a88f11442ab547c7ede46',
                },
                'duckdb.node': {
                    bytes: 1253376,
                    sha256: 'a587a097a6ce7f370e12cf6530a187813cabd03aba36a6caeaba6912e01a3d63',
                },
            },
        },
    },
};


/***/ }),

/***/ 66598:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.countReadResult = countReadResult;
const node_v8_1 = __webpack_require__(78877);
const node_vm_1 = __webpack_require__(30714);
/** Room that DuckDB makes for each column of each part of a result, however few rows there are. */
const PART_ROWS = 2_048;
const VALUE_BYTES = 16;
/** Memory of results that may wait for a collection. */
const MOST_BYTES = 32 * 2 ** 20;
/** Results that were in use during two small collections wait for a whole one, which takes ten times as long. */
const WHOLE_EVERY = 8;
let bytes = 0;
let collections = 0;
let collect = null;
/**
 * Counts a result that has been read. DuckDB's client frees its memory when V8 collects the object that stands for it,
 * and has no other way; but that object is tiny, so V8 alone would let hundreds of megabytes gather before it looks.
 */
function countReadResult(columns, rows) {
    bytes += columns * VALUE_BYTES * PART_ROWS * Math.ceil(rows / PART_ROWS || 1);
    if (bytes < MOST_BYTES)
        return;
    bytes = 0;
    collect ??= collector();
    collect({ type: ++collections % WHOLE_EVERY === 0 ? 'major' : 'minor' });
}
function collector() {
    (0, node_v8_1.setFlagsFromString)('--expose-gc');
    return (0, node_vm_1.runInNewContext)('gc');
}


/***/ }),

/***/ 86939:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mismatch = mismatch;
exports.install = install;
const node_crypto_1 = __webpack_require__(77598);
const node_fs_1 = __webpack_require__(73024);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const promises_2 = __webpack_require__(46466);
const tar = __importStar(__webpack_require__(95942));
/**
 * Compares a folder with the lock, byte for byte.
 *
 * @returns what is wrong, or undefined when every file is there as locked
 */
async function mismatch(folder, files) {
    for (const [name, { bytes, sha256 }] of Object.entries(files)) {
        try {
            const path = (0, node_path_1.join)(folder, name);
            if ((await (0, promises_1.stat)(path)).size !== bytes)
                return `${name} is not the file of the lock`;
            const hash = (0, node_crypto_1.createHash)('sha256');
            await (0, promises_2.pipeline)((0, node_fs_1.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
            if (hash.digest('hex') !== sha256)
                return `${name} is not the file of the lock`;
        }
        catch (error) {
            const { code } = error;
            return code === 'ENOENT' || code === 'ENOTDIR' ? `no ${name}` : `${name} cannot be read (${code})`;
        }
    }
    return undefined;
}
/**
 * Unpacks the locked files of a verified npm tarball so that `target` holds either all of them or what it held
 * before. Runs that do this at the same time do not disturb each other.
 */
async function install(tarball, files, target) {
    await (0, promises_1.mkdir)((0, node_path_1.dirname)(target), { recursive: true });
    const staging = await (0, promises_1.mkdtemp)(`${target}.partial-`);
    try {
        await extract(tarball, files, staging);
        await (0, promises_1.chmod)(staging, 0o755); // mkdtemp's 0700 would lock a shared tool cache to one user
        const wrong = await mismatch(staging, files);
        if (wrong !== undefined)
            throw new Error(`the unpacked tarball does not fit the lock: ${wrong}`);
        await moveIn(staging, target, files);
    }
    finally {
        await (0, promises_1.rm)(staging, { recursive: true, force: true });
    }
    await (0, promises_1.writeFile)(`${target}.complete`, ''); // how the runner's tool cache marks a whole entry
}
/** Only regular files under the names of the lock: no folder, no link, no `..` can come out of the tarball. */
async function extract(tarball, files, folder) {
    const wanted = new Set(Object.keys(files).map((name) => `package/${name}`));
    const unpack = tar.extract({
        cwd: folder,
        strip: 1,
        strict: true,
        filter: (path, entry) => wanted.has(path) && 'type' in entry && entry.type === 'File',
    });
    await new Promise((resolve, reject) => {
        unpack.on('close', resolve).on('error', reject).end(tarball);
    });
}
/** A folder cannot be renamed over a full one: what stands there is kept if it fits, else moved out of the way. */
async function moveIn(staging, target, files) {
    for (let attempt = 1;; attempt++) {
        try {
            return await (0, promises_1.rename)(staging, target);
        }
        catch (error) {
            if ((await mismatch(target, files)) === undefined)
                return;
            if (attempt === 3)
                throw error;
        }
        const discarded = `${staging}.discarded`;
        await (0, promises_1.rename)(target, discarded).catch(() => { }); // gone already, or the next attempt reports it
        await (0, promises_1.rm)(discarded, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 41771:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.nativeLibrary = nativeLibrary;
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
const download_1 = __webpack_require__(9406);
const duckdb_lock_1 = __webpack_require__(44140);
const install_1 = __webpack_require__(86939);
const lock_1 = __webpack_require__(99057);
const REGISTRY = 'https://registry.npmjs.org';
const TIMEOUTS = { answer: 10_000, total: 120_000 };
/**
 * Where the native library lies, after making sure that it is the one of the lock: the cache, else the folder
 * `CODEINTEL_DUCKDB_DIR`, else the registry `CODEINTEL_NPM_REGISTRY`, which fills the cache.
 *
 * @returns absolute path of the Node addon; the library it links to lies beside it
 */
async function nativeLibrary(env = process.env, platform = (0, lock_1.platformKey)(), timeouts = TIMEOUTS) {
    const locked = duckdb_lock_1.DUCKDB_LOCK.platforms[platform];
    if (locked === undefined) {
        const known = Object.keys(duckdb_lock_1.DUCKDB_LOCK.platforms).join(', ');
        throw new errors_1.UserError(`DuckDB ${duckdb_lock_1.DUCKDB_LOCK.version} has no build for ${platform}. It has: ${known}.`);
    }
    const cached = (0, node_path_1.join)(cacheFolder(env), 'codeintel-duckdb', duckdb_lock_1.DUCKDB_LOCK.version, platform);
    const notCached = await (0, install_1.mismatch)(cached, locked.files);
    if (notCached === undefined)
        return addon(cached);
    const folder = env.CODEINTEL_DUCKDB_DIR;
    if (folder) {
        const wrong = await (0, install_1.mismatch)(folder, locked.files);
        if (wrong === undefined)
            return addon(folder);
        throw unavailable(platform, locked, cached, [
            `${cached}: ${notCached}`,
            `CODEINTEL_DUCKDB_DIR ${folder}: ${wrong}`,
        ]);
    }
    const registry = env.CODEINTEL_NPM_REGISTRY || REGISTRY;
    const url = tarballUrl(registry, locked.package);
    if (url === undefined) {
        throw unavailable(platform, locked, cached, [
            `${cached}: ${notCached}`,
            'CODEINTEL_NPM_REGISTRY is not an http(s) URL',
        ]);
    }
    try {
        await (0, install_1.install)(await (0, download_1.download)(url, locked, timeouts), locked.files, cached);
        return addon(cached);
    }
    catch (error) {
        const attempts = [`${cached}: ${notCached}`, `${(0, download_1.withoutCredentials)(url).href}: ${(0, errors_1.messageOf)(error)}`];
        throw unavailable(platform, locked, cached, attempts, error);
    }
}
function addon(folder) {
    return (0, node_path_1.resolve)(folder, 'duckdb.node');
}
/** The runner's tool cache, which outlives a job on self-hosted runners; elsewhere the user's cache folder. */
function cacheFolder(env) {
    if (env.RUNNER_TOOL_CACHE)
        return env.RUNNER_TOOL_CACHE;
    if (process.platform === 'win32')
        return env.LOCALAPPDATA || (0, node_path_1.join)((0, node_os_1.homedir)(), 'AppData', 'Local');
    if (process.platform === 'darwin')
        return (0, node_path_1.join)((0, node_os_1.homedir)(), 'Library', 'Caches');
    return env.XDG_CACHE_HOME || (0, node_path_1.join)((0, node_os_1.homedir)(), '.cache');
}
/** npm's layout, which its mirrors keep: `<registry>/@scope/name/-/name-<version>.tgz`. */
function tarballUrl(registry, packageName) {
    const file = `${packageName.slice(packageName.indexOf('/') + 1)}-${duckdb_lock_1.DUCKDB_LOCK.version}.tgz`;
    const url = URL.parse(`${registry.replace(/\/+$/, '')}/${packageName}/-/${file}`);
    return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}
function unavailable(platform, locked, cached, attempts, cause) {
    const files = Object.keys(locked.files).join(' and ');
    const message = [
        `DuckDB's native library (${duckdb_lock_1.DUCKDB_LOCK.version}, ${platform}) is not available here.`,
        ...attempts.map((attempt) => `  tried ${attempt}`),
        'Any one of these provides it:',
        `  1. a registry: set CODEINTEL_NPM_REGISTRY to the URL of an npm registry or mirror that serves ${locked.package}`,
        '     (behind a proxy, set NODE_USE_ENV_PROXY=1 beside HTTPS_PROXY)',
        `  2. a local folder: set CODEINTEL_DUCKDB_DIR to a folder that holds ${files}`,
        `     from \`npm pack ${locked.package}@${duckdb_lock_1.DUCKDB_LOCK.version}\``,
        `  3. a pre-seeded tool cache: put ${files} into ${cached}`,
        `     and an empty file beside that folder, ${cached}.complete`,
    ];
    return new errors_1.UserError(message.join('\n'), 1, cause === undefined ? undefined : { cause });
}


/***/ }),

/***/ 99057:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.platformKey = platformKey;
/** The running platform, named as in the lock. Linux without glibc is taken to be musl. */
function platformKey() {
    const { platform, arch } = process;
    return platform === 'linux' && !hasGlibc() ? `${platform}-${arch}-musl` : `${platform}-${arch}`;
}
function hasGlibc() {
    Object.assign(process.report, { excludeNetwork: true }); // otherwise it resolves the host name of every open socket
    const report = process.report.getReport();
    return report.header.glibcVersionRuntime !== undefined;
}


/***/ }),

/***/ 19097:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadDuckDB = loadDuckDB;
exports.loadBindings = loadBindings;
const node_module_1 = __webpack_require__(98995);
const node_url_1 = __webpack_require__(73136);
const errors_1 = __webpack_require__(65995);
const duckdb_lock_1 = __webpack_require__(44140);
const lock_1 = __webpack_require__(99057);
const BINDING = '@duckdb/node-bindings';
let loading;
/**
 * DuckDB's client with its native library. The only place that loads either.
 *
 * Under an npm install the library is the ordinary dependency and nothing is fetched. The bundle of the action has
 * no node_modules: there the library comes from the runner's tool cache, a local folder or the npm registry, and is
 * the one of the committed lock, byte for byte, whichever way it came.
 *
 * @throws UserError naming the platform and the ways to provide the library when there is none
 */
function loadDuckDB() {
    loading ??= load();
    return loading;
}
/** The native library itself, for what the client would do value by value. */
async function loadBindings() {
    await loadDuckDB();
    // biome-ignore lint/security/noGlobalEval: the bundler rewrites a plain `require`; this is Node's own
    return eval('require')(BINDING);
}
async function load() {
    if (!isInstalled()) {
        if (node_module_1.registerHooks === undefined)
            throw new errors_1.UserError(tooOld());
        // Eager, as below; evaluating it takes a while, and npm users never need it.
        const { nativeLibrary } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 41771));
        redirect(BINDING, await nativeLibrary());
    }
    try {
        // Eager: part of the bundle's one file, but not evaluated before this line.
        return await Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 15229, 23));
    }
    catch (error) {
        throw new errors_1.UserError(`DuckDB ${duckdb_lock_1.DUCKDB_LOCK.version} for ${(0, lock_1.platformKey)()} cannot be loaded on this system: ${(0, errors_1.messageOf)(error)}`, 1, { cause: error });
    }
}
function tooOld() {
    return `Without an npm install this needs Node 22.15 or newer, to be told where DuckDB's library is; this is ${process.version}.`;
}
/** Whether npm installed the library, in the version that the bundled client was made for. */
function isInstalled() {
    // biome-ignore lint/security/noGlobalEval: the bundler rewrites a plain `require`; this is Node's own
    const nodeRequire = eval('require');
    try {
        if (nodeRequire(`${BINDING}/package.json`).version !== duckdb_lock_1.DUCKDB_LOCK.version)
            return false;
        nodeRequire(BINDING);
        return true;
    }
    catch (error) {
        // A library that is there but does not load would not load from elsewhere either: that is for `load` to say.
        return error.code === 'ERR_DLOPEN_FAILED';
    }
}
/** Makes `require(specifier)` load the file, from anywhere in this process. */
function redirect(specifier, file) {
    const url = (0, node_url_1.pathToFileURL)(file).href;
    (0, node_module_1.registerHooks)({
        resolve: (wanted, context, next) => (wanted === specifier ? { url, shortCircuit: true } : next(wanted, context)),
    });
}


/***/ })

};
;