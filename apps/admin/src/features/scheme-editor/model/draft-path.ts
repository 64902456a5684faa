/** A place in a draft as the checks name it: `tracks[0].sections[2].items[0].rules[1].limit`. */
export type Step = string | number;

export const stepsOf = (path: string): readonly Step[] => [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? (key ?? '') : Number(index)));

export const pathOf = (steps: readonly Step[]): string => steps.reduce<string>((path, step) => (typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`), '');

/** The value at a place; undefined where there is none. */
export const getAt = (root: unknown, path: string): unknown => stepsOf(path).reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), root);

const put = (value: unknown, [step, ...rest]: readonly Step[], next: unknown): unknown => {
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
    return list.map((one, index) => (index === step ? put(one, rest, next) : one));
  }
  const object = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const changed = put(object[step], rest, next);
  if (changed !== undefined) return { ...object, [step]: changed };
  const { [step]: _gone, ...others } = object;
  return others;
};

/** A copy with another value at a place; `undefined` takes the key away. What did not change stays the same object. */
export const setAt = <T>(root: T, path: string, value: unknown): T => put(root, stepsOf(path), value) as T;

/** Whether a place lies at or below another. */
export const isWithin = (path: string, top: string): boolean => top === '' || path === top || path.startsWith(`${top}.`) || path.startsWith(`${top}[`);

const NODE = /^tracks\[\d+\](?:\.sections\[\d+\](?:\.items\[\d+\](?:\.(?:rules|pools)\[\d+\])?)?)?/;

/** The part of the tree that a place belongs to; '' for what concerns the scheme as a whole. */
export const nodeOf = (path: string): string => NODE.exec(path)?.[0] ?? '';

/** The part that holds a part: of a rule its item. */
export const parentOf = (node: string): string => pathOf(stepsOf(node).slice(0, -2));

/** Its place among the parts beside it, and the list that they stand in. */
export const placeOf = (node: string): { readonly list: string; readonly index: number } => {
  const steps = stepsOf(node);
  return { list: pathOf(steps.slice(0, -1)), index: Number(steps.at(-1) ?? 0) };
};
