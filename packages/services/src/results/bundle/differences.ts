/** A value that is not the same on both sides; `path` as in the result: items[2].got. */
export type Difference = { readonly path: string; readonly published: unknown; readonly recomputed: unknown };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const join = (path: string, key: string, isList: boolean): string => (isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);

/** Every value that differs, and how many single values were compared. */
export const differences = (published: unknown, recomputed: unknown, path = ''): { readonly found: readonly Difference[]; readonly compared: number } => {
  if (!isObject(published) || !isObject(recomputed) || Array.isArray(published) !== Array.isArray(recomputed)) {
    return { found: Object.is(published, recomputed) ? [] : [{ path, published: published ?? null, recomputed: recomputed ?? null }], compared: 1 };
  }
  const keys = [...new Set([...Object.keys(published), ...Object.keys(recomputed)])].filter((key) => published[key] !== undefined || recomputed[key] !== undefined);
  const parts = keys.map((key) => differences(published[key], recomputed[key], join(path, key, Array.isArray(published))));
  return { found: parts.flatMap((part) => part.found), compared: parts.reduce((sum, part) => sum + part.compared, 0) };
};
