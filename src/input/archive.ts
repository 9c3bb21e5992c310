import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { messageOf, UserError } from '../kernel/errors';

/** Most that an archive may hold; what it says of itself is not believed. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of one file, and of all that are extracted. */
  readonly fileBytes: number;
  readonly totalBytes: number;
}

const GIB = 1024 ** 3;
export const ARCHIVE_LIMITS: ArchiveLimits = { entries: 1000, fileBytes: 2 * GIB, totalBytes: 4 * GIB };

/**
 * Extracts files of a zip that anybody may have made. It is refused as a whole when any entry, wanted or not, is a
 * link, leaves the folder, has a name that some file system takes for another, or is more than the limits allow.
 *
 * @param folder exists and is empty, so that nothing in it can redirect a write
 * @param wanted which files to extract, by their path in the archive; all of them unless told
 * @returns the paths of the extracted files, relative to `folder`, in the order of the archive
 * @throws {UserError} saying what is wrong with the archive; files that were extracted before stay in `folder`
 */
export async function extractZip(
  archive: string,
  folder: string,
  wanted: (path: string) => boolean = () => true,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<string[]> {
  const refuse = (why: string): UserError => new UserError(`The archive is refused: ${why}.`);
  let zip: ZipFile;
  try {
    // Names are decoded strictly: a backslash, a drive, an absolute path and `..` are errors of the reader.
    zip = await openPromise(archive, { lazyEntries: true, autoClose: false, strictFileNames: true });
  } catch (error) {
    throw refuse(`it is not a zip file (${messageOf(error)})`);
  }
  try {
    if (zip.entryCount > limits.entries)
      throw refuse(`it holds ${zip.entryCount} files, more than the ${limits.entries} allowed`);
    const entries: Entry[] = [];
    const seen = new Set<string>();
    for await (const entry of zip.eachEntry()) {
      const wrong = troubleWith(entry, seen, limits);
      if (wrong !== null) throw refuse(wrong);
      if (!entry.fileName.endsWith('/') && wanted(entry.fileName)) entries.push(entry);
    }
    const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (declared > limits.totalBytes) throw refuse(`it unpacks to more than ${limits.totalBytes} bytes`);
    for (const entry of entries) await extractFile(zip, entry, folder, limits);
    return entries.map((entry) => entry.fileName);
  } catch (error) {
    throw error instanceof UserError ? error : refuse(messageOf(error));
  } finally {
    zip.close();
  }
}

const FILE_TYPE = 0o170000;
const DIRECTORY = 0o040000;
const REGULAR = 0o100000;

/** What forbids the entry; null when nothing does. */
function troubleWith(entry: Entry, seen: Set<string>, limits: ArchiveLimits): string | null {
  const name = JSON.stringify(entry.fileName.slice(0, 200));
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== DIRECTORY && type !== REGULAR) return `${name} is a link or a device`;
  if (entry.isEncrypted()) return `${name} is encrypted`;
  if (!isPlainPath(entry.fileName)) return `${name} is not a plain path inside the folder`;
  const key = entry.fileName.replace(/\/$/, '').normalize('NFC').toLowerCase();
  if (seen.has(key)) return `${name} is there twice`;
  seen.add(key);
  return entry.uncompressedSize > limits.fileBytes ? `${name} is larger than ${limits.fileBytes} bytes` : null;
}

/** A relative path that means the same file on every file system. */
function isPlainPath(path: string): boolean {
  if (path.length > 1000) return false;
  return path
    .replace(/\/$/, '')
    .split('/')
    .every((part) => /^[^<>:"\\|?*\p{Cc}]*[^<>:"\\|?*\p{Cc}. ]$/u.test(part) && !DEVICE.test(part));
}

/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

async function extractFile(zip: ZipFile, entry: Entry, folder: string, limits: ArchiveLimits): Promise<void> {
  const target = join(folder, entry.fileName);
  mkdirSync(dirname(target), { recursive: true });
  const content: Readable = await zip.openReadStreamPromise(entry);
  // The reader compares with the size in the archive; this holds whatever the reader does.
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > limits.fileBytes ? new Error(`${entry.fileName} unpacks to more than it may`) : null, chunk);
    },
  });
  await pipeline(content, counted, createWriteStream(target, { flags: 'wx' }));
}
