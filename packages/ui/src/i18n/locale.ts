import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import i18next, { type BackendModule, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { config } from 'zod/v4/core';
import './namespace.ts';
import { uiZh } from './texts/zh.ts';
import { zodError } from './zod-error.ts';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

const storageKey = 'siheng.locale';

const remembered = (): Locale => {
  const stored = globalThis.localStorage?.getItem(storageKey);
  return stored === 'en' ? 'en' : 'zh-CN';
};

const applyElsewhere = (locale: Locale): void => {
  dayjs.locale(locale === 'zh-CN' ? 'zh-cn' : 'en');
  // No eval under a strict content security policy; the same rules as on the server.
  config({ jitless: true, customError: zodError });
  document.documentElement.lang = locale;
};

/** Changes the language of everything: texts, antd (through ThemeProvider), dates and validation messages. */
export async function setLocale(locale: Locale): Promise<void> {
  applyElsewhere(locale);
  globalThis.localStorage?.setItem(storageKey, locale);
  await i18next.changeLanguage(locale);
}

/** Texts of the app: those of the first page stand in the bundle (Chinese), all others are fetched when a page needs them. */
export type TextSource = {
  /** Chinese texts of the first page, by namespace. */
  readonly first: ResourceLanguage;
  load(locale: Locale): Promise<ResourceLanguage>;
};

const backendOf = (source: TextSource): BackendModule => ({
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = async (): Promise<void> => {
      try {
        const texts = namespace === 'ui' ? (await import('./texts/en.ts')).uiEn : (await source.load(language === 'en' ? 'en' : 'zh-CN'))[namespace];
        done(null, texts as ResourceLanguage);
      } catch (error) {
        done(error as Error, null);
      }
    };
    void load();
  },
});

/** Starts i18next with the remembered language. Call once, before the first render. */
export async function startTexts(source: TextSource): Promise<void> {
  const locale = remembered();
  applyElsewhere(locale);
  await i18next.use(backendOf(source)).use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'zh-CN',
    ns: ['ui', ...Object.keys(source.first)],
    defaultNS: 'ui',
    partialBundledLanguages: true,
    resources: { 'zh-CN': { ...source.first, ui: uiZh } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** Fetches further texts before a page asks for them. */
export const loadTexts = (namespaces: readonly string[]): Promise<void> => i18next.loadNamespaces(namespaces);
