import type { RuleNote } from '../result.ts';
import { plain, titleOf, type Lang, type Naming } from './names.ts';
import { textsOf } from './say-test.ts';

/** Why a rule did not take part, in words. */
export const sayNote = (note: RuleNote, lang: Lang, names: Naming): string => {
  const texts = textsOf(lang);
  const title = titleOf(note.measure, names);
  switch (note.kind) {
    case 'missing': {
      const isOwed = note.needs.length === 1 && note.needs[0] === note.measure && note.measure.includes('/judged-');
      return isOwed ? texts.owed(title) : texts.missing(title, note.needs.join(texts.or));
    }
    case 'not-applicable':
      return texts.notApplicable(title, texts.reasons[note.reason] ?? note.reason);
    case 'trigger-not-met':
      return texts.triggerNotMet(title);
    case 'invalid-judgement':
      return texts.invalid(title, note.values.join(texts.or), texts.range(plain(note.min), plain(note.max)));
    case 'excluded':
      return texts.excluded(note.by);
    case 'same-work':
      return texts.sameWork(String(note.events.length));
    case 'group-incomplete':
      return texts.groupIncomplete(String(note.unranked));
  }
};
