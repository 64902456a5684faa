/** A row of a dataset: JSON values; numbers that a plugin reads are numbers. */
export type FactRow = Readonly<Record<string, string | number | boolean | null>>;

/** What the facts of one unit become: rows by dataset, parameters by metric, and which measures those rows can answer. */
export type FactSet = {
  readonly datasets: Readonly<Record<string, readonly FactRow[]>>;
  readonly params: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By dataset, the column by which the case names a row that became several: its lists name that, not the natural key. */
  readonly namedBy: Readonly<Record<string, string>>;
  readonly residentPopulation: number | null;
  /** Ids of the measures that the fields of the rows suffice for. */
  readonly measures: readonly string[];
};

/** One fact key as rows, and the measures that its fields answer together with others (`also`: the keys of those). */
export type FactPart = {
  readonly datasets: Readonly<Record<string, readonly FactRow[]>>;
  /** Fields that the case gives, as `key` or `key.field`; measures name what they need in these words. */
  readonly given: readonly string[];
  readonly params?: FactSet['params'];
  readonly namedBy?: FactSet['namedBy'];
  readonly residentPopulation?: number;
};

/** Rows of one key: a field counts as given when a row has it, or when there are no rows at all (an empty list says 0). */
export const givenFields = (key: string, rows: readonly object[], fields: readonly string[]): readonly string[] => [
  key,
  ...fields.filter((field) => rows.length === 0 || rows.some((row) => field in row)).map((field) => `${key}.${field}`),
];

/** `count` rows, numbered from 1. */
export const rowsOf = (count: number, row: (number: number) => FactRow): readonly FactRow[] => Array.from({ length: count }, (_, index) => row(index + 1));
