import type { CycleState } from '@siheng/kernel';
import type { Said } from '../schemes/measure-names.ts';

/** What the states of the year are called. */
export const stateTitles: Readonly<Record<CycleState, Said>> = {
  draft: { zh: '目标设定', en: 'Draft' },
  published: { zh: '方案发布', en: 'Published' },
  monitoring: { zh: '过程监控', en: 'Monitoring' },
  self_assessment: { zh: '自评', en: 'Self-assessment' },
  indicator_assessment: { zh: '指标考核', en: 'Indicator assessment' },
  inspection: { zh: '察访核验', en: 'Inspection' },
  ranking: { zh: '汇总排名', en: 'Ranking' },
  public_notice: { zh: '公示', en: 'Public notice' },
  confirmed: { zh: '结果确认', en: 'Confirmed' },
  applied: { zh: '结果运用', en: 'Applied' },
  rectification: { zh: '整改提升', en: 'Rectification' },
  closed: { zh: '归档', en: 'Closed' },
};
