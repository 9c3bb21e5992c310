import { type FunctionFacts, lastName, tailOf } from './facts';
import { type Matching, matched } from './match';

/** GOID → the body's sketch: its smallest shingle hashes, ascending. */
export type Sketches = ReadonlyMap<string, readonly number[]>;

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
export function similarityCandidates(fns: readonly FunctionFacts[]): {
  readonly tried: FunctionFacts[];
  readonly left: number;
} {
  const large = fns.filter((fn) => fn.sketchSize >= SMALLEST_BODY);
  return { tried: large.slice(0, MOST_TRIED), left: Math.max(0, large.length - MOST_TRIED) };
}

/**
 * Pairs what is left by likeness of body, the most alike first; equally alike ones by name, place and signature.
 * Functions without a sketch stay unmatched.
 */
export function matchSimilar(rest: Matching, baseSketches: Sketches, headSketches: Sketches): Matching {
  const taken = new Set<FunctionFacts>();
  for (const { base, head } of rankedCandidates(rest, baseSketches, headSketches)) {
    if (taken.has(base) || taken.has(head)) continue;
    taken.add(base).add(head);
    rest.matches.push(matched(base, head));
  }
  const free = (fn: FunctionFacts) => !taken.has(fn);
  return { matches: rest.matches, base: rest.base.filter(free), head: rest.head.filter(free) };
}

interface Candidate {
  readonly base: FunctionFacts;
  readonly head: FunctionFacts;
  readonly likeness: number;
  /** More is closer: same name, then path, then place in the module, then signature. */
  readonly closeness: number;
}

function rankedCandidates(rest: Matching, baseSketches: Sketches, headSketches: Sketches): Candidate[] {
  const postings = invertedIndex(rest.base, baseSketches);
  const candidates: Candidate[] = [];
  for (const head of rest.head) {
    const sketch = headSketches.get(head.goid);
    if (sketch === undefined) continue;
    for (const index of mostShared(sketch, postings)) {
      const base = rest.base[index]!;
      const likeness = jaccard(baseSketches.get(base.goid)!, sketch);
      if (likeness >= SIMILAR) candidates.push({ base, head, likeness, closeness: closeness(base, head) });
    }
  }
  // The sort is stable: what is equal stays in source order.
  return candidates.sort((a, b) => b.likeness - a.likeness || b.closeness - a.closeness);
}

/** Shingle hash → positions in `fns` of the functions that have it. */
function invertedIndex(fns: readonly FunctionFacts[], sketches: Sketches): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  fns.forEach((fn, index) => {
    for (const hash of sketches.get(fn.goid) ?? []) {
      const posting = postings.get(hash);
      if (posting === undefined) postings.set(hash, [index]);
      else if (posting.length <= COMMON) posting.push(index);
    }
  });
  return postings;
}

function mostShared(sketch: readonly number[], postings: ReadonlyMap<number, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const hash of sketch) {
    const posting = postings.get(hash);
    if (posting === undefined || posting.length > COMMON) continue;
    for (const index of posting) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([index]) => index);
}

/** Jaccard similarity of two sets as their bottom-k sketches tell it; exact for sets of at most k. */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  let i = 0;
  let j = 0;
  let union = 0;
  let shared = 0;
  while (union < SKETCH_SIZE && (i < a.length || j < b.length)) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
    union++;
  }
  return union === 0 ? 0 : shared / union;
}

function closeness(base: FunctionFacts, head: FunctionFacts): number {
  return (
    8 * Number(lastName(base.qualname) === lastName(head.qualname)) +
    4 * Number(base.path === head.path) +
    2 * Number(tailOf(base) === tailOf(head)) +
    Number(base.signatureHash === head.signatureHash)
  );
}
