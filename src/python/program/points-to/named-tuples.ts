import type { Analysis } from './analysis';
import { underKey, watchKeys } from './containers';
import { Kind } from './objects';
import { hasSlot, slotOf } from './slots';

type OnField = (position: number, name: number) => void;

/** The fields of what `namedtuple` makes, as they become known: from one text, or a list of them. */
export function fieldsOfRecord(s: Analysis, record: number, use: OnField): void {
  const { graph, objects } = s;
  graph.each(objects.a[record]!, (found) => {
    const written = s.textOf(found)?.match(/\w+/g) ?? [];
    for (const [i, name] of written.entries()) use(i, s.names.of(name));
    if (objects.kind[found] !== Kind.Container) return;
    watchKeys(s, found, (key, variable) => {
      const position = s.names.position(key);
      if (position === -1) return;
      graph.each(variable, (element) => {
        const name = s.textOf(element);
        if (name !== null) use(position, s.names.of(name));
      });
    });
  });
}

/** Makes the name of each field another key for its position in a tuple. */
export function nameFields(s: Analysis, record: number, tuple: number): void {
  s.recordOf.set(tuple, record);
  fieldsOfRecord(s, record, (position, name) => {
    const held = underKey(s, tuple, s.names.at(position));
    const key = s.names.quoted(name);
    if (hasSlot(s, tuple, key)) {
      // Something has asked for it before it was known to be a field.
      s.graph.copy(held, slotOf(s, tuple, key));
      s.graph.copy(slotOf(s, tuple, key), held);
      return;
    }
    s.slots.set(tuple, key, held);
    s.underKeys.set(tuple, key, held);
  });
}

/** What `namedtuple` made among the bases of a class. */
export function recordsAbove(s: Analysis, classObject: number): number[] {
  return s.classOf(classObject).mro.filter((object) => s.objects.kind[object] === Kind.Record);
}

export function isNamedTuple(s: Analysis, classObject: number): boolean {
  return s.classOf(classObject).mro.some((above) => {
    const kind = s.objects.kind[above];
    return kind === Kind.Record || (kind === Kind.External && s.dotted(above).endsWith('.NamedTuple'));
  });
}

/** Tells the variables of the fields of an instance of a named tuple, by position. */
export function eachPosition(s: Analysis, instance: number, use: (position: number, variable: number) => void): void {
  const classObject = s.objects.a[instance]!;
  if (!isNamedTuple(s, classObject)) return;
  const tell: OnField = (position, name) => use(position, slotOf(s, instance, name));
  for (const record of recordsAbove(s, classObject)) fieldsOfRecord(s, record, tell);
  for (const above of s.classOf(classObject).mro) {
    if (s.objects.kind[above] !== Kind.Class) continue;
    const { record, file } = s.classOf(above);
    for (const [i, [string]] of record.annotated.entries()) tell(i, s.program.nameOf[file]![string]!);
  }
}
