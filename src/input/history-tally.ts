import type { FileHistory } from '../kernel/snapshot';

interface Tally {
  commits: number;
  readonly authors: Set<string>;
  added: number;
  deleted: number;
  /** The last commit that was counted: two names of one file may change in one commit. */
  commit: number;
}

/**
 * Adds up what commits did to files, told from the newest commit to the oldest. A file keeps its tally under its
 * earlier names. A branch that was merged may have changed a file under a name that the other branch had
 * already given up: such changes wait until the renaming is met.
 */
export class Tallies {
  /** By the name that a file has at the commit under consideration. */
  private readonly byName = new Map<string, Tally>();
  private readonly present = new Map<string, Tally>();
  private readonly kept = new Set<Tally>();
  private renames: [from: string, to: string][] = [];
  private births: string[] = [];
  private commit = 0;
  private author = '';

  /** @param paths present names of the files that count. */
  constructor(paths: readonly string[]) {
    for (const path of paths) {
      const tally = emptyTally();
      this.byName.set(path, tally);
      this.present.set(path, tally);
      this.kept.add(tally);
    }
  }

  /** The changes that follow are of the next older commit. */
  begin(author: string): void {
    this.settle();
    this.commit++;
    this.author = author;
  }

  changed(path: string, added: number, deleted: number): void {
    const tally = this.at(path);
    if (tally.commit !== this.commit) tally.commits++;
    tally.commit = this.commit;
    tally.authors.add(this.author);
    tally.added += added;
    tally.deleted += deleted;
  }

  created(path: string): void {
    this.births.push(path);
  }

  renamed(from: string, to: string): void {
    this.renames.push([from, to]);
  }

  /** Null when no commit touched the file. */
  of(path: string): Omit<FileHistory, 'path'> | null {
    this.settle();
    const tally = this.present.get(path);
    if (!tally || tally.commits === 0) return null;
    const { commits, authors, added, deleted } = tally;
    return { commitCount: commits, authorCount: authors.size, linesAdded: added, linesDeleted: deleted };
  }

  /** Gives older commits the names that files had before the commit. */
  private settle(): void {
    const targets = this.renames.map(([from, to]) => ({ from, waiting: this.byName.get(from), tally: this.at(to) }));
    for (const { from, waiting, tally } of targets) {
      if (waiting && waiting !== tally && !this.kept.has(waiting)) merge(tally, waiting);
      this.byName.set(from, tally);
    }
    // What a file was called before it was there is another file's name.
    for (const path of this.births) {
      const tally = this.byName.get(path);
      if (tally && !this.kept.has(tally)) this.byName.delete(path);
    }
    this.renames = [];
    this.births = [];
  }

  private at(path: string): Tally {
    let tally = this.byName.get(path);
    if (!tally) {
      tally = emptyTally();
      this.byName.set(path, tally);
    }
    return tally;
  }
}

function emptyTally(): Tally {
  return { commits: 0, authors: new Set(), added: 0, deleted: 0, commit: -1 };
}

function merge(into: Tally, from: Tally): void {
  into.commits += from.commits;
  into.added += from.added;
  into.deleted += from.deleted;
  for (const author of from.authors) into.authors.add(author);
}
