import type { Configuration, SHARED } from '../../input/configuration';
import { UserError } from '../../kernel/errors';

/** `SOURCE_DATE_EPOCH`, as the reproducible-builds specification defines it. */
export function pinnedClock(): { now?: Date } {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return {};
  if (!/^\d+$/.test(epoch)) throw new UserError(`SOURCE_DATE_EPOCH must be a number of seconds, not "${epoch}".`, 2);
  return { now: new Date(Number(epoch) * 1000) };
}

/** An option's value as a whole number from 1 up. */
export function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new UserError(`--workers takes a whole number from 1 up, not "${text}".`, 2);
  return value;
}

/**
 * Reads an option's value as the setting of that name in `codeintel.yml` is read.
 * @throws UserError when it is none
 */
export async function setting<Name extends keyof typeof SHARED>(
  name: Name,
  text: string,
): Promise<NonNullable<Configuration[Name]>> {
  const { SHARED } = await import('../../input/configuration.js');
  const parsed = SHARED[name].safeParse(text);
  if (parsed.success) return parsed.data as NonNullable<Configuration[Name]>;
  throw new UserError(`--${name} ${parsed.error.issues[0]!.message}, not "${text}".`, 2);
}
