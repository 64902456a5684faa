import type { Said } from '../schemes/measure-names.ts';

const names: Readonly<Record<string, Said>> = {
  accountability: { zh: '问责', en: 'accountability' },
  admonition_talk: { zh: '对负责人诫勉谈话', en: 'admonition talk with the head' },
  circulated_criticism: { zh: '通报批评', en: 'circulated criticism' },
  commendation: { zh: '表彰', en: 'commendation' },
  commended: { zh: '表彰', en: 'commendation' },
  criticism_education: { zh: '批评教育', en: 'criticism and education' },
  direct_advanced_person: { zh: '直接定为先进个人', en: 'advanced person by direct designation' },
  direct_advanced_unit: { zh: '直接定为先进单位', en: 'advanced unit by direct designation' },
  key_management_next_year: { zh: '列为下年度重点管理对象', en: 'under key management next year' },
  no_awards: { zh: '取消评先评优资格', en: 'no awards' },
  no_bonus: { zh: '取消加分资格', en: 'no bonus points' },
  no_civil_servant_excellence: { zh: '公务员年度考核不得评为优秀', en: 'no rating "excellent" for its civil servants' },
  no_promotion: { zh: '取消晋职晋级资格', en: 'no promotion' },
  no_rewards: { zh: '取消受奖资格', en: 'no rewards' },
  no_system_awards: { zh: '取消系统内评先资格', en: 'no awards within the system' },
  order_to_correct: { zh: '责令整改', en: 'order to correct' },
  party_or_administrative_discipline: { zh: '党纪、政纪处分', en: 'party or administrative discipline' },
  reference_for_awards: { zh: '作为评先评优的依据', en: 'reference for awards' },
  reward: { zh: '奖励', en: 'reward' },
  staff_incompetent_rating: { zh: '工作人员年度考核评为不称职', en: 'rating "incompetent" for the staff' },
};

/** What an effect is called; one that a scheme names itself is shown as it stands. */
export const effectName = (effect: string): Said => names[effect] ?? { zh: effect, en: effect };
