import { describe, expect, it } from 'vitest';
import { configUses } from '../../src/python/config-uses';
import { parse } from './parser';

async function usesOf(source: string) {
  const { environment, paths, literals } = configUses((await parse(source)).ast);
  return { environment: environment.toSorted(), paths: paths.toSorted(), literals: literals.toSorted() };
}

describe('environment variables', () => {
  it.each([
    ['os.environ["A"]', ['A']],
    ['os.environ.get("A", "b")', ['A']],
    ['os.getenv("A")', ['A']],
    ['getenv("A")', ['A']],
    ['environ["A"]', ['A']],
    ['environ.pop("A")', ['A']],
    ['os.environ[name]', []],
    ['other.environ["A"]', []],
    ['os.environ.update("A")', []],
    ['mapping.get("A")', []],
    ['os.getenv()', []],
  ])('%s', async (source, expected) => {
    expect((await usesOf(source)).environment).toEqual(expected);
  });
});

describe('paths read off a settings object', () => {
  it.each([
    ['settings.DEBUG', ['DEBUG']],
    ['settings.database.url', ['database.url']],
    ['django.conf.settings.DEBUG', ['DEBUG']],
    ['self.config["a"]["b"]', ['a.b']],
    ['app_config["a"].b["c"]', ['a.b.c']],
    ['shop_config()["tax"]["rates"]', ['tax.rates']],
    ['cfg.get("a").get("b")', ['a.b']],
    // Section and option, or key and default: nobody can tell.
    ['config.get("a", "b")', ['a', 'a.b']],
    ['config.getint("a", "b")', ['a', 'a.b']],
    ['config["a"]["b"].get("c", "d")', ['a.b.c']],
    ['config["list"][0]["x"]', ['list.0.x']],
    // The method is not a key.
    ['settings.NAME.lower()', ['NAME']],
    ['config["a"].items()', ['a']],
    // What is read before something that is not known.
    ['config["a"][name]["b"]', ['a']],
    ['settings', []],
    ['configure.a', []],
    ['data["a"]["b"]', []],
    ['configs["a"]', []],
  ])('%s', async (source, expected) => {
    expect((await usesOf(source)).paths).toEqual(expected);
  });
});

describe('literals', () => {
  it('have the shape of a key or a file', async () => {
    const source = `"""Docstring that says orders.max_lines."""
f("orders.max_lines", "shop.yaml", "config/a.toml", "SHOP_ENV", "max-lines", "API")
f("word", "two words.", "ab", b"a.b", f"a.{x}", "{}.{}", "%s.txt", 'a' 'b.c', "a\\n.b")
`;
    expect((await usesOf(source)).literals).toEqual(
      ['API', 'SHOP_ENV', 'ab.c', 'config/a.toml', 'max-lines', 'orders.max_lines', 'shop.yaml'].sort(),
    );
  });

  it('are bounded', async () => {
    const source = Array.from({ length: 6_000 }, (_, i) => `x = "key.number_${i}"\n`).join('');
    expect((await usesOf(source)).literals).toHaveLength(5_000);
  });
});
