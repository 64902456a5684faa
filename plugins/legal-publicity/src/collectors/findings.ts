import { findingsCollector } from '@siheng/plugin-sdk';

/** What the department found about publicity work and model villages. */
export const findings = findingsCollector({
  title: { zh: '普法依法治理工作发现的问题', en: 'Findings about legal publicity' },
  kinds: {
    'federation-not-joined': { zh: '未积极参与民主法治示范村社区联合会', en: 'No part in the federation of model villages', aliases: ['未参与联合会'], reasons: ['未组织村（社区）参加联合会活动', '联合会季度活动缺席'] },
    'demo-village-cadre-violation': { zh: '示范村两委干部违法乱纪', en: 'Violation by a cadre of a model village', aliases: ['村干部违法乱纪'], reasons: ['示范村两委干部受到纪律处分'] },
  },
});
