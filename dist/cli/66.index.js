"use strict";
exports.id = 66;
exports.ids = [66];
exports.modules = {

/***/ 27536:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pinnedClock = pinnedClock;
exports.positiveInteger = positiveInteger;
exports.setting = setting;
const configuration_1 = __webpack_require__(67503);
const errors_1 = __webpack_require__(65995);
/** `SOURCE_DATE_EPOCH`, as the reproducible-builds specification defines it. */
function pinnedClock() {
    const epoch = process.env.SOURCE_DATE_EPOCH;
    if (epoch === undefined || epoch === '')
        return {};
    if (!/^\d+$/.test(epoch))
        throw new errors_1.UserError(`SOURCE_DATE_EPOCH must be a number of seconds, not "${epoch}".`, 2);
    return { now: new Date(Number(epoch) * 1000) };
}
/** An option's value as a whole number from 1 up. */
function positiveInteger(text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw new errors_1.UserError(`--workers takes a whole number from 1 up, not "${text}".`, 2);
    return value;
}
/** Reads an option's value as the setting of that name in `codeintel.yml` is read. */
function setting(name) {
    return (text) => {
        const parsed = configuration_1.SHARED[name].safeParse(text);
        if (parsed.success)
            return parsed.data;
        throw new errors_1.UserError(`--${name} ${parsed.error.issues[0].message}, not "${text}".`, 2);
    };
}


/***/ }),

/***/ 29066:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEFAULT_OUTPUT = exports.DEFAULT_DB = void 0;
exports.addPipelineCommand = addPipelineCommand;
const node_path_1 = __webpack_require__(76760);
const visible_1 = __webpack_require__(19176);
const pipeline_1 = __webpack_require__(75214);
const progress_1 = __webpack_require__(24800);
const options_1 = __webpack_require__(27536);
/** Where a run keeps its things when not told otherwise, relative to the repository. */
exports.DEFAULT_DB = (0, node_path_1.join)('.codeintel', 'codeintel.duckdb');
exports.DEFAULT_OUTPUT = 'Document Output';
function addPipelineCommand(program, signal) {
    const pipeline = program.command('pipeline').description('Turn a checkout into the warehouse.');
    pipeline
        .command('run')
        .description('Analyse a checkout: writes the database and the output folder.')
        .option('--repo-root <folder>', 'checkout to analyse', '.')
        .option('--repo <owner/name>', 'name of the repository (default: from the remote "origin")')
        .option('--commit <sha>', 'commit the checkout is at (default: HEAD)')
        .option('--db-path <file>', `database (default: ${exports.DEFAULT_DB} in the repository)`)
        .option('--build-dir <folder>', 'working files of the run (default: beside the database)')
        .option('--document-output-dir <folder>', `exports (default: "${exports.DEFAULT_OUTPUT}" in the repository)`)
        .option('--target <dataset...>', 'make only these datasets and what they need', [])
        .option('--source-root <folder...>', 'folders that module names are relative to (default: detected)', [])
        .option('--coverage <glob...>', 'coverage reports: .coverage, JSON, XML, LCOV (default: by convention)', [])
        .option('--tests <glob...>', 'test reports: pytest-json-report, JUnit XML (default: by convention)', [])
        .option('--type-report <glob...>', 'JSON reports of pyright, pyrefly, mypy (default: by convention)', [])
        .option('--pyright <auto|off|path>', 'run pyright: where it is found, never, or the one at this path')
        .option('--scip <builtin|scip-python|auto>', 'what makes the SCIP index: CodeIntel, scip-python, or that where it is found (default: builtin)', (0, options_1.setting)('scip'))
        .option('--tags-index <file>', 'tags by path (default: tags_index.yaml)')
        .option('--history-window <n|nd>', 'history that counts: commits, or days as 365d (default: 2000)', (0, options_1.setting)('history-window'))
        .option('--workers <n>', 'parser threads (default: one per core)', options_1.positiveInteger)
        .option('-v, --verbose', 'show the steps (-v) and every diagnostic (-vv)', (_value, previous) => previous + 1, 0)
        .option('--json', 'print the result as JSON on standard output')
        .addHelpText('after', '\nWhat no option says is taken from codeintel.yml at the top of the checkout.\nExit codes: 0 complete, 1 failed, 2 wrong usage, 130 interrupted.\nSOURCE_DATE_EPOCH pins the clock of the run, which makes its output reproducible.')
        .action(async (flags) => {
        const options = pipelineOptions(flags);
        const result = await (0, pipeline_1.runPipeline)(options, (0, progress_1.createProgress)(process.stderr, flags.verbose), signal);
        process.stdout.write(flags.json ? `${JSON.stringify(result, null, 2)}\n` : summary(result, options, flags.verbose));
    });
}
function pipelineOptions(flags) {
    const dbPath = flags.dbPath ?? (0, node_path_1.join)(flags.repoRoot, exports.DEFAULT_DB);
    return {
        repoRoot: flags.repoRoot,
        dbPath,
        buildDir: flags.buildDir ?? (0, node_path_1.join)(dbPath, '..', 'build'),
        outputDir: flags.documentOutputDir ?? (0, node_path_1.join)(flags.repoRoot, exports.DEFAULT_OUTPUT),
        targets: flags.target,
        ...(flags.repo === undefined ? {} : { repo: flags.repo }),
        ...(flags.commit === undefined ? {} : { commit: flags.commit }),
        ...(flags.sourceRoot.length === 0 ? {} : { sourceRoots: flags.sourceRoot }),
        ...(flags.coverage.length === 0 ? {} : { coverage: flags.coverage }),
        ...(flags.tests.length === 0 ? {} : { tests: flags.tests }),
        types: {
            ...(flags.typeReport.length === 0 ? {} : { reports: flags.typeReport }),
            ...(flags.pyright === undefined ? {} : { pyright: flags.pyright }),
        },
        ...(flags.scip === undefined ? {} : { scip: flags.scip }),
        ...(flags.tagsIndex === undefined ? {} : { tagsIndex: flags.tagsIndex }),
        ...(flags.historyWindow === undefined ? {} : { historyWindow: flags.historyWindow }),
        ...(flags.workers === undefined ? {} : { workers: flags.workers }),
        ...(0, options_1.pinnedClock)(),
    };
}
function summary(result, options, verbosity) {
    const total = Object.values(result.durationsMs).reduce((sum, ms) => sum + ms, 0);
    const missing = result.signals.filter((signal) => !signal.available);
    const lines = [
        `${shown(result.repo)} at ${result.commit.slice(0, 12)}: ${result.files} files, ${(result.bytes / 1e6).toFixed(1)} MB in ${(total / 1000).toFixed(1)} s`,
        ...Object.entries(result.counts).map(([table, rows]) => `  ${table.padEnd(34)} ${String(rows).padStart(9)} rows`),
        ...missing.map((signal) => `  without ${signal.signal}: ${shown(signal.reason ?? '')}`),
        ...diagnosticLines(result.diagnostics, verbosity),
        `Database: ${options.dbPath}`,
        `Exports:  ${options.outputDir}`,
    ];
    return `${lines.join('\n')}\n`;
}
/** Longest name or message that is shown. */
const LONGEST = 1000;
/** Repository text may hold characters that a terminal would act on or that hide others. */
function shown(text) {
    return (0, visible_1.visible)(text, LONGEST);
}
function diagnosticLines(diagnostics, verbosity) {
    if (diagnostics.length === 0)
        return [];
    const count = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const listed = verbosity > 1 ? diagnostics : diagnostics.filter((diagnostic) => diagnostic.severity !== 'info').slice(0, 10);
    const lines = [`  ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`];
    for (const { path, line, severity, message } of listed) {
        lines.push(`  ${severity}: ${path === null ? '' : `${shown(path)}${line === null ? '' : `:${line}`}: `}${shown(message)}`);
    }
    if (listed.length < diagnostics.length)
        lines.push(`  all of them: -vv, or core.diagnostics`);
    return lines;
}


/***/ })

};
;