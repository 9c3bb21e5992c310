"use strict";
exports.id = 327;
exports.ids = [327,66];
exports.modules = {

/***/ 37897:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.listSnapshots = listSnapshots;
exports.selectSnapshot = selectSnapshot;
const errors_1 = __webpack_require__(65995);
/** Newest first. */
async function listSnapshots(database) {
    const [known] = await database.rows("SELECT 1 AS known FROM information_schema.tables WHERE table_schema = 'core' AND table_name = 'run_manifest'");
    if (!known)
        return [];
    const rows = await database.rows('SELECT repo, "commit", generated_at FROM core.run_manifest ORDER BY generated_at DESC, repo, "commit"');
    return rows.map((row) => ({ repo: row.repo, commit: row.commit, generatedAt: row.generated_at }));
}
/**
 * The newest snapshot that fits; a commit may be abbreviated.
 * @throws UserError naming what the database holds when none fits, or several commits do.
 */
async function selectSnapshot(database, wanted = {}) {
    const all = await listSnapshots(database);
    const { repo, commit } = wanted;
    const near = all.filter((snapshot) => (repo === undefined || snapshot.repo === repo) && (commit === undefined || snapshot.commit.startsWith(commit)));
    const exact = near.filter((snapshot) => snapshot.commit === commit);
    const fitting = exact.length > 0 ? exact : near;
    const found = fitting[0];
    if (found && (commit === undefined || fitting.every((other) => other.commit === found.commit)))
        return found;
    const held = all.map((snapshot) => `${snapshot.repo}@${snapshot.commit.slice(0, 12)}`).join(', ') || 'nothing';
    const asked = [repo, commit].filter(Boolean).join('@') || 'any snapshot';
    throw new errors_1.UserError(`${database.path} holds no single snapshot for ${asked}. It holds: ${held}.`);
}


/***/ }),

/***/ 3327:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addDocsCommand = addDocsCommand;
const node_path_1 = __webpack_require__(76760);
const index_generated_1 = __webpack_require__(2117);
const export_1 = __webpack_require__(75010);
const database_1 = __webpack_require__(90131);
const schema_1 = __webpack_require__(8525);
const snapshots_1 = __webpack_require__(37897);
const progress_1 = __webpack_require__(24800);
const pipeline_1 = __webpack_require__(29066);
function addDocsCommand(program, signal) {
    const docs = program.command('docs').description('The exported files.');
    docs
        .command('export')
        .description('Write the Parquet, JSONL and document files of a snapshot that a database holds.')
        .option('--db-path <file>', 'database', pipeline_1.DEFAULT_DB)
        .option('--document-output-dir <folder>', 'folder to write', pipeline_1.DEFAULT_OUTPUT)
        .option('--repo <owner/name>', 'repository of the snapshot')
        .option('--commit <sha>', 'commit of the snapshot, may be abbreviated (default: the newest)')
        .action(async (flags) => {
        const database = await database_1.Database.open(flags.dbPath, { readOnly: true });
        try {
            const snapshot = await (0, snapshots_1.selectSnapshot)(database, flags);
            const output = await (0, export_1.openOutput)(flags.documentOutputDir);
            const progress = (0, progress_1.createProgress)(process.stderr, 0);
            try {
                const tables = await (0, schema_1.storedTables)(database, index_generated_1.DATASETS.filter((dataset) => dataset.kind === 'table'));
                progress.step('export', tables.length, 'tables');
                let done = 0;
                await (0, export_1.exportTables)({ database, tables, ...snapshot }, output, () => {
                    signal.throwIfAborted();
                    progress.advance(++done);
                });
                progress.end();
                await output.commit(new Date(snapshot.generatedAt));
            }
            catch (error) {
                await output.discard();
                throw error;
            }
            process.stdout.write(`${snapshot.repo} at ${snapshot.commit.slice(0, 12)}: ${(0, node_path_1.join)(flags.documentOutputDir, 'index.json')}\n`);
        }
        finally {
            database.close();
        }
    });
}


/***/ }),

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