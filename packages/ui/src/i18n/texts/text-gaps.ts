type Tree = { readonly [key: string]: string | Tree };

const leaves = (tree: Tree, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] as const] : leaves(value, `${prefix}${key}.`)));

const placeholders = (text: string): string => [...text.matchAll(/\{\{\w+\}\}/g)].map((m) => m[0]).toSorted().join(' ');

const gapsOf = (key: string, a: string | undefined, b: string | undefined): readonly string[] => {
  if (a === undefined) return [`${key}: not in the first language`];
  if (b === undefined) return [`${key}: not in the second language`];
  if (a.trim() === '' || b.trim() === '') return [`${key}: empty text`];
  return placeholders(a) === placeholders(b) ? [] : [`${key}: placeholders differ: ${placeholders(a)} and ${placeholders(b)}`];
};

/** What two trees of texts do not have in common: keys, empty texts, placeholders. */
export function textGaps(first: Tree, second: Tree): readonly string[] {
  const a = new Map(leaves(first));
  const b = new Map(leaves(second));
  return [...new Set([...a.keys(), ...b.keys()])].toSorted().flatMap((key) => gapsOf(key, a.get(key), b.get(key)));
}
