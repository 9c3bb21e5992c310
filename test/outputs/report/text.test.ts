import { expect, test } from 'vitest';
import { renderText } from '../../../src/outputs/report/text';
import { context, pullRequest, wholePullRequest } from './pull-request';

test('the terminal report', async () => {
  const diff = pullRequest({ missing: { type_errors: 'no report of a type checker' } });
  await expect(renderText(diff, { baseDescription: context.baseDescription })).toMatchFileSnapshot('./golden/text.txt');
  const whole = renderText(wholePullRequest(), { baseDescription: context.baseDescription });
  await expect(whole).toMatchFileSnapshot('./golden/text-whole.txt');
  expect(renderText(diff, { baseDescription: 'x', rows: 2 })).toContain('5 more functions.');
});
