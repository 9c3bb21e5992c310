import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { type ConfigReader, lineAt } from './format';
import { entriesOf } from './keys';

/** JSON, also with comments and trailing commas. */
export const readJson: ConfigReader = (text, keys) => {
  try {
    keys.addAll(JSON.parse(text) as unknown, entriesOf);
    return null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  if (value !== undefined) keys.addAll(value, entriesOf);
  const first = errors[0];
  if (!first) return null;
  return { message: `it is not valid JSON (${printParseErrorCode(first.error)})`, line: lineAt(text, first.offset) };
};
