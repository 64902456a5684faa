import type { ConsequenceEntryRow } from '@siheng/db';

/** What is computed now; null: nothing follows any more. */
export type Computed = { readonly hash: string; readonly reason: string } | null;

/** Hash of "nothing follows": of a withdrawal, and where nothing was ever confirmed. */
export const nothing = 'nothing';

export type LedgerStep = {
  /** The open proposal is superseded. */
  readonly supersede: string | null;
  /** A decided entry from which the result now differs (true) or with which it agrees again (false). */
  readonly mark: { readonly id: string; readonly overtaken: boolean } | null;
  /** A new proposal is made; it would replace this entry. */
  readonly propose: { readonly previousId: string | null } | null;
};

const lastOf = (entries: readonly ConsequenceEntryRow[], state: ConsequenceEntryRow['state']): ConsequenceEntryRow | undefined => entries.findLast((entry) => entry.state === state);

/**
 * What a run changes about one consequence of one unit. `chain`: its proposals and decisions, oldest first.
 * Decisions of people are never undone: the result only proposes again where it differs from what is in force and from what was refused.
 */
export const compareLedger = (chain: readonly ConsequenceEntryRow[], computed: Computed): LedgerStep => {
  const [open, inForce] = [lastOf(chain, 'proposed'), lastOf(chain, 'confirmed')];
  const last = chain.findLast((entry) => entry.state !== 'proposed');
  const hash = computed?.hash ?? nothing;
  const supersede = open?.id ?? null;
  if (hash === (inForce?.hash ?? nothing)) return { supersede, mark: inForce ? { id: inForce.id, overtaken: false } : null, propose: null };
  if (last?.state === 'rejected' && last.hash === hash) return { supersede, mark: null, propose: null };
  const mark = inForce ? { id: inForce.id, overtaken: true } : null;
  if (open?.hash === hash && open.reason.zh === (computed?.reason ?? open.reason.zh)) return { supersede: null, mark, propose: null };
  return { supersede, mark, propose: { previousId: inForce?.id ?? open?.id ?? last?.id ?? null } };
};
