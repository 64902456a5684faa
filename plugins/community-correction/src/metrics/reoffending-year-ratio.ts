import { defineMetric, factIds, inPeriod, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { releasedWithinYears } from '../resettlement/released-within-years.ts';

/** Who reoffended in this year, of all who are under resettlement after a release within five years: five times 0.8% are the 4% of the five years. */
export const reoffendingYearRatio = defineMetric({
  id: 'reoffending-year-ratio', title: { zh: '刑释人员当年重新犯罪率', en: 'Reoffenders of the year' }, unit: 'ratio',
  needs: { releasedPersons },
  params: z.object({ years: z.int().positive().default(5) }),
  measure({ facts, params, period, asOf }) {
    const released = releasedWithinYears(facts.releasedPersons, params.years, { period, asOf });
    if (released.length === 0) return notApplicable('nobody was released within these years');
    const reoffenders = released.filter((person) => person.reoffendedAt !== null && person.reoffendedAt <= asOf && inPeriod(person.reoffendedAt, period));
    return ratio(reoffenders.length, released.length, factIds(reoffenders));
  },
});
