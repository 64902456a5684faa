/** Whether somebody or something is in post on a day: both ends belong to it, an empty end is open. */
export const isInPost = (who: { readonly from: string | null; readonly to: string | null }, day: string): boolean =>
  (who.from === null || who.from <= day) && (who.to === null || who.to >= day);
