import { count, defineMetric, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { incidents } from '../collectors/incidents.ts';

/** Persons who absconded, were missed or reoffended, each once. */
export const correctionAbscondOrReoffend = defineMetric({
  id: 'correction-abscond-or-reoffend', title: { zh: '脱管漏管、重新犯罪', en: 'Persons who absconded, were missed or reoffended' }, unit: 'count',
  needs: { incidents },
  params: z.object({}),
  measure: ({ facts }) => count(new Set(facts.incidents.map((incident) => incident.personNo)).size, factIds(facts.incidents)),
});
