/** A sentence of a scheme as it stands alone: the comma that led on to the next one is left out. */
export const sentence = (text: string): string => text.trim().replace(/[，、；,;]$/, '');
