import { definePlugin } from '@siheng/plugin-sdk';
import { findings } from './collectors/findings.ts';
import { matters } from './collectors/matters.ts';
import { reconsiderationChecks } from './collectors/reconsideration-checks.ts';
import { findingRecord } from './forms/finding-record.ts';
import { matterRegister } from './forms/matter-register.ts';
import { reconsiderationCheckRecord } from './forms/reconsideration-check-record.ts';
import { legalityReviewRatio } from './metrics/legality-review-ratio.ts';
import { majorIllegalityFound } from './metrics/major-illegality-found.ts';
import { reconsiderationPointEstablished } from './metrics/reconsideration-point-established.ts';
import { reconsiderationRegisterKept } from './metrics/reconsideration-register-kept.ts';
import { reconsiderationRulesPosted } from './metrics/reconsideration-rules-posted.ts';

export const lawBasedGovernment = definePlugin({
  id: 'law-based-government', title: { zh: '法治政府建设', en: 'Law-based government' }, sdk: '^1.0.0', version: '1.0.0',
  collectors: [
    findings, matters, reconsiderationChecks,
  ],
  forms: [
    findingRecord, matterRegister, reconsiderationCheckRecord,
  ],
  metrics: [
    legalityReviewRatio, majorIllegalityFound, reconsiderationPointEstablished, reconsiderationRegisterKept, reconsiderationRulesPosted,
  ],
});
