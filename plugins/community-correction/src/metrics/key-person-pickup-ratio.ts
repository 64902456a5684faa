import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { pickups } from '../collectors/pickups.ts';
import { shareDone } from '../share-done.ts';

/** Due are the pick-ups whose day has come at `asOf`. */
export const keyPersonPickupRatio = defineMetric({
  id: 'key-person-pickup-ratio', title: { zh: '重点帮教对象接回率', en: 'Key persons picked up' }, unit: 'ratio',
  needs: { pickups },
  params: z.object({}),
  measure({ facts, asOf }) {
    const due = facts.pickups.filter((pickup) => pickup.pickedUpAt !== null || pickup.dueAt <= asOf);
    return shareDone(due, (pickup) => pickup.pickedUpAt !== null, 'no key person was due for a pick-up in this period');
  },
});
