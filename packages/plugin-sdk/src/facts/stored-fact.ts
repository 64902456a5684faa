/** A row of a dataset as the platform keeps it: parsed by the dataset's row schema, with its id. */
export type StoredFact = Readonly<Record<string, unknown>> & { readonly factId: string };
