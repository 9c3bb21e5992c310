import type { For, FunctionDef, If, Match, Stmt, Try, While, With } from './ast';
import type { Block, BlockKind, ControlFlow, Edge, EdgeType, Guard, Step } from './flow/graph';
import { type Truth, truth } from './flow/truth';
import { isIrrefutable } from './function-metrics';
import type { SourceText } from './source';

/**
 * The control flow of a function's own body. Definitions inside it are single statements; `and`, `or`,
 * conditional expressions and comprehensions branch inside their statement and split no block.
 *
 * Exceptions are followed where the function deals with them: any block of a `try` may go to the handlers or
 * the `finally`, and `raise` and `assert` go there or to the exit. Each `finally` is there once: it goes on to
 * wherever something that entered it was bound. A context manager is taken to let exceptions pass, except
 * where the code after the `with` could be reached in no other way.
 */
export function controlFlow(fn: FunctionDef, source: SourceText): ControlFlow {
  return { blocks: new Builder(source).build(fn) };
}

interface OpenBlock extends Block {
  readonly steps: Step[];
  readonly incoming: Edge[];
  readonly outgoing: Edge[];
  startLine: number;
  endLine: number;
}

/** An edge whose target is not there yet. */
interface Loose {
  readonly from: OpenBlock;
  readonly type: EdgeType;
  readonly guard: Guard | null;
  readonly unbinds: readonly string[];
}

type Jump = 'return' | 'break' | 'continue' | 'exception';

/** What stands around the place being read and has a say in where it goes on. */
type Frame =
  | { readonly kind: 'loop'; readonly header: OpenBlock; readonly breaks: Loose[] }
  /** A `try` body with handlers. */
  | { readonly kind: 'handlers'; readonly raised: Loose[] }
  /** All before a `finally`: what enters it, and what is bound further. */
  | { readonly kind: 'finally'; readonly entering: Loose[]; readonly jumps: Set<Jump> }
  /** The body of `except … as name`. */
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'with'; readonly blocks: OpenBlock[] };

const NO_NAMES: readonly string[] = [];

class Builder {
  private readonly blocks: OpenBlock[] = [];
  /** The block that the next statement continues; null where it must begin one. */
  private current: OpenBlock | null = null;
  /** What leads to the block that the next statement begins. */
  private loose: Loose[] = [];
  private readonly frames: Frame[] = [];
  private readonly leaving: Loose[] = [];

  constructor(private readonly source: SourceText) {}

  build(fn: FunctionDef): readonly Block[] {
    const entry = this.newBlock('entry');
    entry.startLine = entry.endLine = this.source.lineOf(fn.start);
    this.startFrom([fallthrough(entry)]);
    this.body(fn.body);
    const ends = [...this.takeEnds(), ...this.leaving];
    const exit = this.newBlock('exit');
    exit.startLine = exit.endLine = this.source.lineOf(Math.max(fn.start, fn.end - 1));
    this.connect(ends, exit);
    for (const { outgoing } of this.blocks) if (!isInOrder(outgoing)) outgoing.sort(byTargetAndType);
    return this.blocks;
  }

  private body(body: readonly Stmt[], isFollowed = false): void {
    for (let i = 0; i < body.length; i++) this.statement(body[i]!, isFollowed || i + 1 < body.length);
  }

  private statement(stmt: Stmt, isFollowed: boolean): void {
    switch (stmt.kind) {
      case 'If':
        this.conditional(stmt);
        return;
      case 'While':
        this.loop(stmt, truth(stmt.test));
        return;
      case 'For':
      case 'AsyncFor':
        this.loop(stmt, { canBeTrue: true, canBeFalse: true });
        return;
      case 'With':
      case 'AsyncWith':
        this.context(stmt, isFollowed);
        return;
      case 'Match':
        this.match(stmt);
        return;
      case 'Try':
      case 'TryStar':
        this.attempt(stmt);
        return;
      case 'Return':
        this.leave('return', stmt, 'fallthrough');
        return;
      case 'Break':
        this.leave('break', stmt, 'fallthrough');
        return;
      case 'Continue':
        this.leave('continue', stmt, 'loop');
        return;
      case 'Raise':
        this.leave('exception', stmt, 'exception');
        return;
      case 'Assert': {
        const { canBeTrue, canBeFalse } = truth(stmt.test);
        const block = this.step(stmt);
        if (!canBeFalse) return;
        this.jump('exception', { from: block, type: 'exception', guard: null, unbinds: NO_NAMES });
        this.startFrom(canBeTrue ? [side(block, stmt, true)] : []);
        return;
      }
      default:
        this.step(stmt);
    }
  }

  private leave(jump: Jump, stmt: Stmt, type: EdgeType): void {
    this.jump(jump, { from: this.step(stmt), type, guard: null, unbinds: NO_NAMES });
    this.startFrom([]);
  }

  /** A chain of `elif` is walked, not descended: generated code has thousands of them. */
  private conditional(first: If): void {
    const ends: Loose[] = [];
    for (let stmt: If | null = first; stmt !== null; ) {
      const block = this.step(stmt);
      const { canBeTrue, canBeFalse } = truth(stmt.test);
      this.startFrom(canBeTrue ? [side(block, stmt, true)] : []);
      this.body(stmt.body);
      append(ends, this.takeEnds());
      this.startFrom(canBeFalse ? [side(block, stmt, false)] : []);
      const [only] = stmt.orelse;
      if (stmt.orelse.length === 1 && only!.kind === 'If') {
        stmt = only as If;
        continue;
      }
      this.body(stmt.orelse);
      stmt = null;
    }
    append(ends, this.takeEnds());
    this.startFrom(ends);
  }

  private loop(stmt: For | While, { canBeTrue, canBeFalse }: Truth): void {
    const header = this.beginBlock(stmt, 'body');
    const breaks: Loose[] = [];
    this.frames.push({ kind: 'loop', header, breaks });
    this.startFrom(canBeTrue ? [side(header, stmt, true)] : []);
    this.body(stmt.body);
    this.connect(this.takeEnds(), header, 'loop');
    this.frames.pop();
    this.startFrom(canBeFalse ? [side(header, stmt, false)] : []);
    this.body(stmt.orelse);
    this.startFrom([...this.takeEnds(), ...breaks]);
  }

  private context(stmt: With, isFollowed: boolean): void {
    const blocks = [this.step(stmt)];
    this.frames.push({ kind: 'with', blocks });
    this.body(stmt.body);
    this.frames.pop();
    if (isFollowed && this.current === null && this.loose.length === 0) {
      this.startFrom(blocks.map((from) => ({ from, type: 'exception', guard: null, unbinds: NO_NAMES })));
    }
  }

  private match(stmt: Match): void {
    this.step(stmt);
    let unmatched = this.takeEnds();
    const ends: Loose[] = [];
    for (const matchCase of stmt.cases) {
      this.startFrom(unmatched);
      const header = this.beginBlock(matchCase, 'body');
      const guard = matchCase.guard === null ? null : truth(matchCase.guard);
      this.startFrom(guard?.canBeTrue === false ? [] : [side(header, matchCase, true)]);
      this.body(matchCase.body);
      append(ends, this.takeEnds());
      unmatched = isIrrefutable(matchCase) ? [] : [side(header, matchCase, false)];
    }
    this.startFrom([...ends, ...unmatched]);
  }

  private attempt(stmt: Try): void {
    this.step(stmt);
    this.startFrom(this.takeEnds());
    const last: Frame & { kind: 'finally' } = { kind: 'finally', entering: [], jumps: new Set() };
    if (stmt.finalbody.length > 0) this.frames.push(last);

    const raised: Loose[] = [];
    if (stmt.handlers.length > 0) this.frames.push({ kind: 'handlers', raised });
    this.body(stmt.body, stmt.orelse.length > 0);
    const unraised = this.takeEnds();
    if (stmt.handlers.length > 0) this.frames.pop();
    const handled = this.handlers(stmt, raised);
    this.startFrom(unraised);
    this.body(stmt.orelse);
    const ends = [...this.takeEnds(), ...handled];
    this.startFrom(ends);
    if (stmt.finalbody.length === 0) return;

    this.frames.pop();
    this.startFrom([...ends, ...last.entering]);
    this.body(stmt.finalbody);
    const finished = this.takeEnds();
    for (const jump of last.jumps) {
      for (const end of finished) {
        this.jump(jump, jump === 'exception' ? { ...end, type: 'exception', guard: null } : end);
      }
    }
    this.startFrom(ends.length > 0 ? finished : []);
  }

  /** Returns how control leaves the handlers towards what comes after the `try`. */
  private handlers({ kind, handlers }: Try, raised: readonly Loose[]): Loose[] {
    const isStar = kind === 'TryStar';
    const ends: Loose[] = [];
    let unhandled: readonly Loose[] = raised;
    for (const handler of handlers) {
      this.startFrom(unhandled);
      const header = this.beginBlock(handler, 'handler');
      if (handler.name !== null) this.frames.push({ kind: 'named', name: handler.name });
      this.startFrom([handler.type === null ? fallthrough(header) : side(header, handler, true)]);
      this.body(handler.body);
      let finished = this.takeEnds();
      if (handler.name !== null) {
        finished = finished.map((end) => without(end, handler.name!));
        this.frames.pop();
      }
      unhandled = handler.type === null ? [] : [side(header, handler, false)];
      // `except*` handlers take their share of a group one after the other.
      if (isStar) unhandled = [...finished, ...unhandled];
      else append(ends, finished);
    }
    if (handlers.length === 0) return [];
    for (const end of unhandled) this.jump('exception', { ...end, type: 'exception', guard: null });
    if (isStar) append(ends, handlers.length > 1 ? unhandled : unhandled.slice(0, -1));
    return ends;
  }

  /** Sends control where the innermost frame that has a say lets it go. */
  private jump(jump: Jump, loose: Loose): void {
    let end = loose;
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const frame = this.frames[i]!;
      if (frame.kind === 'named') {
        end = without(end, frame.name);
      } else if (frame.kind === 'finally') {
        frame.entering.push(end.type === 'loop' ? { ...end, type: 'fallthrough' } : end);
        frame.jumps.add(jump);
        return;
      } else if (frame.kind === 'handlers' && jump === 'exception') {
        frame.raised.push(end);
        return;
      } else if (frame.kind === 'loop' && jump === 'break') {
        frame.breaks.push(end);
        return;
      } else if (frame.kind === 'loop' && jump === 'continue') {
        this.connect([end], frame.header, 'loop');
        return;
      }
    }
    this.leaving.push(end.type === 'loop' ? { ...end, type: 'fallthrough' } : end);
  }

  /** The block that runs the step: the one under way, or a new one where there is none. */
  private step(step: Step): OpenBlock {
    if (this.current === null) return this.beginBlock(step, 'body');
    this.addStep(this.current, step);
    return this.current;
  }

  private beginBlock(step: Step, kind: BlockKind): OpenBlock {
    const ends = this.takeEnds();
    const block = this.newBlock(kind);
    this.connect(ends, block);
    this.mayRaise(block);
    this.addStep(block, step);
    this.current = block;
    return block;
  }

  private newBlock(kind: BlockKind): OpenBlock {
    const block = { index: this.blocks.length, kind, steps: [], startLine: 0, endLine: 0, incoming: [], outgoing: [] };
    this.blocks.push(block);
    return block;
  }

  private addStep(block: OpenBlock, step: Step): void {
    if (block.steps.length === 0) block.startLine = this.source.lineOf(startOf(step));
    block.steps.push(step);
    block.endLine = Math.max(block.startLine, this.source.lineOf(Math.max(startOf(step), endOf(step) - 1)));
  }

  /** A block inside a `try` may go to its handlers or its `finally` from anywhere. */
  private mayRaise(block: OpenBlock): void {
    let end: Loose = { from: block, type: 'exception', guard: null, unbinds: NO_NAMES };
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const frame = this.frames[i]!;
      if (frame.kind === 'with') frame.blocks.push(block);
      else if (frame.kind === 'named') end = without(end, frame.name);
      else if (frame.kind === 'handlers') {
        frame.raised.push(end);
        return;
      } else if (frame.kind === 'finally') {
        frame.entering.push(end);
        frame.jumps.add('exception');
        return;
      }
    }
  }

  private startFrom(loose: readonly Loose[]): void {
    this.current = null;
    this.loose = [...loose];
  }

  /** How control comes out of what has just been read; nothing is under way any more. */
  private takeEnds(): Loose[] {
    const ends = this.loose;
    if (this.current !== null) ends.push(fallthrough(this.current));
    this.current = null;
    this.loose = [];
    return ends;
  }

  private connect(ends: readonly Loose[], target: OpenBlock, as?: EdgeType): void {
    for (const end of ends) {
      const type = as ?? end.type;
      const { outgoing } = end.from;
      if (hasEdge(outgoing, target, type)) continue;
      const edge = { source: end.from, target, type, guard: end.guard, unbinds: end.unbinds };
      outgoing.push(edge);
      target.incoming.push(edge);
    }
  }
}

function hasEdge(outgoing: readonly Edge[], target: Block, type: EdgeType): boolean {
  for (let i = 0; i < outgoing.length; i++)
    if (outgoing[i]!.target === target && outgoing[i]!.type === type) return true;
  return false;
}

/** Most are: sorting them again would cost more than all else that is done with them. */
function isInOrder(edges: readonly Edge[]): boolean {
  for (let i = 1; i < edges.length; i++) if (byTargetAndType(edges[i - 1]!, edges[i]!) > 0) return false;
  return true;
}

function byTargetAndType(a: Edge, b: Edge): number {
  return a.target.index - b.target.index || (a.type < b.type ? -1 : 1);
}

function fallthrough(from: OpenBlock): Loose {
  return { from, type: 'fallthrough', guard: null, unbinds: NO_NAMES };
}

function side(from: OpenBlock, step: Step, outcome: boolean): Loose {
  return { from, type: outcome ? 'true' : 'false', guard: { step, outcome }, unbinds: NO_NAMES };
}

function without(end: Loose, name: string): Loose {
  return { ...end, unbinds: [...end.unbinds, name] };
}

function append<T>(to: T[], items: readonly T[]): void {
  for (const item of items) to.push(item);
}

function startOf(step: Step): number {
  if (step.kind === 'match_case') return step.pattern.start;
  const decorator = 'decorators' in step ? step.decorators[0] : undefined;
  return (decorator ?? step).start;
}

/** Of a compound statement, the end of the header: its blocks are steps of their own. */
function endOf(step: Step): number {
  switch (step.kind) {
    case 'If':
    case 'While':
      return step.test.end;
    case 'For':
    case 'AsyncFor':
      return step.iter.end;
    case 'With':
    case 'AsyncWith': {
      const item = step.items.at(-1);
      return (item?.optionalVars ?? item?.contextExpr ?? step).end;
    }
    case 'Match':
      return step.subject.end;
    case 'Try':
    case 'TryStar':
      return step.start;
    case 'ExceptHandler':
      return step.type?.end ?? step.start;
    case 'match_case':
      return (step.guard ?? step.pattern).end;
    default:
      return step.end;
  }
}
