import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from '../../fixture';

type Line = Readonly<Record<string, unknown>>;

let fixture: Fixture;
let lines: Line[];
beforeAll(async () => {
  fixture = openFixture();
  await fixture.run('out', { targets: ['docstrings'] });
  const text = readFileSync(join(fixture.folder, 'out', 'docstrings.jsonl'), 'utf8');
  lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
});
afterAll(() => fixture.remove());

const of = (qualname: string) => lines.find((line) => line.qualname === qualname)!;

// As the fixture's files have them; docstrings of functions are indented there.
describe('core.docstrings', () => {
  it('keeps the text as the literal holds it', () => {
    expect(of('shop.core.money.round_to_step').raw_docstring).toMatch(
      /^Round an amount.*\n\n {4}Parameters\n {4}-{10}\n.*\n {4}$/s,
    );
  });

  it('takes Numpy style apart', () => {
    expect(of('shop.core.money.round_to_step')).toMatchObject({
      kind: 'function',
      style: 'numpy',
      short_desc: 'Round an amount to a multiple of a coin.',
      long_desc: null,
      params: [
        { name: 'cents', type: 'int', desc: 'Amount in minor units.' },
        { name: 'step', type: 'int', desc: 'Smallest coin in minor units, for example 5 for Swiss cash.' },
        {
          name: 'mode',
          type: '{"nearest", "up", "down"}',
          desc: 'Direction; ties go away from zero with ``"nearest"``.',
        },
      ],
      returns: { type: 'int', desc: 'The rounded amount in minor units.' },
      raises: [],
    });
  });

  it('takes Google style apart', () => {
    const found = lines.find((line) => line.rel_path === 'src/shop/settings.py' && line.style === 'google');
    expect(found).toMatchObject({
      params: [{ name: 'path', desc: expect.stringMatching(/^File with ``NAME=value`` lines; .* are understood\.$/s) }],
      returns: { desc: 'The variables in file order. A missing file gives an empty dict.' },
    });
  });

  it('takes fields apart, in a file with CRLF too', () => {
    expect(of('shop.reporting.export.ledger_csv')).toMatchObject({
      style: 'rest',
      short_desc: 'Render a ledger.',
      params: [
        { name: 'ledger', desc: 'iterable of entries' },
        { name: 'decimal_comma', desc: 'write ``12,50`` instead of ``12.50``' },
      ],
    });
  });

  it('leaves the rest plain; modules have no lines', () => {
    expect(of('shop.notifications.messages_de')).toMatchObject({
      kind: 'module',
      style: 'plain',
      lineno: null,
      end_lineno: null,
      short_desc: 'Deutsche Texte für Kundennachrichten (Übersetzung: Büro Zürich).',
      long_desc: null,
      params: [],
      returns: null,
    });
  });
});
