/** A calendar day as ISO text; days are kept without a time zone. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

export const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
