import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { releasedWithinYears } from '../resettlement/released-within-years.ts';

export const reoffending5yRatio = defineMetric({
  id: 'reoffending-5y-ratio', title: { zh: '刑释人员五年内重新犯罪率', en: 'Reoffenders within five years' }, unit: 'ratio',
  needs: { releasedPersons },
  params: z.object({ years: z.int().positive().default(5) }),
  measure({ facts, params, period, asOf }) {
    const released = releasedWithinYears(facts.releasedPersons, params.years, { period, asOf });
    if (released.length === 0) return notApplicable('nobody was released within these years');
    const reoffenders = released.filter((person) => person.reoffendedAt !== null && person.reoffendedAt <= asOf);
    return ratio(reoffenders.length, released.length, factIds(reoffenders));
  },
});
