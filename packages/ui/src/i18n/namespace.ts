import type { uiZh } from './texts/zh.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    ui: typeof uiZh;
  }
}
