import { describe, expect, it } from 'vitest';
import { BatchBuilder, type EncodedColumn } from '../../src/store/batch';
import { decoded } from './texts';
import { everything, things } from './toys';

describe('a batch', () => {
  it('holds every text, whether texts repeat or not', () => {
    const unique = Array.from({ length: 1000 }, (_, i) => `text ${i}`);
    const names = [...unique, ...unique, 'last', 'last', ''];
    const [, name] = batchOf(
      things,
      names.map((name, id) => ({ id, name })),
    ).columns;
    expect(textsOf(name!)).toEqual(names);
  });

  it('holds a text once when most of its like repeat', () => {
    const names = Array.from({ length: 2000 }, (_, i) => `text ${i % 100}`);
    const [, name] = batchOf(
      things,
      names.map((name, id) => ({ id, name })),
    ).columns;
    expect(textsOf(name!)).toEqual(names);
    expect(name!.texts!.ends).toHaveLength(100);
  });

  it('keeps GOIDs apart, also after NULL', () => {
    const goids = [7n, 7n, null, 10n ** 38n - 2n, null, 7n, 0n];
    const { columns } = batchOf(
      everything,
      goids.map((goid_h128, id) => ({ id, goid_h128 })),
    );
    const { values, nulls } = columns[7]!;
    const words = values as BigUint64Array;
    expect(goids.map((_, row) => words[2 * row]! + (words[2 * row + 1]! << 64n))).toEqual(
      goids.map((goid) => goid ?? 0n),
    );
    expect([...nulls]).toEqual([2, 4]);
  });

  it('grows with its rows, in every type', () => {
    const rows = Array.from({ length: 700 }, (_, id) =>
      id % 7 === 0 ? { id } : { id, text: `${id}`, big: BigInt(id) << 40n, ratio: id / 3, flag: id % 2 === 0 },
    );
    const { rowCount, columns } = batchOf(everything, rows);
    const [id, text, big, ratio, flag] = columns;
    expect(rowCount).toBe(700);
    expect([...id!.values]).toEqual(rows.map((row) => row.id));
    expect(textsOf(text!)).toEqual(rows.map((row) => row.text ?? null));
    expect([...big!.values]).toEqual(rows.map((row) => row.big ?? 0n));
    expect([...ratio!.values]).toEqual(rows.map((row) => row.ratio ?? 0));
    expect([...flag!.values]).toEqual(rows.map((row) => (row.flag ? 1 : 0)));
    expect([...ratio!.nulls]).toEqual(rows.map((row) => row.id).filter((id) => id % 7 === 0));
  });

  it('takes none of the rows of which one does not fit', () => {
    const builder = new BatchBuilder(things);
    builder.add([{ id: 1, name: 'one' }]);
    const some = Array.from({ length: 600 }, (_, i) => ({ id: i === 500 ? 2 ** 40 : i, name: `${i}` }));
    expect(() => builder.add(some)).toThrow('32 bits');
    builder.add([{ id: 2, name: 'two' }]);
    const { rowCount, columns } = builder.build();
    expect(rowCount).toBe(2);
    expect([...columns[0]!.values]).toEqual([1, 2]);
    expect(textsOf(columns[1]!)).toEqual(['one', 'two']);
  });
});

function batchOf(table: ConstructorParameters<typeof BatchBuilder>[0], rows: readonly object[]) {
  const builder = new BatchBuilder(table);
  builder.add(rows);
  return builder.build();
}

function textsOf({ values, nulls, texts }: EncodedColumn): (string | null)[] {
  const known = decoded(texts!);
  return Array.from(values as Int32Array, (place, row) => (nulls.includes(row) ? null : known[place]!));
}
