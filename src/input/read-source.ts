import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../kernel/diagnostic';
import { messageOf } from '../kernel/errors';

/** The bytes of one file, or the diagnostic that says why there are none. */
export function readSource(
  root: string,
  path: string,
): { readonly bytes: Uint8Array } | { readonly problem: Diagnostic } {
  try {
    const absolute = join(root, path);
    if (!statSync(absolute).isFile()) throw new Error('not a regular file');
    return { bytes: readFileSync(absolute) };
  } catch (error) {
    return {
      problem: {
        path,
        stage: 'read',
        severity: 'error',
        code: 'unreadable-file',
        message: `The file cannot be read (${messageOf(error)}): it has a module row but no facts. Check its permissions.`,
        line: null,
      },
    };
  }
}
