import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { registers } from '../collectors/registers.ts';
import { registerKept } from '../register-kept.ts';

export const aidConsultRegisterPresent = defineMetric({
  id: 'aid-consult-register-present', title: { zh: '法律援助咨询登记簿', en: 'Consultation register kept' }, unit: 'yes-no',
  needs: { registers }, params: z.object({}),
  measure: ({ facts, period, asOf }) => registerKept(facts.registers.filter(({ kind }) => kind === 'consultations'), period, asOf),
});
