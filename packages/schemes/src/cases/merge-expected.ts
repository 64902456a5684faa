import { type ExactJson, isJsonObject } from '../json/exact-json.ts';

/** The field by which two lists of objects are matched. */
const matchFields = ['id', 'measure', 'item', '小项'] as const;

const matchField = (list: readonly ExactJson[]): (typeof matchFields)[number] | null =>
  list.length > 0 && list.every(isJsonObject) ? (matchFields.find((field) => list.every((entry) => isJsonObject(entry) && field in entry)) ?? null) : null;

const mergeLists = (base: readonly ExactJson[], change: readonly ExactJson[]): ExactJson => {
  const field = matchField(change);
  if (field === null || matchField(base) === null) return change;
  const keyOf = (entry: ExactJson): ExactJson | undefined => (isJsonObject(entry) ? entry[field] : undefined);
  const merged = base.map((entry) => {
    const changed = change.find((candidate) => keyOf(candidate) === keyOf(entry));
    return changed === undefined ? entry : mergeExpected(entry, changed);
  });
  const added = change.filter((entry) => !base.some((candidate) => keyOf(candidate) === keyOf(entry)));
  return [...merged, ...added];
};

/** A variant replaces only what it names: objects key by key, lists of objects by their key, anything else as a whole. */
export const mergeExpected = (base: ExactJson | undefined, change: ExactJson): ExactJson => {
  if (isJsonObject(base) && isJsonObject(change)) {
    const merged: Record<string, ExactJson> = { ...base };
    for (const [key, value] of Object.entries(change)) merged[key] = mergeExpected(base[key], value);
    return merged;
  }
  if (Array.isArray(base) && Array.isArray(change)) return mergeLists(base as readonly ExactJson[], change as readonly ExactJson[]);
  return change;
};
