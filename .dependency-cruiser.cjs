// Who may import what. `npm run check` fails on a violation; each rule says what it keeps true.

/** The stages, highest first; a file may import from its own layer and from those named for it. */
const LAYERS = [
  {
    from: '^src/kernel/',
    may: ['kernel'],
    comment: 'kernel is contracts without behaviour: everything may lean on it because it leans on nothing.',
  },
  {
    from: '^src/python/',
    may: ['python', 'kernel'],
    comment: 'python is knowledge of the language alone, so that it can be measured against CPython without a table.',
  },
  {
    from: '^src/input/',
    may: ['input', 'kernel'],
    comment: 'input says what is analysed and knows nothing of what is made from it.',
  },
  {
    from: '^src/store/',
    may: ['store', 'kernel'],
    comment: 'store handles any table that is declared, and so knows none by name.',
  },
  {
    from: '^src/datasets/',
    may: ['datasets', 'python', 'kernel'],
    comment: 'A dataset maps facts to rows; where they come from and where they are kept is not its business.',
  },
  {
    from: '^src/outputs/',
    may: ['outputs', 'datasets', 'store', 'input', 'kernel'],
    comment: 'outputs read the tables; parsing again for an output would give two truths.',
  },
];

const layerRules = LAYERS.map(({ from, may, comment }) => ({
  name: `layer-${from.match(/src\/(\w+)/)[1]}`,
  comment: `Data goes one way. ${comment}`,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: `^src/(?:${may.join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'surfaces-are-on-top',
      comment: 'A surface parses arguments, calls and encodes; what two surfaces share is not part of one of them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/surfaces/' },
      to: { path: '^src/surfaces/' },
    },
    {
      name: 'no-circular',
      comment: 'Files that import each other are one file in two places and can be read in no order.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'datasets-are-apart',
      comment: 'Each table has one home. Two tables meet in SQL, where the run order sees it, and not in imports.',
      severity: 'error',
      from: { path: '^src/datasets/([^/]+)/([^/]+)\\.ts$' },
      to: { path: '^src/datasets/[^/]+/', pathNot: '^src/datasets/$1/$2\\.' },
    },
    {
      name: 'duckdb-in-store',
      comment: 'The client and its native library are loaded, opened and locked down in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/@duckdb/' },
    },
    {
      name: 'worker-without-duckdb',
      comment: 'A parser thread that pulls in the database starts slower and could open it a second time.',
      severity: 'error',
      from: { path: '^src/worker\\.ts$' },
      to: { reachable: true, path: '^src/store/native\\.ts$' },
    },
    {
      name: 'actions-toolkit-in-action',
      comment: 'Everything but the action runs anywhere: a toolkit call elsewhere would bind it to a GitHub runner.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/surfaces/action/' },
      to: { path: 'node_modules/@actions/' },
    },
    {
      name: 'side-effects-at-the-edge',
      comment: 'What touches files or starts a process is at the edges; the rest is tested by values alone.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(?:input|store|outputs/export|surfaces)/|^src/(?:assets|worker|run|sides)\\.ts$',
      },
      to: { path: '^(?:node:)?(?:fs|fs/promises|child_process|net|http|https)$' },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is left over.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/surfaces/[^/]+/index\\.ts$' },
      to: {},
    },
    {
      name: 'no-util',
      comment: 'A file is named after the one thing it knows; `util` is where things without a home gather.',
      severity: 'error',
      from: {},
      to: { path: '^src.*/(?:utils?|helpers?|common|misc|shared)(?:/|\\.ts$)' },
    },
    {
      name: 'sources-without-tests',
      comment: 'The bundle must not carry tests, scripts or measurements.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|scripts|bench|fixtures|build|dist)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
