import { createHash } from 'node:crypto';
import { VERSION } from '../../kernel/version.generated';
import { visible } from '../../kernel/visible';
import { bySeverity, isWorsened } from '../diff/rules';
import type { Diff } from '../diff/schema';
import { drivers, plural, riskChange } from '../report/words';
import type { HighRisk } from './high-risk';
import { RULES, type Rule } from './rules';

/** GitHub takes 25,000 results of a run and shows 5,000. */
export const MOST_RESULTS = 5000;

export interface SarifInput {
  /** The riskiest first; see `readHighRisk`. */
  readonly highRisk: readonly HighRisk[];
  /** Null when nothing was compared: then only `highRisk` is told. */
  readonly diff: Diff | null;
  readonly commit: string;
  /** Tells the analyses of one repository apart. */
  readonly key: string;
  /** Web address of the repository, where there is one. */
  readonly repositoryUri?: string;
  /** From the repository's top to the analysed folder: empty or ending in `/`. */
  readonly prefix?: string;
}

/** One thing to tell, before it is SARIF. */
interface Finding {
  readonly rule: Rule;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Function or module. */
  readonly name: string | null;
  readonly kind: 'function' | 'module';
  readonly text: string;
}

/**
 * A SARIF 2.1.0 log for code scanning: what the change made worse first, then the high-risk functions of the repository;
 * at most 5,000 results.
 *
 * A result is recognised again by rule, file and name, wherever in the file it stands. GitHub's upload action adds
 * the fingerprint that GitHub itself uses, and warns about one that is there already, so that is left to it.
 */
export function sarifLog(input: SarifInput): object {
  const { diff, commit, key, repositoryUri, prefix = '' } = input;
  const findings = [...(diff === null ? [] : ofChange(diff)), ...input.highRisk.map(ofRepository)].slice(
    0,
    MOST_RESULTS,
  );
  const rules = Object.values(RULES);
  const seen = new Map<string, number>();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'CodeIntel', semanticVersion: VERSION, rules: rules.map(ruleOf) } },
        automationDetails: { id: `codeintel/${key}/` },
        ...(repositoryUri === undefined
          ? {}
          : {
              versionControlProvenance: [{ repositoryUri, revisionId: commit, mappedTo: { uriBaseId: '%SRCROOT%' } }],
            }),
        results: findings.map((finding) => ({
          ruleId: finding.rule.id,
          ruleIndex: rules.findIndex(({ id }) => id === finding.rule.id),
          level: finding.rule.level,
          message: { text: finding.text },
          locations: [locationOf(finding, prefix)],
          partialFingerprints: { 'codeintel/v1': fingerprint(finding, prefix, seen) },
        })),
      },
    ],
  };
}

function ofChange(diff: Diff): Finding[] {
  const worse = [...diff.functions].sort(bySeverity).flatMap((fn): Finding[] => {
    if (fn.head === null || !isWorsened(fn)) return [];
    const { path, qualname, start_line: startLine, end_line: endLine } = fn.head;
    const why = drivers(fn).join('; ');
    const text = `${textOf(qualname)} became riskier: ${riskChange(fn, (risk) => risk)}${why === '' ? '' : ` (${why})`}.`;
    return [{ rule: RULES.worsened, path, startLine, endLine, name: qualname, kind: 'function', text }];
  });
  const cycles = (diff.cycles?.listed ?? []).flatMap(({ edge, route }): Finding[] => {
    if (edge.path === null) return [];
    const text = `This import closes a circle: ${[...route, route[0] ?? ''].map((name) => textOf(name)).join(' → ')}.`;
    const line = edge.line ?? 1;
    return [
      { rule: RULES.cycle, path: edge.path, startLine: line, endLine: line, name: edge.from, kind: 'module', text },
    ];
  });
  const untested = (diff.untested_lines?.listed ?? []).flatMap(({ path, qualname, lines, ranges }): Finding[] => {
    const [first] = ranges;
    if (first === undefined) return [];
    const where = qualname === null ? 'outside functions' : `in ${textOf(qualname)}`;
    const text = `No test reaches ${plural(lines, 'changed line')} ${where}.`;
    return [
      { rule: RULES.untested, path, startLine: first[0], endLine: first[1], name: qualname, kind: 'function', text },
    ];
  });
  return [...worse, ...cycles, ...untested];
}

function ofRepository(fn: HighRisk): Finding {
  const coverage =
    fn.coverage_ratio === null
      ? 'coverage not measured'
      : `${Math.floor(100 * fn.coverage_ratio)} % of its lines tested`;
  const text = `${textOf(fn.qualname)} is high-risk: complexity ${fn.cyclomatic_complexity}, ${coverage}, risk ${fn.risk_score.toFixed(2)}.`;
  const { path, qualname: name, start_line: startLine, end_line: endLine } = fn;
  return { rule: RULES.highRisk, path, startLine, endLine, name, kind: 'function', text };
}

/** In a SARIF message brackets make links. */
function textOf(name: string): string {
  return visible(name).replace(/[\\[\]]/g, '\\$&');
}

function ruleOf({ id, name, level, short, full, help }: Rule): object {
  return {
    id,
    name,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: help.replaceAll('`', ''), markdown: help },
    defaultConfiguration: { level },
    properties: {
      tags: ['maintainability', 'risk'],
      precision: 'high',
      'problem.severity': level === 'note' ? 'recommendation' : level,
    },
  };
}

function locationOf({ path, startLine, endLine, name, kind }: Finding, prefix: string): object {
  const uri = (prefix + path).toWellFormed().split('/').map(encodeURIComponent).join('/');
  const first = Math.max(1, startLine);
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: first, endLine: Math.max(first, endLine) },
    },
    ...(name === null ? {} : { logicalLocations: [{ fullyQualifiedName: visible(name, 1000), kind }] }),
  };
}

/** Of things with the same name, as redefinitions have, each further one is numbered. */
function fingerprint({ rule, path, name }: Finding, prefix: string, seen: Map<string, number>): string {
  const identity = [rule.id, prefix + path, name ?? ''].join('\0');
  const ordinal = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, ordinal);
  return `${createHash('sha256').update(identity).digest('hex').slice(0, 32)}:${ordinal}`;
}
