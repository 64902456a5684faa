import type { Measurement } from '@siheng/kernel';
import type { z } from 'zod';

/** A text for people: Chinese always, English where there is one. */
export type Text = { readonly zh: string; readonly en?: string };
/** ISO dates, both inclusive. */
export type Period = { readonly from: string; readonly to: string };

type Row = z.ZodObject;
type Field<R extends Row> = keyof z.output<R> & string;

/** How often a dataset is due; `once` = one report covers the whole year. */
export type Cadence = 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'on-event';

/**
 * A dataset: what one dated record is. No network, no credentials, no file access: transports are the platform's.
 * Row fields are strings, numbers, booleans and ISO dates (z.iso.date()), optionally nullable; no transforms, no z.date().
 */
export type Collector<R extends Row = Row> = {
  /** Kebab-case, equal to the file name; the registry composes `plugin/id`. */
  readonly id: string;
  readonly title: Text;
  /** Stored with each fact; rises when a field changes its meaning. */
  readonly version: number;
  /** One schema for a file, a form entry, a pull and a push. */
  readonly row: R;
  /** Natural key (案号, 人员编号, or a date), unique within a unit: the same row twice changes nothing. */
  readonly key: readonly Field<R>[];
  /** Places a row in a period; null: a standing register that is valid in every period. */
  readonly date: Field<R> | null;
  /** Headings seen in real files, the first is the label shown to people. */
  readonly columns: { readonly [K in Field<R>]: readonly [label: string, ...aliases: string[]] };
  /** English labels; Chinese ones are the first of `columns`. */
  readonly labels?: { readonly [K in Field<R>]?: string };
  /** Chinese (and code) spellings of enum values: 一般 → ordinary. Booleans accept 是/否 everywhere. */
  readonly values?: { readonly [K in Field<R>]?: Readonly<Record<string, readonly string[]>> };
  /** Fields with personal data: masked in lists, never logged. */
  readonly personal?: readonly Field<R>[];
  readonly accepts: readonly ('file' | 'form' | 'pull' | 'push')[];
  readonly cadence: Cadence;
  /** Rows that an ordinary unit has in a year: how many a demo generates. */
  readonly rowsPerYear?: number;
  /** Deterministic realistic rows for demos, tests and load: the same random numbers, the same rows; `rows` is the most it may make. `unit` goes into numbers (案号) that must differ across units. */
  generate(random: () => number, at: { readonly period: Period; readonly rows: number; readonly unit: string }): readonly z.input<R>[];
};

/** A form: the dataset's row schema renders, validates and stores. */
export type Form<R extends Row = Row> = {
  readonly id: string;
  readonly title: Text;
  readonly cadence: Cadence;
  readonly stores: Collector<R>;
  /** Order on the page; labels come from the dataset's columns. */
  readonly fields: readonly { readonly name: Field<R>; readonly help?: Text }[];
};

/** The datasets that a metric needs, by the name under which it reads them. */
export type Needs = Readonly<Record<string, Collector>>;
/** A row with the id under which it is evidence; in tests the id is the natural key. */
export type Fact<R extends Row> = z.output<R> & { readonly factId: string };

/** What a metric may know of the unit besides its facts. */
export type UnitContext = { readonly class: string | null; readonly residentPopulation: number | null };

/** A metric measures; it never scores. Pure: no clock (`asOf` is data), no database, no points. */
export type Metric<N extends Needs = Needs, P extends z.ZodObject = z.ZodObject> = {
  readonly id: string;
  readonly title: Text;
  readonly unit: 'count' | 'ratio' | 'number' | 'yes-no' | 'events' | 'days';
  /** Only these facts are handed over; facts of the assessment period, or of all time where `span` says so. */
  readonly needs: N;
  readonly span?: 'period' | 'all-time';
  /** What a county may tune; becomes its settings form. Every field has a default. */
  readonly params: P;
  /** The answer is measured, events or not-applicable: `missing` is the runner's answer, when a needed dataset was not reported. */
  measure(input: {
    readonly facts: { readonly [K in keyof N]: readonly Fact<N[K]['row']>[] };
    readonly params: z.output<P>;
    readonly period: Period;
    readonly asOf: string;
    readonly unit: UnitContext;
  }): Exclude<Measurement, { kind: 'missing' }>;
};

/** A plugin: a plain object of lists. These lists are its whole surface. */
export type PluginDefinition = {
  readonly id: string;
  readonly title: Text;
  /** Semver range of the SDK, checked at start. */
  readonly sdk: string;
  readonly version: string;
  readonly collectors: readonly Collector[];
  readonly forms: readonly Form[];
  readonly metrics: readonly Metric[];
};

/** Identity functions for inference; importing a plugin does nothing, the registry checks everything once at start. */
export const defineCollector = <R extends Row>(collector: Collector<R>): Collector<R> => collector;
export const defineForm = <R extends Row>(form: Form<R>): Form<R> => form;
export const defineMetric = <const N extends Needs, P extends z.ZodObject>(metric: Metric<N, P>): Metric<N, P> => metric;
export const definePlugin = (plugin: PluginDefinition): PluginDefinition => plugin;
