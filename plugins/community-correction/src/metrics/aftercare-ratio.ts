import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { aftercarePersons } from '../collectors/aftercare-persons.ts';
import { releasedWithinYears } from '../resettlement/released-within-years.ts';
import { shareDone } from '../share-done.ts';

/** 1年内解戒人员: released from compulsory detoxification within the year before the end of the period (or before `asOf`). */
export const aftercareRatio = defineMetric({
  id: 'aftercare-ratio', title: { zh: '1年内解戒人员照管率', en: 'Detoxified persons under aftercare' }, unit: 'ratio',
  needs: { aftercarePersons },
  params: z.object({ years: z.int().positive().default(1) }),
  measure({ facts, params, period, asOf }) {
    const due = releasedWithinYears(facts.aftercarePersons, params.years, { period, asOf });
    return shareDone(due, (person) => person.careFrom !== null && person.careFrom <= asOf, 'nobody was released from detoxification within the year');
  },
});
