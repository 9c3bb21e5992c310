import { c } from '../../kernel/column';
import { table } from '../sources';

/** Every number that a measure depends on, so that SQL reads it and a reader sees it. */
const SETTINGS: readonly (readonly [key: string, value: number, doc: string])[] = [
  ['risk.weight.coverage', 0.4, 'Weight of the uncovered share of a function.'],
  ['risk.weight.complexity_high', 0.4, 'Added when the complexity bucket is high.'],
  ['risk.weight.complexity_medium', 0.2, 'Added when the complexity bucket is medium.'],
  ['risk.weight.static_errors', 0.2, 'Added when the file has type errors.'],
  ['risk.weight.hotspot', 0.1, 'Added when the hotspot score of the file is above 0.'],
  ['risk.level.high', 0.7, 'Lowest risk score of level high.'],
  ['risk.level.medium', 0.4, 'Lowest risk score of level medium.'],
  ['hotspot.weight.commits', 0.4, 'Weight of ln(1 + commits).'],
  ['hotspot.weight.authors', 0.3, 'Weight of ln(1 + authors).'],
  ['hotspot.weight.churn', 0.2, 'Weight of ln(1 + added + deleted).'],
  ['hotspot.weight.complexity', 0.1, 'Weight of ln(1 + (complexity + 1)).'],
];

export default table({
  name: 'core.settings',
  doc: 'The thresholds and weights that this run used.',
  grain: 'one setting',
  key: ['key'],
  columns: {
    key: c.text('Dotted name.'),
    value: c.double('Value used.'),
    doc: c.text('What it does.'),
  },
  producer: { from: 'snapshot', rows: () => SETTINGS.map(([key, value, doc]) => ({ key, value, doc })) },
});
