import { type Command, Option } from 'commander';
import { compareSides } from '../../comparison';
import type { Diff } from '../../outputs/diff/schema';
import { renderComment } from '../../outputs/report/comment';
import { readHighlights } from '../../outputs/report/highlights';
import { permalinks } from '../../outputs/report/permalink';
import { renderSummary } from '../../outputs/report/summary';
import { renderText } from '../../outputs/report/text';
import { openSide, type Side, type SideContext } from '../../sides';
import { createProgress } from '../progress';
import { pinnedClock, positiveInteger } from './options';

type Format = 'text' | 'json' | 'comment' | 'summary';

interface DiffFlags {
  readonly base: string;
  readonly head: string;
  readonly repoRoot: string;
  readonly repo?: string;
  readonly sourceRoot: readonly string[];
  readonly workers?: number;
  readonly format: Format;
  readonly json?: boolean;
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
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['text', 'json', 'comment', 'summary'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('-v, --verbose', 'show the steps', (_value, previous: number) => previous + 1, 0)
    .addHelpText(
      'after',
      '\nA side is a database file, an output folder, or a git revision, which is analysed in a temporary\nwork tree. DATABASE@COMMIT picks one snapshot of a database that holds several.',
    )
    .action(async (flags: DiffFlags) => {
      const context = sideContext(flags, signal);
      const base = await openSide(flags.base, context);
      try {
        const head = await openSide(flags.head, { ...context, repo: flags.repo ?? base.repo });
        try {
          const diff = await compareSides(base, head, flags.repoRoot);
          process.stdout.write(await render(flags.json ? 'json' : flags.format, diff, base, head));
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

async function render(format: Format, diff: Diff, base: Side, head: Side): Promise<string> {
  const baseDescription = base.commit.slice(0, 12);
  const server = process.env.GITHUB_SERVER_URL;
  const links = server ? { permalink: permalinks(server, head.repo, head.commit) } : {};
  switch (format) {
    case 'json':
      return `${JSON.stringify(diff, null, 2)}\n`;
    case 'comment':
      return renderComment(diff, { baseDescription, key: 'default', run: 'local', ...links });
    case 'summary':
      return renderSummary(diff, { baseDescription, highlights: await readHighlights(head), ...links });
    case 'text':
      return renderText(diff, { baseDescription });
  }
}
