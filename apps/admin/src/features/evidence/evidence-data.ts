import type { inferOutput } from '@trpc/tanstack-react-query';
import { queryClient, trpc } from '../../api/trpc.ts';

export type Evidence = inferOutput<typeof trpc.evidence.list>['rows'][number];
export type EvidenceRow = inferOutput<typeof trpc.evidence.page>['rows'][number];

/** What a piece is, as the server knows it: photos, ledgers, files, documents ... */
export const evidenceKinds = ['photos', 'ledger', 'case-file', 'official-document', 'notice', 'system-record', 'statistics', 'other'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const isEvidenceKind = (kind: string): kind is EvidenceKind => evidenceKinds.some((one) => one === kind);

/** What a file most likely is, until somebody says otherwise. */
export const kindOfFile = ({ type, name }: Pick<File, 'type' | 'name'>): EvidenceKind => (/^(image|video)\//.test(type) ? 'photos' : /\.(xlsx?|csv|et)$/i.test(name) ? 'statistics' : 'other');

export const refreshEvidence = (): Promise<void> => queryClient.invalidateQueries(trpc.evidence.pathFilter());
