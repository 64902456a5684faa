const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** Text as it is stored: full-width digits and letters become plain ones, no-break and ideographic spaces become spaces, ends are trimmed. Punctuation stays Chinese. */
export const normaliseText = (text: string): string =>
  text.replace(INVISIBLE, '').replace(/[\u00a0\u3000]/g, ' ').replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).trim();

/** Text as it is compared (numbers, dates, choices, headings): all full-width forms, white space and case are levelled. */
export const comparable = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, '').toLowerCase();
