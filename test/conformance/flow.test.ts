import { beforeAll, describe, expect, it } from 'vitest';
import type { FunctionDef } from '../../src/python/ast';
import { controlFlow } from '../../src/python/cfg';
import { dataFlow } from '../../src/python/dfg';
import type { Block, ControlFlow, Edge, Step } from '../../src/python/flow/graph';
import { outline } from '../../src/python/outline';
import type { SourceText } from '../../src/python/source';
import { corpus, parseFile, script } from './agreement';

interface Arcs {
  readonly path: string;
  readonly functions: readonly { readonly line: number; readonly arcs: readonly (readonly [number, number])[] }[];
  readonly executable: readonly number[];
  readonly firstLines: readonly (readonly [number, number])[];
}
interface Uses {
  readonly path: string;
  readonly functions: readonly {
    readonly line: number;
    /** Step, name, and whether a definition in the function reaches it. */
    readonly uses: readonly (readonly [string, string, boolean])[];
    /** Step of the definition, step of the use, name. */
    readonly pairs: readonly (readonly [string, string, string])[];
  }[];
}

/** Each nth file of the corpora. */
const EVERY = process.env.EVERY ?? '4';

/**
 * coverage.py's arcs are what may follow what as far as its reports need it. Ours say more, and these classes of
 * ours it leaves out:
 * - `exception`: it has an arc into a handler from `raise` alone, none out of a failed `assert`, and none on
 *   from a `finally` that an exception has entered;
 * - `next handler`: it does not try handlers in turn;
 * - `finally`: it takes `return`, `break` and `continue` straight to their target, past every `finally`; these are the
 *   arcs of its own that ours do not have as such, and count as present where ours lead there through the `finally`;
 * - `unreachable`: it knows no line that the compiler drops.
 * What is left is not explained: constants that it folds in an `if` but not in `assert 0` or `case … if False`, and
 * `except*`, where it goes on past the handlers that follow.
 */
type Reason = 'exception' | 'next handler' | 'finally' | 'unreachable';

describe('line to line, against coverage.py', () => {
  const found = { theirs: 0, present: 0, throughFinally: 0, ours: 0, unexplained: 0 };
  const explained: Record<Reason, number> = { exception: 0, 'next handler': 0, finally: 0, unreachable: 0 };
  const shown = { missing: [] as string[], unexplained: [] as string[] };

  beforeAll(async () => {
    const folders = [await corpus('stdlib'), await corpus('django')];
    for await (const report of script<Arcs>('flow.py', 'arcs', EVERY, ...folders)) {
      const flows = await flowsOf(report.path);
      for (const { line, arcs } of report.functions) {
        const { cfg, source, node } = flows.get(line)!;
        const place = (arc: string) => `${report.path}: ${arc}`;
        const ours = lineArcs(cfg, node, source, report);
        const theirs = new Set(arcs.map(([from, to]) => `${from} → ${to}`));
        for (const arc of theirs) {
          found.theirs++;
          if (ours.has(arc)) found.present++;
          else if (leadsThroughFinally(arc, ours)) found.throughFinally++;
          else shown.missing.push(place(arc));
        }
        for (const [arc, reasons] of ours) {
          found.ours++;
          if (theirs.has(arc)) continue;
          const [reason] = reasons;
          if (reason !== undefined) explained[reason]++;
          else {
            found.unexplained++;
            shown.unexplained.push(place(arc));
          }
        }
      }
    }
    console.log(found, explained, sample(shown.missing), sample(shown.unexplained));
  });

  it('has its arcs', () => {
    expect(found.theirs).toBeGreaterThan(1000);
    expect(found.present / found.theirs).toBeGreaterThanOrEqual(0.99);
    expect((found.present + found.throughFinally) / found.theirs).toBeGreaterThanOrEqual(0.999);
  });
  it('has few others that are not explained', () => {
    expect(found.unexplained / found.ours).toBeLessThanOrEqual(0.03);
  });
});

/**
 * Where they differ: beniget goes on past code that cannot end (an `else` after a `try` that always raises, the rest
 * after an `if False`), and does not see what `:=` binds inside a comprehension. Pairs of definition and use are only
 * reported: after a loop or a `try` it keeps definitions that are replaced on every way.
 */
describe('uses of names, against beniget', () => {
  const found = { uses: 0, equal: 0, pairs: 0, presentPairs: 0, ourPairs: 0 };
  const shown = { ours: [] as string[], theirs: [] as string[], pairs: [] as string[] };

  beforeAll(async () => {
    const folders = [await corpus('stdlib'), await corpus('django')];
    for await (const report of script<Uses>('flow.py', 'uses', EVERY, ...folders)) {
      const flows = await flowsOf(report.path);
      for (const { line, uses, pairs } of report.functions) {
        const { cfg, source, node } = flows.get(line)!;
        const blockOf = new Map<string, number>([['entry', 0]]);
        for (const { index, steps } of cfg.blocks) for (const step of steps) blockOf.set(placeOf(step, source), index);
        const ours = new Set<string>();
        const ourPairs = new Set<string>();
        for (const { source: from, target, symbol, useKind } of dataFlow(node, cfg)!) {
          if (useKind !== 'read') continue;
          ours.add(`${target} ${symbol}`);
          ourPairs.add(`${from} ${target} ${symbol}`);
        }
        const theirs = new Map<string, boolean>();
        for (const [step, name, isDefined] of uses) {
          const use = `${blockOf.get(step)} ${name}`;
          theirs.set(use, isDefined || (theirs.get(use) ?? false));
        }
        for (const [use, isDefined] of theirs) {
          found.uses++;
          if (isDefined === ours.has(use)) found.equal++;
          else shown[isDefined ? 'theirs' : 'ours'].push(`${report.path}:${line} block ${use}`);
        }
        const theirPairs = new Set(pairs.map(([from, to, name]) => `${blockOf.get(from)} ${blockOf.get(to)} ${name}`));
        for (const pair of theirPairs) {
          found.pairs++;
          if (ourPairs.has(pair)) found.presentPairs++;
          else shown.pairs.push(`${report.path}:${line} ${pair}`);
        }
        found.ourPairs += ourPairs.size;
      }
    }
    console.log(found, sample(shown.ours), sample(shown.theirs), sample(shown.pairs));
  });

  it('agrees whether a definition of the function reaches a use', () => {
    expect(found.uses).toBeGreaterThan(1000);
    expect(found.equal / found.uses).toBeGreaterThanOrEqual(0.99);
  });
});

interface Flow {
  readonly node: FunctionDef;
  readonly source: SourceText;
  readonly cfg: ControlFlow;
}

/** The functions of a file by the line of their `def`. */
async function flowsOf(path: string): Promise<Map<number, Flow>> {
  const { ast, source } = await parseFile(path);
  const flows = new Map<number, Flow>();
  for (const { kind, node, headerLine } of outline(ast, source, 'm')) {
    if (kind === 'module' || kind === 'class') continue;
    flows.set(headerLine, { node, source, cfg: controlFlow(node, source) });
  }
  return flows;
}

/** The arcs between the lines that coverage.py knows, each with the reasons why it may leave it out. */
function lineArcs(cfg: ControlFlow, fn: FunctionDef, source: SourceText, report: Arcs): Map<string, Set<Reason>> {
  const executable = new Set(report.executable);
  const firstLines = new Map(report.firstLines);
  const first = (offset: number) => {
    const line = source.lineOf(offset);
    return firstLines.get(line) ?? line;
  };
  const linesOf = (step: Step) => {
    const starts = 'decorators' in step ? step.decorators.map(({ start }) => start) : [];
    starts.push('pattern' in step ? step.pattern.start : step.start);
    return starts.map(first).filter((line) => executable.has(line));
  };
  const exit = -first(fn.decorators[0]?.start ?? fn.start);
  const finallyBlocks = finallyEnds(cfg);
  const reachable = reachableBlocks(cfg);
  const arcs = new Map<string, Set<Reason>>();

  const inFinally = (block: Block) => new Set<Reason>(finallyBlocks.has(block) ? ['finally'] : []);
  const add = (from: number, to: number, reasons: ReadonlySet<Reason>) => {
    if (from === to) return;
    const arc = `${from} → ${to}`;
    const known = arcs.get(arc);
    if (known === undefined) arcs.set(arc, new Set(reasons));
    // One way without a reason is enough.
    else if (reasons.size === 0) known.clear();
  };
  /** From the last line seen, along an edge to the first line that coverage.py knows. */
  const follow = (from: number, edge: Edge, before: ReadonlySet<Reason>, seen: ReadonlySet<Edge>) => {
    if (seen.has(edge)) return;
    const reasons = new Set(before);
    if (edge.type === 'exception') reasons.add('exception');
    if (edge.source.kind === 'handler' && edge.type === 'false') reasons.add('next handler');
    if (finallyBlocks.has(edge.source) || finallyBlocks.has(edge.target)) reasons.add('finally');
    if (edge.target.kind === 'exit') return add(from, exit, reasons);
    walk(from, edge.target, reasons, new Set(seen).add(edge));
  };
  const walk = (from: number | null, block: Block, before: ReadonlySet<Reason>, seen: ReadonlySet<Edge>) => {
    let last = from;
    let reasons = before;
    for (const line of block.steps.flatMap(linesOf)) {
      if (last !== null) add(last, line, reasons);
      if (from !== null) return;
      last = line;
      reasons = inFinally(block);
    }
    if (last !== null) for (const edge of block.outgoing) follow(last, edge, reasons, seen);
  };
  for (const block of cfg.blocks) {
    if (block.kind === 'entry' || block.kind === 'exit') continue;
    walk(null, block, inFinally(block), new Set());
  }
  for (const block of cfg.blocks) {
    if (reachable.has(block)) continue;
    for (const line of block.steps.flatMap(linesOf)) {
      for (const [arc, reasons] of arcs) if (arc.startsWith(`${line} →`)) reasons.add('unreachable');
    }
  }
  return arcs;
}

/** The blocks that begin and end a `finally`: its own, and those that lead on from it. */
function finallyEnds({ blocks }: ControlFlow): Set<Block> {
  const bodies = blocks.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'Try' || step.kind === 'TryStar' ? [step.finalbody] : [])),
  );
  const inside = (step: Step) =>
    'start' in step &&
    bodies.some((body) => body.length > 0 && body[0]!.start <= step.start && step.end <= body.at(-1)!.end);
  return new Set(blocks.filter(({ steps }) => steps.some(inside)));
}

function reachableBlocks({ blocks }: ControlFlow): Set<Block> {
  const reached = new Set([blocks[0]!]);
  for (const block of reached) for (const { target } of block.outgoing) reached.add(target);
  return reached;
}

/** Whether ours lead from one end of the arc to the other over lines of a `finally` alone. */
function leadsThroughFinally(arc: string, ours: ReadonlyMap<string, ReadonlySet<Reason>>): boolean {
  const [from, to] = arc.split(' → ');
  const reached = new Set([from!]);
  for (const line of reached) {
    for (const [next, reasons] of ours) {
      if (!next.startsWith(`${line} → `) || !reasons.has('finally')) continue;
      reached.add(next.slice(line.length + 3));
    }
  }
  return reached.has(to!);
}

function placeOf(step: Step, source: SourceText): string {
  const { line, column } = source.position('pattern' in step ? step.pattern.start : step.start);
  return `${line}:${column}`;
}

function sample(differences: readonly string[]): string {
  return `\n${differences.length} differences\n${differences.slice(0, Number(process.env.SHOWN ?? 10)).join('\n')}`;
}
