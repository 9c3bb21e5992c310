import type { ConfigReader } from './format';
import { privateBlock } from './private-block';

/**
 * As Python's `configparser` reads it, which also gives option names in lower case. Nothing is interpolated; a
 * section without options is a key itself.
 */
export const readIni: ConfigReader = (text, keys) => {
  let section: string | null = null;
  let sectionIsEmpty = false;
  /** Lines that stand further in than their option belong to its value. */
  let optionIndent: number | null = null;
  let problemLine: number | undefined;
  const isPrivate = privateBlock();
  const endSection = () => {
    if (section !== null && sectionIsEmpty) keys.add(section);
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const content = line.trim();
    if (isPrivate(content) || content === '' || /^[#;]/.test(content)) continue;
    const indent = line.search(/\S/);
    if (optionIndent !== null && indent > optionIndent) continue;
    const header = /^\[(.+)\]/.exec(content);
    const option = /^([^=:]*[^=:\s])\s*[=:]/.exec(content);
    optionIndent = null;
    if (header) {
      endSection();
      section = header[1]!;
      sectionIsEmpty = true;
    } else if (option && section !== null) {
      keys.add(`${section}.${option[1]!.toLowerCase()}`);
      sectionIsEmpty = false;
      optionIndent = indent;
    } else problemLine ??= index + 1;
  }
  endSection();
  return problemLine === undefined
    ? null
    : { message: 'a line is neither a [section] nor, below one, an option with a value', line: problemLine };
};
