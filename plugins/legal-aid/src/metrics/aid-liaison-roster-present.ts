import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { registers } from '../collectors/registers.ts';
import { registerKept } from '../register-kept.ts';

export const aidLiaisonRosterPresent = defineMetric({
  id: 'aid-liaison-roster-present', title: { zh: '法律援助联络员花名册', en: 'Liaison roster kept' }, unit: 'yes-no',
  needs: { registers }, params: z.object({}),
  measure: ({ facts, period, asOf }) => registerKept(facts.registers.filter(({ kind }) => kind === 'liaisons'), period, asOf),
});
