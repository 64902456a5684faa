/** The staff numbers of a study session: files list them in one cell, with Chinese or plain commas. */
export const attendeesOf = ({ attendees }: { readonly attendees: string | null }): ReadonlySet<string> => new Set((attendees ?? '').split(/[,，、;；\s]+/).filter((no) => no !== ''));
