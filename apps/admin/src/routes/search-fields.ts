/** Reads one search param of the URL; what cannot be read is as if it were absent. Without a schema library: the routes are in the first load of every page. */
type SearchField<Value> = (found: unknown) => Value;

type SearchFields = Readonly<Record<string, SearchField<unknown>>>;

/** Fields that may be absent are optional in a link. */
type Read<Fields extends SearchFields> = { -readonly [Name in keyof Fields as undefined extends ReturnType<Fields[Name]> ? Name : never]?: ReturnType<Fields[Name]> }
  & { -readonly [Name in keyof Fields as undefined extends ReturnType<Fields[Name]> ? never : Name]: ReturnType<Fields[Name]> };

type Search<Fields extends SearchFields> = { [Name in keyof Read<Fields>]: Read<Fields>[Name] };

/** The search params of a page; others are left out. */
export const searchOf = <const Fields extends SearchFields>(fields: Fields) => (search: Record<string, unknown>): Search<Fields> =>
  Object.fromEntries(Object.entries(fields).map(([name, read]) => [name, read(search[name])])) as Search<Fields>;

const textUpTo = (length: number) => (found: unknown): string | undefined => (typeof found === 'string' && found !== '' && found.length <= length ? found : undefined);

/** A short text in the URL: a filter, an id. */
export const textSearch = textUpTo(200);

/** A text that a page cannot do without; empty when it is absent. */
export const neededSearch = (found: unknown): string => textSearch(found) ?? '';

/** An address inside the product. */
export const pathSearch = (found: unknown): string | undefined => {
  const address = textUpTo(2000)(found);
  return address?.startsWith('/') === true ? address : undefined;
};

/** One of several words or numbers. */
export const choiceSearch = <const Choice extends string | number>(choices: readonly Choice[]) => (found: unknown): Choice | undefined => choices.find((choice) => choice === found);

/** There or not. */
export const flagSearch = (found: unknown): true | undefined => (found === true ? true : undefined);

const pageSearch = (found: unknown): number | undefined => (typeof found === 'number' && Number.isInteger(found) && found >= 1 && found <= 100_000 ? found : undefined);

/** A number from 1. */
export const countSearch = pageSearch;

/** Paging and order of a table. */
export const tableSearch = <const By extends string>(by: readonly By[]) => ({ page: pageSearch, size: choiceSearch([10, 20, 50, 100]), by: choiceSearch(by), order: choiceSearch(['asc', 'desc']) });
