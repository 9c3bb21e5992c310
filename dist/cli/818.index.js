"use strict";
exports.id = 818;
exports.ids = [818];
exports.modules = {

/***/ 29818:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addArtifactCommand = addArtifactCommand;
const node_fs_1 = __webpack_require__(73024);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
const artifact_1 = __webpack_require__(30029);
const client_config_1 = __webpack_require__(63556);
const command_1 = __webpack_require__(56121);
/** `codeintel artifact`: results that a workflow run kept. */
function addArtifactCommand(program, signal) {
    program
        .command('artifact')
        .description('Results that a workflow run on GitHub kept.')
        .command('get')
        .description('Download the newest fitting artifact into the cache, and print where it is and how clients use it.')
        .requiredOption('--repo <owner/name>', 'repository')
        .option('--commit <sha>', 'of this commit')
        .option('--branch <name>', 'of this branch (default: the default branch)')
        .option('--pr <number>', 'of the newest commit of this pull request', (text) => whole('--pr', text))
        .option('--run <id>', 'of this workflow run', (text) => whole('--run', text))
        .option('--name <name>', "the workflow's artifact-name or comment-key, where it sets one")
        .option('--token-env <variable>', 'the variable that holds the token (default: GITHUB_TOKEN, else GH_TOKEN)')
        .option('--out <folder>', 'put a copy here')
        .option('--json', 'print JSON')
        .addHelpText('after', '\nThe token needs "Actions: read". GITHUB_API_URL names another server. Artifacts are kept below $CODEINTEL_CACHE_DIR,\nelse $XDG_CACHE_HOME/codeintel; deleting that folder costs a download.')
        .action((flags) => get(flags, signal));
}
async function get(flags, signal) {
    const slug = (0, artifact_1.checkedSlug)('--repo', flags.repo);
    const target = targetOf(flags);
    const name = flags.name === undefined ? null : checkedName(flags.name);
    if (flags.out !== undefined)
        await requireEmpty(flags.out);
    const place = { env: process.env, tokenVariable: flags.tokenEnv ?? null, signal };
    const { commit, cached, artifact, folder: kept } = await (0, artifact_1.fetchArtifact)({ slug, target, name }, place);
    const folder = flags.out === undefined ? kept : (0, node_path_1.resolve)(flags.out);
    if (flags.out !== undefined) {
        await (0, promises_1.mkdir)(folder, { recursive: true });
        await (0, promises_1.cp)(kept, folder, { recursive: true });
    }
    const configurations = client_config_1.CLIENTS.map((client) => [
        client,
        (0, client_config_1.clientConfig)(client, (0, command_1.reachByStarting)({ artifact: folder }, ['mcp'])),
    ]);
    if (flags.json) {
        const clients = Object.fromEntries(configurations);
        const { name = null, id = null, run = null } = artifact ?? {};
        const answer = { repo: slug, commit, folder, cached, artifact: name, artifact_id: id, run_id: run, clients };
        process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
        return;
    }
    const how = cached ? 'from the cache' : 'downloaded';
    const texts = configurations.map(([client, text]) => `\n${client}:\n${text}`);
    process.stdout.write(`${slug} at ${commit}, ${how}:\n${folder}\n${texts.join('')}`);
}
function targetOf({ commit, branch, pr, run }) {
    const targets = [];
    if (commit !== undefined) {
        if (!/^[0-9a-f]{7,40}$/i.test(commit))
            throw new errors_1.UserError(`--commit takes 7 to 40 digits of a commit, not ${JSON.stringify(commit)}.`, 2);
        targets.push({ by: 'commit', commit: commit.toLowerCase() });
    }
    if (branch !== undefined)
        targets.push({ by: 'branch', branch });
    if (pr !== undefined)
        targets.push({ by: 'pr', pullRequest: pr });
    if (run !== undefined)
        targets.push({ by: 'run', run });
    if (targets.length > 1)
        throw new errors_1.UserError('--commit, --branch, --pr and --run exclude each other.', 2);
    return targets[0] ?? { by: 'branch', branch: null };
}
/** What GitHub allows in an artifact's name, and is a file name everywhere. */
function checkedName(name) {
    if (/^[^"<>:|*?\\/\p{Cc}]{1,200}$/u.test(name))
        return name;
    throw new errors_1.UserError(`--name ${JSON.stringify(name)} is no name of an artifact.`, 2);
}
async function requireEmpty(folder) {
    if (!(0, node_fs_1.existsSync)(folder))
        return;
    const present = await (0, promises_1.readdir)(folder).catch(() => null);
    if (present === null)
        throw new errors_1.UserError(`--out ${folder} is not a folder.`, 2);
    if (present.length > 0)
        throw new errors_1.UserError(`--out ${folder} is not empty: choose a new folder.`, 2);
}
function whole(option, text) {
    const value = Number(text);
    if (/^\d{1,15}$/.test(text) && value > 0)
        return value;
    throw new errors_1.UserError(`${option} takes a number, not ${JSON.stringify(text)}.`, 2);
}


/***/ })

};
;