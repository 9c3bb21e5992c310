import { type CstNode, cstNodes } from '../../../src/python/cst';
import { cleanDocstring } from '../../../src/python/docstring';
import { parseDocstring } from '../../../src/python/docstring-style';
import { DEFAULT_EXCLUSIONS } from '../../../src/python/exclusions';
import { executableLines } from '../../../src/python/executable-lines';
import { type FunctionComplexity, functionComplexities } from '../../../src/python/function-complexity';
import { functionMetrics } from '../../../src/python/function-metrics';
import { functionTypes } from '../../../src/python/function-types';
import { type Entity, type FunctionEntity, outline } from '../../../src/python/outline';
import type { ParsedModule } from '../../../src/python/parse';
import type { SourceText } from '../../../src/python/source';
import { unparse } from '../../../src/python/unparse';

/** Something to say about a place; the end is exclusive. */
interface Fact {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

const GUTTER = /^ *\d+ [* ]\| ?/;

/** The source in a golden file: what stands behind the line numbers. */
export function sourceIn(golden: string): string {
  const lines = golden.split('\n').filter((line) => GUTTER.test(line));
  return `${lines.map((line) => line.replace(GUTTER, '')).join('\n')}\n`;
}

/**
 * The source with line numbers, `*` before executable lines, and under each line what begins there: underlined with
 * carets where it ends on the line, else with where it ends (`~> line:column`, in UTF-8 bytes).
 */
export function renderFacts({ ast, source, problems }: ParsedModule): string {
  const entities = outline(ast, source, 'm');
  const facts = [
    ...problems.map((problem) => pointAt(source, problem.offset, `${problem.severity}: ${problem.message}`)),
    ...entities.flatMap((entity) => entityFacts(entity, source)),
    ...complexityFacts(entities, source),
    ...[...cstNodes(ast, source, 'm')].filter(({ kind }) => kind !== 'Module').map((node) => nodeFact(node)),
  ];
  const executable = new Set(executableLines(ast, source, DEFAULT_EXCLUSIONS).firsts);
  const shown: string[] = [];
  for (let line = 1; line <= source.lineCount; line++) {
    shown.push(`${String(line).padStart(3)} ${executable.has(line) ? '*' : ' '}| ${source.lineText(line)}`.trimEnd());
    const here = facts.filter((fact) => fact.line === line).sort((a, b) => a.column - b.column);
    shown.push(...here.map((fact) => underline(fact, source)));
  }
  return `${shown.join('\n')}\n`;
}

function underline(fact: Fact, source: SourceText): string {
  const line = Buffer.from(source.lineText(fact.line));
  const width = (column: number): number => [...line.subarray(0, column).toString()].length;
  const start = width(fact.column);
  const isWhole = fact.endLine === fact.line;
  const carets = isWhole ? '^'.repeat(Math.max(1, width(fact.endColumn) - start)) : '^';
  const end = isWhole ? '' : ` ~> ${fact.endLine}:${fact.endColumn}`;
  return `       ${' '.repeat(start)}${carets} ${fact.text}${end}`;
}

function pointAt(source: SourceText, offset: number, text: string): Fact {
  const { line, column } = source.position(offset);
  return { line, column, endLine: line, endColumn: column + 1, text };
}

function nodeFact(node: CstNode): Fact {
  const { startLine: line, startColumn: column, endLine, endColumn } = node;
  return { line, column, endLine, endColumn, text: `${node.kind} in ${node.parents.join('/')}` };
}

function entityFacts(entity: Entity, source: SourceText): Fact[] {
  const facts: Fact[] = [];
  if (entity.node.kind !== 'Module') {
    facts.push(
      pointAt(
        source,
        entity.node.start,
        `${entity.kind} ${entity.qualname}, lines ${entity.startLine}–${entity.endLine}`,
      ),
    );
    for (const decorator of entity.node.decorators)
      facts.push(pointAt(source, decorator.start, `decorator ${unparse(decorator)}`));
  }
  const [first] = entity.node.body;
  if (entity.docstring !== null && first !== undefined) {
    const text = cleanDocstring(entity.docstring.value);
    const { style, shortDesc, params, returns, raises } = parseDocstring(text);
    const parts = [
      `docstring of ${entity.qualname}, ${style}: ${JSON.stringify(shortDesc)}`,
      ...params.map(({ name, type }) => `param ${name}${type ? `: ${type}` : ''}`),
      ...(returns ? [`returns ${returns.type ?? ''}`.trim()] : []),
      ...raises.map(({ type }) => `raises ${type}`),
    ];
    facts.push(pointAt(source, first.start, `${parts.join('; ')} (${text.split('\n').length} lines)`));
  }
  return facts;
}

function complexityFacts(entities: readonly Entity[], source: SourceText): Fact[] {
  const functions = entities.filter((e): e is FunctionEntity => e.kind === 'function' || e.kind === 'method');
  const measured = functionComplexities(functions, source.text);
  return functions.flatMap((entity, i) => {
    const metrics = functionMetrics(entity, source, measured[i]!);
    const types = functionTypes(entity.node, entity.kind === 'method');
    const { cyclomaticMccabe, cyclomaticRadon, cognitive, yields: _, ...counts } = measured[i]!;
    return [
      `complexity ${metrics.cyclomaticComplexity}, mccabe ${cyclomaticMccabe}, radon ${cyclomaticRadon}, cognitive ${cognitive}; nesting ${metrics.maxNestingDepth}`,
      `parameters ${metrics.paramCount}, returns ${metrics.returnCount}, yields ${metrics.yieldCount}, raises ${metrics.raiseCount}; ${types.typednessBucket}`,
      `counts: ${nonZero(counts)}`,
    ].map((text) => pointAt(source, entity.node.start, text));
  });
}

function nonZero(counts: Partial<FunctionComplexity>): string {
  const found = Object.entries(counts).filter(([, count]) => count !== 0);
  return found.map(([name, count]) => `${name} ${count}`).join(', ') || 'none';
}
