import type { ConsequenceScore, Scheme, UnitScore } from '@siheng/kernel';
import type { Said } from '../schemes/measure-names.ts';

/** Where a unit stands now and stood last year; null: not known. */
export type Standing = { readonly score: UnitScore; readonly priorRank: number | null };

const moved = ({ score, priorRank }: Standing): Said => {
  if (priorRank === null) return { zh: '', en: '' };
  const places = priorRank - score.rank;
  const change = places === 0 ? { zh: '位次未变', en: 'unchanged' } : places > 0 ? { zh: `前进${places}位`, en: `${places} up` } : { zh: `后退${-places}位`, en: `${-places} down` };
  return { zh: `，上年第${priorRank}名，${change.zh}`, en: `, last year ${priorRank}, ${change.en}` };
};

/** 本年第2名，上年第5名，前进3位 */
export const sayStanding = (standing: Standing): Said => {
  const { zh, en } = moved(standing);
  return { zh: `本年第${standing.score.rank}名${zh}`, en: `rank ${standing.score.rank} this year${en}` };
};

const ofRank = new Set(['rank', 'rank-from-end', 'places-gained', 'places-lost', 'bottom-years']);

/** Why a consequence is proposed, from the result itself. */
export const sayReason = (scheme: Scheme, standing: Standing, { reason }: Pick<ConsequenceScore, 'reason'>): Said => {
  const title = scheme.grading?.grades.find((grade) => grade.id === standing.score.grade)?.title;
  const grade = { zh: title?.zh ?? standing.score.grade ?? '', en: title?.en ?? title?.zh ?? standing.score.grade ?? '' };
  const rank = sayStanding(standing);
  if (reason === 'grade') return { zh: `考核档次“${grade.zh}”，${rank.zh}`, en: `graded "${grade.en}", ${rank.en}` };
  if (reason === 'streak') return { zh: `连续多年考核档次“${grade.zh}”`, en: `graded "${grade.en}" in consecutive years` };
  if (reason === 'veto') return { zh: '发生一票否决情形', en: 'a one-vote veto applies' };
  if (ofRank.has(reason)) return rank;
  return { zh: '记录中有条文所列情形', en: 'the records show what the clause names' };
};
