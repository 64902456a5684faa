import { withoutFinding, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const meetingsParticipation = defineMetric({
  id: 'meetings-participation', title: { zh: '会议落实', en: 'Meetings attended' }, unit: 'yes-no',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => withoutFinding(facts.findings, 'meeting-missed'),
});
