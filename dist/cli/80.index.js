"use strict";
exports.id = 80;
exports.ids = [80];
exports.modules = {

/***/ 84330:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readConfiguration = readConfiguration;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
const configuration_keys_1 = __webpack_require__(84780);
const repo_text_1 = __webpack_require__(71477);
/**
 * Reads `codeintel.yml` of the folder `root`; without the file, nothing is configured.
 * @throws {UserError} naming everything that is wrong with the file, with its lines.
 */
async function readConfiguration(root) {
    const other = 'codeintel.yaml';
    // A folder that is not there is for whoever reads the rest of it to report.
    if (!(0, node_fs_1.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return {};
    if (!exists(root, configuration_keys_1.CONFIGURATION_FILE) && exists(root, other))
        throw new errors_1.UserError(`${other} would not be read: rename it to ${configuration_keys_1.CONFIGURATION_FILE}.`, 2);
    const file = (0, repo_text_1.readRepoText)(node_fs_1.realpathSync.native(root), configuration_keys_1.CONFIGURATION_FILE);
    if (file === null)
        return {};
    if ('problem' in file)
        throw new errors_1.UserError(`${configuration_keys_1.CONFIGURATION_FILE} cannot be used: ${file.problem}.`, 2);
    // What knows the settings takes a while to load, and few repositories have any.
    const { parseConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(924), __webpack_require__.e(884)]).then(__webpack_require__.bind(__webpack_require__, 67503));
    return parseConfiguration(file.text);
}
function exists(root, name) {
    return (0, node_fs_1.lstatSync)((0, node_path_1.join)(root, name), { throwIfNoEntry: false }) !== undefined;
}


/***/ }),

/***/ 84780:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RISK_KEYS = exports.CONFIGURATION_FILE = void 0;
exports.settingsFrom = settingsFrom;
exports.keyMeanings = keyMeanings;
const settings_1 = __webpack_require__(16701);
/** The maintainers' settings, at the top of the folder that is analysed. */
exports.CONFIGURATION_FILE = 'codeintel.yml';
/** Every key that an input of the action can say, too, in the order of `SHARED`. */
const KEYS = {
    'source-roots': {
        doc: 'Folders whose content is importable: module names are relative to them.',
        without: 'detected from the packages and the project files',
        example: '[src]',
    },
    targets: {
        doc: 'Datasets to make, with everything they need; `codeintel datasets` lists them.',
        without: 'all',
        example: '[goid_risk_factors, call_graph_edges]',
    },
    workers: { doc: 'Parser threads.', without: 'one for each processor', example: '2' },
    coverage: {
        doc: 'Coverage reports of the tests, as paths or globs: `.coverage` of coverage.py, its JSON, Cobertura XML, LCOV. All that are named are merged. Named reports stand alone; without the key, of the files found by their usual names those of the format that says most are used.',
        without: '`.coverage`, `coverage.json`, `coverage.xml` or `lcov.info`, at the top or in `reports`, `coverage`, `build` or `test-results`',
        example: 'reports/*.xml, .coverage',
    },
    tests: {
        doc: 'Test reports, as paths or globs: pytest-json-report, JUnit XML. All that are named are merged.',
        without: '`pytest-report*.json`, `junit*.xml` and the like, at the top or in `reports`, `coverage`, `build` or `test-results`',
        example: '[reports/junit-*.xml]',
    },
    'type-reports': {
        doc: 'JSON reports of pyright, pyrefly or mypy, as paths or globs.',
        without: '`pyright.json`, `pyrefly.json`, `mypy.json` and the like, at the top or in `reports`, `coverage`, `build` or `test-results`',
        example: '[pyright.json]',
    },
    pyright: {
        doc: 'Whether to run pyright when it is found, `auto`, or not, `off`. What it says stands over a report of it.',
        without: '`off`',
        example: 'auto',
    },
    scip: {
        doc: 'What makes the SCIP index: CodeIntel itself, `builtin`; scip-python, `scip-python`; or that where it is found, `auto`.',
        without: '`builtin`',
        example: 'auto',
    },
    'tags-index': {
        doc: 'File with the tags of paths.',
        without: '`tags_index.yaml`',
        example: 'ci/tags.yaml',
    },
    'history-window': {
        doc: 'How far back the history counts: a number of commits, or of days before the analysed commit.',
        without: '2000 commits',
        example: '365d',
    },
    base: {
        doc: "Revision that the action compares with; it can be set when the pull request's own base is not meant.",
        without: "the pull request's merge base, or what an entry of the merge queue goes on top of",
        example: 'origin/main',
    },
    comment: {
        doc: 'When the action comments on the pull request: only when something is notable, `auto`, or `always`, or `never`.',
        without: '`auto`',
        example: 'always',
    },
    'comment-key': {
        doc: 'Tells the comments and artifacts of several jobs apart, for a monorepo or a matrix.',
        without: '`default`',
        example: 'backend',
    },
    'fail-on': {
        doc: 'Conditions that fail the job. What could not be compared never fails it.',
        without: 'never',
        example: '[new-high > 0, max-delta >= 0.3]',
    },
    annotations: {
        doc: 'Whether the action annotates changed lines of functions that got riskier, at most ten of each level.',
        without: '`true`',
        example: 'false',
    },
    'retention-days': {
        doc: 'Days that the artifacts of the action are kept.',
        without: 'the setting of the repository',
        example: '14',
    },
    'artifact-name': {
        doc: 'Name of the artifact.',
        without: '`codeintel-` and the first 12 digits of the commit, with the comment-key where it is set',
        example: 'codeintel-data',
    },
    'upload-artifact': {
        doc: 'Whether the action uploads the database, the tables and the reports.',
        without: '`true`',
        example: 'false',
    },
    sarif: { doc: 'Whether the action writes a SARIF file for code scanning.', without: '`false`', example: 'true' },
};
/** The keys below `risk`, dotted, and the setting that each decides. */
exports.RISK_KEYS = {
    'risk.weights.coverage': 'risk.weight.coverage',
    'risk.weights.complexity-high': 'risk.weight.complexity_high',
    'risk.weights.complexity-medium': 'risk.weight.complexity_medium',
    'risk.weights.static-errors': 'risk.weight.static_errors',
    'risk.weights.hotspot': 'risk.weight.hotspot',
    'risk.levels.high': 'risk.level.high',
    'risk.levels.medium': 'risk.level.medium',
    'risk.complexity-buckets.low': 'risk.complexity.low',
    'risk.complexity-buckets.medium': 'risk.complexity.medium',
    'risk.slow-test-ms': 'tests.slow_ms',
    'risk.hotspot-percentile': 'risk.hotspot_percentile',
};
/** The settings of a run: what the configuration says, else the defaults. */
function settingsFrom(configuration) {
    const said = Object.entries(exports.RISK_KEYS).flatMap(([path, setting]) => {
        const value = valueAt(configuration, path.split('.'));
        return value === undefined ? [] : [[setting, value]];
    });
    return { ...settings_1.DEFAULT_SETTINGS, ...Object.fromEntries(said) };
}
function valueAt(value, [key, ...rest]) {
    return key === undefined
        ? value
        : valueAt(value?.[key], rest);
}
/** What every key means, dotted, in the order of the page; groups are not among them. */
function keyMeanings() {
    const risk = Object.entries(exports.RISK_KEYS).map(([key, setting]) => {
        const [value, doc] = settings_1.SETTINGS[setting];
        return [key, { doc, without: `\`${value}\``, example: String(value) }];
    });
    return new Map([...Object.entries(KEYS), ...risk]);
}


/***/ }),

/***/ 35061:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openCheckout = openCheckout;
exports.commitOf = commitOf;
exports.resolveRevision = resolveRevision;
exports.mergeBase = mergeBase;
exports.remoteSlug = remoteSlug;
exports.slugOf = slugOf;
exports.repositoryFolder = repositoryFolder;
exports.uncommittedPython = uncommittedPython;
exports.isIgnoredFolder = isIgnoredFolder;
exports.changedPaths = changedPaths;
exports.withoutLocalFilters = withoutLocalFilters;
exports.withWorktree = withWorktree;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
const run_git_1 = __webpack_require__(37605);
/** Asks git about `folder`; never throws for what a folder may hold. */
async function openCheckout(folder) {
    try {
        const flags = (0, run_git_1.lineOf)(await (0, run_git_1.runGit)(folder, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository']));
        const [inside, shallow] = flags.split('\n');
        if (inside !== 'true')
            return { code: 'not-a-repository', reason: 'the folder is not inside a git work tree' };
        const head = await commitOf(folder, 'HEAD');
        if (head === null && (await namesAnObject(folder, 'HEAD'))) {
            return { code: 'git-refused', reason: 'the commit that HEAD names is missing or damaged; clone it again' };
        }
        return {
            top: (0, run_git_1.lineOf)(await (0, run_git_1.runGit)(folder, ['rev-parse', '--show-toplevel'])),
            prefix: (0, run_git_1.lineOf)(await (0, run_git_1.runGit)(folder, ['rev-parse', '--show-prefix'])),
            head,
            shallow: shallow === 'true',
            partial: await isPartial(folder),
        };
    }
    catch (error) {
        if (!(error instanceof run_git_1.GitError))
            throw error;
        if (error.trouble === 'not-installed')
            return { code: 'git-not-installed', reason: error.message };
        if (error.stderr.includes('not a git repository')) {
            return { code: 'not-a-repository', reason: 'the folder is not inside a git work tree' };
        }
        if (error.stderr.includes('dubious ownership')) {
            const remedy = `git config --global --add safe.directory ${folder}`;
            return { code: 'git-refused', reason: `git refuses a repository owned by another user; run: ${remedy}` };
        }
        return { code: 'git-refused', reason: error.message };
    }
}
/** Whether `revision` leads to a SHA, be it of an object that is not there; before the first commit HEAD does not. */
async function namesAnObject(folder, revision) {
    return (await (0, run_git_1.runGit)(folder, ['rev-parse', '--verify', '--quiet', revision], { answers: [1, 128] })).exitCode === 0;
}
async function isPartial(folder) {
    const pattern = '^(extensions\\.partialclone|remote\\..*\\.promisor)$';
    const { exitCode } = await (0, run_git_1.runGit)(folder, ['config', '--get-regexp', pattern], { answers: [1] });
    return exitCode === 0;
}
/** The full SHA of the commit that a branch, tag or abbreviated SHA names; null when there is none. */
async function commitOf(repoRoot, revision) {
    if (revision.startsWith('-') || revision.includes('\0'))
        return null;
    const args = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
    const answer = await (0, run_git_1.runGit)(repoRoot, args, { answers: [1, 128] });
    return answer.exitCode === 0 ? (0, run_git_1.lineOf)(answer) : null;
}
/**
 * The full SHA of `revision`.
 * @throws {UserError} when the repository has no such commit.
 */
async function resolveRevision(repoRoot, revision) {
    const sha = await commitOf(repoRoot, revision);
    if (sha !== null)
        return sha;
    throw new errors_1.UserError(`${JSON.stringify(revision)} names no commit in ${repoRoot}. Check the spelling, or fetch it first ` +
        '(git fetch origin <branch>; with actions/checkout: fetch-depth: 0).');
}
/** The best common ancestor, or null when there is none (in a shallow clone: none that was fetched). */
async function mergeBase(repoRoot, a, b) {
    const shas = [await resolveRevision(repoRoot, a), await resolveRevision(repoRoot, b)];
    const answer = await (0, run_git_1.runGit)(repoRoot, ['merge-base', ...shas], { answers: [1] });
    return answer.exitCode === 0 ? (0, run_git_1.lineOf)(answer) : null;
}
/** `owner/name` from the URL of the remote `origin`; null without one that has both. */
async function remoteSlug(repoRoot) {
    const answer = await (0, run_git_1.runGit)(repoRoot, ['config', '--get', 'remote.origin.url'], { answers: [1] });
    return answer.exitCode === 0 ? slugOf((0, run_git_1.lineOf)(answer)) : null;
}
/** `owner/name` of an https, ssh or scp-like URL; the last two segments where a host has deeper groups. */
function slugOf(url) {
    const remote = /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/(.+)$/i.exec(url) ?? /^(?:[^/@]+@)?[^/:]{2,}:(?!\/\/)(.+)$/.exec(url);
    if (!remote || /^file:/i.test(url))
        return null;
    const path = remote[1]
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
    const [name, owner] = path.split('/').filter(Boolean).reverse();
    return name && owner ? `${owner}/${name}` : null;
}
/** Name of the folder that holds the repository, the same from each of its work trees. */
async function repositoryFolder(checkout) {
    const shared = (0, node_path_1.resolve)(checkout.top, (0, run_git_1.lineOf)(await (0, run_git_1.runGit)(checkout.top, ['rev-parse', '--git-common-dir'])));
    return (0, node_path_1.basename)((0, node_path_1.basename)(shared) === '.git' ? (0, node_path_1.dirname)(shared) : checkout.top);
}
/** Python files below `folder` that differ from HEAD or from the index, relative to `folder`. */
async function uncommittedPython(checkout, folder) {
    const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=no', '--ignore-submodules=all'];
    const { stdout } = await (0, run_git_1.runGit)(folder, [...args, '--', '*.py'], { env: await withoutLocalFilters(folder) });
    return (0, run_git_1.recordsOf)(stdout).map(({ shown }) => shown.slice(3 + checkout.prefix.length));
}
/** Whether the repository around the folder ignores it. */
async function isIgnoredFolder(checkout) {
    if (checkout.prefix === '')
        return false;
    return ((await (0, run_git_1.runGit)(checkout.top, ['check-ignore', '--quiet', '--', checkout.prefix], { answers: [1] })).exitCode === 0);
}
const CHANGES = {
    A: 'added',
    D: 'deleted',
    M: 'modified',
    R: 'renamed',
    C: 'copied',
    T: 'type-changed',
};
/** Files that differ between two revisions, renames detected, relative to `repoRoot`, sorted by path. */
async function changedPaths(repoRoot, base, head) {
    const revisions = [await resolveRevision(repoRoot, base), await resolveRevision(repoRoot, head)];
    const how = ['-M', '-l5000', '-z', '--relative', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];
    const { stdout } = await (0, run_git_1.runGit)(repoRoot, ['diff', '--name-status', ...how, ...revisions, '--']);
    const fields = (0, run_git_1.recordsOf)(stdout).map(({ shown }) => shown);
    const changes = [];
    for (let at = 0; at < fields.length;) {
        const letter = fields[at++].charAt(0);
        const previousPath = letter === 'R' || letter === 'C' ? fields[at++] : null;
        const path = fields[at++];
        const status = CHANGES[letter];
        if (status)
            changes.push({ status, path, previousPath });
    }
    return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** Overrides content filters that the repository's own configuration defines: git would run them. */
async function withoutLocalFilters(folder) {
    const args = ['config', '--show-scope', '--name-only', '-z', '--get-regexp', '^filter\\.'];
    const { stdout } = await (0, run_git_1.runGit)(folder, args, { answers: [1] });
    const fields = (0, run_git_1.recordsOf)(stdout).map(({ shown }) => shown);
    const env = {};
    let count = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [scope, key] = [fields[at], fields[at + 1]];
        if (scope !== 'local' && scope !== 'worktree')
            continue;
        env[`GIT_CONFIG_KEY_${count}`] = key;
        env[`GIT_CONFIG_VALUE_${count}`] = key.endsWith('.required') ? 'false' : '';
        env.GIT_CONFIG_COUNT = String(++count);
    }
    return env;
}
/** Work trees to remove, whatever ends the process: temporary folder → repository. */
const openWorktrees = new Map();
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Checks `revision` out into a temporary, detached work tree and hands over the path that corresponds to
 * `repoRoot` in it. The work tree is removed when `use` ends, when it throws, and when the process ends.
 * @throws {UserError} when the revision is unknown or cannot be checked out.
 */
async function withWorktree(repoRoot, revision, use) {
    const sha = await resolveRevision(repoRoot, revision);
    const prefix = (0, run_git_1.lineOf)(await (0, run_git_1.runGit)(repoRoot, ['rev-parse', '--show-prefix']));
    const env = await withoutLocalFilters(repoRoot);
    const folder = (0, node_fs_1.mkdtempSync)((0, node_path_1.join)((0, node_fs_1.realpathSync)((0, node_os_1.tmpdir)()), 'codeintel-'));
    const adding = new AbortController();
    if (openWorktrees.size === 0)
        watchForTheEnd();
    openWorktrees.set(folder, { repoRoot, adding });
    try {
        const checkout = (0, node_path_1.join)(folder, 'checkout');
        const { signal } = adding;
        await (0, run_git_1.runGit)(repoRoot, ['worktree', 'add', '--detach', checkout, sha], { env, signal, timeoutMs: 600_000 });
        const path = (0, node_path_1.join)(checkout, prefix);
        // A sub-folder that does not exist at the revision is an empty one.
        (0, node_fs_1.mkdirSync)(path, { recursive: true });
        return await use(path);
    }
    finally {
        removeWorktree(folder);
        if (openWorktrees.size === 0)
            stopWatching();
    }
}
/** Synchronous, so that it also works while the process is ending. */
function removeWorktree(folder) {
    const open = openWorktrees.get(folder);
    if (!open)
        return;
    openWorktrees.delete(folder);
    open.adding.abort();
    (0, node_fs_1.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
    // Twice forced: git locks a work tree that it has not finished adding.
    const remove = ['worktree', 'remove', '--force', '--force', (0, node_path_1.join)(folder, 'checkout')];
    (0, node_child_process_1.spawnSync)('git', [...run_git_1.SAFE_ARGUMENTS, '-C', open.repoRoot, ...remove], { env: (0, run_git_1.safeEnvironment)(), stdio: 'ignore' });
}
function removeAllWorktrees() {
    for (const folder of [...openWorktrees.keys()])
        removeWorktree(folder);
}
function onSignal(signal) {
    // Somebody else handles the signal and lets the work end, or calls process.exit: both clean up.
    if (process.listenerCount(signal) > 1)
        return;
    removeAllWorktrees();
    stopWatching();
    process.kill(process.pid, signal);
}
function watchForTheEnd() {
    process.on('exit', removeAllWorktrees);
    for (const signal of ENDING_SIGNALS)
        process.on(signal, onSignal);
}
function stopWatching() {
    process.off('exit', removeAllWorktrees);
    for (const signal of ENDING_SIGNALS)
        process.off(signal, onSignal);
}


/***/ }),

/***/ 71477:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readRepoText = readRepoText;
exports.isWithin = isWithin;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
/**
 * Reads a small text file that the repository supplies; null when there is none. Links are followed only
 * within `root`, which must be a real path.
 */
function readRepoText(root, path, maxBytes = 1024 * 1024) {
    try {
        const real = node_fs_1.realpathSync.native((0, node_path_1.join)(root, path));
        if (!isWithin(root, real))
            return { problem: 'it is a symbolic link that leads out of the repository' };
        const stat = (0, node_fs_1.statSync)(real);
        if (!stat.isFile())
            return { problem: 'it is not a regular file' };
        if (stat.size > maxBytes)
            return { problem: `it has ${stat.size} bytes; the limit is ${maxBytes}` };
        return { text: (0, node_fs_1.readFileSync)(real, 'utf8').replace(/^\uFEFF/, '') };
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? null : { problem: `it cannot be read (${(0, errors_1.messageOf)(error)})` };
    }
}
/** Whether an absolute path is `root` or lies below it; both real. */
function isWithin(root, path) {
    return path === root || path.startsWith(root.endsWith(node_path_1.sep) ? root : root + node_path_1.sep);
}


/***/ }),

/***/ 94615:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runChild = runChild;
const node_child_process_1 = __webpack_require__(31421);
const WATCH_MS = 1000;
const MAX_STDERR = 16_384;
/**
 * Runs a program without a shell and holds it to its limits.
 * @throws the reason of the signal, when that has stopped it.
 */
async function runChild(program, args, options) {
    const { cwd, env, input, group = false, timeoutMs, maxBytes, signal, onOutput, watch } = options;
    signal?.throwIfAborted();
    return new Promise((done, interrupted) => {
        const detached = group && process.platform !== 'win32';
        const child = (0, node_child_process_1.spawn)(program, args, { cwd, env, detached, windowsHide: true });
        let problem = null;
        const stop = () => (detached ? killGroup(child.pid) : void child.kill('SIGKILL'));
        const fail = (reason) => {
            problem ??= reason;
            stop();
        };
        const timer = setTimeout(() => fail(`took longer than ${timeoutMs / 1000} s and was stopped`), timeoutMs);
        const look = () => {
            const reason = watch?.();
            if (reason)
                fail(reason);
        };
        const watching = watch && setInterval(look, WATCH_MS);
        signal?.addEventListener('abort', stop);
        if (group)
            process.once('exit', stop);
        let printed = 0;
        const count = (bytes) => {
            printed += bytes;
            if (maxBytes !== undefined && printed > maxBytes)
                fail(`printed more than ${maxBytes} bytes`);
        };
        child.stdout.on('data', (chunk) => {
            count(chunk.length);
            if (problem === null)
                onOutput(chunk);
        });
        let stderr = '';
        child.stderr.setEncoding('utf8').on('data', (text) => {
            count(Buffer.byteLength(text));
            stderr = (stderr + text).slice(-MAX_STDERR);
        });
        // It may end before it has read everything; its exit code tells the story.
        child.stdin.on('error', () => { });
        child.stdin.end(input ?? '');
        const end = (how) => {
            clearTimeout(timer);
            clearInterval(watching);
            signal?.removeEventListener('abort', stop);
            process.off('exit', stop);
            if (signal?.aborted)
                interrupted(signal.reason);
            else
                done({ ...how, stderr });
        };
        child.on('error', ({ code, message }) => end({ problem: `could not be started: ${message}`, missing: code === 'ENOENT', code: null, killedBy: null }));
        child.on('close', (code, killedBy) => end({ problem, missing: false, code, killedBy }));
    });
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has ended by itself.
    }
}


/***/ }),

/***/ 37605:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SAFE_ARGUMENTS = exports.GitError = void 0;
exports.safeEnvironment = safeEnvironment;
exports.runGit = runGit;
exports.lineOf = lineOf;
exports.recordsOf = recordsOf;
const errors_1 = __webpack_require__(65995);
const run_child_1 = __webpack_require__(94615);
/** A git command that did not give an answer. Its message is fit for users. */
class GitError extends errors_1.UserError {
    trouble;
    stderr;
    constructor(message, trouble, 
    /** What git wrote to its error stream, trimmed. */
    stderr = '') {
        super(message);
        this.trouble = trouble;
        this.stderr = stderr;
    }
}
exports.GitError = GitError;
/**
 * A repository's own configuration is untrusted: nothing in it may start a program, rewrite what we read or
 * ask the network for credentials.
 */
const SAFE_CONFIG = [
    'core.quotepath=off',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'credential.helper=',
    'diff.algorithm=myers',
    'diff.orderFile=/dev/null',
    'log.showRoot=true',
    'log.showSignature=false',
    'mailmap.file=/dev/null',
    'safe.bareRepository=explicit',
    'submodule.recurse=false',
];
exports.SAFE_ARGUMENTS = ['--no-pager', ...SAFE_CONFIG.flatMap((entry) => ['-c', entry])];
/** Variables by which a surrounding git command (a hook, say) would redirect ours to another repository. */
const REDIRECTING = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
    'GIT_SHALLOW_FILE',
    'GIT_GRAFT_FILE',
    'GIT_EXTERNAL_DIFF',
    'GIT_DIFF_OPTS',
    'GIT_ICASE_PATHSPECS',
    'GIT_LITERAL_PATHSPECS',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
];
function safeEnvironment() {
    const env = {
        ...process.env,
        LC_ALL: 'C',
        LANGUAGE: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        GIT_SSH_COMMAND: process.env.GIT_SSH_COMMAND ?? 'ssh -oBatchMode=yes',
        GIT_ALLOW_PROTOCOL: 'https:http:ssh',
        GIT_LFS_SKIP_SMUDGE: '1',
    };
    for (const name of REDIRECTING)
        delete env[name];
    return env;
}
/**
 * Runs git in `folder`, without a shell.
 * @throws {GitError} when git is missing, fails, runs over its time or writes more than `maxBytes`.
 */
async function runGit(folder, args, options = {}) {
    const { input, answers = [], onChunk, timeoutMs = 120_000, maxBytes = 512 * 1024 * 1024, signal, env } = options;
    const command = `git ${args[0]}`;
    const chunks = [];
    const end = await (0, run_child_1.runChild)('git', [...exports.SAFE_ARGUMENTS, '-C', folder, ...args], {
        env: { ...safeEnvironment(), ...env },
        timeoutMs,
        signal,
        ...(input === undefined ? {} : { input }),
        ...(onChunk ? { onOutput: onChunk } : { onOutput: (chunk) => chunks.push(chunk), maxBytes }),
    }).catch((error) => {
        throw signal?.aborted ? new GitError(`${command} was interrupted`, 'aborted') : error;
    });
    if (end.missing)
        throw new GitError('git was not found; install git or add it to PATH', 'not-installed');
    if (end.problem !== null)
        throw new GitError(`${command} in ${folder} ${end.problem}`, 'failed');
    const exitCode = end.code ?? -1;
    if (exitCode === 0 || answers.includes(exitCode))
        return { exitCode, stdout: Buffer.concat(chunks) };
    const said = end.stderr.trim();
    const detail = said.split('\n')[0] || (end.killedBy ? `stopped by ${end.killedBy}` : `exit code ${exitCode}`);
    throw new GitError(`${command} failed in ${folder}: ${detail}`, 'failed', said);
}
/** The one line that commands such as `rev-parse` print. */
function lineOf(answer) {
    return answer.stdout.toString('utf8').replace(/\r?\n$/, '');
}
/** Takes `-z` output apart. */
function recordsOf(output) {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    try {
        const texts = strict.decode(output).split('\0');
        texts.pop();
        return texts.map((text) => ({ text, shown: text }));
    }
    catch {
        return [...splitAtNul(output)].map((bytes) => {
            const shown = bytes.toString('utf8');
            try {
                return { text: strict.decode(bytes), shown };
            }
            catch {
                return { text: null, shown };
            }
        });
    }
}
function* splitAtNul(output) {
    let start = 0;
    for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
        yield output.subarray(start, end);
        start = end + 1;
    }
}


/***/ })

};
;