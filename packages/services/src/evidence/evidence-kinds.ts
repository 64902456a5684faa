/** 证明材料 by what it is, as the schemes name them: 照片, 台账, 卷宗, 文件, 通报, 系统记录, 报表, 其他. */
export const evidenceKinds = ['photos', 'ledger', 'case-file', 'official-document', 'notice', 'system-record', 'statistics', 'other'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
