import type { FunctionDef, Stmt } from '../../src/python/ast';
import { controlFlow } from '../../src/python/cfg';
import { type DataEdge, dataFlow } from '../../src/python/dfg';
import type { Block, ControlFlow } from '../../src/python/flow/graph';
import { guardText } from '../../src/python/flow/guard';
import { type FunctionEntity, outline } from '../../src/python/outline';
import type { SourceText } from '../../src/python/source';
import { parse } from './parser';

export interface FunctionFlow {
  readonly entity: FunctionEntity;
  readonly node: FunctionDef;
  readonly source: SourceText;
  readonly cfg: ControlFlow;
  readonly dfg: readonly DataEdge[];
}

/** The flow of every function of a source text, in order of the source. */
export async function flowsOf(text: string): Promise<FunctionFlow[]> {
  const { ast, source } = await parse(text);
  return outline(ast, source, 'm')
    .filter((entity): entity is FunctionEntity => entity.kind === 'function' || entity.kind === 'method')
    .map((entity) => {
      const cfg = controlFlow(entity.node, source);
      return { entity, node: entity.node, source, cfg, dfg: dataFlow(entity.node, cfg)! };
    });
}

/** A block by the line it starts on: `entry`, `exit`, `3`. */
export function nameOf(block: Block): string {
  return block.kind === 'entry' || block.kind === 'exit' ? block.kind : `${block.startLine}`;
}

/** The edges of the first function, `3 true 4`, in order of the source. */
export async function edgesOf(text: string): Promise<string[]> {
  const [flow] = await flowsOf(text.replace(/^\n/, ''));
  return flow!.cfg.blocks.flatMap(({ outgoing }) =>
    outgoing.map(({ source, target, type }) => `${nameOf(source)} ${type} ${nameOf(target)}`),
  );
}

/** The data edges of the first function for one name: `2 → 3 read`, with `phi` where several reach the use. */
export async function usesOf(text: string, symbol: string): Promise<string[]> {
  const [flow] = await flowsOf(text.replace(/^\n/, ''));
  const { blocks } = flow!.cfg;
  return flow!.dfg
    .filter((edge) => edge.symbol === symbol)
    .map(({ source, target, viaPhi, useKind }) => {
      const phi = viaPhi ? ' phi' : '';
      return `${nameOf(blocks[source]!)} → ${nameOf(blocks[target]!)} ${useKind}${phi}`;
    });
}

/** All statements of a function's own body, at any depth and in no order; definitions in it are not entered. */
export function statementsOf(body: readonly Stmt[]): Stmt[] {
  const found: Stmt[] = [];
  const pending = [...body];
  for (let stmt = pending.pop(); stmt !== undefined; stmt = pending.pop()) {
    found.push(stmt);
    pending.push(...blocksOf(stmt).flat());
  }
  return found;
}

function blocksOf(stmt: Stmt): (readonly Stmt[])[] {
  switch (stmt.kind) {
    case 'If':
    case 'While':
    case 'For':
    case 'AsyncFor':
      return [stmt.body, stmt.orelse];
    case 'With':
    case 'AsyncWith':
      return [stmt.body];
    case 'Try':
    case 'TryStar':
      return [stmt.body, ...stmt.handlers.map(({ body }) => body), stmt.orelse, stmt.finalbody];
    case 'Match':
      return stmt.cases.map(({ body }) => body);
    default:
      return [];
  }
}

/**
 * A function as a person reads it: each line behind the number of the block that begins there, and where a block
 * ends what it leads to and which blocks its names come from.
 */
export function draw({ entity, source, cfg, dfg }: FunctionFlow): string {
  const lines: string[] = [`function ${entity.qualname}`];
  for (let line = entity.headerLine; line <= entity.endLine; line++) {
    const starting = cfg.blocks.filter((block) => block.startLine === line && block.kind !== 'exit');
    lines.push(
      `${starting
        .map(({ index }) => index)
        .join(',')
        .padStart(5)}  ${source.lineText(line)}`.trimEnd(),
    );
    for (const block of cfg.blocks) {
      if (block.kind === 'exit' ? line === entity.endLine : block.endLine === line) lines.push(...describe(block));
    }
  }
  return `${lines.join('\n')}\n`;

  function describe(block: Block): string[] {
    const margin = `${block.index}`.padStart(5);
    const unreachable = block.kind !== 'entry' && block.incoming.length === 0 ? ', unreachable' : '';
    const said = [`${margin} : ${block.kind}${unreachable}`];
    for (const { target, type, guard } of block.outgoing) {
      const condition = guard === null ? '' : ` [${guardText(guard.step, source)}]${guard.outcome ? '' : ' = false'}`;
      said.push(`${margin} : → ${target.index} ${type}${condition}`);
    }
    const uses = new Map<string, number[]>();
    for (const { source: from, target, symbol, viaPhi, useKind } of dfg) {
      if (target !== block.index) continue;
      const use = `${useKind} ${symbol}${viaPhi ? ' (phi)' : ''}`;
      uses.set(use, [...(uses.get(use) ?? []), from]);
    }
    for (const [use, from] of uses) said.push(`${margin} : ${use} ← ${from.join(', ')}`);
    return said;
  }
}
