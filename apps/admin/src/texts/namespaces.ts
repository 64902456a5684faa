import type { TextSource } from '@siheng/ui';
import { common } from './zh/common.ts';
import type { zh } from './zh/index.ts';
import { shell } from './zh/shell.ts';
import { signIn } from './zh/sign-in.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap extends Readonly<typeof zh> {}
}

/** Where startTexts finds the texts of this app: the way in and the frame at once, those of the pages when they are needed. */
export const textSource: TextSource = {
  first: { common, shell, signIn },
  load: (locale) => (locale === 'en' ? import('./en/index.ts').then((m) => m.en) : import('./zh/index.ts').then((m) => m.zh)),
};

/** The texts of all pages. */
export const allNamespaces = async (): Promise<readonly string[]> => Object.keys((await import('./zh/index.ts')).zh);
