import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

/** 个人调解室经费发放不到位、调解记录不实、不规范: each such finding (000-人民调解-3-b). */
export const personalRoomFundingFindings = defineMetric({
  id: 'personal-room-funding-findings', title: { zh: '个人调解室经费、记录问题项', en: 'Funding and record findings about personal rooms' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'room-funds-unpaid', 'room-records-untrue', 'room-records-nonstandard'),
});
