import { describe, expect, it } from 'vitest';
import { findReferences } from '../../src/datasets/config-references';
import type { ConfigFile } from '../../src/kernel/evidence';
import type { ConfigUses } from '../../src/python/config-uses';

const FILES: readonly ConfigFile[] = [
  { path: '.env', format: 'env', keys: ['SHOP_ENV', 'DEBUG', 'PAYMENT_URL', 'X'] },
  {
    path: 'config/shop.yaml',
    format: 'yaml',
    keys: ['name', 'orders.max_lines', 'orders.countries.0', 'orders.countries.1', 'retry-limit', 'version'],
  },
  { path: 'package.json', format: 'json', keys: ['name', 'version', 'scripts.build'] },
  { path: 'deploy/compose.yml', format: 'yaml', keys: ['services.web.environment.SHOP_ENV', 'services.web.image'] },
  { path: 'a/config.yml', format: 'yaml', keys: ['k1'] },
  { path: 'b/config.yml', format: 'yaml', keys: ['k1'] },
  { path: 'c/config.yml', format: 'yaml', keys: ['k1'] },
  { path: 'd/config.yml', format: 'yaml', keys: ['k1'] },
];

/** `path key` of everything that one file with these uses refers to. */
function referred(uses: Partial<ConfigUses>): string[] {
  const references = findReferences(FILES, [
    { environment: [], paths: [], literals: [] },
    { environment: [], paths: [], literals: [], ...uses },
  ]);
  return FILES.flatMap(({ path, keys }, file) =>
    keys.flatMap((key, at) => {
      const users = references.of(file, at);
      expect([[], [1]]).toContainEqual(users);
      return users.length > 0 ? [`${path} ${key}`] : [];
    }),
  );
}

const WHOLE_SHOP = FILES[1]!.keys.map((key) => `config/shop.yaml ${key}`);

describe('a reference', () => {
  it.each<[string, Partial<ConfigUses>, readonly string[]]>([
    [
      'an environment variable',
      { environment: ['SHOP_ENV'] },
      ['.env SHOP_ENV', 'deploy/compose.yml services.web.environment.SHOP_ENV'],
    ],
    ['of any length', { environment: ['X'] }, ['.env X']],
    ['not another', { environment: ['SHOP'] }, []],
    ['a whole key', { literals: ['orders.max_lines'] }, ['config/shop.yaml orders.max_lines']],
    [
      'a section',
      { literals: ['orders.countries'] },
      ['config/shop.yaml orders.countries.0', 'config/shop.yaml orders.countries.1'],
    ],
    ['not the beginning of a name', { literals: ['orders.count'] }, []],
    ['a path off settings', { paths: ['orders.max_lines'] }, ['config/shop.yaml orders.max_lines']],
    ['not a plain word, which any code may hold', { paths: ['name', 'version', 'orders'] }, []],
    ['a distinctive word', { paths: ['retry-limit'] }, ['config/shop.yaml retry-limit']],
    ['a field of settings for a variable', { paths: ['payment_url'] }, ['.env PAYMENT_URL']],
    ['a name of a .env file', { literals: ['SHOP_ENV', 'DEBUG'] }, ['.env SHOP_ENV', '.env DEBUG']],
    ['a last segment that one key has', { literals: ['max_lines'] }, ['config/shop.yaml orders.max_lines']],
    ['not a short one', { literals: ['image', 'build', 'k1'] }, []],
    ['a file by its path', { literals: ['config/shop.yaml'] }, WHOLE_SHOP],
    ['from elsewhere', { literals: ['../config/shop.yaml'] }, WHOLE_SHOP],
    ['with the other slash', { literals: ['config\\shop.yaml'] }, WHOLE_SHOP],
    ['by its name', { literals: ['shop.yaml'] }, WHOLE_SHOP],
    ['not in another folder', { literals: ['other/shop.yaml'] }, []],
    ['not by a name that many have', { literals: ['config.yml'] }, []],
    ['but by its path', { literals: ['a/config.yml'] }, ['a/config.yml k1']],
    ['not by the end of a name', { literals: ['op.yaml'] }, []],
  ])('%s', (_, uses, expected) => {
    expect(referred(uses)).toEqual(expected);
  });

  it('counts each user once, in order', () => {
    const uses = { environment: ['SHOP_ENV'], paths: ['SHOP_ENV'], literals: ['SHOP_ENV', '.env'] };
    expect(findReferences(FILES, [uses, { environment: [], paths: [], literals: [] }, uses]).of(0, 0)).toEqual([0, 2]);
  });

  it('is left out beyond a limit, and that is said', () => {
    const none = { environment: [], paths: [], literals: [] };
    const keys = Array.from({ length: 10 }, (_, i) => `table.data.k${i}`);
    const files = [{ path: 'data.json', format: 'json' as const, keys }];
    const count = (references: ReturnType<typeof findReferences>) =>
      keys.reduce((sum, _, at) => sum + references.of(0, at).length, 0);
    for (const literal of ['table.data', 'data.json']) {
      const users = Array.from({ length: 5 }, () => ({ ...none, literals: [literal] }));
      const all = findReferences(files, users, 50);
      expect([count(all), all.incomplete]).toEqual([50, false]);
      const some = findReferences(files, users, 49);
      expect([count(some) < 50, some.incomplete]).toEqual([true, true]);
    }
  });
});
