import type { Said } from '../schemes/measure-names.ts';

/** What a sentence is about; a text with both languages is said in the language of the sentence. */
export type About = Readonly<Record<string, string | number | Said>>;

const fill = (sentence: string, about: About, language: keyof Said): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = about[name] ?? '';
    return typeof value === 'object' ? value[language] : String(value);
  });

export const fillSentence = (sentence: Said, about: About): Said => ({ zh: fill(sentence.zh, about, 'zh'), en: fill(sentence.en, about, 'en') });
