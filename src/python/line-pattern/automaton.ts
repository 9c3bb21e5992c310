import { type CharacterTest, isWord } from './characters';
import { type Pattern, PatternError, type Place } from './syntax';

/** An automaton step: `next` and `other` are steps to go on with. */
type Step =
  | { readonly kind: 'character'; readonly test: CharacterTest; next: number }
  | { readonly kind: 'at'; readonly place: Place; next: number }
  | { readonly kind: 'fork'; next: number; other: number }
  | { readonly kind: 'found' };

/** What stands on one side of a position. */
enum Side {
  edge,
  word,
  other,
}
/** Where the automaton can be after some characters, and where each further character leads. */
interface State {
  readonly steps: readonly number[];
  readonly before: Side;
  readonly after: Map<number, State | null>;
}

const END_OF_LINE = -1;
const LARGEST_AUTOMATON = 2_000;
/** Numbers that may be kept in states and transitions. */
const LARGEST_MEMORY = 200_000;

/**
 * Searches a pattern in lines. All ways through the pattern are followed at once, so a line costs at most its length
 * times the pattern's, whatever the pattern; what was worked out is kept, so that most lines cost their length.
 */
export class Automaton {
  private readonly steps: Step[] = [];
  private states = new Map<string, State>();
  private memory = 0;
  private readonly start: number;

  /** @throws {PatternError} when counted repetitions make the pattern too large. */
  constructor(pattern: Pattern) {
    this.start = this.compile(pattern, this.add({ kind: 'found' }));
  }

  /** Whether the pattern matches anywhere in a line, which is given without its line end. */
  test(line: string): boolean {
    let state: State | null = this.state([], Side.edge);
    for (let at = 0; state !== null; ) {
      const code = at < line.length ? line.codePointAt(at)! : END_OF_LINE;
      let next = state.after.get(code);
      if (next === undefined) {
        next = this.follow(state, code);
        state.after.set(code, next);
        this.memory++;
      }
      if (next === null) return true;
      if (code === END_OF_LINE) return false;
      at += code > 0xffff ? 2 : 1;
      state = this.memory > LARGEST_MEMORY ? this.forget(next) : next;
    }
    return true;
  }

  /** Compiles from the end to the beginning; `next` is the step after the pattern. */
  private compile(pattern: Pattern, next: number): number {
    switch (pattern.kind) {
      case 'character':
      case 'at':
        return this.add({ ...pattern, next });
      case 'sequence':
        return pattern.parts.reduceRight((after, part) => this.compile(part, after), next);
      case 'choice':
        return pattern.options
          .map((option) => this.compile(option, next))
          .reduce((other, option) => this.add({ kind: 'fork', next: option, other }));
      case 'repeat': {
        let first = next;
        if (pattern.most === Infinity) {
          const loop = { kind: 'fork' as const, next, other: next };
          first = this.add(loop);
          loop.next = this.compile(pattern.part, first);
        } else {
          for (let i = pattern.least; i < pattern.most; i++) {
            first = this.add({ kind: 'fork', next: this.compile(pattern.part, first), other: next });
          }
        }
        for (let i = 0; i < pattern.least; i++) first = this.compile(pattern.part, first);
        return first;
      }
    }
  }

  private add(step: Step): number {
    if (this.steps.length >= LARGEST_AUTOMATON) throw new PatternError('too large');
    return this.steps.push(step) - 1;
  }

  /** The state after one more character; null when the pattern is found before it. */
  private follow(state: State, code: number): State | null {
    const after = code === END_OF_LINE ? Side.edge : isWord(code) ? Side.word : Side.other;
    const reached = new Set<number>();
    const next = new Set<number>();
    // A match may begin at every position.
    const pending = [...state.steps, this.start];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      const step = this.steps[at]!;
      if (step.kind === 'found') return null;
      if (step.kind === 'character') {
        if (code !== END_OF_LINE && step.test(code)) next.add(step.next);
      } else if (step.kind === 'fork') pending.push(step.next, step.other);
      else if (holds(step.place, state.before, after)) pending.push(step.next);
    }
    return this.state(
      [...next].sort((a, b) => a - b),
      after,
    );
  }

  private state(steps: readonly number[], before: Side): State {
    const key = `${before}:${steps}`;
    let state = this.states.get(key);
    if (state === undefined) {
      state = { steps, before, after: new Map() };
      this.states.set(key, state);
      this.memory += 1 + steps.length;
    }
    return state;
  }

  /** Keeps memory bounded: the states are worked out anew when they are met again. */
  private forget(state: State): State {
    this.states = new Map();
    this.memory = 0;
    return this.state(state.steps, state.before);
  }
}

function holds(place: Place, before: Side, after: Side): boolean {
  switch (place) {
    case 'line start':
      return before === Side.edge;
    case 'line end':
      return after === Side.edge;
    case 'word boundary':
      return (before === Side.word) !== (after === Side.word);
    case 'no word boundary':
      return (before === Side.word) === (after === Side.word);
  }
}
