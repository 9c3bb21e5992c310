import { z } from 'zod';
import profile from '../../../datasets/analytics/function_profile';
import { columnsOf } from '../columns';
import { FUNCTIONS, goidParameter, NAMES, resolveEntity } from '../entity';
import { profileRow } from '../profile';
import { question } from '../question';

export default question({
  name: 'get_function_profile',
  title: 'Function profile',
  description: 'Everything known about one function in one row: size, types, coverage, tests, calls, risk, docstring.',
  params: NAMES,
  result: { found: z.boolean(), profile: z.strictObject(columnsOf(profile)).nullable() },
  reads: [profile.name],
  async answer(names, source) {
    const found = await resolveEntity(names, FUNCTIONS, source);
    if ('outcome' in found) return found.outcome;
    const { goid_h128, qualname } = found.entity;
    const row = await profileRow(profile, `function_goid_h128 = ${goidParameter('$3')}`, goid_h128, source);
    if (row) return { status: 'found', data: { profile: row } };
    return { status: 'none', detail: `${qualname} has no profile in this snapshot.` };
  },
});
