import { planWarnings, type PlanWarning } from '@siheng/kernel';
import type { ExternalLine, Stated } from './external-line.ts';

/** What is strange in the source: never corrected in silence. */
export const warningsOf = (lines: readonly ExternalLine[], stated: Stated | null): readonly PlanWarning[] =>
  planWarnings({
    items: lines.map((line) => ({ clause: line.clause ?? line.item, text: line.text ?? `${line.item}（应得${line.full}分，实得${line.got}分）`, section: line.section, group: line.group, departments: line.departments })),
    responsibilities: stated?.responsibilities ?? [],
    stated: stated ?? { sections: new Set(lines.map((line) => line.section)).size, groups: new Set(lines.map((line) => `${line.section} ${line.group}`)).size, items: lines.length, clause: '' },
  });
