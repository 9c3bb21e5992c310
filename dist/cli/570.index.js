"use strict";
exports.id = 570;
exports.ids = [570];
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

/***/ 24669:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readBlast = readBlast;
const calls_1 = __webpack_require__(82850);
const facts_1 = __webpack_require__(93044);
const rules_1 = __webpack_require__(27532);
const schema_1 = __webpack_require__(7912);
/** How many calls away from a changed function its callers are looked for. */
const DEPTH = 5;
/** Changed functions it starts from, the worst first. */
const STARTS = 500;
/** How many of these calls are drawn: more are too wide for a comment. */
const DRAWN_DEPTH = 3;
/** Of the drawn nodes, how many may be changed functions. */
const DRAWN_STARTS = 6;
/**
 * Who may notice the change: the callers of functions outside tests whose code is another, direct and through others. Null when no
 * such function is called.
 *
 * @param functions of the head, the worst first
 */
async function readBlast(side, functions) {
    const starts = functions
        .filter((fn) => fn.status === 'changed' && (0, rules_1.isCodeChanged)(fn) && !facts_1.TEST_FILE.test(fn.head.path))
        .slice(0, STARTS)
        .map((fn) => fn.head.goid);
    if (starts.length === 0)
        return null;
    const [totals] = await side.database.rows(REACHED, [side.repo, side.commit, JSON.stringify(starts)]);
    if (totals === undefined || totals.callers + totals.possible === 0)
        return null;
    const rank = new Map(starts.map((goid, i) => [goid, i]));
    const drawn = chooseNodes(JSON.parse(totals.near), rank);
    const edited = new Set(functions.filter(rules_1.isEdited).map((fn) => fn.head?.goid));
    const position = new Map(drawn.map(({ goid }, i) => [goid, i]));
    const edges = await side.database.rows(EDGES, [
        side.repo,
        side.commit,
        JSON.stringify(drawn.map(({ goid }) => goid)),
    ]);
    return {
        functions: starts.length,
        callers: totals.callers,
        possible: totals.possible,
        entry_points: totals.entry_points,
        depth: DEPTH,
        entries: JSON.parse(totals.entries).map(schema_1.clipped),
        drawn: drawn.filter(({ goid }) => !rank.has(goid)).length,
        nodes: drawn.map((node) => ({
            qualname: (0, schema_1.clipped)(node.qualname),
            path: (0, schema_1.clipped)(node.path),
            start_line: node.start_line,
            end_line: node.end_line,
            changed: edited.has(node.goid),
            entry: node.entry,
        })),
        edges: edges
            .map(({ caller, callee, certain }) => ({ from: position.get(caller), to: position.get(callee), certain }))
            .sort((a, b) => a.from - b.from || a.to - b.to),
    };
}
/** The worst changed functions that have callers, then whoever is nearest. */
function chooseNodes(reached, rank) {
    const starts = reached.filter(({ goid }) => rank.has(goid)).sort((a, b) => rank.get(a.goid) - rank.get(b.goid));
    const called = starts.filter(({ entry }) => !entry);
    const drawn = (called.length > 0 ? called : starts).slice(0, DRAWN_STARTS);
    const callers = reached.filter(({ goid, depth }) => !rank.has(goid) && depth <= DRAWN_DEPTH);
    return [...drawn, ...callers.slice(0, schema_1.MOST.nodes - drawn.length)];
}
const NEAREST_FIRST = 'depth, certain DESC, qualname, path, start_line';
const WANTED = `wanted AS (SELECT unnest(from_json($3, '["VARCHAR"]'))::HUGEINT::DECIMAL(38,0) AS goid), ${calls_1.CALLS}`;
/**
 * One row with what is told of all, however many they are, and the few that may be drawn. A node is an entry when
 * nothing calls it for certain.
 */
const REACHED = `
  WITH RECURSIVE ${WANTED},
  way AS (
    SELECT goid, 0 AS depth, true AS certain FROM wanted
    UNION
    SELECT call.caller, way.depth + 1, way.certain AND call.certain
    FROM way JOIN call ON call.callee = way.goid
    WHERE way.depth < ${DEPTH}
  ),
  reached AS (SELECT goid, min(depth) AS depth, bool_or(certain) AS certain FROM way GROUP BY goid),
  called AS (SELECT DISTINCT callee FROM call WHERE certain),
  member AS MATERIALIZED (
    SELECT
      reached.goid, reached.depth, reached.certain,
      reached.goid NOT IN (SELECT callee FROM called) AS entry, reached.goid IN (SELECT goid FROM wanted) AS start,
      goids.qualname, goids.rel_path AS path, goids.start_line, coalesce(goids.end_line, goids.start_line) AS end_line
    FROM reached
    JOIN core.goids AS goids ON goids.repo = $1 AND goids."commit" = $2 AND goids.goid_h128 = reached.goid
  ),
  near AS (
    SELECT * FROM member WHERE start OR depth <= ${DRAWN_DEPTH}
    QUALIFY row_number() OVER (PARTITION BY start ORDER BY ${NEAREST_FIRST}) <= if(start, ${STARTS}, ${schema_1.MOST.nodes})
  )
  SELECT
    (count(*) FILTER (NOT start AND certain))::INTEGER AS callers,
    (count(*) FILTER (NOT start AND NOT certain))::INTEGER AS possible,
    (count(*) FILTER (NOT start AND certain AND entry))::INTEGER AS entry_points,
    (
      SELECT coalesce(to_json(list(qualname ORDER BY ${NEAREST_FIRST})), '[]')::VARCHAR
      FROM (
        FROM member WHERE NOT start AND certain AND entry ORDER BY ${NEAREST_FIRST} LIMIT ${schema_1.MOST.nodes}
      )
    ) AS entries,
    (
      SELECT coalesce(to_json(list(struct_pack(
        goid := goid::HUGEINT::VARCHAR, depth := depth, entry := entry, qualname := qualname, path := path,
        start_line := start_line, end_line := end_line
      ) ORDER BY ${NEAREST_FIRST})), '[]')::VARCHAR
      FROM near
    ) AS near
  FROM member`;
const EDGES = `
  WITH ${WANTED}
  SELECT caller::HUGEINT::VARCHAR AS caller, callee::HUGEINT::VARCHAR AS callee, certain
  FROM call
  WHERE caller IN (SELECT goid FROM wanted) AND callee IN (SELECT goid FROM wanted)`;


/***/ }),

/***/ 82850:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CALLS = exports.CALL_TABLES = void 0;
const facts_1 = __webpack_require__(93044);
/** A call that is right less often than this is not presented as one. */
const CERTAIN = 0.7;
/** The tables that `CALLS` reads. */
exports.CALL_TABLES = ['graph.call_graph_edges', 'graph.call_graph_nodes', 'core.goids'];
/**
 * `call` (caller, callee, certain): who calls whom outside tests, one row for a pair. Parameters: $1 repo, $2 commit.
 */
exports.CALLS = `
  node AS (
    SELECT goid_h128 AS goid, is_public FROM graph.call_graph_nodes
    WHERE repo = $1 AND "commit" = $2
      AND NOT regexp_matches(rel_path, '${facts_1.TEST_FILE.source}')
  ),
  call AS (
    SELECT edge.caller_goid_h128 AS caller, edge.callee_goid_h128 AS callee, max(edge.confidence) >= ${CERTAIN} AS certain
    FROM graph.call_graph_edges AS edge
    JOIN node ON node.goid = edge.caller_goid_h128
    WHERE edge.repo = $1 AND edge."commit" = $2 AND edge.callee_goid_h128 <> edge.caller_goid_h128
    GROUP BY 1, 2
  )`;


/***/ }),

/***/ 38020:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareFunctions = compareFunctions;
exports.compareSignal = compareSignal;
const listing_1 = __webpack_require__(82047);
const rules_1 = __webpack_require__(27532);
const schema_1 = __webpack_require__(7912);
/**
 * Judges matched functions. A function is answerable for its own code and its own coverage only:
 *
 * - A signal that one side lacks, for the snapshot or for this function, counts on neither side.
 * - Hotspot scores are held: the history of a file grows with every commit, whoever makes it.
 * - Type errors are known per file, so they are held too unless the function's own code changed.
 * - A function whose code, place and coverage are the same is unchanged, whatever its stored scores are.
 */
function compareFunctions(comparison) {
    const { changedPaths } = comparison;
    const tally = new Tally();
    for (const entry of entries(comparison)) {
        if (entry === null)
            tally.unchanged++;
        else if (changedPaths !== null && !isJudged(entry, changedPaths))
            tally.elsewhere++;
        else
            tally.add(entry);
    }
    return { ...tally.result(), scale: scaleOf(comparison) };
}
/** One at a time: of a change to everything no list is made. Null for a function that does not differ. */
function* entries(comparison) {
    const { matches, head, base } = comparison.matching;
    for (const match of matches)
        yield matchedEntry(match, comparison);
    for (const fn of head)
        yield oneSidedEntry(null, fn, comparison);
    for (const fn of base)
        yield oneSidedEntry(fn, null, comparison);
}
class Tally {
    unchanged = 0;
    elsewhere = 0;
    #counts = {
        ...{ changed: 0, added: 0, removed: 0, moved: 0, renamed: 0, evidence: 0 },
        ...{ worsened: 0, worsened_below_high: 0, improved: 0, new_high: 0 },
    };
    #files = new Set();
    #listing = new listing_1.Listing();
    #highestDelta = null;
    #highestRisk = null;
    add(fn) {
        const counts = this.#counts;
        if (fn.status === 'added')
            counts.added++;
        if (fn.status === 'removed')
            counts.removed++;
        if (fn.status === 'changed' && (0, rules_1.isCodeChanged)(fn))
            counts.changed++;
        if (fn.moved)
            counts.moved++;
        if (fn.renamed)
            counts.renamed++;
        if ((0, rules_1.isEdited)(fn))
            this.#files.add((fn.head ?? fn.base)?.path);
        else
            counts.evidence++;
        if ((0, rules_1.isWorsened)(fn))
            counts.worsened++;
        if ((0, rules_1.isWorsened)(fn) && !(0, rules_1.isNewHigh)(fn))
            counts.worsened_below_high++;
        if ((0, rules_1.isImproved)(fn))
            counts.improved++;
        if ((0, rules_1.isNewHigh)(fn))
            counts.new_high++;
        this.#highestDelta = higher(this.#highestDelta, fn.risk.delta);
        this.#highestRisk = higher(this.#highestRisk, fn.risk.after);
        this.#listing.add(fn);
    }
    result() {
        const { unchanged, elsewhere } = this;
        const { functions, left: not_listed } = this.#listing.result();
        return {
            functions,
            highest_delta: this.#highestDelta,
            highest_risk: this.#highestRisk,
            counts: { ...this.#counts, unchanged, elsewhere, not_listed, files: this.#files.size },
        };
    }
}
function higher(a, b) {
    return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
/** An edit elsewhere came with another base; evidence may move without any edit. */
function isJudged(fn, changedPaths) {
    const { base, head } = fn;
    return (!(0, rules_1.isEdited)(fn) || (base !== null && changedPaths.has(base.path)) || (head !== null && changedPaths.has(head.path)));
}
/** Null when nothing about the function differs. */
function matchedEntry({ base, head, moved, renamed }, comparison) {
    const bodyChanged = base.bodyHash !== head.bodyHash;
    const signatureChanged = base.signatureHash !== head.signatureHash;
    const components = componentsOf(base, head, bodyChanged || signatureChanged, comparison);
    if (!moved && !renamed && !bodyChanged && !signatureChanged && !components.some(movedByItself))
        return null;
    return {
        status: 'changed',
        moved,
        renamed,
        body_changed: bodyChanged,
        signature_changed: signatureChanged,
        base: sideOf(base),
        head: sideOf(head),
        risk: riskOf(components, comparison),
        components,
    };
}
function oneSidedEntry(base, head, comparison) {
    const components = componentsOf(base, head, true, comparison);
    return {
        status: base === null ? 'added' : 'removed',
        moved: false,
        renamed: false,
        body_changed: false,
        signature_changed: false,
        base: base && sideOf(base),
        head: head && sideOf(head),
        risk: riskOf(components, comparison),
        components,
    };
}
function movedByItself({ basis, value }) {
    return basis === 'compared' && Math.abs((value.after ?? 0) - (value.before ?? 0)) > rules_1.EPSILON;
}
function componentsOf(base, head, codeChanged, { basis, settings }) {
    const complexityPoints = { low: 0, medium: settings.complexityMedium, high: settings.complexityHigh };
    return [
        component('complexity', 'compared', [base, head], {
            value: (fn) => fn.complexity,
            points: (fn) => complexityPoints[fn.complexityBucket],
        }),
        component('coverage', basis.coverage ? 'compared' : 'missing', [base, head], {
            value: (fn) => fn.coverage,
            points: (fn) => settings.coverage * (1 - (fn.coverage ?? 0)),
        }),
        component('static_errors', basis.staticErrors ? (codeChanged ? 'compared' : 'held') : 'missing', [base, head], {
            value: (fn) => fn.staticErrors,
            points: (fn) => (fn.staticErrors ? settings.staticErrors : 0),
        }),
        component('hotspot', basis.hotspot ? 'held' : 'missing', [base, head], {
            value: (fn) => fn.hotspot,
            points: (fn) => (fn.hotspot ? settings.hotspot : 0),
        }),
    ];
}
function component(name, basis, [base, head], term) {
    const value = { before: base && term.value(base), after: head && term.value(head) };
    const unknown = (base !== null && value.before === null) || (head !== null && value.after === null);
    if (basis === 'missing' || unknown) {
        return { name, basis: 'missing', value, points: { before: null, after: null, delta: null } };
    }
    const before = base && term.points(basis === 'held' ? (head ?? base) : base);
    const after = head && term.points(head);
    return { name, basis, value, points: { before, after, delta: difference(before, after) } };
}
function riskOf(components, comparison) {
    const coverageCounts = components.some(({ name, basis }) => name === 'coverage' && basis !== 'missing');
    const thresholds = thresholdsOf(coverageCounts, comparison);
    const before = sum(components.map(({ points }) => points.before));
    const after = sum(components.map(({ points }) => points.after));
    return {
        before,
        after,
        delta: difference(before, after),
        level_before: before === null ? null : levelOf(before, thresholds),
        level_after: after === null ? null : levelOf(after, thresholds),
    };
}
/** Clamped to 1 as the stored score is; null when no component has points, which is a side without the function. */
function sum(points) {
    const known = points.filter((p) => p !== null);
    return known.length === 0
        ? null
        : round(Math.min(1, known.reduce((a, b) => a + b, 0)));
}
function difference(before, after) {
    return before === null || after === null ? null : round(after - before);
}
/** Takes the noise of binary fractions away, so that 0.3 is 0.3. */
function round(value) {
    return Math.round(value * 1e9) / 1e9;
}
/**
 * With coverage, the thresholds the stored levels have. The stored formula takes unknown coverage for none, which makes
 * every complex function high-risk; so without it the thresholds keep their share of what the other terms can reach.
 */
function thresholdsOf(coverageCounts, { basis, settings }) {
    const reachable = coverageCounts ? 1 : reachableRisk({ ...basis, coverage: false }, settings) || 1;
    return { medium: round(settings.levelMedium * reachable), high: round(settings.levelHigh * reachable) };
}
function reachableRisk(basis, settings) {
    const most = settings.complexityHigh +
        (basis.coverage ? settings.coverage : 0) +
        (basis.staticErrors ? settings.staticErrors : 0) +
        (basis.hotspot ? settings.hotspot : 0);
    return round(Math.min(1, most));
}
function levelOf(risk, { medium, high }) {
    if (risk >= high - rules_1.EPSILON)
        return 'high';
    return risk >= medium - rules_1.EPSILON ? 'medium' : 'low';
}
function scaleOf(comparison) {
    const { basis, settings } = comparison;
    return { max: reachableRisk(basis, settings), ...thresholdsOf(basis.coverage, comparison) };
}
function sideOf(fn) {
    return {
        goid: fn.goid,
        path: (0, schema_1.clipped)(fn.path),
        kind: fn.kind,
        qualname: (0, schema_1.clipped)(fn.qualname),
        start_line: fn.startLine,
        end_line: fn.endLine,
        risk_score: fn.riskScore,
        risk_level: fn.riskLevel,
    };
}
/** A signal is compared when both sides have it; else the reason is that of the side that lacks it. */
function compareSignal(signal, base, head) {
    if (base.available && head.available)
        return { signal, compared: true, missing: null, reason: null };
    const missing = base.available ? 'head' : head.available ? 'base' : 'both';
    return { signal, compared: false, missing, reason: (missing === 'base' ? base : head).reason };
}


/***/ }),

/***/ 90828:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.IMPORT_TABLES = void 0;
exports.readImports = readImports;
exports.newCycles = newCycles;
const schema_1 = __webpack_require__(7912);
exports.IMPORT_TABLES = ['graph.import_graph_edges', 'core.modules'];
/**
 * What an interpreter imports when it loads the modules: imports for the type checker, in functions, and of a package
 * only to get at a module in it are left out.
 *
 * @param rename what a module of the snapshot is called on the other side
 */
async function readImports({ database, repo, commit }, rename = (module) => module) {
    const rows = await database.rows(`WITH file AS (
       SELECT module, min(path) AS path FROM core.modules WHERE repo = $1 AND "commit" = $2 GROUP BY module
     )
     SELECT edge.src_module AS src, edge.dst_module AS dst, file.path, target.path AS target, edge.lines::VARCHAR AS lines
     FROM graph.import_graph_edges AS edge
     JOIN file ON file.module = edge.src_module
     LEFT JOIN file AS target ON target.module = edge.dst_module
     WHERE edge.repo = $1 AND edge."commit" = $2 AND edge.src_module <> edge.dst_module AND NOT edge.is_external
       AND NOT edge.type_checking_only AND NOT edge.lazy_only AND NOT edge.package_only
     ORDER BY edge.src_module, edge.dst_module`, [repo, commit]);
    const imports = new Map();
    for (const { src, dst, path, target, lines } of rows) {
        const from = rename(src, path);
        const targets = imports.get(from) ?? new Map();
        imports.set(from, targets.set(rename(dst, target), { path, lines: JSON.parse(lines) }));
    }
    return { groups: circlesOf(imports), imports };
}
/** Strongly connected components of more than one module (Kosaraju), sorted. */
function circlesOf(imports) {
    const importers = new Map();
    for (const [from, targets] of imports) {
        for (const to of targets.keys()) {
            const known = importers.get(to);
            if (known)
                known.push(from);
            else
                importers.set(to, [from]);
        }
    }
    const finished = [];
    const visited = new Set();
    for (const module of [...imports.keys()].sort()) {
        visit(module, visited, (at) => [...(imports.get(at)?.keys() ?? [])], finished);
    }
    const circles = [];
    const placed = new Set();
    for (const module of finished.reverse()) {
        const members = [];
        visit(module, placed, (at) => [...(importers.get(at) ?? [])], members);
        if (members.length > 1)
            circles.push(members.sort());
    }
    return circles.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}
/** Depth first without recursion; adds each module that was not visited yet to `finished` when it is left. */
function visit(start, visited, next, finished) {
    if (visited.has(start))
        return;
    visited.add(start);
    const way = [{ module: start, rest: next(start) }];
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
        const step = top.rest.pop();
        if (step === undefined) {
            finished.push(top.module);
            way.pop();
        }
        else if (!visited.has(step)) {
            visited.add(step);
            way.push({ module: step, rest: next(step) });
        }
    }
}
/**
 * The circles of the head that were not all circle in the base, each with the new import that closes the shortest way
 * round. Such an import exists: if every import of the circle had been in the base, so would the circle.
 *
 * @param judged paths whose imports count; null means all
 * @param changed the lines that the change touched, where they are known
 */
function newCycles(base, head, judged = null, changed) {
    const before = new Map(base.groups.flatMap((members, group) => members.map((module) => [module, group])));
    const found = [];
    for (const members of head.groups) {
        const groups = new Set(members.map((module) => before.get(module)));
        if (groups.size === 1 && !groups.has(undefined))
            continue;
        const closing = shortestClosing(members, base, head, judged);
        if (closing === null)
            continue;
        const [from, to] = closing;
        const { path, lines } = head.imports.get(from).get(to);
        const touched = lines.find((line) => isChanged(changed, path, line));
        found.push({
            size: members.length,
            members: members.slice(0, schema_1.MOST.members).map(schema_1.clipped),
            grown: members.some((module) => before.has(module)),
            edge: {
                from: (0, schema_1.clipped)(from),
                to: (0, schema_1.clipped)(to),
                path: (0, schema_1.clipped)(path),
                line: touched ?? lines[0] ?? null,
                changed: touched !== undefined,
            },
            route: closing.slice(0, schema_1.MOST.members).map(schema_1.clipped),
        });
    }
    found.sort((a, b) => a.size - b.size);
    return { found: found.length, listed: found.slice(0, schema_1.MOST.cycles) };
}
function isChanged(changed, path, line) {
    return changed?.get(path)?.some(([first, last]) => first <= line && line <= last) ?? false;
}
/** Most new imports of one circle that are tried. */
const TRIED = 200;
/** The way round through a new import: its importer, its imported, and on; null when none of the new ones counts. */
function shortestClosing(members, base, head, judged) {
    let best = null;
    let tried = 0;
    for (const from of members) {
        for (const [to, { path }] of head.imports.get(from) ?? []) {
            if (base.imports.get(from)?.has(to) || (judged !== null && !judged.has(path)))
                continue;
            if (++tried > TRIED)
                return best;
            const back = shortestPath(head.imports, to, from);
            if (back !== null && (best === null || back.length < best.length))
                best = [from, ...back.slice(0, -1)];
        }
    }
    return best;
}
function shortestPath(imports, from, to) {
    const previous = new Map([[from, null]]);
    const queue = [from];
    for (let at = 0; at < queue.length; at++) {
        const module = queue[at];
        if (module === to) {
            const path = [];
            for (let step = to; step !== null; step = previous.get(step))
                path.unshift(step);
            return path;
        }
        for (const next of imports.get(module)?.keys() ?? []) {
            if (previous.has(next))
                continue;
            previous.set(next, module);
            queue.push(next);
        }
    }
    return null;
}


/***/ }),

/***/ 57988:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.diffSnapshots = diffSnapshots;
const compare_1 = __webpack_require__(38020);
const cycles_1 = __webpack_require__(90828);
const head_1 = __webpack_require__(88973);
const match_1 = __webpack_require__(54570);
const read_1 = __webpack_require__(42099);
const schema_1 = __webpack_require__(7912);
const similarity_1 = __webpack_require__(43028);
const tables_1 = __webpack_require__(4822);
const type_errors_1 = __webpack_require__(78067);
/**
 * What happened to each function between two snapshots, and to its risk; who calls it and which tests reach it; which
 * changed lines no test reaches; which import cycles and type errors are new. What a side lacks is not compared, and
 * `signals` says why.
 *
 * @throws UserError when a side does not hold its snapshot
 */
async function diffSnapshots(base, head, options) {
    const before = await (0, read_1.readSide)(base);
    const after = await (0, read_1.readSide)(head);
    const exact = (0, match_1.matchExactly)(before.functions, after.functions, options.renames);
    const bases = (0, similarity_1.similarityCandidates)(exact.base);
    const heads = (0, similarity_1.similarityCandidates)(exact.head);
    const worthwhile = bases.tried.length > 0 && heads.tried.length > 0;
    const matching = worthwhile
        ? (0, similarity_1.matchSimilar)(exact, await (0, read_1.readSketches)(base, bases.tried), await (0, read_1.readSketches)(head, heads.tried))
        : exact;
    const judged = options.changedPaths ?? null;
    const typeErrors = await diffTypeErrors({ base, head, before, after }, options.renames, judged);
    const cycles = await diffCycles(base, head, options);
    const both = [
        { signal: 'complexity', compared: true, missing: null, reason: null },
        (0, compare_1.compareSignal)('coverage', signalOf(before, 'coverage'), signalOf(after, 'coverage')),
        typeErrors.signal,
        (0, compare_1.compareSignal)('history', signalOf(before, 'history'), signalOf(after, 'history')),
        cycles.signal,
    ];
    const { counts, functions, ...compared } = (0, compare_1.compareFunctions)({
        matching,
        basis: basisOf(both),
        settings: await (0, read_1.readSettings)(head),
        changedPaths: judged,
    });
    const evidence = await (0, head_1.headEvidence)(head, functions, options.changedLines, headSignals(after));
    return {
        version: 2,
        repo: head.repo,
        base: { commit: base.commit, generated_at: before.generatedAt },
        head: { commit: head.commit, generated_at: after.generatedAt },
        signals: [...both, ...evidence.signals].map((signal) => ({
            ...signal,
            reason: signal.reason === null ? null : (0, schema_1.clipped)(signal.reason),
        })),
        ...compared,
        counts: {
            functions_base: before.functions.length,
            functions_head: after.functions.length,
            not_matched: worthwhile ? bases.left + heads.left : 0,
            ...counts,
        },
        functions: evidence.functions,
        untested_lines: evidence.untested,
        cycles: cycles.found,
        type_errors: typeErrors.found,
        blast: evidence.blast,
    };
}
const UNRECORDED = { available: false, reason: 'the snapshot does not say' };
function signalOf(side, signal) {
    return side.signals.get(signal) ?? UNRECORDED;
}
function headSignals(after) {
    return { coverage: signalOf(after, 'coverage'), tests: signalOf(after, 'tests') };
}
function basisOf(signals) {
    const compared = (name) => signals.some(({ signal, compared }) => signal === name && compared);
    return { coverage: compared('coverage'), staticErrors: compared('type_errors'), hotspot: compared('history') };
}
async function diffTypeErrors({ base, head, before, after }, renames, judged) {
    const signal = (0, compare_1.compareSignal)('type_errors', signalOf(before, 'type_errors'), signalOf(after, 'type_errors'));
    if (!signal.compared)
        return { signal, found: null };
    const tables = (0, compare_1.compareSignal)('type_errors', await hasTables(base, type_errors_1.TYPE_ERROR_TABLES), await hasTables(head, type_errors_1.TYPE_ERROR_TABLES));
    if (!tables.compared)
        return { signal: tables, found: null };
    const compared = await (0, type_errors_1.compareTypeErrors)(base, head, renames, judged);
    if ('reason' in compared) {
        return {
            signal: { signal: 'type_errors', compared: false, missing: 'both', reason: compared.reason },
            found: null,
        };
    }
    return { signal, found: compared };
}
async function diffCycles(base, head, { renames, changedPaths, changedLines }) {
    const signal = (0, compare_1.compareSignal)('imports', await hasTables(base, cycles_1.IMPORT_TABLES), await hasTables(head, cycles_1.IMPORT_TABLES));
    if (!signal.compared)
        return { signal, found: null };
    const modules = await head.database.rows('SELECT path, module FROM core.modules WHERE repo = $1 AND "commit" = $2', [head.repo, head.commit]);
    const moduleAt = new Map(modules.map(({ path, module }) => [path, module]));
    const before = await (0, cycles_1.readImports)(base, (module, path) => path === null ? module : (moduleAt.get(renames.get(path) ?? path) ?? module));
    return { signal, found: (0, cycles_1.newCycles)(before, await (0, cycles_1.readImports)(head), changedPaths ?? null, changedLines) };
}
async function hasTables(side, names) {
    const [missing] = await (0, tables_1.missingTables)(side, names);
    return missing === undefined
        ? { available: true, reason: null }
        : { available: false, reason: `the snapshot was made without ${missing}` };
}


/***/ }),

/***/ 93044:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TEST_FILE = void 0;
exports.tailOf = tailOf;
exports.lastName = lastName;
exports.container = container;
/** Files that hold tests, by pytest's conventions. Plain enough to mean the same to DuckDB. */
exports.TEST_FILE = /(^|\/)(tests?\/|conftest[.]py$|test_[^/]*[.]py$|[^/]*_test[.]py$)/;
/** Where a function stands within its module: `Policy.run` of `billing.retry.Policy.run`. */
function tailOf(fn) {
    return fn.qualname.startsWith(`${fn.module}.`) ? fn.qualname.slice(fn.module.length + 1) : fn.qualname;
}
/** The last part of a dotted name. */
function lastName(dotted) {
    return dotted.slice(dotted.lastIndexOf('.') + 1);
}
/** A dotted name without its last part; empty for a name without dots. */
function container(dotted) {
    return dotted.slice(0, Math.max(0, dotted.lastIndexOf('.')));
}


/***/ }),

/***/ 88973:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.headEvidence = headEvidence;
const blast_1 = __webpack_require__(24669);
const calls_1 = __webpack_require__(82850);
const reach_1 = __webpack_require__(29688);
const tables_1 = __webpack_require__(4822);
const untested_1 = __webpack_require__(11953);
/** What the head alone knows about the functions that differ: callers, tests, changed lines. */
async function headEvidence(head, functions, changed, signals) {
    const missing = new Set(await (0, tables_1.missingTables)(head, [...calls_1.CALL_TABLES, ...reach_1.TEST_TABLES, ...untested_1.UNTESTED_TABLES]));
    const without = (tables) => tables.find((table) => missing.has(table));
    const goids = functions.flatMap((fn) => (fn.head === null ? [] : [fn.head.goid]));
    const calls = madeWithout(without(calls_1.CALL_TABLES));
    const callers = calls === null ? await (0, reach_1.readCallers)(head, goids) : null;
    const blast = calls === null ? await (0, blast_1.readBlast)(head, functions) : null;
    const tests = madeWithout(without(reach_1.TEST_TABLES)) ?? (await whyNoTests(head, signals));
    const reaching = tests === null ? await (0, reach_1.readTests)(head, goids) : null;
    const lines = changed === undefined
        ? 'git does not know both commits here; fetch-depth: 0 of actions/checkout brings them'
        : null;
    const measured = signals.coverage.available && without(untested_1.UNTESTED_TABLES) === undefined;
    const untested = changed !== undefined && measured ? await (0, untested_1.readUntested)(head, changed, goids) : null;
    return {
        functions: functions.map((fn) => ({
            ...fn,
            callers: fn.head && callers && (callers.get(fn.head.goid) ?? { count: 0, public: 0, possible: 0 }),
            tests: fn.head && reaching && knownTests(reaching.get(fn.head.goid), signals.tests.available),
            changed_lines: fn.head && changed ? firstChange(fn.head, changed) : null,
            untested: fn.head && untested && (untested.byFunction.get(fn.head.goid) ?? { lines: 0, ranges: [] }),
        })),
        signals: [headSignal('calls', calls), headSignal('tests', tests), headSignal('changed_lines', lines)],
        untested: untested?.found ?? null,
        blast,
    };
}
function headSignal(signal, reason) {
    return { signal, compared: reason === null, missing: reason === null ? null : 'head', reason };
}
function madeWithout(table) {
    return table === undefined ? null : `the snapshot was made without ${table}`;
}
async function whyNoTests(head, { coverage }) {
    if (!coverage.available)
        return coverage.reason ?? 'no coverage report';
    if (await (0, reach_1.recordsTests)(head))
        return null;
    return 'the coverage report does not say which test ran a line; pytest --cov-context=test records it';
}
function knownTests(reaching, reported) {
    const { count, failing } = reaching ?? { count: 0, failing: 0 };
    return { count, failing: reported ? failing : null };
}
/** The first run of changed lines within the function. */
function firstChange({ path, start_line, end_line }, changed) {
    const range = changed.get(path)?.find(([first, last]) => first <= end_line && last >= start_line);
    return range === undefined ? null : [Math.max(range[0], start_line), Math.min(range[1], end_line)];
}


/***/ }),

/***/ 82047:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Listing = void 0;
const rules_1 = __webpack_require__(27532);
const schema_1 = __webpack_require__(7912);
/**
 * Chooses, of however many functions, the ones that a difference lists, and keeps no more than it needs for that. Of too
 * many these are the worst, and a fifth of the room, or what the others leave of it, goes to the most improved.
 */
class Listing {
    #others = new Best(rules_1.bySeverity, schema_1.MOST.functions);
    #improved = new Best((a, b) => (0, rules_1.bySeverity)(b, a), schema_1.MOST.functions);
    #added = 0;
    add(fn) {
        this.#added++;
        ((0, rules_1.isImproved)(fn) ? this.#improved : this.#others).add(fn);
    }
    /** The worst first, and how many are not among them. */
    result() {
        const others = this.#others.sorted();
        const improved = this.#improved.sorted();
        const room = Math.max(schema_1.MOST.functions / 5, schema_1.MOST.functions - others.length);
        const best = improved.slice(0, room);
        const worst = others.slice(0, schema_1.MOST.functions - best.length);
        const functions = [...worst, ...best].sort(rules_1.bySeverity);
        return { functions, left: this.#added - functions.length };
    }
}
exports.Listing = Listing;
/** The first few of many by some order. */
class Best {
    order;
    most;
    #kept = [];
    constructor(order, most) {
        this.order = order;
        this.most = most;
    }
    add(item) {
        this.#kept.push(item);
        if (this.#kept.length >= 2 * this.most)
            this.#kept = this.sorted();
    }
    sorted() {
        return this.#kept.sort(this.order).slice(0, this.most);
    }
}


/***/ }),

/***/ 54570:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.matchExactly = matchExactly;
exports.isTelling = isTelling;
exports.matched = matched;
const facts_1 = __webpack_require__(93044);
/**
 * Bodies smaller than this look alike by chance (`return self._x`, `pass`): the same code under another name or in
 * another place says nothing about them.
 */
const SMALLEST_TELLING_BODY = 8;
/**
 * Pairs the functions of two snapshots by what identifies them across commits: first path, kind, qualified name and
 * ordinal among the same-named; then the same within a file that git says was renamed; then the same code elsewhere.
 * Linear in the number of functions. Both lists are in source order (path, then line).
 *
 * @param renames path in the base → path in the head
 */
function matchExactly(base, head, renames) {
    let rest = { matches: [], base: [...base], head: [...head] };
    rest = pair(rest, { base: placeKey, head: placeKey, group: pairSameNamed });
    if (renames.size > 0) {
        const renamedFileKey = (fn) => {
            const path = renames.get(fn.path);
            return path === undefined ? null : inFileKey(fn, path);
        };
        rest = pair(rest, { base: renamedFileKey, head: (fn) => inFileKey(fn, fn.path), group: pairSameNamed });
    }
    for (const { key, any } of SAME_CODE) {
        rest = pair(rest, { base: key, head: key, group: any ? pairInOrder : pairTelling });
    }
    return rest;
}
/** The strongest first: each takes from what the ones before left. */
const SAME_CODE = [
    { key: (fn) => join(fn.bodyHash, (0, facts_1.tailOf)(fn), fn.path.slice(fn.path.lastIndexOf('/') + 1)), any: false },
    { key: (fn) => join(fn.bodyHash, (0, facts_1.tailOf)(fn)), any: false },
    { key: (fn) => (isTelling(fn) ? join(fn.bodyHash, (0, facts_1.lastName)(fn.qualname)) : null), any: true },
    { key: (fn) => (isTelling(fn) ? join(fn.bodyHash, fn.signatureHash) : null), any: true },
    { key: (fn) => (isTelling(fn) ? fn.bodyHash : null), any: true },
];
function isTelling(fn) {
    return fn.sketchSize >= SMALLEST_TELLING_BODY;
}
/** Says how two functions that are one relate. */
function matched(base, head) {
    const before = (0, facts_1.tailOf)(base);
    const after = (0, facts_1.tailOf)(head);
    return {
        base,
        head,
        moved: base.path !== head.path || (0, facts_1.container)(before) !== (0, facts_1.container)(after),
        renamed: (0, facts_1.lastName)(before) !== (0, facts_1.lastName)(after),
    };
}
function pair(rest, step) {
    const bases = groupBy(rest.base, step.base);
    const taken = new Set();
    for (const [key, heads] of groupBy(rest.head, step.head)) {
        for (const [base, head] of step.group(bases.get(key) ?? [], heads)) {
            rest.matches.push(matched(base, head));
            taken.add(base).add(head);
        }
    }
    const free = (fn) => !taken.has(fn);
    return { matches: rest.matches, base: rest.base.filter(free), head: rest.head.filter(free) };
}
/**
 * Redefinitions: overloads, property accessors, `if`/`else` variants. One that is inserted shifts the ordinals of
 * those after it, so the ones that are recognisable go first and only the others go by ordinal.
 */
function pairSameNamed(base, head) {
    if (base.length <= 1 && head.length <= 1)
        return pairInOrder(base, head);
    const pairs = [];
    const taken = new Set();
    const free = (fn) => !taken.has(fn);
    const keys = [
        (fn) => join(fn.bodyHash, fn.signatureHash),
        (fn) => fn.bodyHash,
        (fn) => fn.signatureHash,
        () => '',
    ];
    for (const key of keys) {
        const bases = groupBy(base.filter(free), key);
        for (const [value, heads] of groupBy(head.filter(free), key)) {
            for (const found of pairInOrder(bases.get(value) ?? [], heads)) {
                pairs.push(found);
                taken.add(found[0]).add(found[1]);
            }
        }
    }
    return pairs;
}
function pairInOrder(base, head) {
    return base.slice(0, head.length).map((fn, i) => [fn, head[i]]);
}
/** Same code and same name: a body that says little counts only where no other candidate exists. */
function pairTelling(base, head) {
    const unique = base.length === 1 && head.length === 1;
    return unique || head.every(isTelling) ? pairInOrder(base, head) : [];
}
function placeKey(fn) {
    return join(fn.path, fn.kind, fn.qualname);
}
function inFileKey(fn, path) {
    return join(path, fn.kind, (0, facts_1.tailOf)(fn));
}
/** Git paths and Python names hold no NUL. */
function join(...parts) {
    return parts.join('\0');
}
function groupBy(fns, keyOf) {
    const groups = new Map();
    for (const fn of fns) {
        const key = keyOf(fn);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group)
            group.push(fn);
        else
            groups.set(key, [fn]);
    }
    return groups;
}


/***/ }),

/***/ 29688:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TEST_TABLES = void 0;
exports.readCallers = readCallers;
exports.readTests = readTests;
exports.recordsTests = recordsTests;
const calls_1 = __webpack_require__(82850);
exports.TEST_TABLES = ['analytics.test_coverage_edges'];
/** Who calls some functions of the snapshot, by GOID; a function that nobody calls has no entry. */
async function readCallers(side, goids) {
    const rows = await side.database.rows(`WITH wanted AS (SELECT unnest(from_json($3, '["VARCHAR"]'))::HUGEINT::DECIMAL(38,0) AS goid), ${calls_1.CALLS}
     SELECT
       call.callee::HUGEINT::VARCHAR AS goid,
       (count(*) FILTER (call.certain))::INTEGER AS "count",
       (count(*) FILTER (call.certain AND node.is_public))::INTEGER AS "public",
       (count(*) FILTER (NOT call.certain))::INTEGER AS possible
     FROM call
     JOIN wanted ON wanted.goid = call.callee
     JOIN node ON node.goid = call.caller
     GROUP BY call.callee`, [side.repo, side.commit, JSON.stringify(goids)]);
    return new Map(rows.map(({ goid, ...callers }) => [goid, callers]));
}
/**
 * Which tests ran a line of some functions, by GOID; a function that no test ran has no entry. `failing` counts tests
 * whose outcome is known.
 */
async function readTests(side, goids) {
    const rows = await side.database.rows(`WITH wanted AS (SELECT unnest(from_json($3, '["VARCHAR"]'))::HUGEINT::DECIMAL(38,0) AS goid)
     SELECT
       edge.function_goid_h128::HUGEINT::VARCHAR AS goid,
       count(DISTINCT edge.test_id)::INTEGER AS "count",
       (count(DISTINCT edge.test_id) FILTER (edge.last_status IN ('failed', 'error')))::INTEGER AS failing
     FROM analytics.test_coverage_edges AS edge
     JOIN wanted ON wanted.goid = edge.function_goid_h128
     WHERE edge.repo = $1 AND edge."commit" = $2 AND edge.covered_lines > 0
     GROUP BY edge.function_goid_h128`, [side.repo, side.commit, JSON.stringify(goids)]);
    return new Map(rows.map(({ goid, count, failing }) => [goid, { count, failing }]));
}
/** Whether the coverage data says which test ran which line. */
async function recordsTests({ database, repo, commit }) {
    const rows = await database.rows('SELECT 1 AS known FROM analytics.test_coverage_edges WHERE repo = $1 AND "commit" = $2 LIMIT 1', [repo, commit]);
    return rows.length > 0;
}


/***/ }),

/***/ 42099:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readSide = readSide;
exports.readSketches = readSketches;
exports.readSettings = readSettings;
const errors_1 = __webpack_require__(65995);
const database_1 = __webpack_require__(90131);
const tables_1 = __webpack_require__(4822);
/** Without these there is nothing to compare. */
const NEEDED = ['analytics.goid_risk_factors', 'analytics.function_metrics', 'analytics.function_fingerprints'];
/** @throws UserError when the database does not hold the snapshot, or holds it without what a comparison needs */
async function readSide(side) {
    const generatedAt = await readGeneratedAt(side);
    const { database, repo, commit } = side;
    const [missing] = await (0, tables_1.missingTables)(side, NEEDED);
    if (missing !== undefined) {
        throw new errors_1.UserError(`${database.path} describes ${repo} at ${commit} without ${missing}, which a comparison needs: analyse that commit again, with all tables.`);
    }
    return { generatedAt, signals: await readSignals(side), functions: await readFunctions(side) };
}
async function readGeneratedAt({ database, repo, commit }) {
    const [row] = await database.rows('SELECT generated_at FROM core.run_manifest WHERE repo = $1 AND "commit" = $2', [repo, commit]);
    if (row === undefined) {
        throw new errors_1.UserError(`${database.path} holds no snapshot of ${repo} at ${commit}: analyse that commit with \`codeintel pipeline run\` first.`);
    }
    return row.generated_at;
}
async function readSignals({ database, repo, commit }) {
    const rows = await database.rows('SELECT signal, available, reason FROM core.signals WHERE repo = $1 AND "commit" = $2', [repo, commit]);
    return new Map(rows.map(({ signal, available, reason }) => [signal, { available, reason }]));
}
const FUNCTIONS = `
  SELECT
    rf.function_goid_h128::HUGEINT::VARCHAR AS goid, rf.rel_path, m.module, rf.kind, rf.qualname,
    fm.start_line, fm.end_line,
    fp.body_hash, fp.signature_hash, json_array_length(fp.tokens)::INTEGER AS sketch_size,
    fm.cyclomatic_complexity, fm.complexity_bucket,
    rf.coverage_ratio, rf.static_error_count, rf.hotspot_score, rf.risk_score, rf.risk_level
  FROM analytics.goid_risk_factors rf
  JOIN analytics.function_metrics fm USING (repo, "commit", function_goid_h128)
  LEFT JOIN analytics.function_fingerprints fp USING (repo, "commit", function_goid_h128)
  LEFT JOIN core.modules m ON m.repo = rf.repo AND m."commit" = rf."commit" AND m.path = rf.rel_path
  WHERE rf.repo = $1 AND rf."commit" = $2
  ORDER BY rf.rel_path, fm.start_line, fm.end_line, rf.function_goid_h128`;
/** Row by row: only what a comparison needs is kept, and what the functions of a file share is kept once. */
async function readFunctions(side) {
    const { database, repo, commit } = side;
    const functions = [];
    let path = '';
    let module = '';
    for await (const row of streamFunctions(side)) {
        if (row.body_hash === null) {
            throw new errors_1.UserError(`${database.path} describes ${repo} at ${commit} without fingerprints of its functions: it was made by an older version; analyse that commit again.`);
        }
        if (row.rel_path !== path) {
            path = row.rel_path;
            module = row.module ?? '';
        }
        functions.push({
            goid: row.goid,
            path,
            module,
            kind: row.kind,
            qualname: row.qualname,
            startLine: row.start_line,
            endLine: row.end_line,
            bodyHash: row.body_hash,
            signatureHash: row.signature_hash,
            sketchSize: row.sketch_size,
            complexity: row.cyclomatic_complexity,
            complexityBucket: row.complexity_bucket,
            coverage: row.coverage_ratio,
            staticErrors: row.static_error_count,
            hotspot: row.hotspot_score,
            riskScore: row.risk_score,
            riskLevel: row.risk_level,
        });
    }
    return functions;
}
async function* streamFunctions({ database, repo, commit }) {
    const result = await database.connection.stream(FUNCTIONS, [repo, commit]);
    const names = result.deduplicatedColumnNames();
    for await (const rows of result.yieldRows()) {
        for (const row of rows) {
            yield Object.fromEntries(names.map((name, i) => [name, (0, database_1.cell)(row[i] ?? null)]));
        }
    }
}
/** The sketches of some functions; most are recognised without theirs. */
async function readSketches(side, functions) {
    const rows = await side.database.rows(`SELECT function_goid_h128::HUGEINT::VARCHAR AS goid, tokens::VARCHAR AS tokens
     FROM analytics.function_fingerprints
     WHERE repo = $1 AND "commit" = $2
       AND function_goid_h128::HUGEINT::VARCHAR IN (SELECT unnest(from_json($3, '["VARCHAR"]')))`, [side.repo, side.commit, JSON.stringify(functions.map((fn) => fn.goid))]);
    return new Map(rows.map(({ goid, tokens }) => [goid, JSON.parse(tokens)]));
}
/** The weights and thresholds the snapshot was scored with. */
async function readSettings({ database, repo, commit }) {
    const rows = await database.rows('SELECT key, value FROM core.settings WHERE repo = $1 AND "commit" = $2', [repo, commit]);
    const values = new Map(rows.map(({ key, value }) => [key, value]));
    const setting = (key) => {
        const value = values.get(key);
        if (value === undefined)
            throw new Error(`core.settings of ${repo} at ${commit} has no ${key}`);
        return value;
    };
    return {
        coverage: setting('risk.weight.coverage'),
        complexityHigh: setting('risk.weight.complexity_high'),
        complexityMedium: setting('risk.weight.complexity_medium'),
        staticErrors: setting('risk.weight.static_errors'),
        hotspot: setting('risk.weight.hotspot'),
        levelHigh: setting('risk.level.high'),
        levelMedium: setting('risk.level.medium'),
    };
}


/***/ }),

/***/ 27532:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EPSILON = void 0;
exports.isWorsened = isWorsened;
exports.isImproved = isImproved;
exports.isNewHigh = isNewHigh;
exports.isEdited = isEdited;
exports.isCodeChanged = isCodeChanged;
exports.bySeverity = bySeverity;
/** Below this a difference is rounding. */
exports.EPSILON = 1e-9;
/** Both sides have it and its risk rose. */
function isWorsened(fn) {
    return (fn.risk.delta ?? 0) > exports.EPSILON;
}
function isImproved(fn) {
    return (fn.risk.delta ?? 0) < -exports.EPSILON;
}
/** High-risk now, and either new or not high-risk before. */
function isNewHigh(fn) {
    return fn.risk.level_after === 'high' && fn.risk.level_before !== 'high';
}
/** Somebody touched its source. */
function isEdited(fn) {
    return fn.status !== 'changed' || isCodeChanged(fn) || fn.moved || fn.renamed;
}
function isCodeChanged(fn) {
    return fn.body_changed || fn.signature_changed;
}
/** Sorts the worst first: what became high-risk, then by rise, then by risk, then by name. */
function bySeverity(a, b) {
    return (Number(isNewHigh(b)) - Number(isNewHigh(a)) ||
        (b.risk.delta ?? 0) - (a.risk.delta ?? 0) ||
        (b.risk.after ?? 0) - (a.risk.after ?? 0) ||
        compareText(place(a), place(b)) ||
        line(a) - line(b));
}
function place(fn) {
    const side = fn.head ?? fn.base;
    return side === null ? '' : `${side.qualname}\0${side.path}`;
}
function line(fn) {
    return (fn.head ?? fn.base)?.start_line ?? 0;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.diffSchema = exports.MOST = void 0;
exports.clipped = clipped;
const zod_1 = __webpack_require__(50924);
/**
 * The difference between two snapshots as plain JSON. It travels between workflows, so a reader takes it for untrusted
 * input: `diffSchema.parse` before use, and escape every text.
 */
const text = zod_1.z.string().max(20_000);
/** Most entries of each list: however large a change is, its difference stays a small file. */
exports.MOST = {
    functions: 5000,
    /** Line ranges of one function. */
    ranges: 20,
    /** Functions with untested lines. */
    untested: 100,
    cycles: 20,
    /** Modules named of one cycle. */
    members: 20,
    /** Files with new type errors. */
    files: 50,
    /** Nodes of the drawn call graph. */
    nodes: 20,
};
const share = zod_1.z.number().min(0).max(1);
const count = zod_1.z.int().min(0);
const level = zod_1.z.enum(['low', 'medium', 'high']);
const snapshot = zod_1.z.strictObject({
    commit: zod_1.z.string().max(200),
    /** ISO-8601 UTC; null when the snapshot does not say. */
    generated_at: zod_1.z.iso.datetime().nullable(),
});
/** A function as one side has it. */
const functionSide = zod_1.z.strictObject({
    /** Valid in that side's snapshot only. */
    goid: zod_1.z.string().regex(/^\d{1,38}$/),
    path: text,
    kind: zod_1.z.enum(['function', 'method']),
    qualname: text,
    start_line: count,
    end_line: count,
    /** As stored: with every term of the formula, measured or not. */
    risk_score: share,
    risk_level: level,
});
/** What a signal contributes to risk. `value` is the evidence itself, `points` its share of the score. */
const component = zod_1.z.strictObject({
    name: zod_1.z.enum(['complexity', 'coverage', 'static_errors', 'hotspot']),
    /**
     * `compared`: its movement is part of the delta. `held`: it counts on both sides as it is in the head, because a
     * movement is not this function's doing. `missing`: one side does not know it; it counts on neither.
     */
    basis: zod_1.z.enum(['compared', 'held', 'missing']),
    /** Cyclomatic complexity; coverage as a ratio; errors in the file; hotspot score of the file. */
    value: zod_1.z.strictObject({ before: zod_1.z.number().nullable(), after: zod_1.z.number().nullable() }),
    points: zod_1.z.strictObject({ before: share.nullable(), after: share.nullable(), delta: zod_1.z.number().nullable() }),
});
/** Lines of a file at the head, 1-based, both ends included. */
const range = zod_1.z.tuple([count, count]);
const changedFunction = zod_1.z.strictObject({
    /** `changed` has both sides and any difference in code, place, name or evidence of its own. */
    status: zod_1.z.enum(['added', 'removed', 'changed']),
    moved: zod_1.z.boolean(),
    renamed: zod_1.z.boolean(),
    body_changed: zod_1.z.boolean(),
    /** Decorators, parameters, annotations, `async`. */
    signature_changed: zod_1.z.boolean(),
    base: functionSide.nullable(),
    head: functionSide.nullable(),
    /** On what both sides know; null on the side that lacks the function. */
    risk: zod_1.z.strictObject({
        before: share.nullable(),
        after: share.nullable(),
        delta: zod_1.z.number().min(-1).max(1).nullable(),
        level_before: level.nullable(),
        level_after: level.nullable(),
    }),
    components: zod_1.z.array(component).max(4),
    /** Distinct callers at the head outside tests and itself; null without a call graph. */
    callers: zod_1.z
        .strictObject({
        count,
        /** Of those, with a public name. */
        public: count,
        /** Not among `count`: callers by edges that are more likely wrong than a caller should be told. */
        possible: count,
    })
        .nullable(),
    /** Tests that ran a line of it at the head; null when that was not recorded. */
    tests: zod_1.z
        .strictObject({
        count,
        /** Failed or in error; null without a test report. */
        failing: count.nullable(),
    })
        .nullable(),
    /** Its first run of changed lines; null when none is in it or the lines are not known. */
    changed_lines: range.nullable(),
    /** Its changed executable lines that no test reached; null when lines or coverage are not known. */
    untested: zod_1.z.strictObject({ lines: count, ranges: zod_1.z.array(range).max(exports.MOST.ranges) }).nullable(),
});
const signal = zod_1.z.strictObject({
    /** The first five are needed on both sides, the others at the head alone. */
    signal: zod_1.z.enum(['complexity', 'coverage', 'type_errors', 'history', 'imports', 'calls', 'tests', 'changed_lines']),
    compared: zod_1.z.boolean(),
    /** Which side lacks it. */
    missing: zod_1.z.enum(['base', 'head', 'both']).nullable(),
    reason: text.nullable(),
});
/** Changed lines that no test reached. */
const untestedLines = zod_1.z.strictObject({
    lines: count,
    /** Changed executable lines, reached or not. */
    executable: count,
    functions: count,
    files: count,
    /** Changed files with functions that the coverage report does not hold: nothing is said about those. */
    not_measured: count,
    /** By function, most lines first; `qualname` null for code outside functions. */
    listed: zod_1.z
        .array(zod_1.z.strictObject({
        path: text,
        qualname: text.nullable(),
        lines: count,
        ranges: zod_1.z.array(range).max(exports.MOST.ranges),
    }))
        .max(exports.MOST.untested),
});
/** Modules that import each other in a circle at the head and did not all do so in the base. */
const cycles = zod_1.z.strictObject({
    found: count,
    listed: zod_1.z
        .array(zod_1.z.strictObject({
        size: count,
        members: zod_1.z.array(text).max(exports.MOST.members),
        /** Some of the members were a cycle before. */
        grown: zod_1.z.boolean(),
        /** The new import that closed it. */
        edge: zod_1.z.strictObject({
            from: text,
            to: text,
            path: text.nullable(),
            line: count.nullable(),
            /** The change touched that line. */
            changed: zod_1.z.boolean(),
        }),
        /** The shortest way round through that import: `from`, `to`, …; the way back to `from` is understood. */
        route: zod_1.z.array(text).max(exports.MOST.members),
    }))
        .max(exports.MOST.cycles),
});
/** Errors of the type checkers that ran on both sides. */
const typeErrors = zod_1.z.strictObject({
    before: count,
    after: count,
    /** Summed over the files that have more than before, and over those that have fewer. */
    new: count,
    fixed: count,
    /** How many files have more; the most additional errors first. */
    files: count,
    listed: zod_1.z.array(zod_1.z.strictObject({ path: text, before: count, after: count })).max(exports.MOST.files),
});
/** Who calls the functions whose code changed, directly or through others, at the head. */
const blast = zod_1.z.strictObject({
    /** Edited functions it starts from. */
    functions: count,
    /** Distinct functions outside tests that reach one of them. */
    callers: count,
    /** Not among `callers`: reached through an uncertain edge only. */
    possible: count,
    /** Of `callers`, those that nothing calls. */
    entry_points: count,
    /** How many calls away it looked. */
    depth: count,
    /** Names of entry points, in order. */
    entries: zod_1.z.array(text).max(exports.MOST.nodes),
    /** Of `callers` and `possible`, how many are among `nodes`. */
    drawn: count,
    /** The nearest part of it, to be drawn. */
    nodes: zod_1.z
        .array(zod_1.z.strictObject({
        qualname: text,
        path: text,
        start_line: count,
        end_line: count,
        /** The change edited it or added it. */
        changed: zod_1.z.boolean(),
        entry: zod_1.z.boolean(),
    }))
        .max(exports.MOST.nodes),
    /** From the caller to the called, as positions in `nodes`. */
    edges: zod_1.z.array(zod_1.z.strictObject({ from: count, to: count, certain: zod_1.z.boolean() })).max(exports.MOST.nodes * exports.MOST.nodes),
});
/** A name or reason as the schema lets it through; whole unless it is absurdly long. */
function clipped(name) {
    return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).toWellFormed()}…`;
}
const LONGEST_NAME = 4096;
exports.diffSchema = zod_1.z.strictObject({
    version: zod_1.z.literal(2),
    repo: zod_1.z.string().max(200),
    base: snapshot,
    head: snapshot,
    signals: zod_1.z.array(signal).max(8),
    /** What a score can be at most with the signals compared, and from where it is called medium and high. */
    scale: zod_1.z.strictObject({ max: share, medium: share, high: share }),
    counts: zod_1.z.strictObject({
        functions_base: count,
        functions_head: count,
        /** In both, with another body or signature. */
        changed: count,
        added: count,
        removed: count,
        /** In both, in another file, class or function; under another name. A function may be both. */
        moved: count,
        renamed: count,
        /** In both, the same code at the same place, but evidence of its own moved. */
        evidence: count,
        unchanged: count,
        /** Differ, but in files that are not part of what is judged. */
        elsewhere: count,
        /** Differ, but are not in `functions` because there are too many. */
        not_listed: count,
        /** Not tried against each other for likeness because there were too many. */
        not_matched: count,
        /** Files with a function that was changed, added, removed, moved or renamed. */
        files: count,
        /** In both, and the risk rose. */
        worsened: count,
        /** Of those, the ones that did not become high-risk by it. */
        worsened_below_high: count,
        improved: count,
        new_high: count,
    }),
    /** Over functions that both sides have; null when there is none. */
    highest_delta: zod_1.z.number().min(-1).max(1).nullable(),
    /** Over the differing functions of the head; null when there is none. */
    highest_risk: share.nullable(),
    /** The functions with a difference, the worst first; of very many the worst and the most improved. */
    functions: zod_1.z.array(changedFunction).max(exports.MOST.functions),
    /** Each null when its signals are not compared. */
    untested_lines: untestedLines.nullable(),
    cycles: cycles.nullable(),
    type_errors: typeErrors.nullable(),
    blast: blast.nullable(),
});


/***/ }),

/***/ 43028:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.similarityCandidates = similarityCandidates;
exports.matchSimilar = matchSimilar;
exports.jaccard = jaccard;
const facts_1 = __webpack_require__(93044);
const match_1 = __webpack_require__(54570);
/** Two bodies are versions of one function from this Jaccard similarity of their shingles on. */
const SIMILAR = 0.6;
/** A smaller body never matches by likeness alone. */
const SMALLEST_BODY = 16;
/** Hashes of a full sketch. */
const SKETCH_SIZE = 64;
/** A shingle that more functions than this share is boilerplate and suggests no candidate. */
const COMMON = 100;
/** Best candidates looked at for each function of the head. */
const CANDIDATES = 8;
/** Most functions of a side that are tried; the others stay added or removed. */
const MOST_TRIED = 20_000;
/** The functions worth comparing by likeness, and how many were left out because there are too many. */
function similarityCandidates(fns) {
    const large = fns.filter((fn) => fn.sketchSize >= SMALLEST_BODY);
    return { tried: large.slice(0, MOST_TRIED), left: Math.max(0, large.length - MOST_TRIED) };
}
/**
 * Pairs what is left by likeness of body, the most alike first; equally alike ones by name, place and signature.
 * Functions without a sketch stay unmatched.
 */
function matchSimilar(rest, baseSketches, headSketches) {
    const taken = new Set();
    for (const { base, head } of rankedCandidates(rest, baseSketches, headSketches)) {
        if (taken.has(base) || taken.has(head))
            continue;
        taken.add(base).add(head);
        rest.matches.push((0, match_1.matched)(base, head));
    }
    const free = (fn) => !taken.has(fn);
    return { matches: rest.matches, base: rest.base.filter(free), head: rest.head.filter(free) };
}
function rankedCandidates(rest, baseSketches, headSketches) {
    const postings = invertedIndex(rest.base, baseSketches);
    const candidates = [];
    for (const head of rest.head) {
        const sketch = headSketches.get(head.goid);
        if (sketch === undefined)
            continue;
        for (const index of mostShared(sketch, postings)) {
            const base = rest.base[index];
            const likeness = jaccard(baseSketches.get(base.goid), sketch);
            if (likeness >= SIMILAR)
                candidates.push({ base, head, likeness, closeness: closeness(base, head) });
        }
    }
    // The sort is stable: what is equal stays in source order.
    return candidates.sort((a, b) => b.likeness - a.likeness || b.closeness - a.closeness);
}
/** Shingle hash → positions in `fns` of the functions that have it. */
function invertedIndex(fns, sketches) {
    const postings = new Map();
    fns.forEach((fn, index) => {
        for (const hash of sketches.get(fn.goid) ?? []) {
            const posting = postings.get(hash);
            if (posting === undefined)
                postings.set(hash, [index]);
            else if (posting.length <= COMMON)
                posting.push(index);
        }
    });
    return postings;
}
function mostShared(sketch, postings) {
    const shared = new Map();
    for (const hash of sketch) {
        const posting = postings.get(hash);
        if (posting === undefined || posting.length > COMMON)
            continue;
        for (const index of posting)
            shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, CANDIDATES)
        .map(([index]) => index);
}
/** Jaccard similarity of two sets as their bottom-k sketches tell it; exact for sets of at most k. */
function jaccard(a, b) {
    let i = 0;
    let j = 0;
    let union = 0;
    let shared = 0;
    while (union < SKETCH_SIZE && (i < a.length || j < b.length)) {
        const x = a[i] ?? Number.POSITIVE_INFINITY;
        const y = b[j] ?? Number.POSITIVE_INFINITY;
        if (x === y)
            shared++;
        if (x <= y)
            i++;
        if (y <= x)
            j++;
        union++;
    }
    return union === 0 ? 0 : shared / union;
}
function closeness(base, head) {
    return (8 * Number((0, facts_1.lastName)(base.qualname) === (0, facts_1.lastName)(head.qualname)) +
        4 * Number(base.path === head.path) +
        2 * Number((0, facts_1.tailOf)(base) === (0, facts_1.tailOf)(head)) +
        Number(base.signatureHash === head.signatureHash));
}


/***/ }),

/***/ 4822:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.missingTables = missingTables;
/**
 * The names of `wanted` that the snapshot does not have: made by an older version, by a run that was told to make other
 * tables, or left out of an output folder. A table that is there and empty is not missing.
 */
async function missingTables(side, wanted) {
    const { database, repo, commit } = side;
    const known = await database.rows(`SELECT schema_name || '.' || table_name AS name FROM duckdb_tables()
     UNION ALL SELECT schema_name || '.' || view_name FROM duckdb_views() WHERE NOT internal`);
    const [manifest] = await database.rows('SELECT counts::VARCHAR AS counts FROM core.run_manifest WHERE repo = $1 AND "commit" = $2', [repo, commit]);
    const stored = new Set(known.map(({ name }) => name));
    const made = new Set(Object.keys(JSON.parse(manifest?.counts ?? '{}')));
    return wanted.filter((name) => !stored.has(name) || (made.size > 0 && !made.has(name)));
}


/***/ }),

/***/ 78067:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TYPE_ERROR_TABLES = void 0;
exports.compareTypeErrors = compareTypeErrors;
const schema_1 = __webpack_require__(7912);
exports.TYPE_ERROR_TABLES = ['analytics.static_diagnostics'];
const CHECKERS = ['pyrefly_errors', 'pyright_errors', 'mypy_errors'];
/**
 * Errors per file on both sides, when the same checkers ran on both. A file that one side lacks has no errors there.
 *
 * @param renames path in the base → path in the head
 * @param judged paths whose new errors count; null means all
 */
async function compareTypeErrors(base, head, renames, judged) {
    const before = await readErrors(base);
    const after = await readErrors(head);
    const [ranBefore, ranAfter] = [namesOf(before.ran), namesOf(after.ran)];
    if (ranBefore !== ranAfter)
        return { reason: `checked by ${ranBefore} in the base and by ${ranAfter} in the head` };
    const checkers = [...after.ran];
    const files = new Map();
    const fileOf = (path) => {
        const file = files.get(path) ?? { before: 0, after: 0 };
        files.set(path, file);
        return file;
    };
    const errors = (row) => checkers.reduce((sum, checker) => sum + (row[checker] ?? 0), 0);
    for (const row of before.rows)
        fileOf(renames.get(row.path) ?? row.path).before += errors(row);
    for (const row of after.rows)
        fileOf(row.path).after += errors(row);
    const all = [...files].map(([path, counts]) => ({ path, ...counts }));
    const risen = all
        .filter((file) => file.after > file.before && (judged === null || judged.has(file.path)))
        .sort((a, b) => b.after - b.before - (a.after - a.before) || (a.path < b.path ? -1 : 1));
    const sum = (values) => values.reduce((a, b) => a + b, 0);
    return {
        before: sum(all.map((file) => file.before)),
        after: sum(all.map((file) => file.after)),
        new: sum(risen.map((file) => file.after - file.before)),
        fixed: sum(all.map((file) => Math.max(0, file.before - file.after))),
        files: risen.length,
        listed: risen.slice(0, schema_1.MOST.files).map((file) => ({ ...file, path: (0, schema_1.clipped)(file.path) })),
    };
}
function namesOf(checkers) {
    const names = [...checkers].map((checker) => checker.replace('_errors', ''));
    return names.length === 0 ? 'nothing' : names.join(' and ');
}
async function readErrors({ database, repo, commit }) {
    const columns = await database.rows(`SELECT DISTINCT column_name AS name FROM duckdb_columns()
     WHERE schema_name = 'analytics' AND table_name = 'static_diagnostics'`);
    const known = CHECKERS.filter((checker) => columns.some(({ name }) => name === checker));
    const rows = await database.rows(`SELECT ${['rel_path AS path', ...known].join(', ')} FROM analytics.static_diagnostics
     WHERE repo = $1 AND "commit" = $2`, [repo, commit]);
    // A checker that did not run is NULL in every row.
    const ran = new Set(known.filter((checker) => rows.some((row) => row[checker] !== null)));
    return { rows, ran };
}


/***/ }),

/***/ 11953:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UNTESTED_TABLES = void 0;
exports.readUntested = readUntested;
const facts_1 = __webpack_require__(93044);
const schema_1 = __webpack_require__(7912);
exports.UNTESTED_TABLES = ['analytics.coverage_lines'];
/**
 * The executable lines that a change touched and no test reached. A statement counts by its first line, which is the
 * one that coverage names. Tests themselves are left out.
 *
 * @param goids the functions that `byFunction` is wanted for
 */
async function readUntested(side, changed, goids) {
    const rows = await side.database.rows(UNTESTED, [
        side.repo,
        side.commit,
        JSON.stringify(rangesOutsideTests(changed)),
        JSON.stringify(goids),
    ]);
    const places = rows.flatMap(({ goid, path, qualname, lines, ranges, place }) => path === null ? [] : [{ goid, place, path, qualname, lines, ranges: JSON.parse(ranges) }]);
    // There is a row with the totals even when there is no place.
    const totals = rows[0];
    return {
        found: {
            lines: totals.all_lines,
            executable: totals.executable,
            functions: totals.functions,
            files: totals.files,
            not_measured: totals.not_measured,
            listed: places
                .filter(({ place }) => place <= schema_1.MOST.untested)
                .map(({ path, qualname, lines, ranges }) => ({
                path: (0, schema_1.clipped)(path),
                qualname: qualname && (0, schema_1.clipped)(qualname),
                lines,
                ranges,
            })),
        },
        byFunction: new Map(places.flatMap(({ goid, lines, ranges }) => (goid === null ? [] : [[goid, { lines, ranges }]]))),
    };
}
function rangesOutsideTests(changed) {
    return [...changed].flatMap(([path, ranges]) => (facts_1.TEST_FILE.test(path) ? [] : [{ path, ranges }]));
}
/**
 * Files and functions go by number until the few that are shown are known. `n` numbers the executable lines of a file,
 * so that what lies between two of them does not part them. Of nested functions a line belongs to the innermost, which
 * has the highest number. Lines are looked up and never compared with every range or function of their file, of which
 * there may be thousands. A file of which nothing is executable needs no measuring; one that holds a function does.
 */
const UNTESTED = `
  WITH file AS MATERIALIZED (
    SELECT row_number() OVER ()::INTEGER AS file, item.path, item.ranges
    FROM (SELECT unnest(from_json($3, '[{"path": "VARCHAR", "ranges": [["INTEGER"]]}]')) AS item)
  ),
  changed AS (
    SELECT file, item[1] AS "first", item[2] AS "last" FROM (SELECT file, unnest(ranges) AS item FROM file)
  ),
  line AS MATERIALIZED (
    SELECT file.file, line::INTEGER AS line, is_covered,
      row_number() OVER (PARTITION BY file.file ORDER BY line) AS n
    FROM analytics.coverage_lines AS coverage
    JOIN file ON file.path = coverage.rel_path
    WHERE coverage.repo = $1 AND coverage."commit" = $2 AND coverage.is_executable
  ),
  touched AS MATERIALIZED (
    SELECT line.*
    FROM line ASOF JOIN changed ON changed.file = line.file AND line.line >= changed."first"
    WHERE line.line <= changed."last"
  ),
  fn AS MATERIALIZED (
    SELECT file.file, metrics.function_goid_h128 AS goid, metrics.qualname, metrics.start_line, metrics.end_line,
      row_number() OVER (ORDER BY file.file, metrics.start_line, metrics.end_line DESC)::INTEGER AS number
    FROM analytics.function_metrics AS metrics
    JOIN file ON file.path = metrics.rel_path
    WHERE metrics.repo = $1 AND metrics."commit" = $2
  ),
  innermost AS (
    SELECT touched.file, touched.line, touched.n, max(inside.number) AS number
    FROM touched
    LEFT JOIN (
      SELECT file, number, unnest(range(start_line, end_line + 1))::INTEGER AS line FROM fn
    ) AS inside USING (file, line)
    WHERE NOT touched.is_covered
    GROUP BY ALL
  ),
  ranges AS MATERIALIZED (
    SELECT file, number, min(line) AS "first", max(line) AS "last", count(*) AS lines
    FROM (SELECT *, n - row_number() OVER (PARTITION BY file, number ORDER BY n) AS run FROM innermost)
    GROUP BY file, number, run
  ),
  places AS MATERIALIZED (
    SELECT file, number, sum(lines)::INTEGER AS lines, min("first") AS "first" FROM ranges GROUP BY file, number
  ),
  shown AS MATERIALIZED (
    SELECT places.*, file.path, fn.goid, fn.qualname,
      row_number() OVER (ORDER BY places.lines DESC, file.path, places."first")::INTEGER AS place
    FROM places JOIN file USING (file) LEFT JOIN fn USING (number)
    QUALIFY place <= ${schema_1.MOST.untested}
      OR fn.goid IN (SELECT unnest(from_json($4, '["VARCHAR"]'))::HUGEINT::DECIMAL(38,0))
  ),
  shown_ranges AS (
    SELECT shown.place, to_json(list([ranges."first", ranges."last"] ORDER BY ranges."first")[:${schema_1.MOST.ranges}]) AS ranges
    FROM shown JOIN ranges ON ranges.file = shown.file AND ranges.number IS NOT DISTINCT FROM shown.number
    GROUP BY shown.place
  ),
  totals AS (
    SELECT
      (SELECT coalesce(sum(lines), 0) FROM places)::INTEGER AS all_lines,
      (SELECT count(*) FROM touched)::INTEGER AS executable,
      (SELECT count(number) FROM places)::INTEGER AS functions,
      (SELECT count(DISTINCT file) FROM places)::INTEGER AS files,
      (SELECT count(DISTINCT file) FROM fn WHERE file NOT IN (SELECT file FROM line))::INTEGER AS not_measured
  )
  SELECT
    totals.*, shown.goid::HUGEINT::VARCHAR AS goid, shown.path, shown.qualname, shown.lines,
    shown_ranges.ranges::VARCHAR AS ranges, shown.place
  FROM totals LEFT JOIN (shown JOIN shown_ranges USING (place)) ON true
  ORDER BY shown.place`;


/***/ }),

/***/ 49055:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verdict = verdict;
exports.newCycles = newCycles;
exports.plural = plural;
exports.more = more;
exports.isNotable = isNotable;
exports.isUnreached = isUnreached;
exports.isUntestedLogic = isUntestedLogic;
exports.isBranching = isBranching;
exports.extent = extent;
exports.functions = functions;
exports.origin = origin;
exports.riskChange = riskChange;
exports.drivers = drivers;
exports.callersOf = callersOf;
exports.testsOf = testsOf;
exports.signalName = signalName;
exports.missingReason = missingReason;
exports.riskName = riskName;
exports.compares = compares;
exports.notes = notes;
const facts_1 = __webpack_require__(93044);
const rules_1 = __webpack_require__(27532);
/** The result in one clause: who reads only this has read the report. */
function verdict(diff) {
    const { new_high: high, worsened_below_high: worse, improved } = diff.counts;
    const better = improved > 0 ? [`${improved} improved`] : [];
    const beside = besideRisk(diff);
    if (high > 0) {
        const risk = [`${functions(high)} became high-risk`, ...(worse > 0 ? [`${worse} got worse`] : []), ...better];
        return [risk.join(', '), ...beside].join('; ');
    }
    if (worse > 0)
        return [[`${functions(worse)} got worse`, ...better].join(', '), ...beside].join('; ');
    const edited = editedCount(diff);
    if (edited === 0 && improved === 0)
        return [...beside, 'no function changed'].join('; ');
    const highest = diff.highest_risk === null ? [] : [`highest ${diff.highest_risk.toFixed(2)}`];
    const calm = `no function became riskier; ${[`${edited} changed`, ...better, ...highest].join(', ')}`;
    return [...beside, calm].join('; ');
}
/** What a reviewer should know that is not about the risk of a function. */
function besideRisk({ cycles, type_errors: errors, untested_lines: untested }) {
    return [
        ...(cycles !== null && cycles.found > 0 ? [newCycles(cycles.found)] : []),
        ...(errors !== null && errors.new > 0 ? [plural(errors.new, 'new type error')] : []),
        ...(untested !== null && untested.lines > 0 ? [`${plural(untested.lines, 'changed line')} untested`] : []),
    ];
}
function newCycles(count) {
    return plural(count, 'new import cycle');
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `3 more callers`. */
function more(count, noun) {
    return `${count} more ${noun}${count === 1 ? '' : 's'}`;
}
/**
 * Whether a reviewer should look: something became high-risk or got worse, a new import cycle or type error, or a
 * function with branches was changed that no test reaches at all.
 */
function isNotable(diff) {
    return (diff.counts.new_high > 0 ||
        diff.counts.worsened > 0 ||
        (diff.cycles?.found ?? 0) > 0 ||
        (diff.type_errors?.new ?? 0) > 0 ||
        diff.functions.some(isUntestedLogic));
}
/** Its code is new or another, and no line of it ran in any test. */
function isUnreached(fn) {
    const coverage = fn.components.find(({ name }) => name === 'coverage');
    const touched = fn.status === 'added' || fn.body_changed;
    return touched && (fn.untested?.lines ?? 0) > 0 && coverage?.value.after === 0;
}
/** It has something to decide and no test reaches it. Straight code that no test reaches is told by its lines alone. */
function isUntestedLogic(fn) {
    return isBranching(fn) && isUnreached(fn);
}
function isBranching(fn) {
    return (fn.components.find(({ name }) => name === 'complexity')?.value.after ?? 0) > 1;
}
/** How much was edited, in words. */
function extent(diff) {
    const { added, removed, moved, renamed, files } = diff.counts;
    const kinds = [
        [added, 'new'],
        [removed, 'removed'],
        [moved, 'moved'],
        [renamed, 'renamed'],
    ];
    const parts = kinds.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`);
    const detail = parts.length > 0 ? ` (${parts.join(', ')})` : '';
    return `${functions(editedCount(diff))} changed${detail} in ${plural(files, 'file')}.`;
}
/** Functions somebody touched, the removed ones too. */
function editedCount({ functions, counts }) {
    return functions.length + counts.not_listed - counts.evidence;
}
function functions(count) {
    return plural(count, 'function');
}
/** `new`, `removed`, `moved from …`, `renamed from …`; empty for a function that stayed. `quote` renders a name. */
function origin(fn, quote) {
    const { base, head } = fn;
    if (head === null)
        return 'removed';
    if (base === null)
        return 'new';
    if (fn.moved && fn.renamed)
        return `was ${quote(base.qualname)}`;
    if (fn.renamed)
        return `renamed from ${quote((0, facts_1.lastName)(base.qualname))}`;
    if (!fn.moved)
        return '';
    const from = (0, facts_1.container)(base.qualname);
    return `moved from ${quote(from === (0, facts_1.container)(head.qualname) ? base.path : from)}`;
}
/** Risk on both sides and its level; `strong` marks a high one. */
function riskChange(fn, strong) {
    const { before, after, delta, level_before, level_after } = fn.risk;
    if (after === null)
        return before === null ? '' : `${before.toFixed(2)} → none`;
    const digits = delta !== null && Math.abs(delta) > rules_1.EPSILON && before?.toFixed(2) === after.toFixed(2) ? 4 : 2;
    const now = after.toFixed(digits);
    const shown = `${level_after === 'high' ? strong(now) : now} ${level_after}`;
    const stayed = before === null || delta === null || (Math.abs(delta) <= rules_1.EPSILON && level_before === level_after);
    return stayed ? shown : `${before.toFixed(digits)} → ${shown}`;
}
/** What moved, with the values on both sides, the weightiest first; for a new function what it is. */
function drivers(fn) {
    const moved = fn.components
        .filter(({ basis }) => basis === 'compared')
        .map((component) => ({ words: driver(component), weight: Math.abs(component.points.delta ?? 0) }))
        .filter(({ words }) => words !== null)
        .sort((a, b) => b.weight - a.weight)
        .map(({ words }) => words);
    const untested = fn.untested?.lines ?? 0;
    if (untested === 0 || moved.includes(UNREACHED))
        return moved;
    return [...moved, isUnreached(fn) ? UNREACHED : `${plural(untested, 'changed line')} untested`];
}
const UNREACHED = 'no test reaches it';
function driver({ name, value: { before, after } }) {
    if (after === null)
        return null;
    if (before !== null && Math.abs(after - before) <= rules_1.EPSILON)
        return null;
    switch (name) {
        case 'complexity':
            return before === null ? `complexity ${after}` : `complexity ${before} → ${after}`;
        case 'coverage':
            if (before !== null)
                return `coverage ${percentages(before, after)}`;
            return after === 0 ? UNREACHED : `coverage ${percent(after, 0)}`;
        case 'static_errors':
            if (before !== null)
                return `type errors in its file ${before} → ${after}`;
            return after === 0 ? null : `type errors in its file: ${after}`;
        case 'hotspot':
            return null;
    }
}
function percentages(before, after) {
    const digits = percent(before, 0) === percent(after, 0) ? 2 : 0;
    return `${percent(before, digits)} → ${percent(after, digits)}`;
}
/** Only all is 100 % and only nothing is 0 %. */
function percent(ratio, digits) {
    const step = 10 ** -digits;
    const rounded = Number((100 * ratio).toFixed(digits));
    const shown = ratio > 0 && ratio < 1 ? Math.min(100 - step, Math.max(step, rounded)) : rounded;
    return `${shown.toFixed(digits)} %`;
}
/** Who calls it, in a few words; empty for tests, for what the head lacks and where it is not known. */
function callersOf({ callers, head }) {
    if (callers === null || isTest(head))
        return '';
    const { count, public: open, possible } = callers;
    const certain = open > 0 && open < count ? `${count} (${open} public)` : String(count);
    if (possible === 0)
        return count === 0 ? 'none found' : certain;
    return count === 0 ? `${possible} possible` : `${certain}, ${possible} possible`;
}
/** The tests that reach it, in a few words; empty for tests themselves and where it is not known. */
function testsOf({ tests, head }) {
    if (tests === null || isTest(head))
        return '';
    if (tests.count === 0)
        return 'none';
    return tests.failing ? `${tests.count}, ${tests.failing} failing` : String(tests.count);
}
function isTest(head) {
    return head !== null && facts_1.TEST_FILE.test(head.path);
}
const SIGNAL_WORDS = {
    complexity: 'complexity',
    coverage: 'coverage',
    type_errors: 'type errors',
    history: 'history',
    imports: 'imports',
    calls: 'callers',
    tests: 'tests',
    changed_lines: 'changed lines',
};
function signalName(signal) {
    return SIGNAL_WORDS[signal.signal];
}
/** What only the head must have. */
const OF_THE_HEAD = ['calls', 'tests', 'changed_lines'];
/** Why a signal is not compared. `quote` renders a reason; a short one goes without the remedy after its semicolon. */
function missingReason({ signal, missing, reason }, quote, length = 'long') {
    const where = missing === 'both' || OF_THE_HEAD.includes(signal) ? '' : missing === 'base' ? 'base: ' : 'head: ';
    const said = length === 'short' ? reason?.split('; ', 1)[0] : reason;
    return `${where}${said ? quote(said) : 'not available'}`;
}
/** What the compared number is called. */
function riskName(diff) {
    return comparesCoverage(diff) ? 'Risk' : 'Risk without coverage';
}
function comparesCoverage(diff) {
    return compares(diff, 'coverage');
}
function compares(diff, name) {
    return diff.signals.some(({ signal, compared }) => signal === name && compared);
}
const ADD_COVERAGE = 'To compare coverage, let the tests leave a report (coverage.xml, coverage.json, lcov.info or .coverage) before CodeIntel runs.';
const ADD_BASE_COVERAGE = 'To compare coverage, let this workflow run with the tests on pushes to the target branch, too: the base then has coverage of its own.';
/** What the reader must know to read the numbers; each a sentence of its own, without repository text. */
function notes(diff) {
    const { scale, counts, untested_lines: untested } = diff;
    const coverage = diff.signals.find(({ signal }) => signal === 'coverage');
    const number = (value) => value.toFixed(2);
    return [
        ...(comparesCoverage(diff)
            ? []
            : [
                ...(coverage?.missing === 'both' ? [ADD_COVERAGE] : []),
                ...(coverage?.missing === 'base' ? [ADD_BASE_COVERAGE] : []),
                `Risk without coverage is at most ${number(scale.max)}: medium from ${number(scale.medium)}, high from ${number(scale.high)}.`,
            ]),
        ...(counts.elsewhere > 0
            ? [
                `${functions(counts.elsewhere)} in files outside this change ${counts.elsewhere === 1 ? 'differs and is' : 'differ and are'} not judged.`,
            ]
            : []),
        ...((untested?.not_measured ?? 0) > 0
            ? [
                `Not in the coverage report, so nothing is said about their lines: ${plural(untested.not_measured, 'changed file')}.`,
            ]
            : []),
        ...(counts.not_listed > 0
            ? [
                `${more(counts.not_listed, 'function')} ${counts.not_listed === 1 ? 'differs' : 'differ'} than are listed anywhere.`,
            ]
            : []),
        ...(counts.not_matched > 0
            ? [
                `Too many functions were added and removed: ${counts.not_matched} were not compared by likeness, so some may have moved.`,
            ]
            : []),
    ];
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

/***/ 36018:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.COMPARED = void 0;
exports.openSide = openSide;
exports.openForeignDatabase = openForeignDatabase;
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const index_generated_1 = __webpack_require__(2117);
const configuration_file_1 = __webpack_require__(84330);
const git_1 = __webpack_require__(35061);
const dataset_1 = __webpack_require__(11302);
const errors_1 = __webpack_require__(65995);
const pipeline_1 = __webpack_require__(75214);
const database_1 = __webpack_require__(90131);
const snapshots_1 = __webpack_require__(37897);
/** What a comparison reads of its base. */
const OF_BASE = [
    'modules',
    'goid_risk_factors',
    'function_metrics',
    'function_fingerprints',
    'import_graph_edges',
    'static_diagnostics',
];
/** What it reads of its head besides: who calls what, which tests reach it and which lines ran, too. */
exports.COMPARED = [
    ...OF_BASE,
    'coverage_lines',
    'test_coverage_edges',
    'call_graph_edges',
    'call_graph_nodes',
    'goids',
];
/**
 * Opens what `text` names: a database file, an output folder, or a git revision, which is analysed in a
 * temporary work tree. `PATH@COMMIT` picks a snapshot of a database that holds several; without it the newest.
 * @throws UserError when it names nothing of the kind.
 */
async function openSide(text, context, role) {
    const at = text.lastIndexOf('@');
    const [path, commit] = !(0, node_fs_1.existsSync)(text) && at > 0 && (0, node_fs_1.existsSync)(text.slice(0, at))
        ? [text.slice(0, at), text.slice(at + 1)]
        : [text, undefined];
    if ((0, node_fs_1.existsSync)(path))
        return (0, node_fs_1.statSync)(path).isDirectory() ? openFolder(path, commit, context) : openDatabase(path, commit, context);
    const sha = await (0, git_1.commitOf)(context.repoRoot, text).catch(() => null);
    if (sha === null) {
        throw new errors_1.UserError(`"${text}" is neither a database, nor an output folder, nor a git revision of ${context.repoRoot}.`, 2);
    }
    return analyseRevision(sha, context, role);
}
/**
 * Opens a snapshot of a database that came from elsewhere: nothing in it reads or writes anything else.
 * @throws UserError when it does not hold the snapshot
 */
function openForeignDatabase(path, repo, commit) {
    return openDatabase(path, commit, { repo }, true);
}
async function openDatabase(path, commit, { repo }, sealed = false) {
    const database = await database_1.Database.open(path, { readOnly: true, sealed });
    try {
        const snapshot = await (0, snapshots_1.selectSnapshot)(database, { repo, commit });
        return { database, ...snapshot, from: 'database', close: () => database.close() };
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** Reports are of the commit that was tested, which is not this one; roots are those of the caller that exist. */
function withoutReports(configuration) {
    const { coverage: _coverage, tests: _tests, 'type-reports': _types, 'source-roots': _roots, ...rest } = configuration;
    return rest;
}
/** An output folder is queried where it lies, through views over its Parquet files. */
async function openFolder(folder, commit, { repo }) {
    const database = await database_1.Database.open(':memory:');
    try {
        for (const dataset of index_generated_1.DATASETS) {
            const file = (0, node_path_1.join)(folder, `${(0, dataset_1.baseName)(dataset)}.parquet`);
            if (dataset.kind === 'view' || !(0, node_fs_1.existsSync)(file))
                continue;
            const [layer, name] = dataset.name.split('.');
            await database.run(`CREATE SCHEMA IF NOT EXISTS ${(0, database_1.identifier)(layer)}`);
            await database.run(`CREATE VIEW ${(0, database_1.identifier)(layer, name)} AS SELECT * FROM read_parquet(${(0, database_1.literal)(file)})`);
        }
        const snapshot = await (0, snapshots_1.selectSnapshot)(database, { repo, commit }).catch(() => {
            throw new errors_1.UserError(`${folder} is not an output folder of CodeIntel${commit ? ` for ${commit}` : ''}: it has no fitting run_manifest.parquet.`);
        });
        return { database, ...snapshot, from: 'folder', close: () => database.close() };
    }
    catch (error) {
        database.close();
        throw error;
    }
}
async function analyseRevision(sha, context, role) {
    const folder = (0, node_fs_1.mkdtempSync)((0, node_path_1.join)((0, node_os_1.tmpdir)(), 'codeintel-side-'));
    const remove = () => (0, node_fs_1.rmSync)(folder, { recursive: true, force: true });
    try {
        const dbPath = (0, node_path_1.join)(folder, 'side.duckdb');
        await (0, git_1.withWorktree)(context.repoRoot, sha, async (repoRoot) => {
            const { repo, workers, now } = context;
            const configuration = context.configuration ?? (await (0, configuration_file_1.readConfiguration)(context.repoRoot));
            const sourceRoots = context.sourceRoots ?? configuration['source-roots'];
            const options = {
                repoRoot,
                commit: sha,
                dbPath,
                buildDir: folder,
                outputDir: null,
                targets: role === 'base' ? OF_BASE : exports.COMPARED,
                ...(repo === undefined ? {} : { repo }),
                configuration: withoutReports(configuration),
                // A root that the revision does not have yet is none.
                ...(sourceRoots === undefined
                    ? {}
                    : { sourceRoots: sourceRoots.filter((root) => (0, node_fs_1.existsSync)((0, node_path_1.join)(repoRoot, root))) }),
                ...(workers === undefined ? {} : { workers }),
                ...(now === undefined ? {} : { now }),
            };
            return (0, pipeline_1.runPipeline)(options, context.progress, context.signal);
        });
        const side = await openDatabase(dbPath, sha, { ...context });
        const close = () => {
            side.close();
            remove();
        };
        return { ...side, from: 'revision', close };
    }
    catch (error) {
        remove();
        throw error;
    }
}


/***/ }),

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