/** Text that a spreadsheet program would run as a formula gets an apostrophe in front, which it shows as text. */
export const safeText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
