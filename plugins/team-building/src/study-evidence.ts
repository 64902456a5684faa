import { type Fact, factIds, type MetricAnswer, yesNo } from '@siheng/plugin-sdk';
import type { studySessions } from './collectors/study-sessions.ts';

type Session = Fact<(typeof studySessions)['row']>;

/** A session that shows this kind of evidence is enough; where none does, those that were held without it are named. */
export const studyEvidence = (sessions: readonly Session[], kind: 'content' | 'images' | 'notes'): MetricAnswer => {
  const proven = sessions.filter((session) => session[kind]);
  return yesNo(proven.length > 0, factIds(proven.length > 0 ? proven : sessions));
};
