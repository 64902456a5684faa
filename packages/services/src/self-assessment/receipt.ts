import type { SelfAssessmentSubmissionRow } from '@siheng/db';

/** 回执: what a unit keeps as proof that it submitted, what, and when it reached the server. */
export type Receipt = { readonly receipt: string; readonly number: number; readonly receivedAt: string; readonly contentHash: string };

/** Number of the receipt: the same for ever, and no two alike in an installation. */
const receiptNumber = (seq: bigint, receivedAt: Date): string => `ZP${receivedAt.toISOString().slice(0, 10).replaceAll('-', '')}-${String(seq).padStart(6, '0')}`;

export const receiptOf = ({ seq, number, receivedAt, contentHash }: Pick<SelfAssessmentSubmissionRow, 'seq' | 'number' | 'receivedAt' | 'contentHash'>): Receipt => ({ receipt: receiptNumber(seq, receivedAt), number, receivedAt: receivedAt.toISOString(), contentHash });
