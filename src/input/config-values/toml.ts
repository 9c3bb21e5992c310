import { parse, TomlError } from 'smol-toml';
import type { ConfigReader } from './format';
import { entriesOf } from './keys';

export const readToml: ConfigReader = (text, keys) => {
  try {
    keys.addAll(parse(text, { integersAsBigInt: 'asNeeded', maxDepth: 64 }) as unknown, entriesOf);
    return null;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { message: 'it is not valid TOML', line: error.line };
  }
};
