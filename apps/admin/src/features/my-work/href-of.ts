/** The address of a page with its search parameters, as the router writes them. */
export const hrefOf = ({ path, search }: { readonly path: string; readonly search: Readonly<Record<string, string>> }): string => {
  const query = new URLSearchParams(search).toString();
  return query === '' ? path : `${path}?${query}`;
};
