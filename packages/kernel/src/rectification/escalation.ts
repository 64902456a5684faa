/** 提醒, 通报, 警告. */
export type Escalation = 'reminder' | 'notice' | 'warning';

/** From which late entry of a worker in the year on: 多次 is not defined in the document, so both are parameters. */
export type EscalationSteps = { readonly noticeAfter: number; readonly warningAfter: number };

/** 对未及时录入的实时提醒，对多次不改正的实施通报、警告: the step that a number of late entries has reached; null for none. */
export const escalationOf = (lateEntries: number, { noticeAfter, warningAfter }: EscalationSteps): Escalation | null => {
  if (lateEntries >= warningAfter) return 'warning';
  if (lateEntries >= noticeAfter) return 'notice';
  return lateEntries > 0 ? 'reminder' : null;
};
