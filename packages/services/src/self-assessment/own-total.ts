import { addExact, type Exact } from '@siheng/kernel';
import type { SelfAssessmentContent } from './part-content.ts';

/** The sum of the proposed scores. */
export const ownTotal = ({ items }: SelfAssessmentContent): Exact => Object.values(items).reduce<Exact>((sum, { score }) => addExact(sum, score ?? '0'), '0');
