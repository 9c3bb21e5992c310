import { c } from '../../kernel/column';
import { SETTINGS, type SettingName } from '../../kernel/settings';
import { table } from '../sources';

export default table({
  name: 'core.settings',
  doc: 'The thresholds and weights that this run used: those of `codeintel.yml`, else the defaults.',
  grain: 'one setting',
  key: ['key'],
  columns: {
    key: c.text('Dotted name.'),
    value: c.double('Value used.'),
    doc: c.text('What it does.'),
  },
  producer: {
    from: 'snapshot',
    rows: ({ settings }) =>
      Object.entries(SETTINGS).map(([key, [, doc]]) => ({ key, value: settings[key as SettingName], doc })),
  },
});
