/**
 * Builds the fixture's git repository: node scripts/fixture-repo.mjs <target-folder>
 *
 * The target must be absent or empty. `main` ends at exactly the content of fixtures/shop; the branch
 * `feature/refund-rules` (the pull request) leaves it one commit earlier. Authors, dates and bytes are fixed and
 * no git configuration of the machine is read, so the commit ids are the same everywhere.
 *
 *   fixtures/shop                       main's last tree
 *   fixtures/shop-history/changes.json  main's commits; earlier trees are found by undoing them from the last one
 *   fixtures/shop-pr/changes.json       the branch's commits; "write" takes the file of that path from fixtures/shop-pr
 *
 * A commit may have: add (paths, or folders ending in "/"), delete, rename {from: to}, write, and
 * edit [{path, before, after}], applied in that order. `before` and `after` each occur exactly once.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const BRANCH = 'feature/refund-rules';
const LEFT_BY_TESTS = new Set(['__pycache__', '.pytest_cache', '.coverage']);

/** @typedef {{path: string, before: string, after: string}} Edit */
/**
 * @typedef {{author: string, date: string, message: string, add?: string[], delete?: string[],
 *   rename?: Record<string, string>, write?: string[], edit?: Edit[]}} Change
 */
/** @typedef {Map<string, Buffer>} Tree repository path to content */

/**
 * Writes the repository into `target` and checks `main` out.
 *
 * @param {string} target absent or empty folder
 * @returns {{path: string, main: string, branch: string, head: string, mergeBase: string}} commit ids in full
 * @throws {Error} when the target is not empty, a declared change does not fit, or git fails
 */
export function buildFixtureRepo(target) {
  const path = resolve(target);
  mkdirSync(path, { recursive: true });
  if (readdirSync(path).length > 0) throw new Error(`${path} is not empty`);

  const history = readChanges('shop-history');
  const pullRequest = readChanges('shop-pr');
  const mainTrees = treesBefore(readTree(join(FIXTURES, 'shop')), history);
  const branchPoint = mainTrees.length - 2;
  const branchTrees = treesAfter(mainTrees[branchPoint], pullRequest);

  const git = gitIn(path);
  git(['init', '--quiet', '--template=', '--object-format=sha1', '--initial-branch=main']);
  git(['config', 'core.autocrlf', 'false']);
  const stream = [
    ...history.flatMap((change, i) => commit('main', change, mainTrees[i], i + 1, i)),
    ...pullRequest.flatMap((change, i) => {
      const mark = history.length + i + 1;
      return commit(BRANCH, change, branchTrees[i], mark, i === 0 ? branchPoint + 1 : mark - 1);
    }),
  ];
  git(['fast-import', '--quiet'], Buffer.concat(stream));
  git(['reset', '--quiet', '--hard', 'main']);
  return {
    path,
    main: git(['rev-parse', 'main']),
    branch: BRANCH,
    head: git(['rev-parse', BRANCH]),
    mergeBase: git(['merge-base', 'main', BRANCH]),
  };
}

/** @returns {Change[]} */
function readChanges(folder) {
  return JSON.parse(readFileSync(join(FIXTURES, folder, 'changes.json'), 'utf8'));
}

/** @returns {Tree} */
function readTree(root, prefix = '') {
  const tree = new Map();
  for (const entry of readdirSync(join(root, prefix), { withFileTypes: true })) {
    if (LEFT_BY_TESTS.has(entry.name)) continue;
    const path = prefix + entry.name;
    if (entry.isDirectory()) {
      for (const [inner, content] of readTree(root, `${path}/`)) tree.set(inner, content);
    } else {
      tree.set(path, readFileSync(join(root, path)));
    }
  }
  return tree;
}

/** The tree of every commit of a history, first to last, given the last one. */
function treesBefore(last, changes) {
  let tree = last;
  const trees = [];
  for (const change of changes.toReversed()) {
    trees.unshift(tree);
    tree = undo(tree, change);
  }
  if (tree.size > 0) throw new Error(`no commit adds ${[...tree.keys()].join(', ')}`);
  return trees;
}

/** The tree of every commit of a history, first to last, given the one that it starts from. */
function treesAfter(base, changes) {
  let tree = base;
  return changes.map((change) => {
    tree = apply(tree, change);
    return tree;
  });
}

function undo(after, change) {
  const tree = new Map(after);
  for (const { path, before, after } of (change.edit ?? []).toReversed()) replaceOnce(tree, path, after, before);
  for (const [from, to] of Object.entries(change.rename ?? {})) move(tree, to, from);
  for (const path of change.delete ?? []) tree.set(path, readFileSync(join(FIXTURES, 'shop-history', path)));
  for (const added of change.add ?? []) {
    const paths = [...tree.keys()].filter((path) => path === added || (added.endsWith('/') && path.startsWith(added)));
    if (paths.length === 0) throw new Error(`"${change.message}" adds ${added}, which is not in the tree`);
    for (const path of paths) tree.delete(path);
  }
  return tree;
}

function apply(before, change) {
  const tree = new Map(before);
  for (const path of change.delete ?? []) tree.delete(path);
  for (const [from, to] of Object.entries(change.rename ?? {})) move(tree, from, to);
  for (const path of change.write ?? []) tree.set(path, readFileSync(join(FIXTURES, 'shop-pr', path)));
  for (const { path, before, after } of change.edit ?? []) replaceOnce(tree, path, before, after);
  return tree;
}

function move(tree, from, to) {
  const content = tree.get(from);
  if (content === undefined) throw new Error(`cannot rename ${from}: not in the tree`);
  tree.delete(from);
  tree.set(to, content);
}

/** Works on bytes: the fixture has files that are not UTF-8. */
function replaceOnce(tree, path, from, to) {
  const text = tree.get(path)?.toString('latin1');
  const parts = text?.split(Buffer.from(from).toString('latin1'));
  if (parts?.length !== 2) throw new Error(`${path}: expected exactly one ${JSON.stringify(from)}`);
  tree.set(path, Buffer.from(parts.join(Buffer.from(to).toString('latin1')), 'latin1'));
}

/** One commit with its whole tree in git's fast-import format; `parent` 0 means none. */
function commit(branch, change, tree, mark, parent) {
  const who = `${change.author} ${gitDate(change.date)}`;
  const head = [`commit refs/heads/${branch}`, `mark :${mark}`, `author ${who}`, `committer ${who}`, ''].join('\n');
  const files = [...tree].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    Buffer.from(head),
    data(Buffer.from(`${change.message}\n`)),
    Buffer.from(`${parent > 0 ? `from :${parent}\n` : ''}deleteall\n`),
    ...files.flatMap(([path, content]) => [Buffer.from(`M 100644 inline ${path}\n`), data(content)]),
  ];
}

function data(content) {
  return Buffer.concat([Buffer.from(`data ${content.length}\n`), content, Buffer.from('\n')]);
}

/** ISO 8601 with an offset to git's "<seconds> <offset>". */
function gitDate(iso) {
  return `${Date.parse(iso) / 1000} ${iso.slice(-6).replace(':', '')}`;
}

function gitIn(cwd) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  const env = { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return (args, input) => execFileSync('git', args, { cwd, env, input, encoding: 'utf8' }).trim();
}

if (process.argv[1] && existsSync(process.argv[1]) && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const target = process.argv[2];
  if (!target) {
    console.error('usage: node scripts/fixture-repo.mjs <target-folder>');
    process.exit(2);
  }
  console.log(JSON.stringify(buildFixtureRepo(target)));
}
