import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { consultations } from '../collectors/consultations.ts';

/** 接待困难群众法律咨询，有登记: the register of the period names consultations, entered in the system or not (002-法律援助工作-3-a). */
export const aidConsultRegistered = defineMetric({
  id: 'aid-consult-registered', title: { zh: '法律咨询有登记', en: 'Consultations registered' }, unit: 'yes-no',
  needs: { consultations }, params: z.object({}),
  measure: ({ facts }) => yesNo(facts.consultations.length > 0, factIds(facts.consultations)),
});
