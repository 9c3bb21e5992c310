import { z } from 'zod';
import profile from '../../../datasets/analytics/file_profile';
import { columnsOf } from '../columns';
import { resolveFile } from '../file';
import { profileRow } from '../profile';
import { question } from '../question';

export default question({
  name: 'get_file_profile',
  title: 'File profile',
  description: 'Everything known about one file in one row. rel_path may be its end.',
  params: { rel_path: z.string().min(1).max(4000) },
  result: { found: z.boolean(), profile: z.strictObject(columnsOf(profile)).nullable() },
  reads: [profile.name],
  async answer({ rel_path }, source) {
    const found = await resolveFile(rel_path, source);
    if ('outcome' in found) return found.outcome;
    const row = await profileRow(profile, 'rel_path = $3', found.path, source);
    if (row) return { status: 'found', data: { profile: row } };
    return { status: 'none', detail: `${found.path} has no profile in this snapshot.` };
  },
});
