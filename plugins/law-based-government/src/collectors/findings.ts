import { findingsCollector } from '@siheng/plugin-sdk';

/** What was later found wrong with the acts of the town government. */
export const findings = findingsCollector({
  title: { zh: '法治政府建设发现的问题', en: 'Findings about law-based government' },
  kinds: {
    'major-illegality': { zh: '重大违法违规性问题', en: 'Serious illegality', aliases: ['重大违法', '重大违规'], reasons: ['经审查的合同被确认违法', '决策程序违法被上级纠正'] },
  },
});
