import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { registers } from '../collectors/registers.ts';
import { registerKept } from '../register-kept.ts';

export const aidCaseRegisterPresent = defineMetric({
  id: 'aid-case-register-present', title: { zh: '法律援助案件登记簿', en: 'Case register kept' }, unit: 'yes-no',
  needs: { registers }, params: z.object({}),
  measure: ({ facts, period, asOf }) => registerKept(facts.registers.filter(({ kind }) => kind === 'cases'), period, asOf),
});
