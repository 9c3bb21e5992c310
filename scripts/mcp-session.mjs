// Writes docs/mcp-session.md: what an agent asks `codeintel mcp` about the fixture's pull request, and what it is told.
//
//   node scripts/mcp-session.mjs [--cli FILE] [--print]
//
// Builds the fixture's repository, analyses the base and the head of its pull request with the reports of their own
// tests, starts the server on the result and asks through the SDK's own client over standard input and output.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { buildFixtureRepo } from './fixture-repo.mjs';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));
const { values: options } = parseArgs({
  options: {
    cli: { type: 'string', default: join(ROOT, 'build/surfaces/cli/index.js') },
    print: { type: 'boolean', default: false },
  },
});

const WORDS = {
  runs_target: 'coverage: it ran the function',
  calls_target: 'the call graph: it calls the function, directly or through others',
  runs_caller: 'coverage: it ran a caller of the function',
};

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'codeintel-session-')));
try {
  const page = await session(scratch);
  if (options.print) process.stdout.write(page);
  else writeFileSync(join(ROOT, 'docs/mcp-session.md'), page);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function session(folder) {
  const { checkout, database } = analyse(folder);
  const client = new Client({ name: 'an-agent', version: '1' });
  const args = [options.cli, 'mcp', '--repo-root', checkout, '--db-path', database];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: folder, stderr: 'inherit' }));
  try {
    return await conversation(client);
  } finally {
    await client.close();
  }
}

/** Both commits of the pull request in one database, with the coverage and the outcome of each one's tests. */
function analyse(folder) {
  const checkout = join(folder, 'shop');
  const database = join(folder, 'shop.duckdb');
  const { mergeBase, head } = buildFixtureRepo(checkout);
  for (const [commit, reports] of [
    [mergeBase, 'shop-reports'],
    [head, 'shop-pr-reports'],
  ]) {
    execFileSync('git', ['-C', checkout, 'checkout', '--quiet', '--detach', commit]);
    const evidence = join(ROOT, 'fixtures', reports);
    const run = ['pipeline', 'run', '--repo-root', checkout, '--repo', 'acme/shop', '--pyright', 'off'];
    const read = ['--coverage', join(evidence, '.coverage'), '--tests', join(evidence, 'pytest-report.json')];
    const into = ['--db-path', database, '--document-output-dir', join(folder, 'out')];
    const env = { ...process.env, SOURCE_DATE_EPOCH: commit === head ? '1714800000' : '1714700000' };
    execFileSync(process.execPath, [options.cli, ...run, ...read, ...into], { env, stdio: 'ignore' });
  }
  return { checkout, database };
}

async function conversation(client) {
  const parts = [];
  const say = (...lines) => parts.push(`${lines.join('\n')}\n`);
  const ask = async (name, params) => {
    const { structuredContent, isError } = await client.callTool({ name, arguments: params });
    if (isError || structuredContent.status !== 'found')
      throw new Error(`${name} did not find what the session is about: ${JSON.stringify(structuredContent)}`);
    say('```js', `${name}(${oneLine(params)})`, '```');
    return structuredContent;
  };

  const { tools } = await client.listTools();
  const { name, version } = client.getServerVersion();
  say('# A session with the MCP server', '');
  say(
    'Written by `node scripts/mcp-session.mjs`, which starts `codeintel mcp` on the repository and the pull request of',
    '[fixtures](../fixtures/README.md) and asks through the official SDK over standard input and output. Every table is',
    'made of the fields of one answer; the first answer is also there as the server sent it.',
  );
  say(
    `The server is \`${name}\` ${version}. It offers ${tools.map((tool) => `\`${tool.name}\``).join(', ')}, and tells`,
    'the client:',
    '',
  );
  say(
    ...client
      .getInstructions()
      .split('\n')
      .map((line) => `> ${line}  `),
  );

  say('## Which functions did this pull request make riskier, and why?', '');
  const riskier = await ask('compare_commits', { only: 'riskier', limit: 3 });
  say(
    `${riskier.verdict}. ${riskier.meta.totals.changes} functions got riskier; the worst ${riskier.changes.length}:`,
    '',
  );
  say(
    ...table(riskier.changes, {
      function: ({ qualname }) => code(qualname),
      where: place,
      risk: ({ risk_before, risk_after, level_after }) =>
        `${risk_before.toFixed(2)} → ${risk_after.toFixed(2)} (${level_after})`,
      why: ({ why }) => why.join(', '),
      callers: ({ callers }) => callers,
      'tests that run it': ({ tests, failing_tests }) => `${tests}, ${failing_tests} failing`,
    }),
  );
  say(
    '<details><summary>The whole answer</summary>',
    '',
    '```json',
    JSON.stringify(riskier, null, 2),
    '```',
    '',
    '</details>',
  );
  const [worst] = riskier.changes;

  say('', `A function that is new has no risk to compare with, so the agent looks at those too:`, '');
  const added = await ask('compare_commits', { only: 'added', limit: 2 });
  say(
    ...table(added.changes, {
      function: ({ qualname }) => code(qualname),
      where: place,
      risk: ({ risk_after, level_after }) => `${risk_after.toFixed(2)} (${level_after})`,
      why: ({ why }) => why.join(', '),
    }),
  );

  say(`## Who would break if I change \`${worst.qualname}\`?`, '');
  const blast = await ask('get_blast_radius', { goid_h128: worst.goid_h128, max_depth: 3 });
  const { callers, tests } = blast.meta.totals;
  const production = blast.callers.filter(({ is_test }) => !is_test);
  say(
    `${callers} functions in ${blast.affected_files} files call it directly or through others, and ${callers - production.length} of them are tests. The others:`,
    '',
  );
  say(
    ...table(production, {
      caller: ({ qualname }) => code(qualname),
      'calls away': ({ depth }) => depth,
      risk: ({ risk_score, risk_level }) => `${risk_score.toFixed(2)} (${risk_level})`,
      'the call': ({ path: [first] }) => `${first.callsite_path}:${first.callsite_line}, by ${first.resolved_via}`,
      confidence: ({ confidence }) => confidence,
    }),
  );

  say('## Which tests should I run?', '');
  say(`The same answer has them, the surest first: ${tests} tests.`, '');
  say(
    ...table(blast.tests, {
      test: ({ test_id }) => code(test_id),
      'how it is known': ({ evidence }) => WORDS[evidence],
      'last run': ({ status }) => status ?? 'not known',
    }),
  );
  say('How much of the function each of them runs:', '');
  const measured = await ask('get_tests_for_function', { goid_h128: worst.goid_h128 });
  say(
    ...table(measured.tests, {
      test: ({ test_id }) => code(test_id),
      'lines run': ({ covered_lines, executable_lines }) => `${covered_lines} of ${executable_lines}`,
      'last run': ({ test_status }) => test_status,
    }),
  );

  say('## What the answers do not know', '');
  const { staleness, missing_signals } = blast.meta;
  say(
    `The checkout is \`${staleness.status}\`: ${staleness.changed_files} Python files differ from the analysed commit. Missing:`,
    '',
  );
  say(...missing_signals.map(({ signal, reason }) => `- ${signal}: ${reason}`));
  return parts.join('\n').replace(/\n{3,}/g, '\n\n');
}

function place({ rel_path, start_line }) {
  return `${rel_path}:${start_line}`;
}

function code(text) {
  return `\`${text}\``;
}

function oneLine(params) {
  return `{ ${Object.entries(params)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
}

/** @param columns heading → cell of a row */
function table(rows, columns) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const headings = Object.keys(columns);
  return [
    line(headings),
    line(headings.map(() => '---')),
    ...rows.map((row) => line(Object.values(columns).map((cell) => String(cell(row)).replaceAll('|', '\\|')))),
  ];
}
