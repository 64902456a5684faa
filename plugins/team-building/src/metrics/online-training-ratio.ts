import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { onlineTrainings } from '../collectors/online-trainings.ts';

export const onlineTrainingRatio = defineMetric({
  id: 'online-training-ratio', title: { zh: '在线培训学时完成率', en: 'Persons who completed their online hours' }, unit: 'ratio',
  needs: { onlineTrainings }, params: z.object({}),
  measure({ facts }) {
    const due = new Set(facts.onlineTrainings.map(({ staffNo }) => staffNo));
    if (due.size === 0) return notApplicable('nobody has to complete online hours in this period');
    const open = facts.onlineTrainings.filter(({ requiredHours, completedHours }) => completedHours < requiredHours);
    return ratio(due.size - new Set(open.map(({ staffNo }) => staffNo)).size, due.size, factIds(open));
  },
});
