type Page<Row> = { readonly rows: readonly Row[]; readonly total: number };

const pageSize = 100;

/** All rows behind a paged question, in its order: what a reader takes along of a table. */
export const allRows = <Row>(ask: (paging: { readonly page: number; readonly pageSize: number }) => Promise<Page<Row>>) => async (): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const found = await ask({ page, pageSize });
    rows.push(...found.rows);
    if (found.rows.length === 0 || rows.length >= found.total) return rows;
  }
};
