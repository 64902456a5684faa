import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { incidents } from '../collectors/incidents.ts';

/** 脱漏管、重新犯罪等重要情况: without a written report by `asOf`. The schemes set no number of days. */
export const importantEventsUnreported = defineMetric({
  id: 'important-events-unreported', title: { zh: '重要情况未书面报告件次', en: 'Important events without written report' }, unit: 'count',
  needs: { incidents },
  params: z.object({}),
  measure: ({ facts, asOf }) => countOf(facts.incidents.filter((incident) => incident.date <= asOf && (incident.reportedAt === null || incident.reportedAt > asOf))),
});
