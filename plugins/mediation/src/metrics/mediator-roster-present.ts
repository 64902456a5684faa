import { defineMetric, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { mediators } from '../collectors/mediators.ts';

/** 调解员花名册: the roster names somebody (000-人民调解-1-d). */
export const mediatorRosterPresent = defineMetric({
  id: 'mediator-roster-present', title: { zh: '调解员花名册', en: 'Mediator roster' }, unit: 'yes-no',
  needs: { mediators },
  params: z.object({}),
  measure: ({ facts }) => yesNo(facts.mediators.length > 0),
});
