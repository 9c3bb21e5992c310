import { beforeAll, describe, it } from 'vitest';
import { type FunctionComplexity, functionComplexities } from '../../src/python/function-complexity';
import { type FunctionEntity, outline } from '../../src/python/outline';
import { Agreement, corpus, parseFile, script } from './agreement';

/** Line, column and complexity of a function. */
type Measure = readonly [number, number, number];
interface Report {
  readonly path: string;
  readonly mccabe: readonly Measure[];
  readonly radon: readonly Measure[];
  readonly cognitive: readonly Measure[];
}

describe('complexity of every function of the standard library and django', () => {
  const mccabe = new Agreement('mccabe');
  const radon = new Agreement('radon');
  const cognitive = new Agreement('the definition');

  beforeAll(async () => {
    for await (const report of script<Report>('complexity.py', await corpus('stdlib'), await corpus('django'))) {
      const ours = await complexityByPlace(report.path);
      const compare = (agreement: Agreement, theirs: readonly Measure[], column: keyof FunctionComplexity) => {
        for (const [line, columnOffset, value] of theirs) {
          agreement.compare(`${report.path}:${line}`, ours.get(`${line}:${columnOffset}`)?.[column], value);
        }
      };
      compare(mccabe, report.mccabe, 'cyclomaticMccabe');
      compare(radon, report.radon, 'cyclomaticRadon');
      compare(cognitive, report.cognitive, 'cognitive');
    }
  });

  it('mccabe 0.7', () => mccabe.expectAtLeast(1));
  it('radon 6', () => radon.expectAtLeast(0.999));
  it('cognitive complexity, by a second implementation', () => cognitive.expectAtLeast(0.9999));
});

async function complexityByPlace(path: string): Promise<Map<string, FunctionComplexity>> {
  const { ast, source } = await parseFile(path);
  const functions = outline(ast, source, 'm').filter(
    (e): e is FunctionEntity => e.kind === 'function' || e.kind === 'method',
  );
  const measured = functionComplexities(functions, source.text);
  return new Map(
    functions.map(({ node }, i) => [`${source.lineOf(node.start)}:${source.columnOf(node.start)}`, measured[i]!]),
  );
}
