import { itemPartSchema } from '@siheng/services';
import { z } from 'zod';
import { exact, said, title } from '../text.ts';
import { evidenceSchema } from '../evidence/evidence-schema.ts';

const stamp = { /** 0: nobody has written. */ version: z.int(), by: z.string().nullable(), at: z.string().nullable() };

export const receiptSchema = z.object({ receipt: z.string(), number: z.int(), receivedAt: z.string(), contentHash: z.string() });

export const submissionSchema = receiptSchema.extend({
  by: z.string(),
  total: exact,
  reviews: z.array(z.object({ /** Empty: the assessment office. */ body: z.string(), verdict: z.enum(['accepted', 'returned']), reason: z.string().nullable(), items: z.array(z.string()), by: z.string(), at: z.string() })),
});

export const selfAssessmentSchema = z.object({
  unit: z.object({ id: z.string(), name: z.string() }),
  state: z.enum(['draft', 'submitted', 'returned']),
  /** Of the whole; goes with the submission. */
  version: z.int(),
  isOwn: z.boolean(),
  /** Day, inclusive. */
  dueAt: z.string().nullable(),
  mayWrite: z.boolean(),
  /** Why the staff cannot write now. */
  why: said.nullable(),
  mayReview: z.boolean(),
  /** In whose name the person reviews; empty: the assessment office. */
  body: z.string().nullable(),
  /** Which submission is shown; null: the draft. */
  number: z.int().nullable(),
  items: z.array(z.object({
    id: z.string(), title, section: z.object({ id: z.string(), title }), kind: z.enum(['scored', 'bonus']), full: z.string().nullable(), departments: z.array(z.string()), sentences: z.array(z.string()),
    content: itemPartSchema, computed: exact.nullable(), ...stamp,
  })),
  report: z.object({ text: z.string(), ...stamp }),
  total: exact,
  computedTotal: exact.nullable(),
  gaps: z.array(z.object({ kind: z.enum(['targets', 'evidence', 'score', 'text', 'report']), item: z.string().nullable() })),
  evidence: z.array(evidenceSchema),
  submissions: z.array(submissionSchema),
});
