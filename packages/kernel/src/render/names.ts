import type { Exact } from '../result.ts';
import { formatExact, fromExact, toExact } from '../exact/exact.ts';
import { fraction, times } from '../exact/fraction.ts';

/** Languages of the texts. */
export type Lang = 'zh' | 'en';

/** What a measure is called, and in what it is measured (`ratio` is shown as a percentage, `yes-no` as 是 or 否). */
export type MeasureName = { readonly title: string; readonly unit?: string };

/** How the parts of a scheme are called; the kernel itself knows ids only. A plain function that gives titles of measures will do. */
export type Names = {
  readonly measure: (id: string) => MeasureName | string;
  /** Title of a class of unit (镇, 街道). */
  readonly className?: (id: string) => string;
  /** Title of a label of an event (省级, 综合). */
  readonly label?: (value: string) => string;
};

export type Naming = Names | Names['measure'];

const namesOf = (naming: Naming): Names => (typeof naming === 'function' ? { measure: naming } : naming);

const measureOf = (id: string, naming: Naming): MeasureName => {
  const name = namesOf(naming).measure(id);
  return typeof name === 'string' ? { title: name } : name;
};

export const titleOf = (id: string, naming: Naming): string => measureOf(id, naming).title;
export const classTitle = (id: string, naming: Naming): string => namesOf(naming).className?.(id) ?? id;
export const labelTitle = (value: string, naming: Naming): string | null => namesOf(naming).label?.(value) ?? null;

/** A measure without a stated unit is a ratio when its id says so (naming rule of metrics). */
export const isRatio = (id: string, naming: Naming): boolean => {
  const { unit } = measureOf(id, naming);
  return unit === undefined ? id.endsWith('-ratio') : unit === 'ratio';
};

/** A measure that is met or not: it is said in words, not as 1 or 0. */
export const isYesNo = (id: string, naming: Naming): boolean => ['yes-no', 'bool'].includes(measureOf(id, naming).unit ?? '');

/** A number for people: finite decimals as they are, others to four places. */
export const plain = (value: Exact): string => (value.includes('/') ? `≈${formatExact(value, 4)}` : value);

/** A value of a measure in its own unit: 0.964 of a ratio is 96.4%. */
export const figure = (value: Exact, id: string, naming: Naming): string => (isRatio(id, naming) ? `${plain(toExact(times(fromExact(value), fraction(100))))}%` : plain(value));
