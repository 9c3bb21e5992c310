// The licence texts of the packages in dist/, for dist/licenses.txt.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RULE = `\n${'-'.repeat(80)}\n`;

/** @param folders package folders, relative to the repository */
export function licenses(folders) {
  const sections = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!name) continue; // a nested package.json that only sets the module type
    sections.set(`${name} ${version}`, `${name} ${version} (${license})\n\n${licenseText(folder)}\n`);
  }
  const sorted = [...sections.keys()].sort();
  return sorted.map((key) => sections.get(key)).join(RULE);
}

/** Some packages ship no licence file; then package.json's identifier, in the heading, is all they state. */
function licenseText(folder) {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file));
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
