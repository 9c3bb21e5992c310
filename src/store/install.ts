import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as tar from 'tar';
import type { LockedFiles } from './lock';

/**
 * Compares a folder with the lock, byte for byte.
 *
 * @returns what is wrong, or undefined when every file is there as locked
 */
export async function mismatch(folder: string, files: LockedFiles): Promise<string | undefined> {
  for (const [name, { bytes, sha256 }] of Object.entries(files)) {
    try {
      const path = join(folder, name);
      if ((await stat(path)).size !== bytes) return `${name} is not the file of the lock`;
      const hash = createHash('sha256');
      await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
      if (hash.digest('hex') !== sha256) return `${name} is not the file of the lock`;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' || code === 'ENOTDIR' ? `no ${name}` : `${name} cannot be read (${code})`;
    }
  }
  return undefined;
}

/**
 * Unpacks the locked files of a verified npm tarball so that `target` holds either all of them or what it held
 * before. Runs that do this at the same time do not disturb each other.
 */
export async function install(tarball: Buffer, files: LockedFiles, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const staging = await mkdtemp(`${target}.partial-`);
  try {
    await extract(tarball, files, staging);
    await chmod(staging, 0o755); // mkdtemp's 0700 would lock a shared tool cache to one user
    const wrong = await mismatch(staging, files);
    if (wrong !== undefined) throw new Error(`the unpacked tarball does not fit the lock: ${wrong}`);
    await moveIn(staging, target, files);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  await writeFile(`${target}.complete`, ''); // how the runner's tool cache marks a whole entry
}

/** Only regular files under the names of the lock: no folder, no link, no `..` can come out of the tarball. */
async function extract(tarball: Buffer, files: LockedFiles, folder: string): Promise<void> {
  const wanted = new Set(Object.keys(files).map((name) => `package/${name}`));
  const unpack = tar.extract({
    cwd: folder,
    strip: 1,
    strict: true,
    filter: (path, entry) => wanted.has(path) && 'type' in entry && entry.type === 'File',
  });
  await new Promise<void>((resolve, reject) => {
    unpack.on('close', resolve).on('error', reject).end(tarball);
  });
}

/** A folder cannot be renamed over a full one: what stands there is kept if it fits, else moved out of the way. */
async function moveIn(staging: string, target: string, files: LockedFiles): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(staging, target);
    } catch (error) {
      if ((await mismatch(target, files)) === undefined) return;
      if (attempt === 3) throw error;
    }
    const discarded = `${staging}.discarded`;
    await rename(target, discarded).catch(() => {}); // gone already, or the next attempt reports it
    await rm(discarded, { recursive: true, force: true });
  }
}
