/** 待整改 → 整改中 → 申报完成 → 已核实, or 退回 and again. A claim is not yet a repair. */
export type RectificationState = 'open' | 'in_progress' | 'claimed_done' | 'verified' | 'returned';

/** What someone does with a rectification item. `by`: a department, or the body that verifies. */
export type RectificationEvent = { readonly do: 'start' | 'claim_done' | 'verify' | 'return'; readonly by: string; readonly evidence?: readonly string[]; readonly reason?: string };

/** Why an event is refused. `wrong_state`: the item is not where the event begins. */
export type RectificationRefusal = 'not_responsible' | 'verifier_is_responsible' | 'evidence_missing' | 'reason_missing' | 'wrong_state';

const begins: Readonly<Record<RectificationEvent['do'], { readonly from: readonly RectificationState[]; readonly to: RectificationState }>> = {
  start: { from: ['open', 'returned'], to: 'in_progress' },
  claim_done: { from: ['in_progress', 'returned'], to: 'claimed_done' },
  verify: { from: ['claimed_done'], to: 'verified' },
  return: { from: ['claimed_done'], to: 'returned' },
};

const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === '';

const refusalOf = (state: RectificationState, departments: readonly string[], event: RectificationEvent): RectificationRefusal | null => {
  const isResponsible = departments.includes(event.by);
  const isRepair = event.do === 'start' || event.do === 'claim_done';
  if (isRepair && !isResponsible) return 'not_responsible';
  if (!isRepair && isResponsible) return 'verifier_is_responsible';
  if (!begins[event.do].from.includes(state)) return 'wrong_state';
  if (event.do === 'claim_done' && (event.evidence ?? []).every(isEmpty)) return 'evidence_missing';
  return event.do === 'return' && isEmpty(event.reason) ? 'reason_missing' : null;
};

/**
 * One event in the life of a rectification item: any responsible department starts and claims, the claim with evidence; somebody else verifies it or
 * returns it with a reason. A refused event changes nothing.
 */
export const moveItem = (state: RectificationState, departments: readonly string[], event: RectificationEvent): { readonly state: RectificationState; readonly refusal: RectificationRefusal | null } => {
  const refusal = refusalOf(state, departments, event);
  return { state: refusal === null ? begins[event.do].to : state, refusal };
};

/** The whole life of an item: its last state, and the events (by index) that were refused. */
export const liveItem = (departments: readonly string[], events: readonly RectificationEvent[], from: RectificationState = 'open'): { readonly state: RectificationState; readonly refused: readonly { readonly event: number; readonly reason: RectificationRefusal }[] } => {
  let state = from;
  const refused: { event: number; reason: RectificationRefusal }[] = [];
  events.forEach((event, index) => {
    const moved = moveItem(state, departments, event);
    state = moved.state;
    if (moved.refusal !== null) refused.push({ event: index, reason: moved.refusal });
  });
  return { state, refused };
};
