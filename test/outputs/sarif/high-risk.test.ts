import { expect, test } from 'vitest';
import { readHighRisk } from '../../../src/outputs/sarif/high-risk';
import { loaded } from '../diff/loaded';

test('the riskiest first; without coverage only the complex ones', async () => {
  const functions = [
    { name: 'low', risk_level: 'low', risk_score: 0.1 },
    { name: 'high', risk_level: 'high', risk_score: 0.7, coverage_ratio: 0.25, complexity_bucket: 'medium' },
    { name: 'higher', risk_level: 'high', risk_score: 0.9, coverage_ratio: 0, complexity_bucket: 'high' },
    { name: 'simple, not measured', risk_level: 'high', risk_score: 0.7, complexity_bucket: 'medium' },
    { name: 'complex, not measured', risk_level: 'high', risk_score: 0.8, complexity_bucket: 'high' },
  ];
  const rows = functions.map(({ name, ...facts }, i) => ({
    function_goid_h128: i + 1,
    qualname: name,
    urn: name,
    cyclomatic_complexity: 12,
    ...facts,
  }));
  const database = await loaded({
    head: { 'analytics.goid_risk_factors': rows, 'analytics.function_metrics': rows },
  });
  try {
    const side = { database, repo: 'acme/demo', commit: 'head' };
    const names = async (most: number) => (await readHighRisk(side, most)).map(({ qualname }) => qualname);
    expect(await names(5000)).toEqual(['higher', 'complex, not measured', 'high']);
    expect(await names(1)).toEqual(['higher']);
  } finally {
    database.close();
  }
});
