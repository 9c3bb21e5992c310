import { type Command, Option } from 'commander';
import { compareSides } from '../../comparison';
import { openCheckout } from '../../input/git';
import type { Diff } from '../../outputs/diff/schema';
import { type Condition, evaluateGate, explainOutcome, parseConditions } from '../../outputs/gate/gate';
import { renderComment } from '../../outputs/report/comment';
import { readHighlights } from '../../outputs/report/highlights';
import { permalinks } from '../../outputs/report/permalink';
import { renderSummary } from '../../outputs/report/summary';
import { renderText } from '../../outputs/report/text';
import { readHighRisk } from '../../outputs/sarif/high-risk';
import { MOST_RESULTS, sarifLog } from '../../outputs/sarif/sarif';
import { openSide, type Side, type SideContext } from '../../sides';
import { createProgress } from '../progress';
import { pinnedClock, positiveInteger } from './options';

const FORMATS = ['text', 'json', 'comment', 'summary', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

interface DiffFlags {
  readonly base: string;
  readonly head: string;
  readonly repoRoot: string;
  readonly repo?: string;
  readonly sourceRoot: readonly string[];
  readonly workers?: number;
  readonly format: Format;
  readonly json?: boolean;
  readonly failOn: readonly Condition[];
  readonly verbose: number;
}

export function addDiffCommand(program: Command, signal: AbortSignal): void {
  program
    .command('diff')
    .description('Compare two snapshots function by function.')
    .requiredOption('--base <side>', 'what to compare with')
    .requiredOption('--head <side>', 'what to compare')
    .option('--repo-root <folder>', 'checkout that git revisions are read from', '.')
    .option('--repo <owner/name>', 'repository of the snapshots (default: what the sides hold)')
    .option(
      '--source-root <folder...>',
      'folders that module names are relative to, for revisions (default: detected)',
      [],
    )
    .option('--workers <n>', 'parser threads (default: one per core)', positiveInteger)
    .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('text'))
    .option('--json', 'the same as --format json')
    .option(
      '--fail-on <conditions>',
      'end with exit code 1 when one holds, as "new-high > 0, max-delta >= 0.3"',
      parseConditions,
      [],
    )
    .option('-v, --verbose', 'show the steps', (_value, previous: number) => previous + 1, 0)
    .addHelpText(
      'after',
      '\nA side is a database file, an output folder, or a git revision, which is analysed in a temporary\nwork tree. DATABASE@COMMIT picks one snapshot of a database that holds several.',
    )
    .action(async (flags: DiffFlags) => {
      const context = sideContext(flags, signal);
      const base = await openSide(flags.base, context, 'base');
      try {
        const head = await openSide(flags.head, { ...context, repo: flags.repo ?? base.repo }, 'head');
        try {
          const diff = await compareSides(base, head, flags.repoRoot);
          process.stdout.write(await render(flags, diff, base, head));
          checkGate(diff, flags.failOn);
        } finally {
          head.close();
        }
      } finally {
        base.close();
      }
    });
}

function sideContext(flags: DiffFlags, signal: AbortSignal): SideContext {
  return {
    repoRoot: flags.repoRoot,
    progress: createProgress(process.stderr, flags.verbose),
    signal,
    ...(flags.repo === undefined ? {} : { repo: flags.repo }),
    ...(flags.sourceRoot.length === 0 ? {} : { sourceRoots: flags.sourceRoot }),
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
    ...pinnedClock(),
  };
}

async function render({ json, format, repoRoot }: DiffFlags, diff: Diff, base: Side, head: Side): Promise<string> {
  const baseDescription = base.commit.slice(0, 12);
  const checkout = await openCheckout(repoRoot);
  const prefix = 'prefix' in checkout ? checkout.prefix : '';
  const server = process.env.GITHUB_SERVER_URL;
  const links = server ? { permalink: permalinks(server, head.repo, head.commit, prefix) } : {};
  switch (json ? 'json' : format) {
    case 'json':
      return `${JSON.stringify(diff, null, 2)}\n`;
    case 'comment':
      return renderComment(diff, { baseDescription, key: 'default', run: 'local', ...links });
    case 'summary':
      return renderSummary(diff, { baseDescription, highlights: await readHighlights(head), ...links });
    case 'sarif': {
      const highRisk = await readHighRisk(head, MOST_RESULTS);
      const repository = server ? { repositoryUri: `${server}/${head.repo}` } : {};
      const log = sarifLog({ diff, highRisk, commit: head.commit, key: 'default', prefix, ...repository });
      return `${JSON.stringify(log, null, 2)}\n`;
    }
    case 'text':
      return renderText(diff, { baseDescription });
  }
}

function checkGate(diff: Diff, conditions: readonly Condition[]): void {
  const { passed, outcomes } = evaluateGate(diff, conditions);
  for (const outcome of outcomes) process.stderr.write(`${explainOutcome(outcome)}\n`);
  if (!passed) process.exitCode = 1;
}
