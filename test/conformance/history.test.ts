import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSnapshot } from '../input/read-snapshot';
import { git, repository, write } from '../input/repository';

// A repository is made by a program that keeps its own books: which file it changed, by how many lines, and who
// did it. Names are looked at by git alone.

const COMMITS = 160;
const AUTHORS = [
  ['Ada Lovelace', 'ada@example.org', 'Ada Lovelace'],
  ['ada', 'ada@laptop.local', 'Ada Lovelace'],
  ['Grace "Amazing" Hopper', 'grace@example.org', 'Grace "Amazing" Hopper'],
  ['G. Hopper', 'grace@example.org', 'Grace "Amazing" Hopper'],
  ['Zoë', 'zoe@example.org', 'Zoë'],
] as const;
const MAILMAP = `Ada Lovelace <ada@example.org> <ada@laptop.local>
Grace "Amazing" Hopper <grace@example.org>
`;
const FOLDERS = ['', 'src/', 'src/pkg/', 'tests/', 'odd folder/'];
const NAMES = [
  'plain',
  'with space',
  'tab\there',
  'line\nbreak',
  'quo"te',
  "apos'trophe",
  'ünïcode',
  '-dash',
  'back\\slash',
];

interface Kept {
  commits: number;
  readonly authors: Set<string>;
  added: number;
  deleted: number;
}

/** The same numbers on every machine. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

class Author {
  readonly root = repository();
  readonly books = new Map<number, Kept>();
  /** Where each file is on the branch that is checked out. */
  files = new Map<number, string>();
  private readonly random: (below: number) => number;
  private nextFile = 0;
  private nextLine = 0;
  private clock = Date.UTC(2020, 0, 1) / 1000;

  constructor(seed: number) {
    this.random = chance(seed);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.random(items.length)]!;
  }

  commit(...changes: (() => [file: number, added: number, deleted: number])[]): void {
    const [name, email, known] = this.pick(AUTHORS);
    for (const [file, added, deleted] of changes.map((change) => change())) {
      const kept = this.books.get(file) ?? { commits: 0, authors: new Set(), added: 0, deleted: 0 };
      this.books.set(file, kept);
      kept.commits++;
      kept.authors.add(known);
      kept.added += added;
      kept.deleted += deleted;
    }
    this.git(name, email, 'add', '-A');
    this.git(name, email, 'commit', '--quiet', '--allow-empty', '--message', 'change');
  }

  git(name: string, email: string, ...args: string[]): void {
    // Sometimes several commits in one second.
    this.clock += this.random(3);
    process.env.GIT_COMMITTER_DATE = `${this.clock} +0000`;
    git(this.root, '-c', `user.name=${name}`, '-c', `user.email=${email}`, ...args);
  }

  create = (): [number, number, number] => {
    const file = this.nextFile++;
    let path: string;
    do path = `${this.pick(FOLDERS)}${this.pick(NAMES)}${this.random(40)}.py`;
    while (existsSync(join(this.root, path)));
    this.files.set(file, path);
    if (file % 9 === 8) return this.binary(file);
    write(this.root, { [path]: this.lines(file, 24) });
    return [file, 24, 0];
  };

  edit = (file = this.pick([...this.files.keys()])): [number, number, number] => {
    if (file % 9 === 8) return this.binary(file);
    const path = this.files.get(file)!;
    const old = readFileSync(join(this.root, path), 'utf8').split('\n').slice(0, -1);
    const at = this.random(old.length - 4);
    const gone = old.length > 16 ? this.random(3) : 0;
    old.splice(at, gone);
    const added = 1 + this.random(3);
    write(this.root, { [path]: `${old.map((line) => `${line}\n`).join('')}${this.lines(file, added)}` });
    return [file, added, gone];
  };

  rename = (file = this.pick([...this.files.keys()])): [number, number, number] => {
    const from = this.files.get(file)!;
    let to: string;
    do to = `${this.pick(FOLDERS)}${this.pick(NAMES)}${this.random(40)}.py`;
    while (existsSync(join(this.root, to)));
    write(this.root, { [to]: '' });
    renameSync(join(this.root, from), join(this.root, to));
    this.files.set(file, to);
    // A binary file that also changes would be another file to git.
    return this.random(2) === 0 || file % 9 === 8 ? [file, 0, 0] : this.edit(file);
  };

  remove = (file = this.pick([...this.files.keys()])): [number, number, number] => {
    rmSync(join(this.root, this.files.get(file)!));
    this.files.delete(file);
    return [file, 0, 0];
  };

  private binary(file: number): [number, number, number] {
    write(this.root, { [this.files.get(file)!]: Buffer.from(`${this.lines(file, 5)}\0`) });
    return [file, 0, 0];
  }

  private lines(file: number, count: number): string {
    return Array.from({ length: count }, () => `value_${file}_${this.nextLine++} = ${this.random(1e6)}\n`).join('');
  }
}

function generate(seed: number): Author {
  const author = new Author(seed);
  const { pick } = author;
  write(author.root, { '.mailmap': MAILMAP, 'notes.md': 'x\n' });
  author.commit(author.create, author.create, author.create, author.create);
  author.commit(author.create, author.create, author.create, author.create, author.create, author.create);
  for (let n = 0; n < COMMITS; n++) {
    const kind = n % 16;
    if (kind === 15) branchAndMerge(author);
    else if (kind === 3) author.commit(author.create);
    else if (kind === 9 && author.files.size > 8) author.commit(author.remove);
    else if (kind % 5 === 0) author.commit(author.rename);
    else {
      const files = [...author.files.keys()];
      const first = pick.call(author, files) as number;
      const others = files.filter((file) => file !== first);
      author.commit(
        () => author.edit(first),
        () => author.edit(pick.call(author, others) as number),
      );
    }
  }
  return author;
}

/** While one branch renames a file, the other changes it under its old name. */
function branchAndMerge(author: Author): void {
  const text = [...author.files.keys()].filter((file) => file % 9 !== 8);
  const [moved, ours, theirs] = [text[0]!, text[1]!, text[2]!];
  const before = new Map(author.files);
  author.git('M', 'm@example.org', 'checkout', '--quiet', '-b', 'side');
  author.commit(() => author.edit(theirs));
  author.git('M', 'm@example.org', 'checkout', '--quiet', 'main');
  author.commit(
    () => {
      const from = author.files.get(moved)!;
      const to = `src/moved ${moved} ${author.books.get(moved)!.commits}.py`;
      write(author.root, { [to]: '' });
      renameSync(join(author.root, from), join(author.root, to));
      author.files.set(moved, to);
      return [moved, 0, 0];
    },
    () => author.edit(ours),
  );
  const onMain = new Map(author.files);
  author.git('M', 'm@example.org', 'checkout', '--quiet', 'side');
  author.files = before;
  author.commit(() => author.edit(moved));
  author.git('M', 'm@example.org', 'checkout', '--quiet', 'main');
  author.files = onMain;
  author.git('Merger', 'merger@example.org', 'merge', '--quiet', '--no-edit', 'side');
  author.git('M', 'm@example.org', 'branch', '--delete', '--quiet', 'side');
}

describe('history', () => {
  afterAll(() => {
    process.env.GIT_COMMITTER_DATE = '2026-01-02T03:04:05Z';
  });

  test.each([1, 2, 3])('is what was done, whatever the names and branches (repository %i)', async (seed) => {
    const author = generate(seed);
    const { history, diagnostics } = await readSnapshot({ repoRoot: author.root });
    const expected = [...author.files]
      .map(([file, path]) => {
        const { commits, authors, added, deleted } = author.books.get(file)!;
        return { path, commitCount: commits, authorCount: authors.size, linesAdded: added, linesDeleted: deleted };
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const renamed = git(author.root, 'log', '-M', '--diff-filter=R', '--name-status', '--format=')
      .split('\n')
      .filter(Boolean).length;
    console.log(
      `repository ${seed}: ${git(author.root, 'rev-list', '--count', 'HEAD').trim()} commits, ` +
        `${git(author.root, 'rev-list', '--merges', '--count', 'HEAD').trim()} merges, ${renamed} renames, ${expected.length} files`,
    );
    expect(history).toEqual(expected);
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
  });
});
