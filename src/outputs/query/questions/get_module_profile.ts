import { z } from 'zod';
import profile from '../../../datasets/analytics/module_profile';
import { columnsOf } from '../columns';
import { profileRow } from '../profile';
import { question } from '../question';

export default question({
  name: 'get_module_profile',
  title: 'Module profile',
  description: 'One module by its dotted name: its functions added up, and its place among the imports.',
  params: { module: z.string().min(1).max(4000) },
  result: { found: z.boolean(), profile: z.strictObject(columnsOf(profile)).nullable() },
  reads: [profile.name],
  async answer({ module }, source) {
    const row = await profileRow(profile, 'module = $3', module, source);
    if (row) return { status: 'found', data: { profile: row } };
    return {
      status: 'none',
      detail: `No module is called ${JSON.stringify(module)}: find_symbol looks for names that are like it.`,
    };
  },
});
