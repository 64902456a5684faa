import type { inferInput, inferOutput } from '@trpc/tanstack-react-query';
import { z } from 'zod';
import { queryClient, trpc } from '../../api/trpc.ts';

export type SelfAssessment = inferOutput<typeof trpc.selfAssessment.get>;
export type SelfItem = SelfAssessment['items'][number];
export type ItemContent = SelfItem['content'];
export type Target = keyof ItemContent['targets'];
export type Met = ItemContent['targets'][Target];
export type Gap = SelfAssessment['gaps'][number];
export type Submission = SelfAssessment['submissions'][number];
export type SelfPart = inferInput<typeof trpc.selfAssessment.savePart>['part'];

export const targets = ['quantity', 'quality', 'effect'] as const satisfies readonly Target[];
export const steps = ['targets', 'indicators', 'report'] as const;
export type Step = (typeof steps)[number];

/** The step on which a gap is closed. */
export const stepOf = ({ kind }: Pick<Gap, 'kind'>): Step => (kind === 'targets' ? 'targets' : kind === 'report' ? 'report' : 'indicators');

export const reportPart = 'report';

/** Items by section, in the order of the sheet. */
export const bySection = (items: readonly SelfItem[]): readonly { readonly section: SelfItem['section']; readonly items: readonly SelfItem[] }[] => {
  const sections = new Map<string, { section: SelfItem['section']; items: SelfItem[] }>();
  for (const item of items) {
    const found = sections.get(item.section.id);
    if (found) found.items.push(item);
    else sections.set(item.section.id, { section: item.section, items: [item] });
  }
  return [...sections.values()];
};

const itemSchema = z.object({
  targets: z.record(z.enum(targets), z.enum(['met', 'partly', 'unmet']).nullable()), score: z.string().nullable(), text: z.string(), evidence: z.array(z.string()), noEvidence: z.string().nullable(),
});
const theirsSchema = z.object({ content: z.union([itemSchema, z.object({ text: z.string() })]), version: z.number(), author: z.string(), at: z.string() });

/** What a colleague wrote in between. */
export type Theirs = z.infer<typeof theirsSchema>;

/** The version that the server holds, out of the data of `stale_version`. */
export const theirsOf = (data: Readonly<Record<string, unknown>>): Theirs | null => {
  const read = theirsSchema.safeParse(data['current']);
  return read.success ? read.data : null;
};

export const refreshSelfAssessments = (): Promise<void> => queryClient.invalidateQueries(trpc.selfAssessment.pathFilter());
