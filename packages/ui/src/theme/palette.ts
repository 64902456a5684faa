/** Colours of one mode. Every text colour reaches 4.5:1 on every ground it is used on (palette.test.ts). */
export type Palette = {
  readonly primary: string;
  readonly link: string;
  readonly success: string;
  readonly warning: string;
  readonly error: string;
  readonly successGround: string;
  readonly warningGround: string;
  readonly errorGround: string;
  readonly infoGround: string;
  readonly successLine: string;
  readonly warningLine: string;
  readonly errorLine: string;
  readonly infoLine: string;
  readonly text: string;
  readonly textSecondary: string;
  readonly textTertiary: string;
  readonly ground: string;
  readonly layout: string;
  readonly raised: string;
  readonly line: string;
  readonly lineSoft: string;
};

export const lightPalette: Palette = {
  primary: '#1b4f8f', link: '#1b4f8f',
  success: '#17693b', warning: '#855000', error: '#b3261e',
  successGround: '#e8f5ee', warningGround: '#fff5e0', errorGround: '#fdecea', infoGround: '#e9f0fa',
  successLine: '#a9d8bd', warningLine: '#f0cf8a', errorLine: '#f2b8b5', infoLine: '#b0cbea',
  text: '#1d2733', textSecondary: '#46525f', textTertiary: '#5a6672',
  ground: '#ffffff', layout: '#f3f5f8', raised: '#f7f9fb', line: '#d3dae2', lineSoft: '#e6ebf0',
};

export const darkPalette: Palette = {
  primary: '#3a73bd', link: '#8fbdf7',
  success: '#6fcf97', warning: '#f0bd5c', error: '#ff9d94',
  successGround: '#15301f', warningGround: '#352708', errorGround: '#3b1815', infoGround: '#15273d',
  successLine: '#2c5f41', warningLine: '#6a5014', errorLine: '#7a352f', infoLine: '#2d4f78',
  text: '#e6ebf1', textSecondary: '#bac4cf', textTertiary: '#9aa6b3',
  ground: '#182029', layout: '#0f151b', raised: '#1f2933', line: '#36424f', lineSoft: '#293440',
};
