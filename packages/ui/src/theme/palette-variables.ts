import type { Palette } from './palette.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The palette as custom properties for our own style sheets: `--sh-text-secondary`. */
export const paletteVariables = (palette: Palette): readonly (readonly [string, string])[] =>
  Object.entries(palette).map(([name, color]) => [`--sh-${kebab(name)}`, color] as const);
