/** What code scanning shows of a rule. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly level: 'warning' | 'note';
  readonly short: string;
  readonly full: string;
  /** Markdown. */
  readonly help: string;
}

export const RULES = {
  highRisk: {
    id: 'codeintel/high-risk-function',
    name: 'HighRiskFunction',
    level: 'warning',
    short: 'High-risk function',
    full: 'Complexity, missing coverage, type errors and frequent changes add up to a high risk of defects.',
    help: [
      'Risk is from 0 to 1: 0.4 for what no test covers, up to 0.4 for cyclomatic complexity, 0.2 for type errors in the file and 0.1 for a file that changes often. It is high from 0.7.',
      'To lower it, test the branches that no test reaches, or divide the function.',
    ].join('\n\n'),
  },
  worsened: {
    id: 'codeintel/worsened-function',
    name: 'WorsenedFunction',
    level: 'warning',
    short: 'Function became riskier',
    full: 'The change raised the risk of this function.',
    help: 'The message names what moved, with the values before and after. Signals that one of the two commits lacks are not compared.',
  },
  untested: {
    id: 'codeintel/untested-change',
    name: 'UntestedChange',
    level: 'note',
    short: 'Changed lines that no test reaches',
    full: 'The change touched executable lines that ran in no test.',
    help: 'Add a test that runs these lines, or exclude them from coverage where they need none (`# pragma: no cover`).',
  },
  cycle: {
    id: 'codeintel/import-cycle',
    name: 'ImportCycle',
    level: 'warning',
    short: 'New import cycle',
    full: 'The change made modules import each other in a circle.',
    help: 'Move what both modules need into a third one, or import inside the function that needs it. Imports for the type checker only (`if TYPE_CHECKING`) make no cycle.',
  },
} as const satisfies Record<string, Rule>;
