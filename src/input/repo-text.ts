import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { messageOf } from '../kernel/errors';

export type RepoText = { readonly text: string } | { readonly problem: string };

/**
 * Reads a small text file that the repository supplies; null when there is none. Links are followed only
 * within `root`, which must be a real path.
 */
export function readRepoText(root: string, path: string, maxBytes = 1024 * 1024): RepoText | null {
  try {
    const real = realpathSync.native(join(root, path));
    if (!isWithin(root, real)) return { problem: 'it is a symbolic link that leads out of the repository' };
    const stat = statSync(real);
    if (!stat.isFile()) return { problem: 'it is not a regular file' };
    if (stat.size > maxBytes) return { problem: `it has ${stat.size} bytes; the limit is ${maxBytes}` };
    return { text: readFileSync(real, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : { problem: `it cannot be read (${messageOf(error)})` };
  }
}

/** Whether an absolute path is `root` or lies below it; both real. */
export function isWithin(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
