import type { TextSource } from '@siheng/ui';
import { zh } from './zh/index.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap extends Readonly<typeof zh> {}
}

/** Where startTexts finds the texts of this app. */
export const textSource: TextSource = {
  namespaces: Object.keys(zh),
  zh,
  loadEnglish: () => import('./en/index.ts').then((m) => m.en),
};
