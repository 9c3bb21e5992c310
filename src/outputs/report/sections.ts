import { isImproved } from '../diff/rules';
import type { ChangedFunction, Diff } from '../diff/schema';
import { functionTable, type Permalink, rangeLinks, table } from './cells';
import { breakableCode, code, link } from './escape';
import { blastGraph } from './mermaid';
import { functions, more, newCycles, plural } from './words';

/** A part of a report that can be left out whole. */
export interface Section {
  /** What it is called when it is left out. */
  readonly name: string;
  /** What it says when it is folded, with names as `SectionOptions.quote` has them. */
  readonly title: string;
  readonly body: string;
}

export interface SectionOptions {
  readonly permalink: Permalink | undefined;
  /** Most rows of a table. */
  readonly rows: number;
  /** Where the other rows are, as the end of a sentence. */
  readonly elsewhere: string;
  /** Writes a name in a title, which is HTML in one report and Markdown in another. */
  readonly quote: (name: string) => string;
}

export function untestedSection({ untested_lines: untested }: Diff, options: SectionOptions): Section[] {
  if (untested === null || untested.lines === 0) return [];
  const rows = untested.listed.slice(0, options.rows).map(({ path, qualname, lines, ranges }) => {
    const [first] = ranges;
    const address = first && options.permalink?.(path, ...first);
    const name =
      qualname === null ? `${breakableCode(path)} outside functions` : link(breakableCode(qualname), address);
    return [name, String(lines), rangeLinks(path, ranges, 8, options.permalink)];
  });
  const where = untested.functions > 0 ? ` in ${functions(untested.functions)}` : '';
  const hidden = Math.max(untested.functions, untested.listed.length) - rows.length;
  return [
    {
      name: `untested changed lines (${untested.lines})`,
      title: `Changed lines no test reaches: ${untested.lines}${where}`,
      body: [
        `Of ${plural(untested.executable, 'changed line')} that can run, ${untested.lines} ran in no test.`,
        table([['Where', 'Lines', 'Which'], ...rows], 'lrl'),
        ...rest(hidden, 'place', options),
      ].join('\n\n'),
    },
  ];
}

export function cycleSection({ cycles }: Diff, options: SectionOptions): Section[] {
  if (cycles === null || cycles.found === 0) return [];
  const [first] = cycles.listed;
  const title =
    cycles.found === 1 && first
      ? `New import cycle: ${round(first.route, options.quote)}`
      : `New import cycles: ${cycles.found}`;
  const shown = cycles.listed.slice(0, options.rows).map(({ size, members, grown, edge, route }) => {
    const place = edge.path === null ? undefined : options.permalink?.(edge.path, edge.line ?? 1, edge.line ?? 1);
    const closing = `${code(edge.from)} ${link('imports', place)} ${code(edge.to)}`;
    const whole =
      size > route.length
        ? ` ${plural(size, 'module')} now import each other: ${members.map((name) => code(name)).join(', ')}${size > members.length ? ' …' : ''}.`
        : '';
    const consequence = grown ? 'makes a cycle larger' : 'closes the circle';
    const circle =
      route.length === 2 && !grown ? `imports ${code(edge.from)}` : `${consequence}: ${round(route, code)}`;
    return `- ${closing}, which ${circle}.${whole}`;
  });
  return [
    {
      name: newCycles(cycles.found),
      title,
      body: [shown.join('\n'), ...rest(cycles.found - shown.length, 'cycle', options)].join('\n\n'),
    },
  ];
}

function round(route: readonly string[], quote: (name: string) => string): string {
  if (route.length === 2) return route.map((name) => quote(name)).join(' ⇄ ');
  return [...route, route[0] ?? ''].map((name) => quote(name)).join(' → ');
}

export function typeErrorSection({ type_errors: errors }: Diff, options: SectionOptions): Section[] {
  if (errors === null || errors.new === 0) return [];
  const rows = errors.listed
    .slice(0, options.rows)
    .map(({ path, before, after }) => [
      link(breakableCode(path), options.permalink?.(path, 1, 1)),
      `${before} → ${after}`,
    ]);
  return [
    {
      name: plural(errors.new, 'new type error'),
      title: `New type errors: ${errors.new} in ${plural(errors.files, 'file')}`,
      body: [
        table([['File', 'Type errors'], ...rows], 'lr'),
        ...rest(errors.files - rows.length, 'file', options),
      ].join('\n\n'),
    },
  ];
}

export function blastSection({ blast }: Diff): Section[] {
  if (blast === null || blast.callers + blast.possible === 0) return [];
  const { callers, possible, entry_points: entryPoints, depth, entries } = blast;
  const reach = [
    ...(callers > 0 ? [plural(callers, 'caller')] : []),
    ...(entryPoints > 0 ? [plural(entryPoints, 'entry point')] : []),
    ...(possible > 0 ? [plural(possible, 'possible caller')] : []),
  ];
  const hidden = callers + possible - blast.drawn;
  const sentences = [
    `Who calls the ${functions(blast.functions)} whose code changed, up to ${depth} calls away, tests left out.`,
    'Thick borders: changed or new.',
    ...(blast.nodes.some(({ entry }) => entry) ? ['Round ends: nothing calls it.'] : []),
    ...(blast.edges.some(({ certain }) => !certain) ? ['Dotted: a call that is not certain.'] : []),
    ...(hidden > 0 ? [`${more(hidden, 'caller')} ${hidden === 1 ? 'is' : 'are'} not drawn.`] : []),
    ...(entries.length > 0
      ? [`Entry points: ${entries.map((name) => code(name)).join(', ')}${entryPoints > entries.length ? ' …' : ''}.`]
      : []),
  ];
  return [
    {
      name: 'blast radius',
      title: `Blast radius: ${reach.join(', ')}`,
      body: [blastGraph(blast), sentences.join(' ')].join('\n\n'),
    },
  ];
}

/** @param sorted the functions, the worst first */
export function improvedSection(diff: Diff, sorted: readonly ChangedFunction[], options: SectionOptions): Section[] {
  const improved = sorted.filter(isImproved).reverse();
  if (improved.length === 0) return [];
  const shown = improved.slice(0, options.rows);
  return [
    {
      name: `improved (${diff.counts.improved})`,
      title: `Improved: ${diff.counts.improved}`,
      body: [
        functionTable(diff, shown, options.permalink),
        ...rest(diff.counts.improved - shown.length, 'function', options),
      ].join('\n\n'),
    },
  ];
}

function rest(count: number, noun: string, { elsewhere }: SectionOptions): string[] {
  return count > 0 ? [`${more(count, noun)} ${elsewhere}.`] : [];
}
