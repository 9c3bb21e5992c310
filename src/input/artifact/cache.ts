import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extractZip } from '../archive';

/** Kept artifacts of one repository: `<cache>/artifacts/<owner>/<name>/<commit>`, and beside each which one it is. */
export class ArtifactCache {
  private readonly folder: string;

  /** @param cache folder for everything that CodeIntel keeps of a user */
  constructor(cache: string, slug: string) {
    this.folder = join(cache, 'artifacts', ...slug.split('/'));
  }

  /** @param name of an artifact that has not the usual one */
  place(commit: string, name: string | null): string {
    return join(this.folder, name === null ? commit : `${commit}@${name}`);
  }

  /** The place of the only commit that begins so and is there; null when there is none or several. */
  async find(abbreviated: string, name: string | null): Promise<string | null> {
    const present = await readdir(this.folder).catch(() => []);
    const suffix = name === null ? '' : `@${name}`;
    const fitting = present.filter(
      (entry) =>
        entry.startsWith(abbreviated) && /^[0-9a-f]{40}$/.test(entry.slice(0, 40)) && entry.slice(40) === suffix,
    );
    return fitting.length === 1 ? join(this.folder, fitting[0]!) : null;
  }
}

/** Which artifact is at a place of the cache; null when none is, or nothing says which. */
export async function idAt(place: string): Promise<number | null> {
  if (!existsSync(place)) return null;
  try {
    return Number(JSON.parse(await readFile(`${place}.json`, 'utf8')).id);
  } catch {
    return null;
  }
}

/**
 * Puts what a zip holds at a place of the cache, all or nothing; what was there is replaced.
 *
 * @param fetch writes the zip to a path
 * @param check throws when what it holds is not what is wanted
 * @throws UserError when the zip is refused
 */
export async function keep(
  place: string,
  id: number | null,
  fetch: (zip: string) => Promise<void>,
  check: (folder: string) => Promise<void>,
): Promise<void> {
  const working = `${place}.${randomBytes(6).toString('hex')}.unfinished`;
  const content = join(working, 'content');
  await mkdir(content, { recursive: true });
  try {
    const zip = join(working, 'artifact.zip');
    await fetch(zip);
    await extractZip(zip, content);
    await check(content);
    if (existsSync(place)) await rename(place, join(working, 'replaced')).catch(() => {});
    await rename(content, place).catch((error: NodeJS.ErrnoException) => {
      // Another process was faster, with the same.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
    if (id !== null) await writeFile(`${place}.json`, JSON.stringify({ id }));
  } finally {
    await rm(working, { recursive: true, force: true });
  }
}

/** Where a zip that lies on this machine is kept when it is extracted: by what is in it. */
export async function placeOfZip(cache: string, zip: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(zip), hash);
  const place = join(cache, 'artifacts', 'zip', hash.digest('hex'));
  await mkdir(dirname(place), { recursive: true });
  return place;
}
