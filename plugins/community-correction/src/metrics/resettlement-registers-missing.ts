import { count, defineMetric, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { registers } from '../collectors/registers.ts';
import { releasedPersons } from '../collectors/released-persons.ts';
import { personGroups } from '../resettlement/person-groups.ts';

/** 有相应人员而未登记的: a register is asked for only where the station has persons of that group. */
export const resettlementRegistersMissing = defineMetric({
  id: 'resettlement-registers-missing', title: { zh: '缺登记簿数', en: 'Missing registers' }, unit: 'count',
  needs: { registers, releasedPersons },
  params: z.object({}),
  measure({ facts, period, asOf }) {
    const current = facts.releasedPersons.filter((person) => (person.releasedAt ?? asOf) <= asOf && (person.closedAt ?? period.from) >= period.from);
    const missing = personGroups.filter((group) =>
      current.some((person) => person.group === group) && !facts.registers.some((register) => register.group === group && register.present));
    const evidence = missing.flatMap((group) => {
      const named = facts.registers.filter((register) => register.group === group);
      return factIds(named.length > 0 ? named : current.filter((person) => person.group === group));
    });
    return count(missing.length, evidence);
  },
});
