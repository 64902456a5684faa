import { defineMetric, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { onlineMediations } from '../collectors/online-mediations.ts';

/** 网上调解平台建成并有效运行: used at least so many times in the period (001-预防化解矛盾纠纷体系-4-b names no number). */
export const onlineMediationRunning = defineMetric({
  id: 'online-mediation-running', title: { zh: '网上调解平台有效运行', en: 'Online mediation in use' }, unit: 'yes-no',
  needs: { onlineMediations },
  params: z.object({ minimumUses: z.int().positive().default(1) }),
  measure: ({ facts, params }) => yesNo(facts.onlineMediations.length >= params.minimumUses),
});
