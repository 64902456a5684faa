import { defineMetric, withoutFinding } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const skillsContestEffective = defineMetric({
  id: 'skills-contest-effective', title: { zh: '岗位练兵和技能竞赛有成效', en: 'Skills contest effective' }, unit: 'yes-no',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => withoutFinding(facts.findings, 'skills-contest-ineffective'),
});
