/** Who is in post on a day; the first and the last day belong to it. */
export const inPost = <S extends { readonly from: string | null; readonly to: string | null }>(staff: readonly S[], day: string): readonly S[] =>
  staff.filter(({ from, to }) => (from ?? day) <= day && (to ?? day) >= day);
