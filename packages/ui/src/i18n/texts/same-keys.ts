/** The same tree of keys, any texts: makes a forgotten translation a type error. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
