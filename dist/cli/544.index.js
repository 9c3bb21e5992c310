"use strict";
exports.id = 544;
exports.ids = [544];
exports.modules = {

/***/ 83927:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ARCHIVE_LIMITS = void 0;
exports.extractZip = extractZip;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_stream_1 = __webpack_require__(57075);
const promises_1 = __webpack_require__(46466);
const yauzl_1 = __webpack_require__(20663);
const errors_1 = __webpack_require__(65995);
const GIB = 1024 ** 3;
exports.ARCHIVE_LIMITS = { entries: 1000, fileBytes: 2 * GIB, totalBytes: 4 * GIB };
/**
 * Extracts files of a zip that anybody may have made. It is refused as a whole when any entry, wanted or not, is a
 * link, leaves the folder, has a name that some file system takes for another, or is more than the limits allow.
 *
 * @param folder exists and is empty, so that nothing in it can redirect a write
 * @param wanted which files to extract, by their path in the archive; all of them unless told
 * @returns the paths of the extracted files, relative to `folder`, in the order of the archive
 * @throws {UserError} saying what is wrong with the archive; files that were extracted before stay in `folder`
 */
async function extractZip(archive, folder, wanted = () => true, limits = exports.ARCHIVE_LIMITS) {
    const refuse = (why) => new errors_1.UserError(`The archive is refused: ${why}.`);
    let zip;
    try {
        // Names are decoded strictly: a backslash, a drive, an absolute path and `..` are errors of the reader.
        zip = await (0, yauzl_1.openPromise)(archive, { lazyEntries: true, autoClose: false, strictFileNames: true });
    }
    catch (error) {
        throw refuse(`it is not a zip file (${(0, errors_1.messageOf)(error)})`);
    }
    try {
        if (zip.entryCount > limits.entries)
            throw refuse(`it holds ${zip.entryCount} files, more than the ${limits.entries} allowed`);
        const entries = [];
        const seen = new Set();
        for await (const entry of zip.eachEntry()) {
            const wrong = troubleWith(entry, seen, limits);
            if (wrong !== null)
                throw refuse(wrong);
            if (!entry.fileName.endsWith('/') && wanted(entry.fileName))
                entries.push(entry);
        }
        const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
        if (declared > limits.totalBytes)
            throw refuse(`it unpacks to more than ${limits.totalBytes} bytes`);
        for (const entry of entries)
            await extractFile(zip, entry, folder, limits);
        return entries.map((entry) => entry.fileName);
    }
    catch (error) {
        throw error instanceof errors_1.UserError ? error : refuse((0, errors_1.messageOf)(error));
    }
    finally {
        zip.close();
    }
}
const FILE_TYPE = 0o170000;
const DIRECTORY = 0o040000;
const REGULAR = 0o100000;
/** What forbids the entry; null when nothing does. */
function troubleWith(entry, seen, limits) {
    const name = JSON.stringify(entry.fileName.slice(0, 200));
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    if (type !== 0 && type !== DIRECTORY && type !== REGULAR)
        return `${name} is a link or a device`;
    if (entry.isEncrypted())
        return `${name} is encrypted`;
    if (!isPlainPath(entry.fileName))
        return `${name} is not a plain path inside the folder`;
    const key = entry.fileName.replace(/\/$/, '').normalize('NFC').toLowerCase();
    if (seen.has(key))
        return `${name} is there twice`;
    seen.add(key);
    return entry.uncompressedSize > limits.fileBytes ? `${name} is larger than ${limits.fileBytes} bytes` : null;
}
/** A relative path that means the same file on every file system. */
function isPlainPath(path) {
    if (path.length > 1000)
        return false;
    return path
        .replace(/\/$/, '')
        .split('/')
        .every((part) => /^[^<>:"\\|?*\p{Cc}]*[^<>:"\\|?*\p{Cc}. ]$/u.test(part) && !DEVICE.test(part));
}
/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
async function extractFile(zip, entry, folder, limits) {
    const target = (0, node_path_1.join)(folder, entry.fileName);
    (0, node_fs_1.mkdirSync)((0, node_path_1.dirname)(target), { recursive: true });
    const content = await zip.openReadStreamPromise(entry);
    // The reader compares with the size in the archive; this holds whatever the reader does.
    let bytes = 0;
    const counted = new node_stream_1.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            done(bytes > limits.fileBytes ? new Error(`${entry.fileName} unpacks to more than it may`) : null, chunk);
        },
    });
    await (0, promises_1.pipeline)(content, counted, (0, node_fs_1.createWriteStream)(target, { flags: 'wx' }));
}


/***/ }),

/***/ 31654:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ArtifactCache = void 0;
exports.idAt = idAt;
exports.keep = keep;
exports.placeOfZip = placeOfZip;
const node_crypto_1 = __webpack_require__(77598);
const node_fs_1 = __webpack_require__(73024);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const promises_2 = __webpack_require__(46466);
const archive_1 = __webpack_require__(83927);
/** Kept artifacts of one repository: `<cache>/artifacts/<owner>/<name>/<commit>`, and beside each which one it is. */
class ArtifactCache {
    folder;
    /** @param cache folder for everything that CodeIntel keeps of a user */
    constructor(cache, slug) {
        this.folder = (0, node_path_1.join)(cache, 'artifacts', ...slug.split('/'));
    }
    /** @param name of an artifact that has not the usual one */
    place(commit, name) {
        return (0, node_path_1.join)(this.folder, name === null ? commit : `${commit}@${name}`);
    }
    /** The place of the only commit that begins so and is there; null when there is none or several. */
    async find(abbreviated, name) {
        const present = await (0, promises_1.readdir)(this.folder).catch(() => []);
        const suffix = name === null ? '' : `@${name}`;
        const fitting = present.filter((entry) => entry.startsWith(abbreviated) && /^[0-9a-f]{40}$/.test(entry.slice(0, 40)) && entry.slice(40) === suffix);
        return fitting.length === 1 ? (0, node_path_1.join)(this.folder, fitting[0]) : null;
    }
}
exports.ArtifactCache = ArtifactCache;
/** Which artifact is at a place of the cache; null when none is, or nothing says which. */
async function idAt(place) {
    if (!(0, node_fs_1.existsSync)(place))
        return null;
    try {
        return Number(JSON.parse(await (0, promises_1.readFile)(`${place}.json`, 'utf8')).id);
    }
    catch {
        return null;
    }
}
/**
 * Puts what a zip holds at a place of the cache, all or nothing; what was there is replaced.
 *
 * @param fetch writes the zip to a path
 * @param check throws when what it holds is not what is wanted
 * @throws UserError when the zip is refused
 */
async function keep(place, id, fetch, check) {
    const working = `${place}.${(0, node_crypto_1.randomBytes)(6).toString('hex')}.unfinished`;
    const content = (0, node_path_1.join)(working, 'content');
    await (0, promises_1.mkdir)(content, { recursive: true });
    try {
        const zip = (0, node_path_1.join)(working, 'artifact.zip');
        await fetch(zip);
        await (0, archive_1.extractZip)(zip, content);
        await check(content);
        if ((0, node_fs_1.existsSync)(place))
            await (0, promises_1.rename)(place, (0, node_path_1.join)(working, 'replaced')).catch(() => { });
        await (0, promises_1.rename)(content, place).catch((error) => {
            // Another process was faster, with the same.
            if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST')
                throw error;
        });
        if (id !== null)
            await (0, promises_1.writeFile)(`${place}.json`, JSON.stringify({ id }));
    }
    finally {
        await (0, promises_1.rm)(working, { recursive: true, force: true });
    }
}
/** Where a zip that lies on this machine is kept when it is extracted: by what is in it. */
async function placeOfZip(cache, zip) {
    const hash = (0, node_crypto_1.createHash)('sha256');
    await (0, promises_2.pipeline)((0, node_fs_1.createReadStream)(zip), hash);
    const place = (0, node_path_1.join)(cache, 'artifacts', 'zip', hash.digest('hex'));
    await (0, promises_1.mkdir)((0, node_path_1.dirname)(place), { recursive: true });
    return place;
}


/***/ }),

/***/ 39509:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findArtifact = findArtifact;
const zod_1 = __webpack_require__(50924);
const errors_1 = __webpack_require__(65995);
const visible_1 = __webpack_require__(19176);
const id = zod_1.z.int().min(1);
const sha = zod_1.z.string().regex(/^[0-9a-f]{40}$/);
const repository = zod_1.z.object({ id, default_branch: zod_1.z.string() });
const pullRequest = zod_1.z.object({ head: zod_1.z.object({ sha, repo: zod_1.z.object({ id }).nullish() }) });
const commit = zod_1.z.object({ sha });
const runs = zod_1.z.object({ workflow_runs: zod_1.z.array(zod_1.z.object({ id, head_repository: zod_1.z.object({ id }).nullish() })) });
const artifacts = zod_1.z.object({
    artifacts: zod_1.z.array(zod_1.z.object({
        id,
        name: zod_1.z.string(),
        size_in_bytes: zod_1.z.int().min(0),
        digest: zod_1.z.string().nullish(),
        expired: zod_1.z.boolean(),
        created_at: zod_1.z.string().nullish(),
        workflow_run: zod_1.z
            .object({
            id,
            repository_id: id,
            head_repository_id: id,
            head_branch: zod_1.z.string().nullish(),
            head_sha: sha,
        })
            .nullish(),
    })),
});
/** Runs of one commit, and pages of a repository's artifacts, that are looked through. */
const MOST_RUNS = 100;
const MOST_PAGES = 20;
/**
 * The newest artifact of the target that a run of the repository's own code kept. What a fork's code made is never
 * taken: it can hold anything under any name.
 *
 * @param slug `owner/name`
 * @param fits whether an artifact's name is one that is looked for, of this commit
 * @throws UserError when there is none, saying what there is instead
 */
async function findArtifact(api, slug, target, fits) {
    const base = `/repos/${slug}`;
    const { id: here, default_branch } = read(repository, await api.json(base, `repository ${slug}`));
    const seen = { expired: [], foreign: [], others: [] };
    const choose = (listed) => {
        const fitting = listed.flatMap((artifact) => {
            const run = artifact.workflow_run;
            if (run?.repository_id !== here)
                return [];
            if (!fits(artifact.name, run.head_sha))
                seen.others.push(artifact.name);
            else if (run.head_repository_id !== here)
                seen.foreign.push(artifact.name);
            else if (artifact.expired)
                seen.expired.push(artifact.name);
            else
                return [
                    {
                        id: artifact.id,
                        name: artifact.name,
                        bytes: artifact.size_in_bytes,
                        digest: artifact.digest ?? null,
                        commit: run.head_sha,
                        run: run.id,
                        createdAt: artifact.created_at ?? null,
                    },
                ];
            return [];
        });
        return fitting.sort((a, b) => b.run - a.run || b.id - a.id)[0] ?? null;
    };
    const ofRun = async (run) => {
        const found = [];
        for await (const page of api.pages(`${base}/actions/runs/${run}/artifacts?per_page=100`, `run ${run}`))
            found.push(...read(artifacts, page).artifacts);
        return found;
    };
    const ofCommit = async (head) => {
        let left = MOST_RUNS;
        for await (const page of api.pages(`${base}/actions/runs?head_sha=${head}&per_page=100`, `runs of ${head}`)) {
            const ids = read(runs, page).workflow_runs.map((run) => run.id);
            for (const run of ids.sort((a, b) => b - a)) {
                const found = choose(await ofRun(run));
                if (found !== null || --left === 0)
                    return found;
            }
        }
        return null;
    };
    const ofBranch = async (branch) => {
        let left = MOST_PAGES;
        for await (const page of api.pages(`${base}/actions/artifacts?per_page=100`, `artifacts of ${slug}`)) {
            const listed = read(artifacts, page).artifacts;
            const found = choose(listed.filter((artifact) => artifact.workflow_run?.head_branch === branch));
            if (found !== null || --left === 0)
                return found;
        }
        return null;
    };
    switch (target.by) {
        case 'run':
            return choose(await ofRun(target.run)) ?? none(`run ${target.run} of ${slug}`, seen);
        case 'branch': {
            const branch = target.branch ?? default_branch;
            return (await ofBranch(branch)) ?? none(`branch ${branch} of ${slug}`, seen);
        }
        case 'commit': {
            const full = await fullCommit(api, base, target.commit);
            return (await ofCommit(full)) ?? none(`commit ${full} of ${slug}`, seen);
        }
        case 'pr': {
            const what = `pull request ${target.pullRequest}`;
            const { head } = read(pullRequest, await api.json(`${base}/pulls/${target.pullRequest}`, what));
            if (head.repo?.id !== here)
                throw new errors_1.UserError(`${what} of ${slug} comes from a fork: what a fork's code made is not taken. Analyse it here instead: codeintel pipeline run.`);
            return (await ofCommit(head.sha)) ?? none(`${what} of ${slug} (commit ${head.sha})`, seen);
        }
    }
}
async function fullCommit(api, base, given) {
    if (sha.safeParse(given).success)
        return given;
    return read(commit, await api.json(`${base}/commits/${encodeURIComponent(given)}`, `commit ${given}`)).sha;
}
function none(of, { expired, foreign, others }) {
    const said = [`There is no CodeIntel artifact of ${of} that fits.`];
    if (expired[0] !== undefined)
        said.push(`${(0, visible_1.visible)(expired[0])} has expired: run its workflow again.`);
    if (foreign[0] !== undefined)
        said.push(`${(0, visible_1.visible)(foreign[0])} was made by a fork's code and is not taken.`);
    const names = [...new Set(others)].slice(0, 5).map((name) => (0, visible_1.visible)(name));
    if (names.length > 0)
        said.push(`There are ${names.join(', ')}: the workflow's artifact-name or comment-key can be given as --name.`);
    if (said.length === 1)
        said.push('Does the action run there, and has its run ended?');
    throw new errors_1.UserError(said.join(' '));
}
function read(shape, value) {
    const parsed = shape.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors_1.UserError(`GitHub's answer is not as documented (${issue?.path.join('.')}: ${issue?.message}).`);
}


/***/ }),

/***/ 3197:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GitHubApi = void 0;
exports.tooLarge = tooLarge;
const node_crypto_1 = __webpack_require__(77598);
const node_fs_1 = __webpack_require__(73024);
const node_stream_1 = __webpack_require__(57075);
const promises_1 = __webpack_require__(46466);
const promises_2 = __webpack_require__(58500);
const errors_1 = __webpack_require__(65995);
const version_generated_1 = __webpack_require__(70309);
const visible_1 = __webpack_require__(19176);
const ANSWER_MS = 30_000;
const DOWNLOAD_MS = 600_000;
const ATTEMPTS = 3;
const PAUSE_MS = 300;
/** GitHub's REST API, read only. Errors are UserErrors with the remedy, and hold no token. */
class GitHubApi {
    access;
    constructor(access) {
        this.access = access;
        const { protocol, hostname } = access.apiUrl;
        if (protocol !== 'https:' && !isLoopback(hostname)) {
            throw new errors_1.UserError(`GITHUB_API_URL is ${access.apiUrl.origin}: the token is sent over https only.`, 2);
        }
    }
    /** @param what the thing asked for, as in "there is no …" */
    async json(path, what) {
        const response = await this.get(path, what);
        return response.json();
    }
    /** The pages of a list, as GitHub links them. */
    async *pages(path, what) {
        for (let next = path; next !== undefined;) {
            const response = await this.get(next, what);
            yield await response.json();
            next = /<([^>]+)>; *rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
        }
    }
    /**
     * Writes what GitHub redirects `path` to into `file`. That address carries its own permission, so the token is not
     * sent there.
     */
    async download(path, what, file, { maxBytes, digest }, advance) {
        const redirect = await this.get(path, what);
        const address = URL.parse(redirect.headers.get('location') ?? '');
        if (address === null)
            throw new errors_1.UserError(`GitHub gave no address for ${what}.`);
        if (address.protocol !== 'https:' && !isLoopback(address.hostname))
            throw new errors_1.UserError(`GitHub names ${address.origin} for ${what}, which is not https.`);
        const signal = AbortSignal.any([this.access.signal, AbortSignal.timeout(DOWNLOAD_MS)]);
        const response = await this.sent(address, { redirect: 'error', signal });
        if (!response.ok || response.body === null)
            throw new errors_1.UserError(`The storage of GitHub answered ${response.status} for ${what}: try again.`);
        const hash = (0, node_crypto_1.createHash)('sha256');
        let bytes = 0;
        const checked = new node_stream_1.Transform({
            transform(chunk, _encoding, done) {
                bytes += chunk.length;
                hash.update(chunk);
                advance(bytes);
                done(bytes > maxBytes ? tooLarge(what, maxBytes) : null, chunk);
            },
        });
        try {
            const body = node_stream_1.Readable.fromWeb(response.body);
            await (0, promises_1.pipeline)(body, checked, (0, node_fs_1.createWriteStream)(file, { flags: 'wx' }), { signal });
        }
        catch (error) {
            if (error instanceof errors_1.UserError || this.access.signal.aborted)
                throw error;
            throw new errors_1.UserError(`The download of ${what} broke off (${reasonOf(error)}): try again.`);
        }
        const found = `sha256:${hash.digest('hex')}`;
        if (digest !== null && digest !== found)
            throw new errors_1.UserError(`${what} is not what was uploaded: its digest is ${found}, not ${digest}. It was not used.`);
    }
    /** A success, or a redirect that is not followed. */
    async get(path, what) {
        const { apiUrl, token, signal } = this.access;
        const url = new URL(path.replace(/^\//, ''), `${apiUrl.href.replace(/\/*$/, '')}/`);
        if (url.origin !== apiUrl.origin)
            throw new errors_1.UserError(`GitHub links to ${url.origin}, where the token is not sent.`);
        const headers = {
            Accept: 'application/vnd.github+json',
            Authorization: `Bearer ${token}`,
            'User-Agent': `codeintel/${version_generated_1.VERSION}`,
            'X-GitHub-Api-Version': '2022-11-28',
        };
        for (let attempt = 1;; attempt++) {
            const answered = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
            const response = await this.sent(url, { headers, redirect: 'manual', signal: answered }, attempt < ATTEMPTS);
            if (response !== null && (response.ok || response.status === 302))
                return response;
            if (response !== null && (response.status < 500 || attempt === ATTEMPTS))
                throw await refusal(response, what);
            await (0, promises_2.setTimeout)(PAUSE_MS * attempt, undefined, { signal });
        }
    }
    async sent(url, init, mayRepeat = false) {
        try {
            return await fetch(url, init);
        }
        catch (error) {
            this.access.signal.throwIfAborted();
            if (mayRepeat)
                return null;
            throw new errors_1.UserError(`${url.origin} cannot be reached (${reasonOf(error)}). Behind a proxy, set NODE_USE_ENV_PROXY=1 beside HTTPS_PROXY; what is in the cache needs no network when it is asked for by its full commit.`);
        }
    }
}
exports.GitHubApi = GitHubApi;
function tooLarge(what, maxBytes) {
    return new errors_1.UserError(`${what} is larger than the ${maxBytes} bytes that are accepted.`);
}
async function refusal(response, what) {
    const { status, headers } = response;
    const said = await saidBy(response);
    const isLimit = headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after') || /rate limit/i.test(said);
    if (status === 429 || (status === 403 && isLimit))
        return new errors_1.UserError(`The rate limit of GitHub is used up (${status})${until(headers)}.`);
    switch (status) {
        case 401:
            return new errors_1.UserError('GitHub does not accept the token (401): it is wrong, has expired or was revoked.');
        case 403:
            return new errors_1.UserError(`The token may not read ${what} (403, ${said}): it needs "Actions: read" (a classic token: repo), and where the organisation uses single sign-on it must be authorised for it.`);
        case 404:
            return new errors_1.UserError(`GitHub shows this token no ${what} (404): the name is wrong, or the token may not see it; it needs "Actions: read" of the repository.`);
        case 410:
            return new errors_1.UserError(`${what} has expired (410): run the workflow again, or choose a newer commit.`);
        default:
            return new errors_1.UserError(`GitHub answered ${status} for ${what}${said ? ` (${said})` : ''}.`);
    }
}
/** One line of GitHub's own words. */
async function saidBy(response) {
    const text = await response.text().catch(() => '');
    let message = '';
    try {
        message = JSON.parse(text).message;
    }
    catch { }
    return typeof message === 'string' ? (0, visible_1.visible)(message, 200) : '';
}
function until(headers) {
    const after = headers.get('retry-after') ?? '';
    if (/^\d{1,6}$/.test(after))
        return `: try again in ${after} s`;
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    return reset > 0 && reset < 1e11
        ? `: it is renewed at ${new Date(reset * 1000).toISOString().replace('.000', '')}`
        : ': try again later';
}
/** `fetch` hides the reason in `cause`; several failed addresses have a code but no message. */
function reasonOf(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return (0, errors_1.messageOf)(cause) || cause.code || 'failed';
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 13786:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LocalCheckout = void 0;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
const git_1 = __webpack_require__(35061);
const run_git_1 = __webpack_require__(37605);
/** Edits are noticed after at most this long; asking git each time would cost more than the answer. */
const FRESH_MS = 2_000;
/** Files beyond this are not source that anybody reads. */
const MAX_BYTES = 8 * 1024 * 1024;
/** The checkout on this machine, whatever has happened to it since a commit was analysed. Never throws for its state. */
class LocalCheckout {
    root;
    checkout;
    asked = null;
    constructor(root) {
        this.root = root;
        this.checkout = (0, git_1.openCheckout)(root).then((found) => ('reason' in found ? null : found), () => null);
    }
    staleness(commit) {
        const now = performance.now();
        if (this.asked?.commit !== commit || now - this.asked.at > FRESH_MS) {
            const answer = this.standing(commit).catch((error) => unknown((0, errors_1.messageOf)(error)));
            this.asked = { commit, at: now, answer };
        }
        return this.asked.answer;
    }
    async standing(commit) {
        const checkout = await this.checkout;
        if (checkout === null)
            return unknown(`${this.root} is not a git checkout`);
        const known = await (0, git_1.commitOf)(this.root, commit);
        if (known === null)
            return unknown(`the checkout does not have the commit ${commit}: fetch it`);
        const env = await (0, git_1.withoutLocalFilters)(this.root);
        const [counts, changed, added] = await Promise.all([
            (0, run_git_1.runGit)(this.root, ['rev-list', '--left-right', '--count', `${known}...HEAD`, '--']),
            (0, run_git_1.runGit)(this.root, [...DIFF, known, '--', '*.py', '*.pyi'], { env }),
            (0, run_git_1.runGit)(this.root, ['ls-files', '--others', '--exclude-standard', '-z', '--', '*.py', '*.pyi']),
        ]);
        const [ahead, behind] = (0, run_git_1.lineOf)(counts).split('\t').map(Number);
        const files = (0, run_git_1.recordsOf)(changed.stdout).length + (0, run_git_1.recordsOf)(added.stdout).length;
        const status = ahead > 0 ? 'diverged' : behind > 0 || files > 0 ? 'behind' : 'current';
        return { status, commits_behind: behind, commits_ahead: ahead, changed_files: files, reason: null };
    }
    /** `path` comes from a database, which may be anybody's: nothing outside the checkout is read. */
    async source(path, commit, signal) {
        if ((0, node_path_1.isAbsolute)(path) || path.split(/[/\\]/).includes('..') || path.includes('\0')) {
            return { reason: `${JSON.stringify(path)} is not a path inside the repository` };
        }
        const [local, committed] = await Promise.all([this.read(path), this.committed(path, commit, signal)]);
        if (committed !== null) {
            if (local !== null && blobId(local) === committed)
                return { text: decoded(local), from: 'checkout', verified: true };
            const bytes = await this.blob(committed, signal);
            return bytes === null
                ? { reason: `git could not read ${path} of ${commit}` }
                : { text: decoded(bytes), from: 'git', verified: true };
        }
        if (local === null)
            return { reason: `the checkout ${this.root} has no readable file ${path}` };
        return { text: decoded(local), from: 'checkout', verified: false };
    }
    async renames(base, head) {
        const known = await Promise.all([base, head].map((commit) => (0, git_1.commitOf)(this.root, commit).catch(() => null)));
        if (known.includes(null))
            return new Map();
        const changes = await (0, git_1.changedPaths)(this.root, base, head).catch(() => []);
        return new Map(changes.flatMap(({ status, path, previousPath }) => status === 'renamed' && previousPath !== null ? [[previousPath, path]] : []));
    }
    /** The bytes of a regular file inside the checkout, links resolved. */
    async read(path) {
        let file = null;
        try {
            const root = await (0, promises_1.realpath)(this.root);
            const real = await (0, promises_1.realpath)((0, node_path_1.join)(root, path));
            const inside = (0, node_path_1.relative)(root, real);
            if (inside.startsWith(`..${node_path_1.sep}`) || inside === '..' || (0, node_path_1.isAbsolute)(inside))
                return null;
            file = await (0, promises_1.open)(real, 'r');
            const found = await file.stat();
            if (!found.isFile() || found.size > MAX_BYTES)
                return null;
            return await file.readFile();
        }
        catch {
            return null;
        }
        finally {
            await file?.close();
        }
    }
    /** The id of the blob that the commit has at the path; null where git does not know. */
    async committed(path, commit, signal) {
        const checkout = await this.checkout;
        if (checkout === null || !/^[0-9a-f]{7,64}$/.test(commit))
            return null;
        const spec = `${commit}:${checkout.prefix}${path}`;
        try {
            const answer = await (0, run_git_1.runGit)(this.root, ['rev-parse', '--verify', '--quiet', spec], { answers: [1, 128], signal });
            return answer.exitCode === 0 ? (0, run_git_1.lineOf)(answer) : null;
        }
        catch (error) {
            if (error instanceof run_git_1.GitError)
                return null;
            throw error;
        }
    }
    async blob(id, signal) {
        try {
            return (await (0, run_git_1.runGit)(this.root, ['cat-file', 'blob', id], { signal, maxBytes: MAX_BYTES })).stdout;
        }
        catch (error) {
            if (error instanceof run_git_1.GitError)
                return null;
            throw error;
        }
    }
}
exports.LocalCheckout = LocalCheckout;
const DIFF = [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--relative',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
];
function unknown(reason) {
    return { status: 'unknown', commits_behind: null, commits_ahead: null, changed_files: null, reason };
}
/** As git names the content of a file that no filter has touched. */
function blobId(bytes) {
    return (0, node_crypto_1.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Python's rule (PEP 263) for the encodings that a text decoder knows; anything else is read as Latin-1, which never fails. */
function decoded(bytes) {
    const head = bytes
        .subarray(0, 400)
        .toString('latin1')
        .split(/\r?\n|\r/, 2)
        .join('\n');
    const declared = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/m.exec(head)?.[1] ?? 'utf-8';
    for (const label of [declared.replaceAll('_', '-'), 'latin1']) {
        try {
            return new TextDecoder(label, { fatal: true }).decode(bytes);
        }
        catch {
            // The next one.
        }
    }
    return bytes.toString('latin1');
}


/***/ }),

/***/ 72162:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeDatasets = describeDatasets;
const dataset_1 = __webpack_require__(11302);
/**
 * Describes every dataset. `database` has them all (rows are not needed): the columns of a view are what
 * DuckDB says they are, and mean what the same-named column of a table the view reads means.
 */
async function describeDatasets(datasets, database, sqlOf) {
    const described = [];
    for (const dataset of datasets) {
        described.push(dataset.kind === 'table' ? describeTable(dataset) : await describeView(dataset, datasets, database, sqlOf));
    }
    return described;
}
function describeTable(table) {
    const { name, kind, doc, grain, key } = table;
    const columns = Object.entries(table.columns).map(([column, { run: _run, ...rest }]) => ({ name: column, ...rest }));
    return { name, kind, doc, grain, key, files: filesOf(table), columns };
}
function filesOf(table) {
    if (table.export.as === 'document')
        return [table.export.file];
    return table.export.as === 'rows' ? [`${(0, dataset_1.baseName)(table)}.jsonl`, `${(0, dataset_1.baseName)(table)}.parquet`] : [];
}
async function describeView(view, datasets, database, sqlOf) {
    const { name, kind, doc, grain } = view;
    const sql = sqlOf(name);
    const reads = database.tablesRead(sql);
    // The table a view is about comes first in its SQL; those it joins may use the same name for something else.
    const tables = datasets
        .filter((dataset) => dataset.kind === 'table' && reads.includes(dataset.name))
        .sort((a, b) => placeIn(sql, a) - placeIn(sql, b));
    const [schema, base] = name.split('.');
    const found = await database.rows('SELECT column_name AS name, data_type AS type FROM duckdb_columns() WHERE schema_name = ? AND table_name = ? ORDER BY column_index', [schema, base]);
    const columns = found.map((column) => {
        const source = tables.map((table) => table.columns[column.name]).find((declared) => declared !== undefined);
        const meaning = view.columns[column.name] ?? source?.doc;
        if (meaning === undefined)
            throw new Error(`${name}.${column.name} has no description: no table it reads has a column of that name`);
        return {
            name: column.name,
            type: column.type,
            nullable: true,
            doc: meaning,
            ...(source?.unit ? { unit: source.unit } : {}),
            ...(source?.values ? { values: source.values } : {}),
        };
    });
    return { name, kind, doc, grain, key: [], files: [], columns };
}
/** A table read through another view comes last. */
function placeIn(sql, { name }) {
    const place = sql.search(new RegExp(`\\b${name.replace('.', '\\.')}\\b`));
    return place === -1 ? sql.length : place;
}


/***/ }),

/***/ 18941:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EXPORTS = exports.DATABASE = void 0;
exports.databaseOf = databaseOf;
exports.cacheFolder = cacheFolder;
const node_crypto_1 = __webpack_require__(77598);
const node_fs_1 = __webpack_require__(73024);
const promises_1 = __webpack_require__(51455);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const yaml_1 = __webpack_require__(38815);
const index_generated_1 = __webpack_require__(2117);
const sql_generated_1 = __webpack_require__(89841);
const dataset_1 = __webpack_require__(11302);
const errors_1 = __webpack_require__(65995);
const version_generated_1 = __webpack_require__(70309);
const database_1 = __webpack_require__(90131);
const schema_1 = __webpack_require__(8525);
/** What the action calls the database and the exports in its artifact. */
exports.DATABASE = 'codeintel.duckdb';
exports.EXPORTS = 'Document Output';
const MANIFEST = 'core.run_manifest';
/** Documents are small; one beyond this is not ours. */
const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024;
/**
 * The database of an artifact's folder. When it holds only exports, one is made from its Parquet files, else from its
 * JSONL files, and kept in the cache of the user until the files change.
 * @throws UserError when the folder holds neither, or a file is not what a run exports
 */
async function databaseOf(folder, env = process.env) {
    const ready = (0, node_path_1.join)(folder, exports.DATABASE);
    if ((0, node_fs_1.existsSync)(ready))
        return ready;
    const place = (0, node_fs_1.existsSync)((0, node_path_1.join)(folder, exports.EXPORTS)) ? (0, node_path_1.join)(folder, exports.EXPORTS) : folder;
    const files = await exportedFiles(place);
    if (!files.some(({ table }) => table.name === MANIFEST)) {
        throw new errors_1.UserError(`${folder} is not an artifact of CodeIntel: it has neither ${exports.DATABASE} nor run_manifest.parquet or run_manifest.jsonl.`);
    }
    const cache = (0, node_path_1.join)(cacheFolder(env), 'rebuilt');
    const target = (0, node_path_1.join)(cache, `${await fingerprint(place, files)}.duckdb`);
    if ((0, node_fs_1.existsSync)(target))
        return target;
    await (0, promises_1.mkdir)(cache, { recursive: true });
    const building = `${target}.${process.pid}.building`;
    try {
        await rebuild(building, place, files);
        await (0, promises_1.rename)(building, target);
    }
    finally {
        for (const left of [building, `${building}.wal`, `${building}.json`])
            await (0, promises_1.rm)(left, { force: true });
    }
    return target;
}
/** One file per table that has any, Parquet before JSONL. */
async function exportedFiles(folder) {
    const present = new Set(await (0, promises_1.readdir)(folder).catch((error) => {
        throw new errors_1.UserError(`${folder} cannot be read (${(0, errors_1.messageOf)(error)}): choose another with --artifact.`);
    }));
    const tables = index_generated_1.DATASETS.filter((dataset) => dataset.kind === 'table');
    // The documents leave out what the manifest says.
    tables.sort((a, b) => Number(b.name === MANIFEST) - Number(a.name === MANIFEST));
    return tables.flatMap((table) => {
        if (table.export.as === 'none')
            return [];
        const candidates = table.export.as === 'document'
            ? [{ table, file: table.export.file, format: 'document' }]
            : ['parquet', 'jsonl'].map((format) => ({ table, file: `${(0, dataset_1.baseName)(table)}.${format}`, format }));
        return candidates.filter(({ file }) => present.has(file)).slice(0, 1);
    });
}
/** Where CodeIntel keeps what it can get or make again. */
function cacheFolder(env) {
    return env.CODEINTEL_CACHE_DIR || (0, node_path_1.join)(env.XDG_CACHE_HOME || (0, node_path_1.join)((0, node_os_1.homedir)(), '.cache'), 'codeintel');
}
async function fingerprint(folder, files) {
    const hash = (0, node_crypto_1.createHash)('sha256').update(JSON.stringify([version_generated_1.VERSION, folder]));
    for (const { file } of files) {
        const { size, mtimeMs } = await (0, promises_1.stat)((0, node_path_1.join)(folder, file));
        hash.update(JSON.stringify([file, size, mtimeMs]));
    }
    return hash.digest('hex').slice(0, 32);
}
async function rebuild(path, folder, files) {
    await (0, promises_1.rm)(path, { force: true });
    const database = await database_1.Database.open(path);
    try {
        const [{ catalog }] = (await database.rows('SELECT current_catalog() AS catalog'));
        await (0, schema_1.migrate)(database, catalog, index_generated_1.DATASETS, (name) => sql_generated_1.SQL[name] ?? '');
        for (const file of files) {
            try {
                await load(database, path, folder, file);
            }
            catch (error) {
                throw new errors_1.UserError(`${(0, node_path_1.join)(folder, file.file)} is not what a run exports: ${(0, errors_1.messageOf)(error).split('\n')[0]}`);
            }
        }
    }
    finally {
        database.close();
    }
}
async function load(database, path, folder, { table, file, format }) {
    if (format === 'document') {
        const rows = `${path}.json`;
        await (0, promises_1.writeFile)(rows, JSON.stringify(await documentRows(database, table, (0, node_path_1.join)(folder, file))));
        return insert(database, table, Object.keys(table.columns), readJson(rows, table, 'array'));
    }
    const source = (0, database_1.literal)((0, node_path_1.join)(folder, file));
    const reader = format === 'parquet' ? `read_parquet(${source})` : readJson((0, node_path_1.join)(folder, file), table, 'newline_delimited');
    const asWritten = format === 'parquet' ? reader : `read_json(${source}, format = 'newline_delimited', sample_size = 1)`;
    const found = await database.rows(`DESCRIBE SELECT * FROM ${asWritten}`);
    const present = new Set(found.map((column) => column.column_name));
    await insert(database, table, Object.keys(table.columns).filter((name) => present.has(name)), reader);
}
/** Columns that an older version did not export stay NULL. */
async function insert(database, table, names, reader) {
    const into = (0, database_1.identifier)(...table.name.split('.'));
    for (const [name, { nullable }] of Object.entries(table.columns)) {
        if (nullable || names.includes(name))
            continue;
        await database.run(`ALTER TABLE ${into} ALTER COLUMN ${(0, database_1.identifier)(name)} DROP NOT NULL`);
    }
    if (names.length === 0)
        return;
    const columns = names.map((name) => (0, database_1.identifier)(name)).join(', ');
    await database.run(`INSERT INTO ${into} (${columns}) SELECT ${names.map((name) => value(name, table)).join(', ')} FROM ${reader}`);
}
/** DuckDB casts text to HUGEINT, and that to DECIMAL, hundreds of times faster than text to DECIMAL. */
function value(name, table) {
    const { type } = table.columns[name];
    return type === 'DECIMAL(38,0)' ? `${(0, database_1.identifier)(name)}::HUGEINT::DECIMAL(38,0)` : `${(0, database_1.identifier)(name)}::${type}`;
}
function readJson(path, table, format) {
    const types = Object.entries(table.columns).map(([name, { type }]) => {
        return `${(0, database_1.literal)(name)}: ${(0, database_1.literal)(type === 'DECIMAL(38,0)' ? 'VARCHAR' : type)}`;
    });
    return `read_json(${(0, database_1.literal)(path)}, format = '${format}', columns = {${types.join(', ')}}, maximum_object_size = 67108864)`;
}
/** A document leaves out what is the same for the whole run. */
async function documentRows(database, table, path) {
    if (table.export.as !== 'document')
        throw new Error(`${table.name} is not exported as a document`);
    if ((await (0, promises_1.stat)(path)).size > MOST_DOCUMENT_BYTES)
        throw new Error(`more than ${MOST_DOCUMENT_BYTES} bytes`);
    const text = await (0, promises_1.readFile)(path, 'utf8');
    const content = table.export.format === 'json' ? JSON.parse(text) : (0, yaml_1.parse)(text, { maxAliasCount: 0 });
    const rows = (Array.isArray(content) ? content : [content]);
    const [run] = await database.rows('SELECT repo, "commit", generated_at FROM core.run_manifest');
    const values = { repo: run?.repo, commit: run?.commit, clock: run?.generated_at };
    const constants = Object.entries(table.columns).flatMap(([name, column]) => column.run === null ? [] : [[name, values[column.run]]]);
    return rows.map((row) => ({ ...Object.fromEntries(constants), ...row }));
}


/***/ }),

/***/ 82629:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.callEdge = void 0;
exports.callPage = callPage;
exports.withEnds = withEnds;
const zod_1 = __webpack_require__(50924);
const goid_risk_factors_1 = __importDefault(__webpack_require__(27777));
const call_graph_edges_1 = __importDefault(__webpack_require__(18375));
const callers_1 = __webpack_require__(7724);
const columns_1 = __webpack_require__(18615);
const entity_1 = __webpack_require__(44753);
const { urn, rel_path, qualname, risk_level, risk_score } = (0, columns_1.joinedColumns)(goid_risk_factors_1.default, [
    'urn',
    'rel_path',
    'qualname',
    'risk_level',
    'risk_score',
]);
/** One call, with how it was resolved and how sure that is. */
exports.callEdge = zod_1.z.strictObject({
    ...(0, columns_1.columnsOf)(call_graph_edges_1.default, ['caller_goid_h128']),
    caller_urn: urn,
    caller_rel_path: rel_path,
    caller_qualname: qualname,
    caller_risk_level: risk_level,
    caller_risk_score: risk_score,
    ...(0, columns_1.columnsOf)(call_graph_edges_1.default, ['callee_goid_h128']),
    callee_urn: urn,
    callee_rel_path: rel_path,
    callee_qualname: qualname.describe('Dotted name; of what is called outside the repository, too.'),
    callee_risk_level: risk_level,
    callee_risk_score: risk_score,
    ...(0, columns_1.columnsOf)(call_graph_edges_1.default, ['callsite_path', 'callsite_line', 'callsite_col', 'kind', 'resolved_via', 'confidence']),
});
const EDGE = [
    'caller_goid_h128',
    'callee_goid_h128',
    'callsite_path',
    'callsite_line',
    'callsite_col',
    'kind',
    'resolved_via',
    'confidence',
];
/** One page of the calls that have an entity at one end. */
function callPage(list, end, goid, source) {
    return source.page(list, {
        select: `SELECT ${EDGE.join(', ')}, callee_name FROM graph.call_graph_edges
      WHERE repo = $1 AND "commit" = $2 AND ${end} = ${(0, entity_1.goidParameter)('$3')}`,
        order: 'callsite_path, callsite_line, callsite_col, callee_name, caller_goid_h128, callee_goid_h128',
        parameters: [goid],
    });
}
/** The same calls with the names and the risk of both ends, looked up for these rows only. */
async function withEnds(lists, source) {
    const goids = Object.values(lists).flatMap((rows) => rows.flatMap((row) => [row.caller_goid_h128, row.callee_goid_h128]));
    const known = await endsOf(goids, source);
    return Object.fromEntries(Object.entries(lists).map(([list, rows]) => [list, rows.map((row) => described(row, known))]));
}
async function endsOf(goids, source) {
    const distinct = [...new Set(goids.filter((goid) => goid !== null))];
    if (distinct.length === 0)
        return new Map();
    const rows = await source.rows(`${callers_1.WANTED}
     SELECT goids.goid_h128, goids.urn, goids.rel_path, goids.qualname, risk.risk_level, risk.risk_score
     FROM core.goids AS goids
     JOIN wanted ON wanted.goid = goids.goid_h128
     LEFT JOIN analytics.goid_risk_factors AS risk
       ON risk.function_goid_h128 = goids.goid_h128 AND risk.repo = $1 AND risk."commit" = $2
     WHERE goids.repo = $1 AND goids."commit" = $2`, [JSON.stringify(distinct)]);
    return new Map(rows.map((row) => [row.goid_h128, row]));
}
function described(edge, known) {
    const { caller_goid_h128, callee_goid_h128, callee_name, ...call } = edge;
    const [caller, callee] = [known.get(caller_goid_h128), known.get(callee_goid_h128)];
    return {
        caller_goid_h128: caller_goid_h128,
        ...end('caller', caller),
        callee_goid_h128: callee_goid_h128,
        ...end('callee', callee),
        callee_qualname: callee?.qualname ?? (callee_name || null),
        ...call,
    };
}
function end(prefix, entity) {
    return {
        [`${prefix}_urn`]: entity?.urn ?? null,
        [`${prefix}_rel_path`]: entity?.rel_path ?? null,
        [`${prefix}_qualname`]: entity?.qualname ?? null,
        [`${prefix}_risk_level`]: entity?.risk_level ?? null,
        [`${prefix}_risk_score`]: entity?.risk_score ?? null,
    };
}


/***/ }),

/***/ 7724:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.WANTED = void 0;
exports.transitiveCallers = transitiveCallers;
const entity_1 = __webpack_require__(44753);
/** The GOIDs of a JSON list of decimal texts, `$3`, as the table `wanted`. */
exports.WANTED = `WITH wanted AS (SELECT DISTINCT ${(0, entity_1.goidParameter)(`unnest(from_json($3, '["VARCHAR"]'))`)} AS goid)`;
/** More affected functions than these are told by their number alone. */
const MOST_CALLERS = 5_000;
/** Everything that calls one of the targets directly or through others, up to `maxDepth` calls away. */
async function transitiveCallers(targets, maxDepth, minConfidence, source) {
    const found = new Map();
    let frontier = new Map([...targets].map((goid) => [goid, { confidence: 1, path: [] }]));
    for (let depth = 1; depth <= maxDepth && frontier.size > 0; depth++) {
        source.progress(depth - 1, maxDepth, `callers ${depth} calls away`);
        const steps = await callsOf([...frontier.keys()], minConfidence, source);
        const reached = new Map();
        for (const { caller_goid, callee_goid, ...hop } of steps) {
            if (targets.has(caller_goid) || found.has(caller_goid))
                continue;
            const onward = frontier.get(callee_goid);
            const confidence = onward.confidence * hop.confidence;
            const known = reached.get(caller_goid);
            if (known && known.confidence >= confidence)
                continue;
            reached.set(caller_goid, { goid: caller_goid, depth, confidence, path: [hop, ...onward.path] });
        }
        for (const caller of reached.values()) {
            if (found.size === MOST_CALLERS)
                return { callers: [...found.values()], bounded: true };
            found.set(caller.goid, caller);
        }
        frontier = reached;
    }
    return { callers: [...found.values()], bounded: false };
}
/** The surest call of each caller to each of the callees, in a fixed order. */
async function callsOf(callees, minConfidence, source) {
    const rows = await source.rows(`${exports.WANTED},
     calls AS (
       SELECT
         edges.*,
         row_number() OVER (
           PARTITION BY edges.caller_goid_h128, edges.callee_goid_h128
           ORDER BY edges.confidence DESC, edges.callsite_path, edges.callsite_line, edges.callsite_col
         ) AS rank
       FROM graph.call_graph_edges AS edges
       JOIN wanted ON wanted.goid = edges.callee_goid_h128
       WHERE edges.repo = $1 AND edges."commit" = $2 AND edges.confidence >= $4
     )
     SELECT
       calls.caller_goid_h128 AS caller_goid,
       calls.callee_goid_h128 AS callee_goid,
       caller.qualname AS caller,
       callee.qualname AS callee,
       calls.callsite_path,
       calls.callsite_line,
       calls.resolved_via,
       calls.confidence
     FROM calls
     JOIN core.goids AS caller ON caller.goid_h128 = calls.caller_goid_h128 AND caller.repo = $1 AND caller."commit" = $2
     JOIN core.goids AS callee ON callee.goid_h128 = calls.callee_goid_h128 AND callee.repo = $1 AND callee."commit" = $2
     WHERE calls.rank = 1
     ORDER BY caller.rel_path, caller.start_line, caller.urn, calls.confidence DESC, callee.urn`, [JSON.stringify(callees), minConfidence]);
    return rows;
}


/***/ }),

/***/ 18615:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.columnSchema = columnSchema;
exports.columnsOf = columnsOf;
exports.joinedColumns = joinedColumns;
const zod_1 = __webpack_require__(50924);
/** A column's values as an answer carries them: GOIDs as decimal strings, time stamps as ISO-8601, JSON as values. */
function columnSchema(column) {
    const value = valueSchema(column);
    const doc = column.unit ? `${column.doc} [${column.unit}]` : column.doc;
    return (column.nullable ? value.nullable() : value).describe(doc);
}
function valueSchema({ type, values }) {
    if (values)
        return zod_1.z.enum(values);
    switch (type) {
        case 'VARCHAR':
            return zod_1.z.string();
        case 'INTEGER':
        case 'BIGINT':
            return zod_1.z.int();
        case 'DOUBLE':
            return zod_1.z.number();
        case 'BOOLEAN':
            return zod_1.z.boolean();
        case 'TIMESTAMP':
            return zod_1.z.iso.datetime();
        case 'DECIMAL(38,0)':
            return zod_1.z.string().regex(/^\d{1,38}$/);
        case 'JSON':
            return zod_1.z.json();
    }
}
/** Some columns of a declared table, or all of them. @throws when the table has no column of a name. */
function columnsOf(table, names = Object.keys(table.columns)) {
    return Object.fromEntries(names.map((name) => {
        const column = table.columns[name];
        if (!column)
            throw new Error(`${table.name} has no column ${name}`);
        return [name, columnSchema(column)];
    }));
}
/** The same columns where a join may leave them out. */
function joinedColumns(table, names) {
    const columns = columnsOf(table, [...names]);
    return Object.fromEntries(Object.entries(columns).map(([name, schema]) => {
        const description = schema.description;
        const loose = schema.nullable();
        return [name, description ? loose.describe(description) : loose];
    }));
}


/***/ }),

/***/ 81813:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findDataset = findDataset;
exports.noSuchDataset = noSuchDataset;
const index_generated_1 = __webpack_require__(2117);
const dataset_1 = __webpack_require__(11302);
/** The dataset of that name, with or without its layer: nothing else of a database is ever read by name. */
function findDataset(name) {
    return index_generated_1.DATASETS.find((dataset) => (0, dataset_1.baseName)(dataset) === name || dataset.name === name);
}
function noSuchDataset(name) {
    return `There is no dataset called ${JSON.stringify(name)}: list_datasets names them.`;
}


/***/ }),

/***/ 72152:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBBackend = void 0;
const promises_1 = __webpack_require__(58500);
const errors_1 = __webpack_require__(65995);
const database_1 = __webpack_require__(90131);
const sandbox_1 = __webpack_require__(23627);
const snapshots_1 = __webpack_require__(37897);
const envelope_1 = __webpack_require__(65514);
const lease_1 = __webpack_require__(7094);
const page_1 = __webpack_require__(72677);
const questions_generated_1 = __webpack_require__(98762);
/** How often, and after which pause, a database that a run is just writing is tried again. */
const ATTEMPTS = 10;
const PAUSE_MS = 200;
const TIMEOUT_MS = 30_000;
const NO_CHECKOUT = {
    status: 'unknown',
    commits_behind: null,
    commits_ahead: null,
    changed_files: null,
    reason: 'no checkout was named: give --repo-root or CODEINTEL_REPO_ROOT',
};
/** Answers from a database file, opened read-only and without access to anything outside it. */
class DuckDBBackend {
    options;
    /**
     * Closed when nobody asks, so that a run can write it. And DuckDB (1.5) keeps a note of every buffer that a statement
     * used, until 32,768 have gathered in one of its queues or the database is closed: a few kilobytes for each answer.
     */
    lease = new lease_1.Lease({
        open: () => this.open(),
        close: ({ database, sandbox }) => {
            sandbox?.close();
            database.close();
        },
    });
    /** What was expensive to find out last; it outlives the open database. */
    memory = new Map();
    constructor(options) {
        this.options = options;
    }
    async ask(name, params, options = {}) {
        const question = questions_generated_1.QUESTIONS.find((one) => one.name === name);
        if (!question)
            throw new envelope_1.QueryError(404, `There is no question called ${JSON.stringify(name)}.`);
        const checked = checkParams(question, params);
        const timeout = AbortSignal.timeout(this.options.timeoutMs ?? TIMEOUT_MS);
        const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
        try {
            return await this.lease.use((opened) => this.answer(opened, question, checked, signal, options.onProgress));
        }
        catch (error) {
            throw this.failure(error, timeout, options.signal, question);
        }
    }
    close() {
        return this.lease.close();
    }
    async answer(opened, question, params, signal, onProgress) {
        const page = (0, page_1.readPage)(question, params, opened.commit, this.options.limits ?? {});
        const staleness = this.options.workingCopy?.staleness(opened.commit) ?? Promise.resolve(NO_CHECKOUT);
        const connection = await opened.database.connect();
        const interrupt = () => connection.connection.interrupt();
        signal.addEventListener('abort', interrupt);
        try {
            const asked = new Asked(opened, connection, page, signal, this.options, onProgress, this.memory);
            const lacking = question.reads.filter((dataset) => !asked.has(dataset));
            const outcome = lacking.length > 0 ? lacks(lacking, opened) : await answerOrOutdated(question, params, asked);
            return envelope(question, params, outcome, asked, await staleness);
        }
        finally {
            signal.removeEventListener('abort', interrupt);
            connection.close();
            await staleness;
        }
    }
    async open() {
        const database = await openReadOnly(this.options.path);
        try {
            const { repo, commit, generatedAt } = await (0, snapshots_1.selectSnapshot)(database, this.options);
            const [manifest] = await database.rows('SELECT tool_version, counts FROM core.run_manifest WHERE repo = $1 AND "commit" = $2', [repo, commit]);
            const views = await database.rows("SELECT schema_name || '.' || view_name AS name FROM duckdb_views() WHERE NOT internal");
            const signals = await database.rows('SELECT signal, reason FROM core.signals WHERE repo = $1 AND "commit" = $2 AND NOT available', [repo, commit]);
            const { path, sandboxProgram: program } = this.options;
            return {
                database,
                sandbox: program === undefined ? null : new sandbox_1.Sandbox({ path, program, variables: { repo, commit } }),
                repo,
                commit,
                generatedAt,
                toolVersion: manifest.tool_version,
                counts: new Map(Object.entries(JSON.parse(manifest.counts))),
                views: new Set(views.map(({ name }) => name)),
                missing: new Map(signals.map(({ signal, reason }) => [signal, reason ?? 'not available'])),
            };
        }
        catch (error) {
            database.close();
            throw error;
        }
    }
    failure(error, timeout, cancel, question) {
        if (error instanceof envelope_1.QueryError)
            return error;
        if (cancel?.aborted)
            return new envelope_1.QueryError(503, `${question.name} was cancelled.`);
        if (timeout.aborted) {
            const seconds = (this.options.timeoutMs ?? TIMEOUT_MS) / 1000;
            return new envelope_1.QueryError(504, `${question.name} took longer than ${seconds} s and was stopped: ask for less, or raise CODEINTEL_MCP_TIMEOUT_SEC.`);
        }
        if (error instanceof errors_1.UserError)
            return new envelope_1.QueryError(503, error.message, undefined, { cause: error });
        return new envelope_1.QueryError(500, `${question.name} failed: ${(0, errors_1.messageOf)(error).split('\n')[0]}`, undefined, {
            cause: error,
        });
    }
}
exports.DuckDBBackend = DuckDBBackend;
/** A run locks the database while it publishes, for a moment. One thread answers small questions soonest. */
async function openReadOnly(path) {
    for (let attempt = 1;; attempt++) {
        try {
            return await database_1.Database.open(path, { readOnly: true, sealed: true, threads: 1 });
        }
        catch (error) {
            if (attempt === ATTEMPTS || !/in use by another process/.test((0, errors_1.messageOf)(error)))
                throw error;
            await (0, promises_1.setTimeout)(PAUSE_MS);
        }
    }
}
function checkParams(question, params) {
    const checked = question.params.safeParse(params ?? {});
    if (checked.success)
        return checked.data;
    const wrong = checked.error.issues.map(({ path, message }) => ({ parameter: path.join('.'), message }));
    const detail = wrong.map(({ parameter, message }) => (parameter ? `${parameter}: ${message}` : message)).join('; ');
    throw new envelope_1.QueryError(400, `${question.name}: ${detail}`, {
        issues: wrong,
        parameters: Object.keys(question.params.shape),
    });
}
function lacks(datasets, { toolVersion }) {
    const detail = `The snapshot has no ${datasets.join(', ')} (made by CodeIntel ${toolVersion}): analyse the commit again, with this version and without --target.`;
    return { status: 'unsupported', detail };
}
/** A database of an older version may lack a column, or a table that only part of the answer needs. */
async function answerOrOutdated(question, params, asked) {
    try {
        return await question.answer(params, asked);
    }
    catch (error) {
        if (error instanceof envelope_1.QueryError)
            throw error;
        const [, lacking] = /^(?:Binder|Catalog) Error: (.*)/.exec((0, errors_1.messageOf)(error)) ?? [];
        if (lacking === undefined)
            throw error;
        const detail = `The database was made by CodeIntel ${asked.opened.toolVersion}, which had less than this question needs (${lacking}): analyse the commit again.`;
        return { status: 'unsupported', detail };
    }
}
/** The column beside a page's rows that counts all rows. */
const TOTAL = 'rows_in_all';
/** One question being answered. */
class Asked {
    opened;
    database;
    paged;
    signal;
    onProgress;
    memory;
    messages;
    totals = new Map();
    repo;
    commit;
    missing;
    workingCopy;
    diff;
    sql;
    constructor(opened, database, paged, signal, options, onProgress, memory) {
        this.opened = opened;
        this.database = database;
        this.paged = paged;
        this.signal = signal;
        this.onProgress = onProgress;
        this.memory = memory;
        this.messages = [...paged.messages];
        this.repo = opened.repo;
        this.commit = opened.commit;
        this.missing = opened.missing;
        this.workingCopy = options.workingCopy ?? null;
        this.diff = options.diff ?? null;
        const { sandbox } = opened;
        this.sql = sandbox && ((statement) => sandbox.query(statement, signal));
    }
    has(dataset) {
        return this.opened.counts.has(dataset) || this.opened.views.has(dataset);
    }
    count(table) {
        return this.opened.counts.get(table) ?? 0;
    }
    async rows(sql, parameters = []) {
        this.signal.throwIfAborted();
        const { names, types, rows } = await this.database.read(sql, [this.repo, this.commit, ...parameters]);
        const isJson = types.map((type) => type.alias === 'JSON');
        return rows.map((row) => {
            const cells = row.map((value, i) => {
                const plain = (0, database_1.cell)(value ?? null);
                return isJson[i] && typeof plain === 'string' ? JSON.parse(plain) : plain;
            });
            return Object.fromEntries(names.map((name, i) => [name, cells[i]]));
        });
    }
    async page(list, { select, order, parameters = [], total }) {
        const { limit, offset } = this.window(list);
        const page = `ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
        if (total !== undefined) {
            this.totals.set(list, total);
            return this.rows(`SELECT * FROM (${select}) ${page}`, parameters);
        }
        const hits = `WITH hits AS MATERIALIZED (${select})`;
        const rows = await this.rows(`${hits} SELECT hits.*, (SELECT count(*) FROM hits) AS ${TOTAL} FROM hits ${page}`, parameters);
        const [first] = rows.length > 0 ? rows : await this.rows(`${hits} SELECT count(*) AS ${TOTAL} FROM hits`, parameters);
        this.totals.set(list, Number(first[TOTAL]));
        return rows.map(({ [TOTAL]: _total, ...row }) => row);
    }
    pageOf(list, rows) {
        const { limit, offset } = this.window(list);
        this.totals.set(list, rows.length);
        return rows.slice(offset, offset + limit);
    }
    total(list) {
        return this.totals.get(list) ?? 0;
    }
    window(list) {
        return { limit: this.paged.limit, offset: this.paged.offsets.get(list) ?? 0 };
    }
    async kept(key, make) {
        const { repo, commit, generatedAt } = this.opened;
        const whole = JSON.stringify([repo, commit, generatedAt, key]);
        const known = this.memory.get(whole);
        if (known !== undefined)
            return known;
        const made = await make();
        this.memory.clear();
        this.memory.set(whole, made);
        return made;
    }
    note(message) {
        this.messages.push(message);
    }
    progress(done, total, what) {
        this.signal.throwIfAborted();
        this.onProgress?.(done, total, what);
    }
}
function envelope(question, params, outcome, asked, staleness) {
    const { opened, paged } = asked;
    const data = 'data' in outcome && outcome.data ? outcome.data : {};
    const fields = {};
    for (const field of question.fields) {
        const empty = question.lists.includes(field) ? [] : field === 'found' ? outcome.status === 'found' : null;
        fields[field] = data[field] ?? empty;
    }
    const messages = [...asked.messages, ...explanation(outcome)];
    const meta = {
        repo: opened.repo,
        commit: opened.commit,
        generated_at: opened.generatedAt,
        tool_version: opened.toolVersion,
        staleness,
        missing_signals: [...opened.missing].map(([signal, reason]) => ({ signal, reason })),
        ...(question.paging ? { applied_limit: paged.limit } : {}),
        ...(paged.requestedLimit === undefined ? {} : { requested_limit: paged.requestedLimit }),
        ...(question.paging?.offset ? { applied_offset: paged.offsets.get(question.lists[0]) ?? 0 } : {}),
        ...(paged.requestedOffset === undefined ? {} : { requested_offset: paged.requestedOffset }),
        truncated: false,
        totals: Object.fromEntries(asked.totals),
        next_cursor: null,
        messages,
    };
    const candidates = outcome.status === 'ambiguous' ? { candidates: outcome.candidates } : {};
    const answer = { status: outcome.status, ...fields, ...candidates, meta };
    return question.lists.length === 0 ? answer : cut(question, params, answer, asked);
}
function explanation(outcome) {
    switch (outcome.status) {
        case 'found':
            return [];
        case 'none':
            return [{ code: 'not_found', severity: 'info', detail: outcome.detail }];
        case 'ambiguous':
        case 'unsupported':
            return [{ code: outcome.status, severity: 'warning', detail: outcome.detail }];
    }
}
/** Keeps the answer within its tokens and says where the next page starts. */
function cut(question, params, answer, asked) {
    const { paged, opened, totals } = asked;
    const { lists } = question;
    const held = (list) => (0, page_1.rowsOf)(answer, list);
    const kept = paged.maxTokens === undefined
        ? new Map(lists.map((list) => [list, held(list).length]))
        : (0, page_1.fitRows)(answer, lists, paged.maxTokens);
    const dropped = lists.reduce((sum, list) => sum + held(list).length - kept.get(list), 0);
    const nothingFits = dropped > 0 && lists.every((list) => kept.get(list) === 0);
    const ends = new Map(lists.map((list) => [list, (paged.offsets.get(list) ?? 0) + kept.get(list)]));
    const left = lists.reduce((sum, list) => sum + Math.max(0, (totals.get(list) ?? 0) - ends.get(list)), 0);
    const messages = [...answer.meta.messages];
    if (dropped > 0) {
        const detail = nothingFits
            ? `No row fits into max_tokens ${paged.maxTokens}: raise it.`
            : `${dropped} ${dropped === 1 ? 'row was' : 'rows were'} dropped to keep the answer within max_tokens ${paged.maxTokens}.`;
        messages.push({ code: 'token_budget', severity: 'warning', detail, context: { dropped } });
    }
    const canGoOn = left > 0 && paged.limit > 0 && !nothingFits;
    if (left > 0) {
        const detail = `${left} more ${left === 1 ? 'row' : 'rows'}${canGoOn ? ': ask again with meta.next_cursor as cursor' : ''}.`;
        messages.push({ code: 'truncated', severity: 'info', detail, context: { left } });
    }
    const shortened = lists.reduce((whole, list) => (0, page_1.withRows)(whole, list, held(list).slice(0, kept.get(list))), answer);
    return {
        ...shortened,
        meta: {
            ...answer.meta,
            truncated: left > 0,
            next_cursor: canGoOn ? (0, page_1.writeCursor)(question, params, opened.commit, ends) : null,
            messages,
        },
    };
}


/***/ }),

/***/ 44753:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ANY = exports.FUNCTIONS = exports.subject = exports.NAMES = void 0;
exports.goidParameter = goidParameter;
exports.resolveEntity = resolveEntity;
const zod_1 = __webpack_require__(50924);
const envelope_1 = __webpack_require__(65514);
/** The ways to name a function, or anything else that has a GOID. */
exports.NAMES = {
    urn: zod_1.z.string().max(4000).optional().describe('From an earlier answer.'),
    goid_h128: zod_1.z
        .string()
        .regex(/^\d{1,38}$/, 'a decimal number of at most 38 digits')
        .optional()
        .describe('From an earlier answer.'),
    rel_path: zod_1.z.string().max(4000).optional().describe('Its file.'),
    qualname: zod_1.z.string().max(4000).optional().describe('Dotted name, or its end.'),
};
/** The entity that an answer is about. */
exports.subject = envelope_1.candidate.nullable().describe('What the answer is about.');
exports.FUNCTIONS = ['function', 'method'];
exports.ANY = ['module', 'class', 'function', 'method'];
const MOST_CANDIDATES = 20;
const COLUMNS = 'goid_h128, urn, kind, rel_path, qualname, start_line, end_line';
/** A GOID given as decimal text. DuckDB casts text to HUGEINT, and that to DECIMAL, far faster than text to DECIMAL. */
function goidParameter(parameter) {
    return `${parameter}::HUGEINT::DECIMAL(38,0)`;
}
/** The one entity that the names fit; else what to answer instead. */
async function resolveEntity(names, kinds, source) {
    const { urn, goid_h128: goid, rel_path: path, qualname } = names;
    const what = kinds.length === exports.ANY.length ? 'module, class or function' : 'function';
    if (urn === undefined && goid === undefined && qualname === undefined) {
        const isFile = path !== undefined && kinds.includes('module');
        if (!isFile) {
            const detail = `Name the ${what} by urn, goid_h128, qualname, or rel_path and qualname.`;
            return { outcome: { status: 'none', detail } };
        }
    }
    const exact = await find(source, kinds, names, (name) => `qualname = ${name}`);
    if (exact.length === 1)
        return { entity: exact[0] };
    const asked = described(names);
    if (exact.length > 1)
        return { outcome: ambiguous(exact, asked) };
    if (urn !== undefined || goid !== undefined || qualname === undefined) {
        const detail = `No ${what} of this snapshot is ${asked}; GOIDs and URNs change from commit to commit, qualnames do not.`;
        return { outcome: { status: 'none', detail } };
    }
    const ending = await find(source, kinds, names, (name) => `ends_with(qualname, '.' || ${name})`);
    if (ending.length === 0) {
        return {
            outcome: {
                status: 'none',
                detail: `No ${what} of this snapshot is ${asked}: find_symbol looks for names that are like it.`,
            },
        };
    }
    if (ending.length > 1)
        return { outcome: ambiguous(ending, asked) };
    const [entity] = ending;
    const detail = `${JSON.stringify(qualname)} was taken for ${entity.qualname}, the only name that ends so.`;
    source.note({ code: 'resolved_by_suffix', severity: 'info', detail });
    return { entity };
}
async function find(source, kinds, names, fits) {
    const { urn, goid_h128: goid, rel_path: path, qualname } = names;
    const parameters = [];
    const where = (condition, value) => value === undefined ? [] : [condition(`$${parameters.push(value) + 2}`)];
    const conditions = [
        ...where((parameter) => `urn = ${parameter}`, urn),
        ...where((parameter) => `goid_h128 = ${goidParameter(parameter)}`, goid),
        ...where(fits, qualname),
        ...where((parameter) => `rel_path = ${parameter}`, path),
    ];
    // A file alone names its module.
    if (urn === undefined && goid === undefined && qualname === undefined)
        conditions.push("kind = 'module'");
    const rows = await source.rows(`SELECT ${COLUMNS} FROM core.goids
     WHERE repo = $1 AND "commit" = $2 AND kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})
       AND ${conditions.join(' AND ')}
     ORDER BY rel_path, start_line, urn LIMIT ${MOST_CANDIDATES + 1}`, parameters);
    return rows;
}
function ambiguous(found, asked) {
    const many = found.length > MOST_CANDIDATES ? `more than ${MOST_CANDIDATES}` : String(found.length);
    const detail = `${asked} may be ${many} things: ask again with the urn of one of the candidates.`;
    return { status: 'ambiguous', candidates: found.slice(0, MOST_CANDIDATES), detail };
}
function described({ urn, goid_h128: goid, rel_path: path, qualname }) {
    const parts = [urn, goid, qualname].filter((part) => part !== undefined).map((part) => JSON.stringify(part));
    return [...parts, ...(path === undefined ? [] : [`in ${JSON.stringify(path)}`])].join(' ');
}


/***/ }),

/***/ 65514:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.QueryError = exports.problem = exports.candidate = exports.meta = exports.staleness = exports.STATUSES = void 0;
const zod_1 = __webpack_require__(50924);
const snapshot_1 = __webpack_require__(20972);
/** What an answer may be about the thing asked for. */
exports.STATUSES = ['found', 'none', 'ambiguous', 'unsupported'];
const CODES = [
    'limit_invalid',
    'limit_clamped',
    'offset_invalid',
    'not_found',
    'ambiguous',
    'unsupported',
    'dataset_empty',
    'truncated',
    'token_budget',
    'resolved_by_suffix',
    'missing_signal',
    'bounded',
    'several_snapshots',
    'source_changed',
    'source_unverified',
];
/** What the asker should know besides the rows. */
const message = zod_1.z.strictObject({
    code: zod_1.z.enum(CODES),
    severity: zod_1.z.enum(['info', 'warning', 'error']),
    detail: zod_1.z.string(),
    context: zod_1.z.record(zod_1.z.string(), zod_1.z.union([zod_1.z.string(), zod_1.z.number(), zod_1.z.boolean(), zod_1.z.null()])).optional(),
});
const count = zod_1.z.int().min(0);
/** The snapshot against the checkout that the asker has open. */
exports.staleness = zod_1.z.strictObject({
    /**
     * `current`: the checkout is at the commit and no Python file differs. `behind`: the checkout has commits or edits
     * that the snapshot lacks. `diverged`: the snapshot has commits that the checkout lacks. `unknown`: see `reason`.
     */
    status: zod_1.z.enum(['current', 'behind', 'diverged', 'unknown']),
    commits_behind: count.nullable(),
    commits_ahead: count.nullable(),
    /** Python files of the checkout that differ from the snapshot's commit. */
    changed_files: count.nullable(),
    reason: zod_1.z.string().nullable(),
});
exports.meta = zod_1.z.strictObject({
    repo: zod_1.z.string(),
    commit: zod_1.z.string(),
    /** ISO-8601 UTC: when the snapshot was made. */
    generated_at: zod_1.z.string().nullable(),
    tool_version: zod_1.z.string().nullable(),
    staleness: exports.staleness,
    missing_signals: zod_1.z.array(zod_1.z.strictObject({ signal: zod_1.z.enum(snapshot_1.SIGNALS).or(zod_1.z.string()), reason: zod_1.z.string() })),
    requested_limit: zod_1.z.int().optional(),
    applied_limit: count.optional(),
    requested_offset: zod_1.z.int().optional(),
    applied_offset: count.optional(),
    /** Whether a list has rows beyond those of this answer. */
    truncated: zod_1.z.boolean(),
    /** List → how many rows it has in all. */
    totals: zod_1.z.record(zod_1.z.string(), count),
    /** Give it as `cursor`, with the other parameters unchanged, to continue. */
    next_cursor: zod_1.z.string().nullable(),
    messages: zod_1.z.array(message),
});
/** A thing that the asker may have meant. */
exports.candidate = zod_1.z.strictObject({
    goid_h128: zod_1.z.string().regex(/^\d{1,38}$/),
    urn: zod_1.z.string(),
    kind: zod_1.z.enum(['module', 'class', 'function', 'method']),
    rel_path: zod_1.z.string(),
    qualname: zod_1.z.string(),
    start_line: count,
    end_line: count.nullable(),
});
/** RFC 9457. */
exports.problem = zod_1.z.strictObject({
    type: zod_1.z.string(),
    title: zod_1.z.string(),
    detail: zod_1.z.string(),
    status: zod_1.z.int(),
    instance: zod_1.z.string().optional(),
    data: zod_1.z.record(zod_1.z.string(), zod_1.z.unknown()).optional(),
});
const TITLES = {
    400: 'Invalid argument',
    404: 'Not found',
    500: 'Backend failure',
    503: 'Database unavailable',
    504: 'Time limit exceeded',
};
/** A question that got no answer. The message is written for the asker. */
class QueryError extends Error {
    name = 'QueryError';
    problem;
    constructor(status, detail, data, options) {
        super(detail, options);
        this.problem = {
            type: 'about:blank',
            title: TITLES[status],
            detail,
            status,
            ...(data ? { data: { ...data } } : {}),
        };
    }
}
exports.QueryError = QueryError;


/***/ }),

/***/ 94524:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveFile = resolveFile;
const MOST_CANDIDATES = 20;
/** The analysed file of that path, or the only one whose path ends so. */
async function resolveFile(path, source) {
    const wanted = path.replace(/^\.\//, '');
    const found = (await source.rows(`SELECT goid_h128, urn, kind, rel_path, qualname, start_line, end_line FROM core.goids
     WHERE repo = $1 AND "commit" = $2 AND kind = 'module' AND (rel_path = $3 OR ends_with(rel_path, '/' || $3))
     ORDER BY rel_path <> $3, rel_path, urn LIMIT ${MOST_CANDIDATES + 1}`, [wanted]));
    const [first] = found;
    if (!first)
        return { outcome: { status: 'none', detail: `No analysed Python file is ${JSON.stringify(wanted)}.` } };
    if (first.rel_path === wanted || found.length === 1) {
        if (first.rel_path !== wanted) {
            const detail = `${JSON.stringify(wanted)} was taken for ${first.rel_path}, the only path that ends so.`;
            source.note({ code: 'resolved_by_suffix', severity: 'info', detail });
        }
        return { path: first.rel_path };
    }
    const many = found.length > MOST_CANDIDATES ? `More than ${MOST_CANDIDATES}` : String(found.length);
    const detail = `${many} files end in ${JSON.stringify(wanted)}: ask again with the whole rel_path.`;
    return { outcome: { status: 'ambiguous', candidates: found.slice(0, MOST_CANDIDATES), detail } };
}


/***/ }),

/***/ 76579:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HttpBackend = void 0;
const errors_1 = __webpack_require__(65995);
const envelope_1 = __webpack_require__(65514);
const questions_generated_1 = __webpack_require__(98762);
const TIMEOUT_MS = 30_000;
/** An answer is bounded by its limits; one that is larger is none of ours. */
const MOST_BYTES = 64 * 2 ** 20;
/** Passes questions on to an API elsewhere, and trusts it no further than the declared shape of its answers. */
class HttpBackend {
    options;
    constructor(options) {
        this.options = options;
    }
    async ask(name, params, { signal } = {}) {
        const question = questions_generated_1.QUESTIONS.find((one) => one.name === name);
        if (!question)
            throw new envelope_1.QueryError(404, `There is no question called ${JSON.stringify(name)}.`);
        const body = await this.post(`questions/${name}`, params ?? {}, signal);
        const answer = question.result.safeParse(body);
        if (answer.success)
            return answer.data;
        const refusal = envelope_1.problem.safeParse(body);
        if (!refusal.success)
            throw new envelope_1.QueryError(503, `${this.where()} did not answer as CodeIntel does; is it the same version?`);
        const { status, detail } = refusal.data;
        if (status === 401)
            throw new envelope_1.QueryError(503, `${this.where()} takes another token: set CODEINTEL_API_TOKEN.`);
        throw new envelope_1.QueryError(status === 400 || status === 404 || status === 504 ? status : 503, detail);
    }
    async close() { }
    async post(path, params, signal) {
        const { baseUrl, token, timeoutMs = TIMEOUT_MS } = this.options;
        const timeout = AbortSignal.timeout(timeoutMs);
        const url = new URL(path, `${baseUrl.href.replace(/\/*$/, '')}/`);
        try {
            const response = await fetch(url, {
                method: 'POST',
                headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
                body: JSON.stringify(params),
                redirect: 'error',
                signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
            });
            return JSON.parse(await boundedText(response));
        }
        catch (error) {
            signal?.throwIfAborted();
            if (timeout.aborted)
                throw new envelope_1.QueryError(504, `${this.where()} did not answer within ${timeoutMs / 1000} s.`);
            const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
            throw new envelope_1.QueryError(503, `${this.where()} cannot be asked: ${(0, errors_1.messageOf)(cause)}`, undefined, { cause: error });
        }
    }
    where() {
        return this.options.baseUrl.origin;
    }
}
exports.HttpBackend = HttpBackend;
async function boundedText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > MOST_BYTES)
            throw new Error(`its answer is larger than ${MOST_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 71434:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.paramsSchema = paramsSchema;
exports.resultSchema = resultSchema;
exports.resultOutline = resultOutline;
const zod_1 = __webpack_require__(50924);
/** The parameters of a question as JSON Schema 2020-12. */
function paramsSchema(question) {
    return tidy(zod_1.z.toJSONSchema(question.params, { io: 'input' }));
}
/** The whole answer to a question as JSON Schema 2020-12, every column with its meaning. */
function resultSchema(question) {
    return tidy(zod_1.z.toJSONSchema(question.result, { io: 'output' }));
}
/** The answer one level deep: what a client needs to read it, at a fraction of the size. */
function resultOutline(question) {
    const { properties } = resultSchema(question);
    const outlined = Object.entries(properties).map(([name, schema]) => [name, outline(schema)]);
    return { type: 'object', properties: Object.fromEntries(outlined), required: ['status', 'meta'] };
}
/** Clients that know less of JSON Schema understand `anyOf`, but not a list of types. */
function outline({ type, enum: values, anyOf }) {
    if (anyOf)
        return { anyOf: anyOf.map(outline) };
    return values ? { type: 'string', enum: values } : { type };
}
/** Without what every schema says: the dialect, and that integers are those of JavaScript. */
function tidy(schema) {
    const { $schema: _dialect, ...rest } = withoutSafeBounds(schema);
    return rest;
}
function withoutSafeBounds(value) {
    if (Array.isArray(value))
        return value.map(withoutSafeBounds);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, inner]) => Math.abs(Number(inner)) !== Number.MAX_SAFE_INTEGER || typeof inner !== 'number')
        .map(([key, inner]) => [key, withoutSafeBounds(inner)]));
}


/***/ }),

/***/ 7094:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Lease = void 0;
const promises_1 = __webpack_require__(58500);
/** It is closed when nobody has used it for this long. */
const IDLE_MS = 3_000;
/** It is opened anew after so many uses. */
const MOST_USES = 1_000;
/** For so long new users wait until those before them have ended, so that it can be closed. */
const PATIENCE_MS = 4_000;
/**
 * Something that many use at the same time, opened for the first of them and closed when nobody has used it for a while.
 * What it gathers while it is open stays bounded under users without end, too: now and then it is closed between two
 * of them. It is never open twice.
 */
class Lease {
    lent;
    mostUses;
    patienceMs;
    opened = null;
    users = 0;
    uses = 0;
    idle = null;
    renewal = null;
    whenUnused = null;
    constructor(lent, mostUses = MOST_USES, patienceMs = PATIENCE_MS) {
        this.lent = lent;
        this.mostUses = mostUses;
        this.patienceMs = patienceMs;
    }
    async use(use) {
        while (this.renewal)
            await this.renewal;
        this.users++;
        if (this.idle)
            clearTimeout(this.idle);
        if (++this.uses >= this.mostUses)
            this.renewal = this.renew();
        try {
            this.opened ??= this.lent.open().catch((error) => {
                this.opened = null;
                throw error;
            });
            return await use(await this.opened);
        }
        finally {
            if (--this.users === 0) {
                this.idle = setTimeout(() => void this.close(), IDLE_MS).unref();
                this.whenUnused?.();
            }
        }
    }
    async close() {
        if (this.idle)
            clearTimeout(this.idle);
        const opened = this.opened;
        this.opened = null;
        this.uses = 0;
        await opened?.then((resource) => this.lent.close(resource), () => { });
    }
    /** One that takes long is not waited for: then it is tried again after as many uses. */
    async renew() {
        const unused = new Promise((done) => {
            this.whenUnused = done;
        });
        await Promise.race([unused, (0, promises_1.setTimeout)(this.patienceMs, undefined, { ref: false })]);
        if (this.users === 0)
            await this.close();
        this.uses = 0;
        this.renewal = null;
        this.whenUnused = null;
    }
}
exports.Lease = Lease;


/***/ }),

/***/ 72677:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readPage = readPage;
exports.writeCursor = writeCursor;
exports.rowsOf = rowsOf;
exports.withRows = withRows;
exports.estimateTokens = estimateTokens;
exports.fitRows = fitRows;
const node_crypto_1 = __webpack_require__(77598);
const envelope_1 = __webpack_require__(65514);
const PAGING = new Set(['limit', 'offset', 'cursor', 'max_tokens']);
/** @throws QueryError when the cursor is not one of this question with these parameters and this snapshot */
function readPage(question, params, commit, limits) {
    const { limit: requestedLimit, offset: requestedOffset, cursor, max_tokens: maxTokens } = params;
    const messages = [];
    const paging = question.paging ?? { default: 0, max: 0 };
    const max = Math.min(paging.max, limits.maxRows ?? paging.max);
    let limit = requestedLimit ?? Math.min(max, limits.defaultLimit ?? paging.default);
    if (limit > max) {
        const detail = `limit ${limit} is more than ${max}: ${max} was applied.`;
        messages.push({ code: 'limit_clamped', severity: 'warning', detail, context: { requested: limit, applied: max } });
        limit = max;
    }
    if (limit < 0) {
        messages.push({ code: 'limit_invalid', severity: 'error', detail: `limit must not be negative; it was ${limit}.` });
        limit = 0;
    }
    let offset = requestedOffset ?? 0;
    if (offset < 0) {
        messages.push({
            code: 'offset_invalid',
            severity: 'error',
            detail: `offset must not be negative; it was ${offset}.`,
        });
        limit = 0;
        offset = 0;
    }
    const offsets = cursor === undefined
        ? new Map(question.lists.map((list) => [list, offset]))
        : readCursor(cursor, question, params, commit);
    return { requestedLimit, limit, requestedOffset, offsets, messages, maxTokens };
}
/** Where the next page starts. It is bound to the question, its parameters and the snapshot. */
function writeCursor(question, params, commit, offsets) {
    const starts = question.lists.map((list) => offsets.get(list) ?? 0);
    return Buffer.from(JSON.stringify([fingerprint(question, params, commit), ...starts])).toString('base64url');
}
function readCursor(cursor, question, params, commit) {
    const [mark, ...starts] = parsed(cursor);
    const fits = mark === fingerprint(question, params, commit) &&
        starts.length === question.lists.length &&
        starts.every((start) => Number.isSafeInteger(start) && start >= 0);
    if (!fits) {
        throw new envelope_1.QueryError(400, 'cursor is not one that an earlier answer to this question gave, with these parameters and this commit: ask without it to start again.');
    }
    return new Map(question.lists.map((list, i) => [list, starts[i]]));
}
function parsed(cursor) {
    try {
        const value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
        return Array.isArray(value) ? value : [null];
    }
    catch {
        return [null];
    }
}
function fingerprint(question, params, commit) {
    const asked = Object.entries(params)
        .filter(([name, value]) => !PAGING.has(name) && value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return (0, node_crypto_1.createHash)('sha256')
        .update(JSON.stringify([question.name, commit, asked]))
        .digest('base64url')
        .slice(0, 16);
}
/** The rows of a list; `file.functions` is inside `file`. Empty where there is no such thing. */
function rowsOf(answer, list) {
    const [field, inner] = list.split('.');
    const value = answer[field];
    if (inner === undefined)
        return value ?? [];
    return value?.[inner] ?? [];
}
/** The same answer with fewer rows in a list. */
function withRows(answer, list, rows) {
    const [field, inner] = list.split('.');
    if (inner === undefined)
        return { ...answer, [field]: rows };
    const holder = answer[field];
    return holder === null ? answer : { ...answer, [field]: { ...holder, [inner]: rows } };
}
/** Tokens of a text, estimated: English and JSON both come near four characters each. */
function estimateTokens(text) {
    return Math.ceil(text.length / 4);
}
/** Room for the message and the cursor that say what was dropped. */
const ANNOUNCEMENT = 400;
/** How many rows of each list fit into `maxTokens`: whole rows go from the end of the longest list. */
function fitRows(answer, lists, maxTokens) {
    const rows = new Map(lists.map((list) => [list, rowsOf(answer, list).map((row) => JSON.stringify(row).length + 1)]));
    const kept = new Map(lists.map((list) => [list, rows.get(list).length]));
    let size = JSON.stringify(answer).length;
    if (size <= 4 * maxTokens)
        return kept;
    size += ANNOUNCEMENT;
    while (size > 4 * maxTokens) {
        const longest = [...kept].reduce((a, b) => (b[1] > a[1] ? b : a));
        if (longest[1] === 0)
            break;
        const left = longest[1] - 1;
        size -= rows.get(longest[0])[left];
        kept.set(longest[0], left);
    }
    return kept;
}


/***/ }),

/***/ 85405:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.profileRow = profileRow;
const database_1 = __webpack_require__(90131);
/** One row of a table in the order of its declaration; columns that an older database lacks are NULL. */
async function profileRow(table, condition, value, source) {
    const [schema, name] = table.name.split('.');
    const [row] = await source.rows(`SELECT * FROM ${(0, database_1.identifier)(schema, name)} WHERE repo = $1 AND "commit" = $2 AND ${condition}`, [value]);
    return row && Object.fromEntries(Object.keys(table.columns).map((column) => [column, row[column] ?? null]));
}


/***/ }),

/***/ 15162:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.question = question;
const zod_1 = __webpack_require__(50924);
const envelope_1 = __webpack_require__(65514);
/** Declares a question; its parameters for paging and its envelope are the same everywhere and added here. */
function question(declaration) {
    const { name, title, description, result, reads, lists = [], paging = null, byDefault = false } = declaration;
    return {
        name,
        title,
        description,
        reads,
        lists,
        paging,
        byDefault,
        params: zod_1.z.strictObject({ ...declaration.params, ...(paging ? pagingParams(paging) : {}) }),
        result: zod_1.z.strictObject({
            status: zod_1.z.enum(envelope_1.STATUSES),
            ...result,
            candidates: zod_1.z.array(envelope_1.candidate).optional(),
            meta: envelope_1.meta,
        }),
        fields: Object.keys(result),
        answer: (params, source) => declaration.answer(params, source),
    };
}
function pagingParams({ default: usual, max, offset }) {
    return {
        limit: zod_1.z.int().optional().describe(`Rows per list, ${usual} unless given, at most ${max}.`),
        ...(offset ? { offset: zod_1.z.int().optional().describe('Rows to skip.') } : {}),
        cursor: zod_1.z.string().max(2000).optional().describe('meta.next_cursor of the page before.'),
        max_tokens: zod_1.z
            .int()
            .min(1)
            .optional()
            .describe('Drops whole rows until the answer has about this many tokens, at 4 characters each.'),
    };
}


/***/ }),

/***/ 98762:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.QUESTIONS = void 0;
// Written by scripts/generate.mjs; do not edit.
const compare_commits_1 = __importDefault(__webpack_require__(79372));
const describe_dataset_1 = __importDefault(__webpack_require__(66498));
const explain_risk_1 = __importDefault(__webpack_require__(28287));
const find_symbol_1 = __importDefault(__webpack_require__(68914));
const get_blast_radius_1 = __importDefault(__webpack_require__(75580));
const get_callgraph_neighbors_1 = __importDefault(__webpack_require__(8889));
const get_file_profile_1 = __importDefault(__webpack_require__(84705));
const get_file_summary_1 = __importDefault(__webpack_require__(63592));
const get_function_profile_1 = __importDefault(__webpack_require__(9543));
const get_function_summary_1 = __importDefault(__webpack_require__(26898));
const get_module_profile_1 = __importDefault(__webpack_require__(91695));
const get_source_1 = __importDefault(__webpack_require__(36904));
const get_tests_for_function_1 = __importDefault(__webpack_require__(9527));
const list_datasets_1 = __importDefault(__webpack_require__(31358));
const list_high_risk_functions_1 = __importDefault(__webpack_require__(4771));
const query_sql_1 = __importDefault(__webpack_require__(15497));
const read_dataset_rows_1 = __importDefault(__webpack_require__(4439));
exports.QUESTIONS = [
    compare_commits_1.default,
    describe_dataset_1.default,
    explain_risk_1.default,
    find_symbol_1.default,
    get_blast_radius_1.default,
    get_callgraph_neighbors_1.default,
    get_file_profile_1.default,
    get_file_summary_1.default,
    get_function_profile_1.default,
    get_function_summary_1.default,
    get_module_profile_1.default,
    get_source_1.default,
    get_tests_for_function_1.default,
    list_datasets_1.default,
    list_high_risk_functions_1.default,
    query_sql_1.default,
    read_dataset_rows_1.default,
];


/***/ }),

/***/ 79372:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const snapshots_1 = __webpack_require__(37897);
const diff_1 = __webpack_require__(57988);
const rules_1 = __webpack_require__(27532);
const schema_1 = __webpack_require__(7912);
const words_1 = __webpack_require__(49055);
const question_1 = __webpack_require__(15162);
const level = zod_1.z.enum(['low', 'medium', 'high']).nullable();
const COUNTS = {
    changed: true,
    added: true,
    removed: true,
    moved: true,
    renamed: true,
    unchanged: true,
    worsened: true,
    new_high: true,
    improved: true,
    files: true,
};
const SHOWN = {
    all: () => true,
    riskier: (fn) => (0, rules_1.isWorsened)(fn) || (0, rules_1.isNewHigh)(fn),
    safer: rules_1.isImproved,
    added: ({ status }) => status === 'added',
    removed: ({ status }) => status === 'removed',
    changed: ({ status }) => status === 'changed',
};
exports["default"] = (0, question_1.question)({
    name: 'compare_commits',
    title: 'Compare commits',
    description: 'What a change did to each function and its risk, and why, the worst first: this snapshot against a base commit.',
    params: {
        base: zod_1.z
            .string()
            .min(4)
            .max(200)
            .optional()
            .describe('Commit; unless given the base of the change, else the snapshot before.'),
        only: zod_1.z
            .enum(['all', 'riskier', 'safer', 'added', 'removed', 'changed'])
            .default('all')
            .describe('riskier: grown, or high for the first time; other new functions are under added.'),
    },
    result: {
        base_commit: zod_1.z.string().nullable(),
        head_commit: zod_1.z.string().nullable(),
        verdict: zod_1.z.string().nullable(),
        counts: schema_1.diffSchema.shape.counts.pick(COUNTS).nullable(),
        not_compared: zod_1.z
            .array(zod_1.z.strictObject({ signal: zod_1.z.string(), missing: zod_1.z.enum(['base', 'head', 'both']), reason: zod_1.z.string() }))
            .nullable()
            .describe('Evidence that one side lacks; it is left out of the risk of both.'),
        notes: zod_1.z.array(zod_1.z.string()).nullable(),
        import_cycles: zod_1.z
            .array(zod_1.z.strictObject({ route: zod_1.z.array(zod_1.z.string()), rel_path: zod_1.z.string().nullable(), line: zod_1.z.int().nullable() }))
            .nullable()
            .describe('New ones, with the import that closed each; null when imports are not known.'),
        changes: zod_1.z.array(zod_1.z.strictObject({
            status: zod_1.z.enum(['added', 'removed', 'changed']),
            effect: zod_1.z.enum(['new_high', 'riskier', 'safer', 'same', 'unknown']),
            rel_path: zod_1.z.string(),
            qualname: zod_1.z.string(),
            kind: zod_1.z.enum(['function', 'method']),
            start_line: zod_1.z.int(),
            end_line: zod_1.z.int(),
            goid_h128: zod_1.z.string().nullable().describe('Names it in other questions; null when it was removed.'),
            risk_before: zod_1.z.number().nullable(),
            risk_after: zod_1.z.number().nullable(),
            risk_delta: zod_1.z.number().nullable(),
            level_before: level,
            level_after: level,
            why: zod_1.z.array(zod_1.z.string()),
            differs: zod_1.z.array(zod_1.z.enum(['body', 'signature', 'name', 'place'])),
            was: zod_1.z
                .strictObject({ rel_path: zod_1.z.string(), qualname: zod_1.z.string() })
                .nullable()
                .describe('In the base, where that is elsewhere.'),
            callers: zod_1.z.int().nullable().describe('Outside tests.'),
            tests: zod_1.z.int().nullable().describe('That ran it.'),
            failing_tests: zod_1.z.int().nullable(),
        })),
    },
    lists: ['changes'],
    paging: { default: 50, max: 500 },
    reads: ['analytics.goid_risk_factors', 'analytics.function_fingerprints'],
    byDefault: true,
    async answer({ base, only }, source) {
        const compared = await compare(base, source);
        if ('outcome' in compared)
            return compared.outcome;
        const { diff } = compared;
        const changes = source.pageOf('changes', diff.functions.filter(SHOWN[only]).map(change));
        const data = {
            base_commit: diff.base.commit,
            head_commit: diff.head.commit,
            verdict: (0, words_1.verdict)(diff),
            counts: schema_1.diffSchema.shape.counts.pick(COUNTS).strip().parse(diff.counts),
            not_compared: notCompared(diff),
            notes: (0, words_1.notes)(diff),
            import_cycles: diff.cycles?.listed.map(cycle) ?? null,
            changes,
        };
        if (source.total('changes') > 0)
            return { status: 'found', data };
        const what = only === 'all' ? 'No function differs' : `No function is ${only}`;
        return { status: 'none', detail: `${what} between ${diff.base.commit} and ${diff.head.commit}.`, data };
    },
});
async function compare(wanted, source) {
    const { database, repo, commit, diff: given } = source;
    if (given && given.head.commit === commit && (wanted === undefined || given.base.commit.startsWith(wanted))) {
        return { diff: given };
    }
    const others = (await (0, snapshots_1.listSnapshots)(database)).filter((other) => other.repo === repo && other.commit !== commit);
    const [base, ...more] = others.filter((other) => wanted === undefined || other.commit.startsWith(wanted));
    if (!base) {
        const held = others.map((other) => other.commit).join(', ') || 'no other';
        const detail = `The database holds no snapshot of ${wanted ?? 'another commit'} to compare with (${held}): analyse the base into the same database, or start with --diff FILE after \`codeintel diff --base REVISION --head REVISION --json > FILE\`.`;
        return { outcome: { status: 'unsupported', detail } };
    }
    if (wanted !== undefined && more.length > 0) {
        const detail = `${JSON.stringify(wanted)} is the beginning of ${more.length + 1} commits of the database.`;
        return { outcome: { status: 'unsupported', detail } };
    }
    const key = JSON.stringify(['diff', base.commit, base.generatedAt]);
    return { diff: await source.kept(key, () => diffWith(base.commit, source)) };
}
async function diffWith(base, source) {
    const { database, repo, commit, workingCopy } = source;
    source.progress(0, 2, 'comparing functions');
    const renames = (await workingCopy?.renames(base, commit)) ?? new Map();
    const diff = await (0, diff_1.diffSnapshots)({ database, repo, commit: base }, { database, repo, commit }, { renames });
    source.progress(2, 2, 'compared');
    return diff;
}
/** Changed lines are for the places of annotations; nothing of this answer needs them. */
function notCompared({ signals }) {
    return signals
        .filter(({ compared, signal }) => !compared && signal !== 'changed_lines')
        .map(({ signal, missing, reason }) => ({ signal, missing: missing ?? 'both', reason: reason ?? 'not available' }));
}
function cycle({ route, edge }) {
    return { route, rel_path: edge.path, line: edge.line };
}
function change(fn) {
    const { status, risk, base, head } = fn;
    const { path, qualname, kind, start_line, end_line } = (head ?? base);
    const came = (0, words_1.origin)(fn, (name) => name);
    return {
        status,
        effect: effect(fn),
        rel_path: path,
        qualname,
        kind,
        start_line,
        end_line,
        goid_h128: head?.goid ?? null,
        risk_before: risk.before,
        risk_after: risk.after,
        risk_delta: risk.delta,
        level_before: risk.level_before,
        level_after: risk.level_after,
        why: [...(came === '' ? [] : [came]), ...(head === null ? [] : (0, words_1.drivers)(fn))],
        differs: DIFFERENCES.filter(([flag]) => fn[flag]).map(([, what]) => what),
        was: base && head && (fn.moved || fn.renamed) ? { rel_path: base.path, qualname: base.qualname } : null,
        callers: fn.callers?.count ?? null,
        tests: fn.tests?.count ?? null,
        failing_tests: fn.tests?.failing ?? null,
    };
}
const DIFFERENCES = [
    ['body_changed', 'body'],
    ['signature_changed', 'signature'],
    ['renamed', 'name'],
    ['moved', 'place'],
];
function effect(fn) {
    if ((0, rules_1.isNewHigh)(fn))
        return 'new_high';
    if (fn.risk.delta === null)
        return 'unknown';
    if (Math.abs(fn.risk.delta) <= rules_1.EPSILON)
        return 'same';
    return fn.risk.delta > 0 ? 'riskier' : 'safer';
}


/***/ }),

/***/ 66498:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const index_generated_1 = __webpack_require__(2117);
const sql_generated_1 = __webpack_require__(89841);
const catalog_1 = __webpack_require__(72162);
const dataset_names_1 = __webpack_require__(81813);
const question_1 = __webpack_require__(15162);
exports["default"] = (0, question_1.question)({
    name: 'describe_dataset',
    title: 'Columns of a dataset',
    description: 'What one table or view holds: grain, key, and every column with type, unit, allowed values and meaning.',
    params: { dataset_name: zod_1.z.string().max(200) },
    result: {
        found: zod_1.z.boolean(),
        dataset: zod_1.z
            .strictObject({
            name: zod_1.z.string(),
            kind: zod_1.z.enum(['table', 'view']),
            doc: zod_1.z.string(),
            grain: zod_1.z.string(),
            key: zod_1.z.array(zod_1.z.string()),
            files: zod_1.z.array(zod_1.z.string()),
            columns: zod_1.z.array(zod_1.z.strictObject({
                name: zod_1.z.string(),
                type: zod_1.z.string(),
                nullable: zod_1.z.boolean(),
                doc: zod_1.z.string(),
                unit: zod_1.z.string().optional(),
                values: zod_1.z.array(zod_1.z.string()).optional(),
            })),
        })
            .nullable(),
    },
    reads: [],
    async answer({ dataset_name }, source) {
        const dataset = (0, dataset_names_1.findDataset)(dataset_name);
        if (!dataset)
            return { status: 'none', detail: (0, dataset_names_1.noSuchDataset)(dataset_name) };
        const needed = index_generated_1.DATASETS.filter((other) => other === dataset || other.kind === 'table');
        const described = await (0, catalog_1.describeDatasets)(needed, source.database, (name) => sql_generated_1.SQL[name] ?? '');
        return { status: 'found', data: { found: true, dataset: described.find(({ name }) => name === dataset.name) } };
    },
});


/***/ }),

/***/ 28287:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const goid_risk_factors_1 = __importDefault(__webpack_require__(27777));
const settings_1 = __importDefault(__webpack_require__(92031));
const columns_1 = __webpack_require__(18615);
const entity_1 = __webpack_require__(44753);
const question_1 = __webpack_require__(15162);
const NAMES_OF = ['coverage', 'complexity', 'static_errors', 'hotspot'];
/** The signal that each component is measured by; complexity is always measured. */
const SIGNAL = { coverage: 'coverage', complexity: null, static_errors: 'type_errors', hotspot: 'history' };
const COLUMN = {
    coverage: 'risk_component_coverage',
    complexity: 'risk_component_complexity',
    static_errors: 'risk_component_static',
    hotspot: 'risk_component_hotspot',
};
const EVIDENCE = [
    'cyclomatic_complexity',
    'complexity_bucket',
    'executable_lines',
    'covered_lines',
    'coverage_ratio',
    'static_error_count',
    'hotspot_score',
    'test_count',
    'failing_test_count',
    'last_test_status',
];
exports["default"] = (0, question_1.question)({
    name: 'explain_risk',
    title: 'Why a function is risky',
    description: 'The parts of a function’s risk score, what drives it in words, and what is not known.',
    params: entity_1.NAMES,
    result: {
        found: zod_1.z.boolean(),
        entity: entity_1.subject,
        risk_score: zod_1.z.number().nullable(),
        risk_level: zod_1.z.enum(['low', 'medium', 'high']).nullable(),
        /** Settings key → value: from where a score is called medium and high, and what each part weighs. */
        settings: zod_1.z.record(zod_1.z.string(), zod_1.z.number()).nullable(),
        components: zod_1.z
            .array(zod_1.z.strictObject({
            name: zod_1.z.enum(NAMES_OF),
            points: zod_1.z.number().describe('Its share of the score.'),
            max: zod_1.z.number().describe('The most it can be.'),
            /** `assumed`: nothing was measured, and the worst is counted. `missing`: nothing was measured, and nothing is counted. */
            basis: zod_1.z.enum(['measured', 'assumed', 'missing']),
            driver: zod_1.z.string().nullable().describe('What drives it, in words; null when it adds nothing.'),
            reason: zod_1.z.string().nullable().describe('Why it was not measured.'),
        }))
            .nullable(),
        reason: zod_1.z.string().nullable().describe('The drivers as one sentence.'),
        evidence: zod_1.z.strictObject((0, columns_1.columnsOf)(goid_risk_factors_1.default, EVIDENCE)).nullable(),
    },
    reads: ['analytics.goid_risk_factors', 'core.settings'],
    async answer(names, source) {
        const found = await (0, entity_1.resolveEntity)(names, entity_1.FUNCTIONS, source);
        if ('outcome' in found)
            return found.outcome;
        const { entity } = found;
        const [row] = await source.rows(`SELECT risk_score, risk_level, risk_reason, ${[...Object.values(COLUMN), ...EVIDENCE].join(', ')}
       FROM analytics.goid_risk_factors
       WHERE repo = $1 AND "commit" = $2 AND function_goid_h128 = ${(0, entity_1.goidParameter)('$3')}`, [entity.goid_h128]);
        if (!row)
            return { status: 'none', detail: `${entity.qualname} has no risk row in this snapshot.` };
        const weights = await weightsOf(source);
        const data = {
            entity,
            risk_score: row.risk_score,
            risk_level: row.risk_level,
            settings: weights,
            components: NAMES_OF.map((name) => component(name, row, weights, source)),
            reason: row.risk_reason,
            evidence: Object.fromEntries(EVIDENCE.map((name) => [name, row[name]])),
        };
        return { status: 'found', data };
    },
});
async function weightsOf(source) {
    const rows = await source.rows(`SELECT key, value FROM ${settings_1.default.name} WHERE repo = $1 AND "commit" = $2 AND starts_with(key, 'risk.') ORDER BY key`);
    return Object.fromEntries(rows.map(({ key, value }) => [String(key), Number(value)]));
}
function component(name, row, weights, source) {
    const points = Number(row[COLUMN[name]] ?? 0);
    const signal = SIGNAL[name];
    const reason = (signal === null ? undefined : source.missing.get(signal)) ?? null;
    const measured = {
        coverage: row.coverage_ratio,
        complexity: 0,
        static_errors: row.static_error_count,
        hotspot: row.hotspot_score,
    }[name];
    const basis = measured !== null && measured !== undefined ? 'measured' : name === 'coverage' ? 'assumed' : 'missing';
    const key = name === 'complexity' ? 'risk.weight.complexity_high' : `risk.weight.${name}`;
    return { name, points, max: weights[key] ?? 0, basis, driver: points > 0 ? driver(name, row) : null, reason };
}
function driver(name, row) {
    switch (name) {
        case 'coverage':
            if (row.executable_lines === null)
                return 'coverage is not known, so it counts as none';
            if (row.executable_lines === 0)
                return 'no executable lines, so it counts as not covered';
            return row.covered_lines === 0
                ? 'no test reaches it'
                : `${row.covered_lines} of ${row.executable_lines} lines are covered`;
        case 'complexity':
            return `cyclomatic complexity ${row.cyclomatic_complexity} is ${row.complexity_bucket}`;
        case 'static_errors':
            return `its file has ${row.static_error_count} type errors`;
        case 'hotspot':
            return `its file is a hotspot (${Number(row.hotspot_score).toFixed(2)})`;
    }
}


/***/ }),

/***/ 68914:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const envelope_1 = __webpack_require__(65514);
const question_1 = __webpack_require__(15162);
const KINDS = ['module', 'class', 'function', 'method'];
exports["default"] = (0, question_1.question)({
    name: 'find_symbol',
    title: 'Find a symbol',
    description: 'Modules, classes, functions and methods by name (exact, end of a dotted name, part, similar) or by place (path.py or path.py:42), the best match first.',
    params: { query: zod_1.z.string().min(1).max(500), kind: zod_1.z.enum(KINDS).optional() },
    result: {
        symbols: zod_1.z.array(envelope_1.candidate.extend({
            match: zod_1.z.enum(['exact', 'suffix', 'case', 'part', 'similar', 'place']),
            score: zod_1.z.number().min(0).max(1),
        })),
    },
    lists: ['symbols'],
    paging: { default: 20, max: 200 },
    reads: ['core.goids'],
    byDefault: true,
    async answer({ query, kind }, source) {
        const place = /^(.+\.pyi?)(?::(\d{1,9}))?$/.exec(query);
        const symbols = place
            ? await source.page('symbols', { ...BY_PLACE, parameters: [place[1], Number(place[2] ?? 0), kind ?? null] })
            : await source.page('symbols', { ...BY_NAME, parameters: [query.replaceAll('::', '.'), kind ?? null] });
        if (source.total('symbols') > 0)
            return { status: 'found', data: { symbols } };
        return { status: 'none', detail: `Nothing is called like ${JSON.stringify(query)}.` };
    },
});
/** Names that share little with the query are noise. */
const SIMILAR = 0.88;
const BY_NAME = {
    select: `
    WITH entities AS (
      SELECT
        goid_h128, urn, kind, rel_path, qualname, start_line, end_line,
        lower(qualname) AS lowered,
        lower($3) AS wanted,
        split_part(lower(qualname), '.', -1) AS last,
        split_part(lower($3), '.', -1) AS wanted_last
      FROM core.goids
      WHERE repo = $1 AND "commit" = $2 AND ($4 IS NULL OR kind = $4)
    ),
    matched AS (
      SELECT
        *,
        CASE
          WHEN qualname = $3 THEN 'exact'
          WHEN ends_with(qualname, '.' || $3) THEN 'suffix'
          WHEN lowered = wanted OR ends_with(lowered, '.' || wanted) THEN 'case'
          WHEN contains(lowered, wanted) THEN 'part'
          -- Names of very different length are not like each other, and comparing them takes the longest.
          WHEN abs(length(last) - length(wanted_last)) > 4 THEN NULL
          WHEN jaro_winkler_similarity(last, wanted_last) >= ${SIMILAR} THEN 'similar'
        END AS match
      FROM entities
    )
    SELECT
      goid_h128, urn, kind, rel_path, qualname, start_line, end_line, match,
      round(
        CASE match
          WHEN 'exact' THEN 1.0
          WHEN 'suffix' THEN 0.9
          WHEN 'case' THEN 0.8
          WHEN 'part' THEN 0.5 + CASE WHEN contains(last, wanted) THEN 0.2 * length(wanted) / length(last) ELSE 0 END
          ELSE 0.5 * jaro_winkler_similarity(last, wanted_last)
        END,
        4
      )::DOUBLE AS score
    FROM matched
    WHERE match IS NOT NULL`,
    order: 'score DESC, length(qualname), qualname, rel_path, start_line, urn',
};
/** The innermost entity around the line first; without a line the whole file in its order. */
const BY_PLACE = {
    select: `
    SELECT
      goid_h128, urn, kind, rel_path, qualname, start_line, end_line, 'place' AS match, 1.0::DOUBLE AS score
    FROM core.goids
    WHERE repo = $1 AND "commit" = $2 AND ($5 IS NULL OR kind = $5)
      AND (rel_path = $3 OR ends_with(rel_path, '/' || $3))
      AND ($4 = 0 OR kind = 'module' OR $4 BETWEEN start_line AND end_line)`,
    order: `
    rel_path,
    CASE WHEN $4 > 0 THEN CASE WHEN kind = 'module' THEN -1 ELSE start_line END END DESC,
    start_line,
    end_line NULLS FIRST,
    urn`,
};


/***/ }),

/***/ 75580:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const callers_1 = __webpack_require__(7724);
const entity_1 = __webpack_require__(44753);
const envelope_1 = __webpack_require__(65514);
const question_1 = __webpack_require__(15162);
const test_evidence_1 = __webpack_require__(42242);
const hop = zod_1.z.strictObject({
    caller: zod_1.z.string(),
    callee: zod_1.z.string(),
    callsite_path: zod_1.z.string(),
    callsite_line: zod_1.z.int(),
    resolved_via: zod_1.z.string(),
    confidence: zod_1.z.number(),
});
exports["default"] = (0, question_1.question)({
    name: 'get_blast_radius',
    title: 'What breaks when this changes',
    description: 'Everything that calls a function, class or module (or something in it) directly or through others, with the path of calls, and the tests to run after changing it.',
    params: {
        ...entity_1.NAMES,
        max_depth: zod_1.z.int().min(1).max(10).default(3),
        min_confidence: zod_1.z.number().min(0).max(1).default(0).describe('Leaves out less sure calls.'),
    },
    result: {
        entity: entity_1.subject,
        callers: zod_1.z.array(envelope_1.candidate.extend({
            depth: zod_1.z.int().describe('Calls between it and the target.'),
            confidence: zod_1.z.number().describe('Product of the confidences along the path.'),
            is_test: zod_1.z.boolean(),
            risk_level: zod_1.z.string().nullable(),
            risk_score: zod_1.z.number().nullable(),
            path: zod_1.z.array(hop),
        })),
        tests: zod_1.z.array(zod_1.z.strictObject({
            test_id: zod_1.z.string(),
            rel_path: zod_1.z.string().nullable(),
            /** Measured to run the target; calls it, as far as calls were resolved; measured to run a caller of it. */
            evidence: zod_1.z.enum(['runs_target', 'calls_target', 'runs_caller']),
            status: zod_1.z.string().nullable().describe('Outcome of its last run.'),
            depth: zod_1.z.int().nullable().describe('Calls between the test, or the caller that it runs, and the target.'),
        })),
        affected_files: zod_1.z.int().nullable().describe('Files that hold a caller.'),
    },
    lists: ['callers', 'tests'],
    paging: { default: 50, max: 500 },
    reads: ['graph.call_graph_edges', 'analytics.goid_risk_factors'],
    byDefault: true,
    async answer({ max_depth, min_confidence, ...names }, source) {
        const found = await (0, entity_1.resolveEntity)(names, entity_1.ANY, source);
        if ('outcome' in found)
            return found.outcome;
        const { entity } = found;
        const targets = await targetsOf(entity, source);
        const { callers, bounded } = await (0, callers_1.transitiveCallers)(targets, max_depth, min_confidence, source);
        const described = await describe(callers, source);
        const tests = await testsOf(targets, described, source);
        if (bounded) {
            source.note({
                code: 'bounded',
                severity: 'warning',
                detail: `More than ${callers.length} callers: the farther ones are left out.`,
            });
        }
        const data = {
            entity,
            callers: source.pageOf('callers', described),
            tests: source.pageOf('tests', tests),
            affected_files: new Set(described.map(({ rel_path }) => rel_path)).size,
        };
        if (described.length + tests.length > 0)
            return { status: 'found', data };
        return { status: 'none', detail: `Nothing calls ${entity.qualname} as far as calls were resolved.`, data };
    },
});
/** The entity, and what a class or a module holds: who calls a method depends on its class. */
async function targetsOf({ goid_h128, kind, rel_path, start_line, end_line }, source) {
    if (kind === 'function' || kind === 'method')
        return new Set([goid_h128]);
    const inside = await source.rows(`SELECT goid_h128 FROM core.goids
     WHERE repo = $1 AND "commit" = $2 AND rel_path = $3 AND ($5 IS NULL OR (start_line >= $4 AND end_line <= $5))
     ORDER BY start_line, urn`, [rel_path, start_line, end_line]);
    return new Set([goid_h128, ...inside.map((row) => String(row.goid_h128))]);
}
async function describe(callers, source) {
    if (callers.length === 0)
        return [];
    const rows = await source.rows(`${callers_1.WANTED}
     SELECT
       goids.goid_h128, goids.urn, goids.kind, goids.rel_path, goids.qualname, goids.start_line, goids.end_line,
       risk.risk_level, risk.risk_score
     FROM core.goids AS goids
     JOIN wanted ON wanted.goid = goids.goid_h128
     LEFT JOIN analytics.goid_risk_factors AS risk
       ON risk.function_goid_h128 = goids.goid_h128 AND risk.repo = $1 AND risk."commit" = $2
     WHERE goids.repo = $1 AND goids."commit" = $2`, [JSON.stringify(callers.map(({ goid }) => goid))]);
    const known = new Map(rows.map((row) => [String(row.goid_h128), row]));
    return callers.map(({ goid, depth, confidence, path }) => {
        const entity = known.get(goid);
        const rounded = Math.round(confidence * 1e6) / 1e6;
        return { ...entity, depth, confidence: rounded, is_test: isTest(entity), path };
    });
}
/** pytest's and unittest's own conventions. */
function isTest({ kind, rel_path, qualname }) {
    const file = rel_path.slice(rel_path.lastIndexOf('/') + 1);
    const isTestFile = /^test.*\.py$|_test\.py$/.test(file) || /(^|\/)tests?\//.test(rel_path);
    return (isTestFile && kind !== 'class' && kind !== 'module' && /^test/.test(qualname.slice(qualname.lastIndexOf('.') + 1)));
}
const EVIDENCE = ['runs_target', 'calls_target', 'runs_caller'];
/** The tests to run, the surest first. */
async function testsOf(targets, callers, source) {
    const unknown = (0, test_evidence_1.testsUnknown)(source);
    if (unknown !== null) {
        const detail = `Tests are found by their calls alone, because which test runs what is not known: ${unknown}.`;
        source.note({ code: 'missing_signal', severity: 'info', detail });
    }
    const tests = new Map();
    const add = (test) => {
        const known = tests.get(test.test_id);
        if (!known || rank(test) < rank(known))
            tests.set(test.test_id, test);
    };
    const goids = [...targets, ...callers.map(({ goid_h128 }) => goid_h128)];
    const measured = unknown === null ? await measuredTests(goids, source) : [];
    const depthOf = new Map(callers.map(({ goid_h128, depth }) => [goid_h128, depth]));
    for (const row of measured) {
        const depth = depthOf.get(String(row.function_goid_h128)) ?? null;
        const evidence = depth === null ? 'runs_target' : 'runs_caller';
        add({
            test_id: String(row.test_id),
            rel_path: row.rel_path,
            evidence,
            status: String(row.status),
            depth,
        });
    }
    for (const test of await callingTests(callers.filter(({ is_test }) => is_test), source))
        add(test);
    return [...tests.values()].sort((a, b) => rank(a) - rank(b) || (a.depth ?? 0) - (b.depth ?? 0) || (a.test_id < b.test_id ? -1 : 1));
}
function rank({ evidence }) {
    return EVIDENCE.indexOf(evidence);
}
function measuredTests(goids, source) {
    return source.rows(`${callers_1.WANTED}
     SELECT edges.test_id, edges.function_goid_h128, edges.last_status AS status, tests.rel_path
     FROM analytics.test_coverage_edges AS edges
     JOIN wanted ON wanted.goid = edges.function_goid_h128
     LEFT JOIN analytics.test_catalog AS tests
       ON tests.test_id = edges.test_id AND tests.repo = $1 AND tests."commit" = $2
     WHERE edges.repo = $1 AND edges."commit" = $2
       AND edges.test_goid_h128 IS DISTINCT FROM edges.function_goid_h128
     ORDER BY edges.test_id, edges.function_goid_h128`, [JSON.stringify(goids)]);
}
/** Tests that call the target: by the names of the reports where those list them, else by the nodeid pytest gives them. */
async function callingTests(callers, source) {
    if (callers.length === 0)
        return [];
    const rows = await source.rows(`${callers_1.WANTED}
     SELECT goids.goid_h128, modules.module, tests.test_id, tests.status
     FROM core.goids AS goids
     JOIN wanted ON wanted.goid = goids.goid_h128
     JOIN core.modules AS modules ON modules.path = goids.rel_path AND modules.repo = $1 AND modules."commit" = $2
     LEFT JOIN analytics.test_catalog AS tests
       ON tests.test_goid_h128 = goids.goid_h128 AND tests.repo = $1 AND tests."commit" = $2
     WHERE goids.repo = $1 AND goids."commit" = $2
     ORDER BY goids.urn, tests.test_id`, [JSON.stringify(callers.map(({ goid_h128 }) => goid_h128))]);
    const callerOf = new Map(callers.map((caller) => [caller.goid_h128, caller]));
    return rows.map((row) => {
        const caller = callerOf.get(String(row.goid_h128));
        const test_id = row.test_id === null ? nodeId(caller, String(row.module)) : String(row.test_id);
        const status = row.status === null ? null : String(row.status);
        return { test_id, rel_path: caller.rel_path, evidence: 'calls_target', status, depth: caller.depth };
    });
}
function nodeId({ rel_path, qualname }, module) {
    const name = qualname.startsWith(`${module}.`) ? qualname.slice(module.length + 1) : qualname;
    return `${rel_path}::${name.replaceAll('.', '::')}`;
}


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const call_edges_1 = __webpack_require__(82629);
const entity_1 = __webpack_require__(44753);
const question_1 = __webpack_require__(15162);
exports["default"] = (0, question_1.question)({
    name: 'get_callgraph_neighbors',
    title: 'Callers and callees',
    description: 'Direct callers and callees of a function, class or module, each call with how it was resolved and how sure that is.',
    params: { ...entity_1.NAMES, direction: zod_1.z.enum(['both', 'in', 'out']).default('both').describe('in: its callers.') },
    result: { entity: entity_1.subject, incoming: zod_1.z.array(call_edges_1.callEdge), outgoing: zod_1.z.array(call_edges_1.callEdge) },
    lists: ['incoming', 'outgoing'],
    paging: { default: 50, max: 500 },
    reads: ['graph.call_graph_edges', 'analytics.goid_risk_factors'],
    byDefault: true,
    async answer({ direction, ...names }, source) {
        const found = await (0, entity_1.resolveEntity)(names, entity_1.ANY, source);
        if ('outcome' in found)
            return found.outcome;
        const { entity } = found;
        const { goid_h128 } = entity;
        const incoming = direction === 'out' ? [] : await (0, call_edges_1.callPage)('incoming', 'callee_goid_h128', goid_h128, source);
        const outgoing = direction === 'in' ? [] : await (0, call_edges_1.callPage)('outgoing', 'caller_goid_h128', goid_h128, source);
        const data = { entity, ...(await (0, call_edges_1.withEnds)({ incoming, outgoing }, source)) };
        if (source.total('incoming') + source.total('outgoing') > 0)
            return { status: 'found', data };
        const nothing = { both: 'is not called, and calls nothing,', in: 'is not called', out: 'calls nothing' }[direction];
        return { status: 'none', detail: `${entity.qualname} ${nothing} as far as calls were resolved.`, data };
    },
});


/***/ }),

/***/ 84705:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const file_profile_1 = __importDefault(__webpack_require__(28781));
const columns_1 = __webpack_require__(18615);
const file_1 = __webpack_require__(94524);
const profile_1 = __webpack_require__(85405);
const question_1 = __webpack_require__(15162);
exports["default"] = (0, question_1.question)({
    name: 'get_file_profile',
    title: 'File profile',
    description: 'Everything known about one file in one row. rel_path may be its end.',
    params: { rel_path: zod_1.z.string().min(1).max(4000) },
    result: { found: zod_1.z.boolean(), profile: zod_1.z.strictObject((0, columns_1.columnsOf)(file_profile_1.default)).nullable() },
    reads: [file_profile_1.default.name],
    async answer({ rel_path }, source) {
        const found = await (0, file_1.resolveFile)(rel_path, source);
        if ('outcome' in found)
            return found.outcome;
        const row = await (0, profile_1.profileRow)(file_profile_1.default, 'rel_path = $3', found.path, source);
        if (row)
            return { status: 'found', data: { profile: row } };
        return { status: 'none', detail: `${found.path} has no profile in this snapshot.` };
    },
});


/***/ }),

/***/ 63592:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const function_metrics_1 = __importDefault(__webpack_require__(44971));
const goid_risk_factors_1 = __importDefault(__webpack_require__(27777));
const hotspots_1 = __importDefault(__webpack_require__(27573));
const typedness_1 = __importDefault(__webpack_require__(77306));
const ast_metrics_1 = __importDefault(__webpack_require__(81914));
const modules_1 = __importDefault(__webpack_require__(40885));
const columns_1 = __webpack_require__(18615);
const file_1 = __webpack_require__(94524);
const question_1 = __webpack_require__(15162);
const count = zod_1.z.int().min(0);
const FILE = {
    ...(0, columns_1.columnsOf)(modules_1.default, ['repo', 'commit']),
    rel_path: zod_1.z.string(),
    ...(0, columns_1.columnsOf)(modules_1.default, ['module', 'language', 'tags', 'owners']),
    ...(0, columns_1.joinedColumns)(ast_metrics_1.default, ['node_count', 'function_count', 'class_count', 'avg_depth', 'max_depth']),
    ast_complexity: zod_1.z.number().nullable(),
    hotspot_score: (0, columns_1.joinedColumns)(hotspots_1.default, ['score']).score,
    ...(0, columns_1.joinedColumns)(typedness_1.default, ['type_error_count', 'annotation_ratio', 'untyped_defs', 'overlay_needed']),
    total_errors: zod_1.z.int().nullable(),
    has_errors: zod_1.z.boolean().nullable(),
    risk_function_count: count,
    high_risk_functions: count,
    medium_risk_functions: count,
    low_risk_functions: count,
    max_risk_score: zod_1.z.number().nullable(),
};
const FUNCTION = {
    ...(0, columns_1.columnsOf)(goid_risk_factors_1.default, ['function_goid_h128', 'urn', 'kind', 'qualname']),
    ...(0, columns_1.columnsOf)(function_metrics_1.default, ['start_line', 'end_line']),
    ...(0, columns_1.columnsOf)(goid_risk_factors_1.default, ['loc', 'cyclomatic_complexity', 'coverage_ratio', 'tested', 'risk_score', 'risk_level']),
};
exports["default"] = (0, question_1.question)({
    name: 'get_file_summary',
    title: 'File summary',
    description: 'One file: size, typedness, errors, hotspot, and its functions with their risk. rel_path may be its end.',
    params: { rel_path: zod_1.z.string().min(1).max(4000) },
    result: {
        found: zod_1.z.boolean(),
        file: zod_1.z.strictObject({ ...FILE, functions: zod_1.z.array(zod_1.z.strictObject(FUNCTION)) }).nullable(),
    },
    lists: ['file.functions'],
    paging: { default: 50, max: 500 },
    reads: ['core.modules', 'analytics.goid_risk_factors', 'analytics.function_metrics', 'docs.v_file_summary'],
    byDefault: true,
    async answer({ rel_path }, source) {
        const found = await (0, file_1.resolveFile)(rel_path, source);
        if ('outcome' in found)
            return found.outcome;
        const [file] = await source.rows(`SELECT ${Object.keys(FILE).join(', ')} FROM docs.v_file_summary WHERE repo = $1 AND "commit" = $2 AND rel_path = $3`, [found.path]);
        const columns = Object.keys(FUNCTION).map((name) => `${name.endsWith('_line') ? 'metrics' : 'risk'}.${name}`);
        const functions = await source.page('file.functions', {
            select: `SELECT ${columns.join(', ')}
        FROM analytics.goid_risk_factors AS risk
        JOIN analytics.function_metrics AS metrics
          ON metrics.function_goid_h128 = risk.function_goid_h128 AND metrics.repo = $1 AND metrics."commit" = $2
        WHERE risk.repo = $1 AND risk."commit" = $2 AND risk.rel_path = $3`,
            order: 'qualname, start_line, urn',
            parameters: [found.path],
        });
        return { status: 'found', data: { found: true, file: { ...file, functions } } };
    },
});


/***/ }),

/***/ 9543:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const function_profile_1 = __importDefault(__webpack_require__(39243));
const columns_1 = __webpack_require__(18615);
const entity_1 = __webpack_require__(44753);
const profile_1 = __webpack_require__(85405);
const question_1 = __webpack_require__(15162);
exports["default"] = (0, question_1.question)({
    name: 'get_function_profile',
    title: 'Function profile',
    description: 'Everything known about one function in one row: size, types, coverage, tests, calls, risk, docstring.',
    params: entity_1.NAMES,
    result: { found: zod_1.z.boolean(), profile: zod_1.z.strictObject((0, columns_1.columnsOf)(function_profile_1.default)).nullable() },
    reads: [function_profile_1.default.name],
    async answer(names, source) {
        const found = await (0, entity_1.resolveEntity)(names, entity_1.FUNCTIONS, source);
        if ('outcome' in found)
            return found.outcome;
        const { goid_h128, qualname } = found.entity;
        const row = await (0, profile_1.profileRow)(function_profile_1.default, `function_goid_h128 = ${(0, entity_1.goidParameter)('$3')}`, goid_h128, source);
        if (row)
            return { status: 'found', data: { profile: row } };
        return { status: 'none', detail: `${qualname} has no profile in this snapshot.` };
    },
});


/***/ }),

/***/ 26898:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const function_metrics_1 = __importDefault(__webpack_require__(44971));
const function_types_1 = __importDefault(__webpack_require__(34831));
const goid_risk_factors_1 = __importDefault(__webpack_require__(27777));
const columns_1 = __webpack_require__(18615);
const entity_1 = __webpack_require__(44753);
const question_1 = __webpack_require__(15162);
const FROM_RISK = Object.keys(goid_risk_factors_1.default.columns).filter((name) => !name.startsWith('risk_component_'));
const FROM_METRICS = [
    'start_line',
    'end_line',
    'param_count',
    'positional_params',
    'keyword_only_params',
    'has_varargs',
    'has_varkw',
    'is_async',
    'is_generator',
    'return_count',
    'yield_count',
    'raise_count',
];
const FROM_TYPES = ['total_params', 'annotated_params', 'param_typed_ratio', 'return_type', 'param_types'];
exports["default"] = (0, question_1.question)({
    name: 'get_function_summary',
    title: 'Function summary',
    description: 'Risk, size, complexity, signature, tests, owners and docstring of one function.',
    params: entity_1.NAMES,
    result: {
        found: zod_1.z.boolean(),
        summary: zod_1.z
            .strictObject({
            ...(0, columns_1.columnsOf)(goid_risk_factors_1.default, FROM_RISK),
            ...(0, columns_1.joinedColumns)(function_metrics_1.default, FROM_METRICS),
            ...(0, columns_1.joinedColumns)(function_types_1.default, FROM_TYPES),
            doc_short: zod_1.z.string().nullable(),
            doc_long: zod_1.z.string().nullable(),
        })
            .nullable(),
    },
    reads: ['analytics.goid_risk_factors', 'docs.v_function_summary'],
    byDefault: true,
    async answer(names, source) {
        const found = await (0, entity_1.resolveEntity)(names, entity_1.FUNCTIONS, source);
        if ('outcome' in found)
            return found.outcome;
        const { entity } = found;
        const columns = [...FROM_RISK, ...FROM_METRICS.slice(2), ...FROM_TYPES, 'doc_short', 'doc_long'];
        const [summary] = await source.rows(`SELECT ${columns.map((name) => `"${name}"`).join(', ')} FROM docs.v_function_summary
       WHERE repo = $1 AND "commit" = $2 AND function_goid_h128 = ${(0, entity_1.goidParameter)('$3')}`, [entity.goid_h128]);
        if (!summary)
            return { status: 'none', detail: `${entity.qualname} has no risk row in this snapshot.` };
        const { start_line, end_line } = entity;
        return { status: 'found', data: { found: true, summary: { ...summary, start_line, end_line } } };
    },
});


/***/ }),

/***/ 91695:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const module_profile_1 = __importDefault(__webpack_require__(163));
const columns_1 = __webpack_require__(18615);
const profile_1 = __webpack_require__(85405);
const question_1 = __webpack_require__(15162);
exports["default"] = (0, question_1.question)({
    name: 'get_module_profile',
    title: 'Module profile',
    description: 'One module by its dotted name: its functions added up, and its place among the imports.',
    params: { module: zod_1.z.string().min(1).max(4000) },
    result: { found: zod_1.z.boolean(), profile: zod_1.z.strictObject((0, columns_1.columnsOf)(module_profile_1.default)).nullable() },
    reads: [module_profile_1.default.name],
    async answer({ module }, source) {
        const row = await (0, profile_1.profileRow)(module_profile_1.default, 'module = $3', module, source);
        if (row)
            return { status: 'found', data: { profile: row } };
        return {
            status: 'none',
            detail: `No module is called ${JSON.stringify(module)}: find_symbol looks for names that are like it.`,
        };
    },
});


/***/ }),

/***/ 36904:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const entity_1 = __webpack_require__(44753);
const question_1 = __webpack_require__(15162);
exports["default"] = (0, question_1.question)({
    name: 'get_source',
    title: 'Source of an entity',
    description: 'The exact lines of a function, class or module as analysed, decorators included, from the local checkout.',
    params: {
        ...entity_1.NAMES,
        max_lines: zod_1.z.int().min(1).max(5000).default(400).describe('Lines beyond are left out.'),
    },
    result: {
        found: zod_1.z.boolean(),
        source: zod_1.z
            .strictObject({
            urn: zod_1.z.string(),
            rel_path: zod_1.z.string(),
            qualname: zod_1.z.string(),
            start_line: zod_1.z.int(),
            /** Last line of `text`. */
            end_line: zod_1.z.int(),
            /** Lines of the entity. */
            lines: zod_1.z.int(),
            from: zod_1.z.enum(['checkout', 'git']).describe('git: the commit’s own copy, because the file has changed since.'),
            verified: zod_1.z.boolean().describe('Whether git confirms that these are the lines of the commit.'),
            text: zod_1.z.string(),
        })
            .nullable(),
    },
    reads: ['core.goids'],
    async answer({ max_lines, ...names }, source) {
        const found = await (0, entity_1.resolveEntity)(names, entity_1.ANY, source);
        if ('outcome' in found)
            return found.outcome;
        const { entity } = found;
        const { workingCopy, commit, signal } = source;
        if (workingCopy === null) {
            return {
                status: 'unsupported',
                detail: 'Source is read from a checkout, and none was named: give --repo-root or CODEINTEL_REPO_ROOT.',
            };
        }
        const file = await workingCopy.source(entity.rel_path, commit, signal);
        if ('reason' in file)
            return { status: 'unsupported', detail: `The source cannot be had: ${file.reason}.` };
        const all = file.text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
        if (all.at(-1) === '')
            all.pop();
        const end = entity.end_line ?? all.length;
        const lines = all.slice(entity.start_line - 1, end);
        if (!fits(entity, lines, end - entity.start_line + 1)) {
            const detail = `${entity.rel_path} of the checkout has something else in the lines ${entity.start_line}–${end} of ${entity.qualname}: check out ${commit}.`;
            return { status: 'unsupported', detail };
        }
        if (!file.verified) {
            source.note({
                code: 'source_unverified',
                severity: 'warning',
                detail: `git does not know the commit, so ${entity.rel_path} may have changed since.`,
            });
        }
        else if (file.from === 'git') {
            source.note({
                code: 'source_changed',
                severity: 'info',
                detail: `${entity.rel_path} has changed in the checkout; these are the lines of the commit.`,
            });
        }
        const shown = lines.slice(0, max_lines);
        if (shown.length < lines.length) {
            source.note({
                code: 'truncated',
                severity: 'info',
                detail: `${lines.length - shown.length} more lines: raise max_lines.`,
            });
        }
        const { urn, rel_path, qualname, start_line } = entity;
        const { from, verified } = file;
        const place = { urn, rel_path, qualname, start_line, end_line: start_line + Math.max(0, shown.length - 1) };
        return {
            status: 'found',
            data: { found: true, source: { ...place, lines: lines.length, from, verified, text: shown.join('\n') } },
        };
    },
});
/** Whether the lines can be those of the entity: all there, and with its name after `def` or `class`. */
function fits({ kind, qualname }, lines, expected) {
    if (lines.length !== Math.max(0, expected))
        return false;
    if (kind === 'module')
        return true;
    const name = qualname.slice(qualname.lastIndexOf('.') + 1);
    return lines.some((line) => {
        const header = /^\s*(?:async\s+)?(def|class)\s+([\p{L}\p{N}_]+)/u.exec(line);
        return header !== null && header[2].normalize('NFKC') === name && (header[1] === 'class') === (kind === 'class');
    });
}


/***/ }),

/***/ 9527:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const test_catalog_1 = __importDefault(__webpack_require__(68197));
const test_coverage_edges_1 = __importDefault(__webpack_require__(25903));
const columns_1 = __webpack_require__(18615);
const entity_1 = __webpack_require__(44753);
const question_1 = __webpack_require__(15162);
const test_evidence_1 = __webpack_require__(42242);
const { urn, rel_path, qualname, status, duration_ms, markers, parametrized, flaky } = (0, columns_1.joinedColumns)(test_catalog_1.default, [
    'urn',
    'rel_path',
    'qualname',
    'status',
    'duration_ms',
    'markers',
    'parametrized',
    'flaky',
]);
const ROW = {
    ...(0, columns_1.columnsOf)(test_coverage_edges_1.default, ['test_id', 'test_goid_h128']),
    test_urn: urn,
    test_rel_path: rel_path,
    test_qualname: qualname,
    test_status: status,
    duration_ms: duration_ms,
    markers: markers,
    parametrized: parametrized,
    flaky: flaky,
    ...(0, columns_1.columnsOf)(test_coverage_edges_1.default, ['covered_lines', 'executable_lines', 'coverage_ratio']),
};
exports["default"] = (0, question_1.question)({
    name: 'get_tests_for_function',
    title: 'Tests of a function',
    description: 'The tests that ran a function, by the contexts of the coverage report, with their last status.',
    params: entity_1.NAMES,
    result: { entity: entity_1.subject, tests: zod_1.z.array(zod_1.z.strictObject(ROW)) },
    lists: ['tests'],
    paging: { default: 50, max: 500 },
    reads: ['analytics.test_coverage_edges', 'docs.v_test_to_function'],
    byDefault: true,
    async answer(names, source) {
        const found = await (0, entity_1.resolveEntity)(names, entity_1.FUNCTIONS, source);
        if ('outcome' in found)
            return found.outcome;
        const { entity } = found;
        const unknown = (0, test_evidence_1.testsUnknown)(source);
        if (unknown !== null) {
            const detail = `Which tests run ${entity.qualname} is not known: ${unknown}. get_blast_radius finds tests that call it.`;
            return { status: 'unsupported', detail, data: { entity } };
        }
        const rows = await source.page('tests', {
            select: `SELECT ${Object.keys(ROW).join(', ')} FROM docs.v_test_to_function
        WHERE test_repo = $1 AND test_commit = $2 AND function_goid_h128 = ${(0, entity_1.goidParameter)('$3')}`,
            order: 'test_id',
            parameters: [entity.goid_h128],
        });
        const data = { entity, tests: rows };
        if (source.total('tests') > 0)
            return { status: 'found', data };
        return { status: 'none', detail: `No measured test runs ${entity.qualname}.`, data };
    },
});


/***/ }),

/***/ 31358:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const index_generated_1 = __webpack_require__(2117);
const dataset_1 = __webpack_require__(11302);
const question_1 = __webpack_require__(15162);
exports["default"] = (0, question_1.question)({
    name: 'list_datasets',
    title: 'Datasets',
    description: 'Every table and view of the warehouse, with its meaning and the number of rows of this snapshot.',
    params: {},
    result: {
        datasets: zod_1.z.array(zod_1.z.strictObject({
            name: zod_1.z.string().describe('What read_dataset_rows and describe_dataset call it.'),
            table: zod_1.z.string().describe('Its name in SQL.'),
            kind: zod_1.z.enum(['table', 'view']),
            description: zod_1.z.string(),
            grain: zod_1.z.string().describe('What one row stands for.'),
            rows: zod_1.z.int().nullable().describe('Null for views, and for tables that this snapshot was made without.'),
        })),
    },
    reads: [],
    async answer(_params, source) {
        const datasets = index_generated_1.DATASETS.map((dataset) => ({
            name: (0, dataset_1.baseName)(dataset),
            table: dataset.name,
            kind: dataset.kind,
            description: dataset.doc,
            grain: dataset.grain,
            rows: source.has(dataset.name) && dataset.kind === 'table' ? source.count(dataset.name) : null,
        }));
        return { status: 'found', data: { datasets } };
    },
});


/***/ }),

/***/ 4771:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const goid_risk_factors_1 = __importDefault(__webpack_require__(27777));
const columns_1 = __webpack_require__(18615);
const question_1 = __webpack_require__(15162);
const COLUMNS = [
    'function_goid_h128',
    'urn',
    'rel_path',
    'qualname',
    'risk_score',
    'risk_level',
    'coverage_ratio',
    'tested',
    'complexity_bucket',
    'cyclomatic_complexity',
    'typedness_bucket',
    'hotspot_score',
    'risk_reason',
];
exports["default"] = (0, question_1.question)({
    name: 'list_high_risk_functions',
    title: 'Riskiest functions',
    description: 'The functions with the highest risk score, the riskiest first.',
    params: {
        min_risk: zod_1.z.number().min(0).max(1).default(0.7),
        tested_only: zod_1.z.boolean().default(false).describe('Only those that a test reaches.'),
    },
    result: { functions: zod_1.z.array(zod_1.z.strictObject((0, columns_1.columnsOf)(goid_risk_factors_1.default, COLUMNS))) },
    lists: ['functions'],
    paging: { default: 50, max: 500 },
    reads: ['analytics.goid_risk_factors'],
    byDefault: true,
    async answer({ min_risk, tested_only }, source) {
        const uncovered = source.missing.get('coverage');
        if (tested_only && uncovered !== undefined) {
            return { status: 'unsupported', detail: `Which functions are tested is not known: ${uncovered}.` };
        }
        const functions = await source.page('functions', {
            select: `SELECT ${COLUMNS.join(', ')} FROM analytics.goid_risk_factors
        WHERE repo = $1 AND "commit" = $2 AND risk_score >= $3 AND (NOT $4 OR tested)`,
            order: 'risk_score DESC, rel_path, urn',
            parameters: [min_risk, tested_only],
        });
        if (source.total('functions') > 0)
            return { status: 'found', data: { functions } };
        return {
            status: 'none',
            detail: `No function has a risk of ${min_risk} or more${tested_only ? ' and a test' : ''}.`,
        };
    },
});


/***/ }),

/***/ 15497:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const errors_1 = __webpack_require__(65995);
const sandbox_1 = __webpack_require__(23627);
const envelope_1 = __webpack_require__(65514);
const question_1 = __webpack_require__(15162);
const USUAL_ROWS = 100;
const MOST_ROWS = 1000;
const MOST_BYTES = 256 * 1024;
exports["default"] = (0, question_1.question)({
    name: 'query_sql',
    title: 'Answer of a SQL statement',
    description: `One SELECT of DuckDB's SQL over all tables and views, e.g. docs.v_function_summary, or the EXPLAIN of one; list_datasets and describe_dataset say what there is. A database may hold several snapshots: WHERE repo = getvariable('repo') AND "commit" = getvariable('commit') keeps to this one. Runs without access to files and extensions, for seconds; ask it last.`,
    params: {
        sql: zod_1.z.string().min(1).max(20_000),
        max_rows: zod_1.z.int().min(1).optional().describe(`${USUAL_ROWS} unless given, at most ${MOST_ROWS}.`),
        max_tokens: zod_1.z.int().min(1).optional().describe('Ends the rows when they have about this many tokens.'),
    },
    result: {
        columns: zod_1.z.array(zod_1.z.strictObject({ name: zod_1.z.string(), type: zod_1.z.string() })).nullable(),
        rows: zod_1.z.array(zod_1.z.array(zod_1.z.json())).nullable().describe('GOIDs and other large numbers are decimal strings.'),
        truncated: zod_1.z.enum(['rows', 'bytes']).nullable().describe('Which bound ended the rows; null when all are there.'),
    },
    reads: [],
    async answer({ sql, max_rows = USUAL_ROWS, max_tokens }, source) {
        if (source.sql === null)
            return { status: 'unsupported', detail: 'SQL is not run here.' };
        if (max_rows > MOST_ROWS) {
            source.note({
                code: 'limit_clamped',
                severity: 'warning',
                detail: `max_rows ${max_rows} is more than ${MOST_ROWS}: ${MOST_ROWS} was applied.`,
                context: { requested: max_rows, applied: MOST_ROWS },
            });
        }
        const maxRows = Math.min(max_rows, MOST_ROWS);
        const maxBytes = Math.min(MOST_BYTES, 4 * (max_tokens ?? MOST_BYTES));
        const { columns, rows, truncated } = await source.sql({ sql, maxRows, maxBytes }).catch(refuse);
        if (truncated !== null) {
            const bound = truncated === 'rows' ? `${maxRows} rows` : `${maxBytes} characters`;
            source.note({ code: 'truncated', severity: 'info', detail: `There are more rows than fit into ${bound}.` });
        }
        await noteOtherSnapshots(sql, source);
        return { status: 'found', data: { columns, rows, truncated } };
    },
});
/** What is wrong with the statement is for the asker to mend; anything else is for the place. */
function refuse(error) {
    if (error instanceof sandbox_1.Stopped)
        throw new envelope_1.QueryError(error.by === 'time' ? 504 : 400, error.message);
    if (error instanceof errors_1.UserError && error.exitCode === 2)
        throw new envelope_1.QueryError(400, error.message);
    throw error;
}
async function noteOtherSnapshots(sql, source) {
    if (/\bcommit\b/i.test(sql))
        return;
    const others = 'SELECT count(*) AS n FROM core.run_manifest WHERE repo <> $1 OR "commit" <> $2';
    const [row] = await source.rows(others);
    if (Number(row?.n ?? 0) === 0)
        return;
    const detail = `The database holds other snapshots too (${row.n}), and the statement names no "commit": rows of all may be counted together.`;
    source.note({ code: 'several_snapshots', severity: 'warning', detail });
}


/***/ }),

/***/ 4439:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const zod_1 = __webpack_require__(50924);
const database_1 = __webpack_require__(90131);
const dataset_names_1 = __webpack_require__(81813);
const question_1 = __webpack_require__(15162);
exports["default"] = (0, question_1.question)({
    name: 'read_dataset_rows',
    title: 'Rows of a dataset',
    description: 'Rows of one table or view as they are, in the order of its key.',
    params: {
        dataset_name: zod_1.z.string().max(200),
        columns: zod_1.z.array(zod_1.z.string().max(200)).min(1).max(200).optional().describe('Only these columns.'),
    },
    result: {
        dataset: zod_1.z.string().nullable(),
        limit: zod_1.z.int().nullable(),
        offset: zod_1.z.int().nullable(),
        rows: zod_1.z.array(zod_1.z.record(zod_1.z.string(), zod_1.z.json())),
    },
    lists: ['rows'],
    paging: { default: 50, max: 500, offset: true },
    reads: [],
    async answer({ dataset_name, columns }, source) {
        const dataset = (0, dataset_names_1.findDataset)(dataset_name);
        if (!dataset)
            return { status: 'none', detail: (0, dataset_names_1.noSuchDataset)(dataset_name) };
        if (!source.has(dataset.name) && !isOfRun(dataset.name)) {
            return {
                status: 'unsupported',
                detail: `This snapshot was made without ${dataset.name}: analyse the commit again without --target.`,
            };
        }
        const [schema, name] = dataset.name.split('.');
        const stored = await source.rows('SELECT column_name AS name FROM duckdb_columns() WHERE schema_name = $3 AND table_name = $4 AND $1 || $2 IS NOT NULL ORDER BY column_index', [schema, name]);
        const present = stored.map((column) => String(column.name));
        const unknown = (columns ?? []).filter((column) => !present.includes(column));
        if (unknown.length > 0) {
            return {
                status: 'none',
                detail: `${dataset.name} has no column ${unknown.map((column) => JSON.stringify(column)).join(', ')}; it has ${present.join(', ')}.`,
            };
        }
        const [repo, commit] = dataset.name === 'docs.v_test_to_function' ? ['test_repo', 'test_commit'] : ['repo', 'commit'];
        const order = dataset.kind === 'table' ? dataset.key.map((column) => (0, database_1.identifier)(column)).join(', ') : 'ALL';
        const rows = await source.page('rows', {
            select: `SELECT ${(columns ?? present).map((column) => (0, database_1.identifier)(column)).join(', ')} FROM ${(0, database_1.identifier)(schema, name)}
        WHERE ${(0, database_1.identifier)(repo)} = $1 AND ${(0, database_1.identifier)(commit)} = $2`,
            order,
            ...(source.has(dataset.name) && dataset.kind === 'table' ? { total: source.count(dataset.name) } : {}),
        });
        const data = { dataset: dataset.name, ...source.window('rows'), rows };
        if (source.total('rows') > 0)
            return { status: 'found', data };
        source.note({ code: 'dataset_empty', severity: 'info', detail: `${dataset.name} has no rows in this snapshot.` });
        return { status: 'none', detail: `${dataset.name} has no rows in this snapshot.`, data };
    },
});
/** The manifest counts the tables of a run before these two are written. */
function isOfRun(name) {
    return name === 'core.run_manifest' || name === 'core.diagnostics';
}


/***/ }),

/***/ 42242:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.testsUnknown = testsUnknown;
/** Why nobody knows which test runs what; null when it is known. */
function testsUnknown(source) {
    if (source.count('analytics.test_coverage_edges') > 0)
        return null;
    return (source.missing.get('coverage') ??
        'the coverage report does not say which test ran which line: measure with contexts (pytest --cov --cov-context=test)');
}


/***/ }),

/***/ 23627:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Sandbox = exports.Stopped = void 0;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const errors_1 = __webpack_require__(65995);
/** A statement that took too much. */
class Stopped extends errors_1.UserError {
    by;
    constructor(by, message) {
        super(message);
        this.by = by;
    }
}
exports.Stopped = Stopped;
const TIMEOUT_MS = 4_000;
const MEMORY_BYTES = 700 * 2 ** 20;
/** What Node reserves and never touches, which the kernel's limit counts. */
const RESERVED_BYTES = 512 * 2 ** 20;
/** Processes that answer at the same time; further questions wait, and may time out while they do. */
const PROCESSES = 2;
/** A child that has grown beyond this share of what it may take is not asked again. */
const TIRED = 0.5;
/** V8's share; DuckDB's memory is outside its heap. */
const HEAP_MB = 256;
/**
 * Runs SQL of unknown origin, each statement in a process that can be killed: read-only, without the file system,
 * extensions and settings, bounded in rows, bytes, time and memory. A child is kept for the next question while it
 * behaves.
 */
class Sandbox {
    options;
    idle = [];
    waiting = [];
    busy = 0;
    timeoutMs;
    memoryBytes;
    isClosed = false;
    constructor(options) {
        this.options = options;
        this.timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
        this.memoryBytes = options.memoryBytes ?? MEMORY_BYTES;
    }
    /**
     * @throws UserError when the statement is not exactly one SELECT or EXPLAIN, when DuckDB refuses it, and when it takes
     * too long or too much memory.
     */
    async query(question, signal) {
        const deadline = AbortSignal.timeout(this.timeoutMs);
        const ended = signal ? AbortSignal.any([deadline, signal]) : deadline;
        await this.turn(ended).catch(() => this.refuse(signal));
        let child;
        try {
            child = this.idle.pop() ?? (await Child.start(this.options, this.memoryBytes, ended));
            const answer = await child.ask(question, ended);
            if (answer.isDone && answer.rssBytes < this.memoryBytes * TIRED && !this.isClosed)
                this.idle.push(child);
            else
                child.kill();
            if ('result' in answer)
                return answer.result;
            throw answer.problem === 'memory' ? this.tooLarge() : new errors_1.UserError(answer.problem.message, 2);
        }
        catch (error) {
            if (error instanceof errors_1.UserError)
                throw error;
            child?.kill();
            if (ended.aborted)
                return this.refuse(signal);
            throw this.tooLarge();
        }
        finally {
            this.busy--;
            this.waiting.shift()?.();
        }
    }
    close() {
        this.isClosed = true;
        for (const child of this.idle.splice(0))
            child.kill();
    }
    async turn(ended) {
        this.busy++;
        if (this.busy <= PROCESSES)
            return;
        await new Promise((resolve, reject) => {
            const proceed = () => resolve();
            this.waiting.push(proceed);
            ended.addEventListener('abort', () => {
                const position = this.waiting.indexOf(proceed);
                if (position === -1)
                    return;
                this.waiting.splice(position, 1);
                this.busy--;
                reject(new Error('no turn'));
            });
        });
    }
    tooLarge() {
        const limit = Math.round(this.memoryBytes / 2 ** 20);
        return new Stopped('memory', `The statement needs more than the ${limit} MB of memory it may take and was stopped: select fewer rows or columns, or aggregate.`);
    }
    refuse(signal) {
        signal?.throwIfAborted();
        throw new Stopped('time', `The statement took more than ${this.timeoutMs / 1000} s and was stopped: restrict it, e.g. with WHERE and LIMIT.`);
    }
}
exports.Sandbox = Sandbox;
/** One process; asked again only after it has answered. */
class Child {
    process;
    constructor(process) {
        this.process = process;
    }
    static async start(options, memoryBytes, ended) {
        const { path, program, variables = {} } = options;
        const given = [path, String(memoryBytes), JSON.stringify(variables)];
        const node = [`--max-old-space-size=${HEAP_MB}`, program, ...given];
        const [command, args] = limited(memoryBytes, [process.execPath, ...node]);
        const child = new Child((0, node_child_process_1.spawn)(command, args, { env: environment(), stdio: ['ignore', 'ignore', 'ignore', 'ipc'], windowsHide: true }));
        try {
            const first = await child.message(ended).catch(() => {
                ended.throwIfAborted();
                return { message: 'The process that runs SQL did not start; is there memory for it?' };
            });
            if (first !== 'ready')
                throw new errors_1.UserError(first.message);
            return child;
        }
        catch (error) {
            child.kill();
            throw error;
        }
    }
    async ask(question, ended) {
        const answer = this.message(ended);
        this.process.send(question, () => { }); // a child that is gone also ends `answer`
        return (await answer);
    }
    kill() {
        this.process.kill('SIGKILL');
    }
    /** Whether it keeps its parent alive: only while an answer is awaited. */
    hold(isAwaited) {
        const act = isAwaited ? 'ref' : 'unref';
        this.process[act]();
        this.process.channel?.[act]();
    }
    /** The next message. @throws when the process ends or `ended` comes first. */
    message(ended) {
        const { process: child } = this;
        return new Promise((resolve, reject) => {
            const settle = (act) => {
                child.off('message', onMessage);
                child.off('exit', onEnd);
                child.off('error', onEnd);
                ended.removeEventListener('abort', onEnd);
                this.hold(false);
                act();
            };
            const onMessage = (message) => settle(() => resolve(message));
            const onEnd = () => settle(() => reject(new Error('no answer')));
            if (ended.aborted || child.exitCode !== null || child.signalCode !== null)
                return reject(new Error('no answer'));
            this.hold(true);
            child.on('message', onMessage);
            child.once('exit', onEnd);
            child.once('error', onEnd);
            ended.addEventListener('abort', onEnd);
        });
    }
}
/** Where util-linux is installed, the kernel itself bounds the memory; the child's own watch does so elsewhere. */
function limited(memoryBytes, [command, ...args]) {
    const prlimit = ['/usr/bin/prlimit', '/bin/prlimit'].find((path) => (0, node_fs_1.existsSync)(path));
    if (prlimit === undefined)
        return [command, args];
    return [prlimit, [`--data=${memoryBytes + RESERVED_BYTES}`, '--core=0', command, ...args]];
}
/** What finding DuckDB's library takes, and no secret of the server. */
const PASSED_ON = ['HOME', 'XDG_CACHE_HOME', 'LOCALAPPDATA', 'SystemRoot', 'RUNNER_TOOL_CACHE', 'CODEINTEL_DUCKDB_DIR'];
function environment() {
    return Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}


/***/ }),

/***/ 43883:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shortCommit = shortCommit;
exports.dataArtifactName = dataArtifactName;
exports.riskArtifactName = riskArtifactName;
/** A commit as names have it. */
function shortCommit(commit) {
    return commit.slice(0, 12);
}
/** The artifact with everything: `codeintel-<commit>`, then the key and the attempt where they are not the first. */
function dataArtifactName(commit, { key, attempt }) {
    return `codeintel-${shortCommit(commit)}${key === 'default' ? '' : `-${key}`}${suffix(attempt)}`;
}
/** The small artifact that `mode: report` reads. */
function riskArtifactName({ key, attempt }) {
    return `codeintel-risk-${key}${suffix(attempt)}`;
}
function suffix(attempt) {
    return attempt > 1 ? `-${attempt}` : '';
}


/***/ }),

/***/ 30029:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fetchArtifact = fetchArtifact;
exports.artifactFolder = artifactFolder;
exports.checkedSlug = checkedSlug;
const node_fs_1 = __webpack_require__(73024);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const cache_1 = __webpack_require__(31654);
const find_1 = __webpack_require__(39509);
const github_1 = __webpack_require__(3197);
const errors_1 = __webpack_require__(65995);
const rebuild_1 = __webpack_require__(18941);
const sides_1 = __webpack_require__(36018);
const artifact_names_1 = __webpack_require__(43883);
const progress_1 = __webpack_require__(24800);
/** Bytes of a zip. */
const LARGEST = 2 * 1024 ** 3;
const API = 'https://api.github.com';
const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN'];
/**
 * The folder of an artifact that the repository's workflow kept, downloaded into the user's cache unless it is there.
 * One that is asked for by its commit and is there needs no network.
 * @throws UserError when there is none, or it cannot be had, or is not what it says
 */
async function fetchArtifact({ slug, target, name }, { env, tokenVariable, signal }) {
    const cache = new cache_1.ArtifactCache((0, rebuild_1.cacheFolder)(env), slug);
    if (target.by === 'commit') {
        const folder = await cache.find(target.commit, name);
        if (folder !== null)
            return { commit: commitOf(folder), folder, cached: true, artifact: null };
    }
    const progress = (0, progress_1.createProgress)(process.stderr, 1);
    const api = new github_1.GitHubApi({ apiUrl: apiUrl(env), token: tokenOf(env, tokenVariable), signal });
    try {
        progress.step('looking');
        const artifact = await (0, find_1.findArtifact)(api, slug, target, (candidate, commit) => fits(candidate, commit, name));
        const { id, commit, bytes, digest } = artifact;
        const folder = cache.place(commit, name);
        if ((await (0, cache_1.idAt)(folder)) === id)
            return { commit, folder, cached: true, artifact };
        const what = `artifact ${artifact.name}`;
        if (bytes > LARGEST)
            throw (0, github_1.tooLarge)(what, LARGEST);
        progress.step('download', megabytes(bytes), 'MB');
        const path = `/repos/${slug}/actions/artifacts/${id}/zip`;
        await (0, cache_1.keep)(folder, id, (zip) => api.download(path, what, zip, { maxBytes: LARGEST, digest }, (done) => progress.advance(megabytes(done))), (content) => check(content, what, { slug, commit }));
        return { commit, folder, cached: false, artifact };
    }
    finally {
        progress.end();
    }
}
/** What `--artifact` may name: a folder, a zip, or `owner/name@commit`. */
async function artifactFolder(text, place) {
    const here = (0, node_fs_1.statSync)(text, { throwIfNoEntry: false });
    if (here?.isDirectory())
        return { folder: (0, node_path_1.resolve)(text) };
    if (here?.isFile())
        return { folder: await extracted((0, node_path_1.resolve)(text), (0, rebuild_1.cacheFolder)(place.env)) };
    const [, slug, commit] = /^([^/@]+\/[^/@]+)@([0-9a-f]{7,40})$/i.exec(text) ?? [];
    if (slug === undefined || commit === undefined) {
        throw new errors_1.UserError(`--artifact takes a folder, a zip, or owner/name@commit, and ${JSON.stringify(text)} is none of them.`, 2);
    }
    return fetchArtifact({ slug: checkedSlug('--artifact', slug), target: { by: 'commit', commit: commit.toLowerCase() }, name: null }, { ...place, tokenVariable: null });
}
/** @throws UserError for what is not `owner/name` */
function checkedSlug(option, text) {
    if (/^[\w-][\w.-]*\/[\w.-]+$/.test(text) && !/\/\.{1,2}$/.test(text))
        return text;
    throw new errors_1.UserError(`${option} takes owner/name, not ${JSON.stringify(text)}.`, 2);
}
async function extracted(zip, cache) {
    const folder = await (0, cache_1.placeOfZip)(cache, zip);
    if ((0, node_fs_1.existsSync)(folder))
        return folder;
    try {
        await (0, cache_1.keep)(folder, null, (copy) => (0, promises_1.copyFile)(zip, copy), (content) => check(content, zip, null));
    }
    catch (error) {
        if (!(error instanceof errors_1.UserError) || error.message.includes(zip))
            throw error;
        throw new errors_1.UserError(`${zip}: ${error.message}`, 1, { cause: error });
    }
    return folder;
}
/** @throws UserError unless the folder is what a run keeps, of this commit */
async function check(folder, what, of) {
    const database = (0, node_path_1.join)(folder, rebuild_1.DATABASE);
    if (!(0, node_fs_1.existsSync)(database)) {
        if ((0, node_fs_1.existsSync)((0, node_path_1.join)(folder, rebuild_1.EXPORTS)))
            return;
        throw new errors_1.UserError(`${what} is not an artifact of CodeIntel: it has neither ${rebuild_1.DATABASE} nor ${rebuild_1.EXPORTS}.`);
    }
    if (of === null)
        return;
    const side = await (0, sides_1.openForeignDatabase)(database, of.slug, of.commit);
    side.close();
}
/** The usual name of the commit's artifact, or what the workflow made of it. */
function fits(artifact, commit, name) {
    if (artifact === name)
        return true;
    const usual = (0, artifact_names_1.dataArtifactName)(commit, { key: name ?? 'default', attempt: 1 });
    return artifact === usual || (artifact.startsWith(`${usual}-`) && /^\d+$/.test(artifact.slice(usual.length + 1)));
}
function apiUrl(env) {
    const text = env.GITHUB_API_URL || API;
    const url = URL.parse(text);
    if (url !== null)
        return url;
    throw new errors_1.UserError(`GITHUB_API_URL is ${JSON.stringify(text)}, which is no address.`, 2);
}
function tokenOf(env, variable) {
    const names = variable === null ? TOKENS : [variable];
    const token = names.map((name) => env[name]).find(Boolean);
    if (token !== undefined)
        return token;
    throw new errors_1.UserError(`GitHub gives artifacts only to who shows a token, also those of public repositories: set ${names.join(' or ')} to one that has "Actions: read".`, 2);
}
function commitOf(folder) {
    return (0, node_path_1.basename)(folder).slice(0, 40);
}
function megabytes(bytes) {
    return Math.ceil(bytes / 1e6);
}


/***/ }),

/***/ 42327:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addBackendOptions = addBackendOptions;
exports.openBackend = openBackend;
const node_fs_1 = __webpack_require__(73024);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const assets_1 = __webpack_require__(32389);
const working_copy_1 = __webpack_require__(13786);
const errors_1 = __webpack_require__(65995);
const schema_1 = __webpack_require__(7912);
const rebuild_1 = __webpack_require__(18941);
const duckdb_backend_1 = __webpack_require__(72152);
const http_backend_1 = __webpack_require__(76579);
const artifact_1 = __webpack_require__(30029);
/** Where a run leaves the database when not told otherwise, relative to the repository. */
const DEFAULT_DB = (0, node_path_1.join)('.codeintel', 'codeintel.duckdb');
/** The comparison that the action leaves beside the database. */
const DIFF = 'diff.json';
function addBackendOptions(command) {
    return command
        .option('--db-path <file>', `database (default: $CODEINTEL_DB_PATH, else ${DEFAULT_DB} in the repository)`)
        .option('--repo-root <folder>', 'local checkout (default: $CODEINTEL_REPO_ROOT, else the current folder)')
        .option('--repo <owner/name>', 'repository, of a database that holds several (default: $CODEINTEL_REPO)')
        .option('--commit <sha>', 'snapshot, unless the newest (default: $CODEINTEL_COMMIT)')
        .option('--artifact <which>', 'a folder, a zip, or owner/name@commit: its database, or one made from its exports')
        .option('--diff <file>', 'what `codeintel diff --json` printed, for compare_commits');
}
/**
 * Opens no database yet: one that is missing or in use is reported when something is asked. An artifact is downloaded
 * or unpacked unless that was done before.
 * @throws UserError when an option or variable makes no sense, or the artifact cannot be had or read
 */
async function openBackend(flags, env, signal) {
    const mode = nonEmpty(env.CODEINTEL_MCP_MODE) ?? 'local_db';
    if (mode === 'remote_api')
        return remoteBackend(flags, env);
    if (mode !== 'local_db')
        throw new errors_1.UserError(`CODEINTEL_MCP_MODE is local_db or remote_api, not ${JSON.stringify(mode)}.`, 2);
    const root = (0, node_path_1.resolve)(flags.repoRoot ?? env.CODEINTEL_REPO_ROOT ?? '.');
    const artifact = flags.artifact === undefined ? null : await (0, artifact_1.artifactFolder)(flags.artifact, { env, signal });
    return new duckdb_backend_1.DuckDBBackend({
        path: artifact
            ? await (0, rebuild_1.databaseOf)(artifact.folder, env)
            : (0, node_path_1.resolve)(flags.dbPath ?? nonEmpty(env.CODEINTEL_DB_PATH) ?? (0, node_path_1.join)(root, DEFAULT_DB)),
        repo: flags.repo ?? nonEmpty(env.CODEINTEL_REPO),
        commit: flags.commit ?? nonEmpty(env.CODEINTEL_COMMIT) ?? artifact?.commit,
        workingCopy: new working_copy_1.LocalCheckout(root),
        sandboxProgram: (0, assets_1.sandboxPath)(),
        diff: await diffOf(flags.diff, artifact?.folder),
        limits: {
            ...wholeNumber('defaultLimit', 'CODEINTEL_MCP_DEFAULT_LIMIT', env),
            ...wholeNumber('maxRows', 'CODEINTEL_MCP_MAX_ROWS', env),
        },
        ...seconds(env),
    });
}
/** Flags about a database are for whoever serves the API. */
function remoteBackend(flags, env) {
    const [local] = ['dbPath', 'artifact', 'diff', 'repo', 'commit'].filter((name) => flags[name] !== undefined);
    if (local !== undefined)
        throw new errors_1.UserError(`--${local === 'dbPath' ? 'db-path' : local} says what a database holds, and CODEINTEL_MCP_MODE=remote_api asks the API.`, 2);
    const baseUrl = URL.parse(env.CODEINTEL_API_BASE_URL ?? '');
    if (baseUrl === null || !/^https?:$/.test(baseUrl.protocol)) {
        const given = JSON.stringify(env.CODEINTEL_API_BASE_URL ?? '');
        throw new errors_1.UserError(`CODEINTEL_MCP_MODE=remote_api needs the address of an API in CODEINTEL_API_BASE_URL, and ${given} is none.`, 2);
    }
    return new http_backend_1.HttpBackend({ baseUrl, token: nonEmpty(env.CODEINTEL_API_TOKEN), ...seconds(env) });
}
/** The comparison that was named, else the one that lies in the artifact and this version can read. */
async function diffOf(diff, artifact) {
    if (diff !== undefined)
        return readDiff(diff);
    const beside = artifact === undefined ? null : (0, node_path_1.join)(artifact, DIFF);
    if (beside === null || !(0, node_fs_1.existsSync)(beside))
        return null;
    return readDiff(beside).catch((error) => {
        process.stderr.write(`codeintel: ${(0, errors_1.messageOf)(error)} It is left out.\n`);
        return null;
    });
}
async function readDiff(path) {
    try {
        return schema_1.diffSchema.parse(JSON.parse(await (0, promises_1.readFile)(path, 'utf8')));
    }
    catch (error) {
        const [why] = (0, errors_1.messageOf)(error).split('\n');
        throw new errors_1.UserError(`${path} is not what \`codeintel diff --json\` of this version prints (${why}).`);
    }
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}
function wholeNumber(key, name, env) {
    const text = nonEmpty(env[name]);
    if (text === undefined)
        return {};
    if (!/^\d{1,6}$/.test(text) || Number(text) < 1)
        throw new errors_1.UserError(`${name} takes a whole number from 1 up, not ${JSON.stringify(text)}.`, 2);
    return { [key]: Number(text) };
}
function seconds(env) {
    const text = nonEmpty(env.CODEINTEL_MCP_TIMEOUT_SEC);
    if (text === undefined)
        return {};
    const value = Number(text);
    if (!(value > 0 && value <= 3600)) {
        throw new errors_1.UserError(`CODEINTEL_MCP_TIMEOUT_SEC takes seconds up to 3600, not ${JSON.stringify(text)}.`, 2);
    }
    return { timeoutMs: value * 1000 };
}


/***/ })

};
;