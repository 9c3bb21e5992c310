import { container, type FunctionFacts, lastName, tailOf } from './facts';

/** One function in both snapshots. */
export interface Match {
  readonly base: FunctionFacts;
  readonly head: FunctionFacts;
  /** In another file, class or enclosing function. */
  readonly moved: boolean;
  readonly renamed: boolean;
}

export interface Matching {
  readonly matches: Match[];
  /** Functions of the base that have no counterpart: removed. */
  readonly base: FunctionFacts[];
  /** Functions of the head that have no counterpart: added. */
  readonly head: FunctionFacts[];
}

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
export function matchExactly(
  base: readonly FunctionFacts[],
  head: readonly FunctionFacts[],
  renames: ReadonlyMap<string, string>,
): Matching {
  let rest: Matching = { matches: [], base: [...base], head: [...head] };
  rest = pair(rest, { base: placeKey, head: placeKey, group: pairSameNamed });
  if (renames.size > 0) {
    const renamedFileKey = (fn: FunctionFacts) => {
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
const SAME_CODE: readonly { readonly key: (fn: FunctionFacts) => string | null; readonly any: boolean }[] = [
  { key: (fn) => join(fn.bodyHash, tailOf(fn), fn.path.slice(fn.path.lastIndexOf('/') + 1)), any: false },
  { key: (fn) => join(fn.bodyHash, tailOf(fn)), any: false },
  { key: (fn) => (isTelling(fn) ? join(fn.bodyHash, lastName(fn.qualname)) : null), any: true },
  { key: (fn) => (isTelling(fn) ? join(fn.bodyHash, fn.signatureHash) : null), any: true },
  { key: (fn) => (isTelling(fn) ? fn.bodyHash : null), any: true },
];

export function isTelling(fn: FunctionFacts): boolean {
  return fn.sketchSize >= SMALLEST_TELLING_BODY;
}

/** Says how two functions that are one relate. */
export function matched(base: FunctionFacts, head: FunctionFacts): Match {
  const before = tailOf(base);
  const after = tailOf(head);
  return {
    base,
    head,
    moved: base.path !== head.path || container(before) !== container(after),
    renamed: lastName(before) !== lastName(after),
  };
}

type Pairing = readonly (readonly [FunctionFacts, FunctionFacts])[];

interface Step {
  /** Functions with equal keys may be one; null keeps a function out. */
  readonly base: (fn: FunctionFacts) => string | null;
  readonly head: (fn: FunctionFacts) => string | null;
  readonly group: (base: readonly FunctionFacts[], head: readonly FunctionFacts[]) => Pairing;
}

function pair(rest: Matching, step: Step): Matching {
  const bases = groupBy(rest.base, step.base);
  const taken = new Set<FunctionFacts>();
  for (const [key, heads] of groupBy(rest.head, step.head)) {
    for (const [base, head] of step.group(bases.get(key) ?? [], heads)) {
      rest.matches.push(matched(base, head));
      taken.add(base).add(head);
    }
  }
  const free = (fn: FunctionFacts) => !taken.has(fn);
  return { matches: rest.matches, base: rest.base.filter(free), head: rest.head.filter(free) };
}

/**
 * Redefinitions: overloads, property accessors, `if`/`else` variants. One that is inserted shifts the ordinals of
 * those after it, so the ones that are recognisable go first and only the others go by ordinal.
 */
function pairSameNamed(base: readonly FunctionFacts[], head: readonly FunctionFacts[]): Pairing {
  if (base.length <= 1 && head.length <= 1) return pairInOrder(base, head);
  const pairs: (readonly [FunctionFacts, FunctionFacts])[] = [];
  const taken = new Set<FunctionFacts>();
  const free = (fn: FunctionFacts) => !taken.has(fn);
  const keys = [
    (fn: FunctionFacts) => join(fn.bodyHash, fn.signatureHash),
    (fn: FunctionFacts) => fn.bodyHash,
    (fn: FunctionFacts) => fn.signatureHash,
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

function pairInOrder(base: readonly FunctionFacts[], head: readonly FunctionFacts[]): Pairing {
  return base.slice(0, head.length).map((fn, i) => [fn, head[i]!] as const);
}

/** Same code and same name: a body that says little counts only where no other candidate exists. */
function pairTelling(base: readonly FunctionFacts[], head: readonly FunctionFacts[]): Pairing {
  const unique = base.length === 1 && head.length === 1;
  return unique || head.every(isTelling) ? pairInOrder(base, head) : [];
}

function placeKey(fn: FunctionFacts): string {
  return join(fn.path, fn.kind, fn.qualname);
}

function inFileKey(fn: FunctionFacts, path: string): string {
  return join(path, fn.kind, tailOf(fn));
}

/** Git paths and Python names hold no NUL. */
function join(...parts: readonly string[]): string {
  return parts.join('\0');
}

function groupBy(
  fns: readonly FunctionFacts[],
  keyOf: (fn: FunctionFacts) => string | null,
): Map<string, FunctionFacts[]> {
  const groups = new Map<string, FunctionFacts[]>();
  for (const fn of fns) {
    const key = keyOf(fn);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(fn);
    else groups.set(key, [fn]);
  }
  return groups;
}
