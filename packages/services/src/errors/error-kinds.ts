/** What a domain error says to a person, and the HTTP status that it has; `{name}` is filled from the data of the error. */
export type ErrorKind = { readonly status: number; readonly zh: string; readonly en: string };

/** The errors of one area, by code. */
export type ErrorArea = Readonly<Record<string, ErrorKind>>;
