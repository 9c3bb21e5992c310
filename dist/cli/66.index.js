"use strict";
exports.id = 66;
exports.ids = [66];
exports.modules = {

/***/ 32389:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assetBytes = assetBytes;
exports.workerPath = workerPath;
exports.sandboxPath = sandboxPath;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
// biome-ignore lint/security/noGlobalEval: the bundler rewrites a plain `__dirname`; this is Node's own
const here = eval('__dirname');
const root = (0, node_path_1.dirname)(here);
/** `dist/` when this runs from the bundle (an entry is `dist/index.js` or `dist/<entry>/index.js`). */
const dist = [here, root].find((folder) => (0, node_fs_1.existsSync)((0, node_path_1.join)(folder, 'assets')));
const WASM = {
    'web-tree-sitter.wasm': 'web-tree-sitter',
    'tree-sitter-python.wasm': 'tree-sitter-python',
};
/** The parser's wasm files: from `dist/assets` in the bundle, from their npm packages in the repository. */
function assetBytes(name) {
    return (0, node_fs_1.readFileSync)(dist ? (0, node_path_1.join)(dist, 'assets', name) : (0, node_path_1.join)(root, 'node_modules', WASM[name], name));
}
/**
 * The file a worker thread starts with. A worker cannot run TypeScript, so in the repository it is the one that
 * `tsc` wrote to `build/`, also when this file runs as TypeScript in a test (`test/global-setup.ts` keeps it fresh).
 */
function workerPath() {
    return dist ? (0, node_path_1.join)(dist, 'worker', 'index.js') : (0, node_path_1.join)(root, 'build', 'worker.js');
}
/** The program of the process that runs SQL of unknown origin. */
function sandboxPath() {
    return dist ? (0, node_path_1.join)(dist, 'sandbox', 'index.js') : (0, node_path_1.join)(root, 'build', 'store', 'sandbox', 'child.js');
}


/***/ }),

/***/ 94719:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Parsers = void 0;
exports.extract = extract;
const errors_1 = __webpack_require__(65995);
const threads_1 = __webpack_require__(8055);
/** Files a worker is sent at a time: enough to make a message cheap, few enough to keep all workers busy. */
const FILES_PER_TASK = 16;
/** A batch that takes longer holds a file that hangs. */
const TASK_TIMEOUT_MS = 120_000;
/** Tasks handed out for each worker: enough that none waits while the oldest result is being taken. */
const TASKS_PER_WORKER = 4;
/** Workers that are made ready before there is anything to do: as many as most machines have cores. */
const STARTED_EARLY = 2;
/** The worker threads that parse. */
class Parsers {
    workers;
    threads;
    ready;
    /** Starts them: by the time the files are known some can parse. */
    constructor(workers) {
        this.workers = workers;
        this.threads = (0, threads_1.threads)(workers);
        this.ready = this.start();
    }
    /** Goes on with another number of threads. */
    async resize(workers) {
        if (workers === this.workers)
            return;
        await this.stop();
        this.workers = workers;
        this.threads = (0, threads_1.threads)(workers);
        this.ready = this.start();
    }
    start() {
        const started = Array.from({ length: Math.min(this.workers, STARTED_EARLY) }, () => this.pool.exec('ready'));
        const ready = Promise.all(started);
        ready.catch(() => { }); // told by `started`
        return ready;
    }
    /** @throws when a worker cannot start */
    async started() {
        await this.ready;
    }
    get pool() {
        return this.threads.pool;
    }
    /** Ends what they do at once. */
    stop() {
        return this.threads.stop();
    }
}
exports.Parsers = Parsers;
/**
 * Parses every file once, in worker threads, and yields the rows in the order of the files; it begins at once, before
 * the first are asked for. A file that kills or hangs its worker costs only itself: its batch is repeated file by file
 * and the culprit gets a diagnostic. Memory is bounded by the number of workers, not by the repository.
 */
function extract(options) {
    const results = extracting(options);
    const begun = results.next();
    begun.catch(() => { }); // whoever takes it sees it too
    return (async function* () {
        try {
            const first = await begun;
            if (!first.done)
                yield first.value;
            yield* results;
        }
        finally {
            await results.return(undefined);
        }
    })();
}
async function* extracting(options) {
    const { input, signal, parsers } = options;
    const stop = () => void parsers.stop();
    signal.addEventListener('abort', stop);
    const underWay = [];
    const run = async (batch) => {
        const files = batch.map(({ path, module }) => ({ path, module }));
        const task = {
            root: input.root,
            repo: input.repo,
            commit: input.commit,
            tables: options.tables,
            parts: options.parts,
            exclusions: input.exclusions,
            settings: input.settings,
            files,
        };
        try {
            return await parsers.pool.exec('extract', [task]).timeout(TASK_TIMEOUT_MS);
        }
        catch (error) {
            signal.throwIfAborted();
            if (batch.length === 1)
                return { batches: [], recorded: [], diagnostics: [lost(batch[0].path, error)], files: 1, bytes: 0 };
            return joined(await Promise.all(batch.map((file) => run([file]))));
        }
    };
    try {
        await parsers.started();
        for (const batch of batches(input.files)) {
            signal.throwIfAborted();
            const result = run(batch);
            result.catch(() => { }); // awaited below, in its turn
            underWay.push(result);
            if (underWay.length >= parsers.workers * TASKS_PER_WORKER)
                yield await underWay.shift();
        }
        for (const result of underWay)
            yield await result;
    }
    finally {
        signal.removeEventListener('abort', stop);
        await parsers.stop();
    }
}
function joined(results) {
    return {
        batches: results.flatMap((result) => result.batches),
        recorded: results.flatMap((result) => result.recorded),
        diagnostics: results.flatMap((result) => result.diagnostics),
        files: results.length,
        bytes: results.reduce((sum, result) => sum + result.bytes, 0),
    };
}
function batches(files) {
    const found = [];
    for (let i = 0; i < files.length; i += FILES_PER_TASK)
        found.push(files.slice(i, i + FILES_PER_TASK));
    return found;
}
function lost(path, error) {
    return {
        path,
        stage: 'analyse',
        severity: 'error',
        code: 'worker-lost',
        message: `Analysing the file ended its worker (${(0, errors_1.messageOf)(error)}): it has a module row but no facts. Exclude it, or report it with the file.`,
        line: null,
    };
}


/***/ }),

/***/ 75214:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runPipeline = runPipeline;
const node_os_1 = __webpack_require__(48161);
const extract_1 = __webpack_require__(94719);
/** Runs the pipeline with parsers that get ready while its code is loaded and it finds out what there is to parse. */
async function runPipeline(options, progress, signal) {
    const parsers = new extract_1.Parsers(options.workers ?? options.configuration?.workers ?? (0, node_os_1.availableParallelism)());
    const ended = new AbortController();
    try {
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(754), __webpack_require__.e(187), __webpack_require__.e(575), __webpack_require__.e(173), __webpack_require__.e(80), __webpack_require__.e(523)]).then(__webpack_require__.bind(__webpack_require__, 3523));
        return await run(options, parsers, progress, AbortSignal.any([signal, ended.signal]));
    }
    finally {
        ended.abort();
        await parsers.stop();
    }
}


/***/ }),

/***/ 27536:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pinnedClock = pinnedClock;
exports.positiveInteger = positiveInteger;
exports.setting = setting;
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
/**
 * Reads an option's value as the setting of that name in `codeintel.yml` is read.
 * @throws UserError when it is none
 */
async function setting(name, text) {
    const { SHARED } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(924), __webpack_require__.e(503)]).then(__webpack_require__.bind(__webpack_require__, 67503));
    const parsed = SHARED[name].safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw new errors_1.UserError(`--${name} ${parsed.error.issues[0].message}, not "${text}".`, 2);
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
        .option('--scip <builtin|scip-python|auto>', 'what makes the SCIP index: CodeIntel, scip-python, or that where it is found (default: builtin)')
        .option('--tags-index <file>', 'tags by path (default: tags_index.yaml)')
        .option('--history-window <n|nd>', 'history that counts: commits, or days as 365d (default: 2000)')
        .option('--workers <n>', 'parser threads (default: one per core)', options_1.positiveInteger)
        .option('-v, --verbose', 'show the steps (-v) and every diagnostic (-vv)', (_value, previous) => previous + 1, 0)
        .option('--json', 'print the result as JSON on standard output')
        .addHelpText('after', '\nWhat no option says is taken from codeintel.yml at the top of the checkout.\nExit codes: 0 complete, 1 failed, 2 wrong usage, 130 interrupted.\nSOURCE_DATE_EPOCH pins the clock of the run, which makes its output reproducible.')
        .action(async (flags) => {
        const options = await pipelineOptions(flags);
        const result = await (0, pipeline_1.runPipeline)(options, (0, progress_1.createProgress)(process.stderr, flags.verbose), signal);
        process.stdout.write(flags.json ? `${JSON.stringify(result, null, 2)}\n` : summary(result, options, flags.verbose));
    });
}
async function pipelineOptions(flags) {
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
        ...(flags.scip === undefined ? {} : { scip: await (0, options_1.setting)('scip', flags.scip) }),
        ...(flags.tagsIndex === undefined ? {} : { tagsIndex: flags.tagsIndex }),
        ...(flags.historyWindow === undefined
            ? {}
            : { historyWindow: await (0, options_1.setting)('history-window', flags.historyWindow) }),
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


/***/ }),

/***/ 24800:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createProgress = createProgress;
const REDRAW_MS = 100;
const LOG_EVERY_MS = 10_000;
/** One line that is redrawn on a terminal; elsewhere a line when a step ends and every ten seconds within it. */
function createProgress(stream, verbosity) {
    const live = Boolean(stream.isTTY) && !process.env.CI;
    let step = null;
    let lastShown = 0;
    const finish = () => {
        if (!step)
            return;
        if (live)
            stream.write('\r\x1b[K');
        if (verbosity > 0 || !live)
            stream.write(`${line(step)}\n`);
        step = null;
    };
    return {
        step(name, total, unit = '') {
            finish();
            step = { name, total, unit, since: performance.now(), done: 0, bytes: 0 };
            lastShown = performance.now();
            if (live)
                stream.write(`\r\x1b[K${name} …`);
        },
        advance(done, bytes = 0) {
            if (!step)
                return;
            step.done = done;
            step.bytes = bytes;
            const now = performance.now();
            if (now - lastShown < (live ? REDRAW_MS : LOG_EVERY_MS))
                return;
            lastShown = now;
            stream.write(live ? `\r\x1b[K${line(step)}` : `${line(step)} …\n`);
        },
        end: finish,
    };
}
function line({ name, total, unit, since, done, bytes }) {
    const seconds = (performance.now() - since) / 1000;
    const parts = [name.padEnd(8), `${seconds.toFixed(1)} s`];
    if (total !== undefined)
        parts.push(`${done}/${total} ${unit}`);
    if (bytes > 0)
        parts.push(`${(bytes / 1e6).toFixed(1)} MB`, `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`, `${Math.round(done / seconds)} ${unit}/s`);
    return parts.join('  ');
}


/***/ }),

/***/ 8055:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.threads = threads;
const workerpool_1 = __webpack_require__(41065);
const assets_1 = __webpack_require__(32389);
/** Most of what a thread makes is dead before so much is full; a larger nursery only takes more memory. */
const YOUNG_GENERATION_MB = 48;
/** Threads that run `worker.ts`: each starts when there is something for it to do. */
function threads(most) {
    const started = (0, workerpool_1.pool)((0, assets_1.workerPath)(), {
        workerType: 'thread',
        maxWorkers: most,
        workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB } },
    });
    let stopped = null;
    const stop = () => {
        stopped ??= started.terminate(true).then(() => { });
        return stopped;
    };
    return { pool: started, stop };
}


/***/ })

};
;