import { checkPeriods, moveItem, type RectificationPlan, type RectificationPlanItem, type RectificationState } from '@siheng/kernel';
import type { NewRectificationEvent, RectificationCheckRow } from '@siheng/db';
import { seededRandom } from '@siheng/plugin-sdk';

/** How far the repair of an item came, and what the next result says of it. */
export type RepairEnd = 'verified' | 'returned-then-verified' | 'claimed' | 'returned' | 'started' | 'open';

/** A made-up year after a result of another authority: data only. */
export type RepairYear = {
  readonly planId: string;
  readonly plannedOn: string;
  readonly dueAt: string;
  /** By item of the plan; an item that is not named is repaired and verified. */
  readonly ends: Readonly<Record<string, RepairEnd>>;
  /** Reminders of late entries, by item. */
  readonly reminders: Readonly<Record<string, number>>;
  /** The next result of the same authority: its rank, and indicators that stayed where they were or fell. */
  readonly next: { readonly title: string; readonly source: string; readonly rank: number; readonly got: Readonly<Record<string, string>> };
};

/** Share of the periods in which a check was done: a year without a gap would not be believed. */
const kept = { day: 0.985, week: 0.97, month: 0.92, quarter: 1 } as const;

const office = { body: '考核办', by: 'demo-kaohe' };
const dayMs = 86_400_000;

type Made = Omit<NewRectificationEvent, 'at'> & { readonly on: string };
type Who = { readonly body: string; readonly by: string };

const plain = { reason: null, evidence: [], day: null, check: null };
const document = (title: string): Made['evidence'] => [{ kind: 'document', id: null, title }];
const later = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** What was done, in the order of the days; 演示 stands in every text. */
const movesOf = (item: RectificationPlanItem, end: RepairEnd, { plannedOn, lead, random }: { readonly plannedOn: string; readonly lead: Who; readonly random: () => number }): readonly Made[] => {
  const started = later(plannedOn, 3 + Math.floor(random() * 20));
  const claimed = later(started, 120 + Math.floor(random() * 60));
  const checked = later(claimed, 7 + Math.floor(random() * 14));
  const again = later(checked, 20 + Math.floor(random() * 15));
  const start: Made = { ...plain, ...lead, do: 'start', on: started };
  const claim: Made = { ...plain, ...lead, do: 'claim_done', on: claimed, reason: `演示：${item.actions[0] ?? '已完成'}`, evidence: document('整改情况报告（演示）') };
  const sendBack: Made = { ...plain, ...office, do: 'return', on: checked, reason: '演示：抽查发现系统数据仍有缺漏，请补录后再报' };
  const claimAgain: Made = { ...claim, on: again, reason: '演示：缺漏已补录', evidence: document('补充整改情况报告（演示）') };
  const verify = (on: string): Made => ({ ...plain, ...office, do: 'verify', on, reason: '演示：已到系统和现场核对，整改到位' });
  const steps: Readonly<Record<RepairEnd, readonly Made[]>> = {
    open: [], started: [start], claimed: [start, claim], returned: [start, claim, sendBack],
    verified: [start, claim, verify(checked)], 'returned-then-verified': [start, claim, sendBack, { ...start, on: later(checked, 2) }, claimAgain, verify(later(again, 10))],
  };
  return steps[end];
};

const checksDone = (checks: readonly RectificationCheckRow[], until: string, lead: Who, random: () => number): readonly Made[] =>
  checks.flatMap((check, index) => checkPeriods(check).flatMap(({ from, to }): Made[] => {
    const day = later(from, Math.floor(random() * ((Date.parse(to) - Date.parse(from)) / dayMs + 1)));
    return random() < kept[check.every.unit] && day <= until ? [{ ...plain, ...lead, do: 'check', on: day, day: new Date(day), check: index }] : [];
  }));

const levels = ['reminder', 'reminder', 'notice', 'warning'] as const;

const remindersOf = (times: number, plannedOn: string): readonly Made[] =>
  levels.slice(0, times).map((level, index) => ({ ...plain, ...office, do: level, on: later(plannedOn, 60 + 25 * index), reason: `演示：本年第${index + 1}次发现未及时录入` }));

/** The life of one item in the year, always the same; a made-up event that the rules refuse is an error of the demo. */
export const liveYear = (item: RectificationPlanItem, year: RepairYear, checks: readonly RectificationCheckRow[], lead: Who): { readonly state: RectificationState; readonly events: readonly NewRectificationEvent[] } => {
  const random = seededRandom(`${year.planId} ${item.id}`);
  const moves = movesOf(item, year.ends[item.id] ?? 'verified', { plannedOn: year.plannedOn, lead, random });
  const verifiedOn = moves.find((event) => event.do === 'verify')?.on;
  const made = [...moves, ...checksDone(checks, verifiedOn ?? year.dueAt, lead, random), ...remindersOf(year.reminders[item.id] ?? 0, year.plannedOn)].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let state: RectificationState = 'open';
  for (const event of made) {
    if (event.do !== 'start' && event.do !== 'claim_done' && event.do !== 'verify' && event.do !== 'return') continue;
    const moved = moveItem(state, item.departments, { do: event.do, by: event.body, evidence: event.evidence.map((one) => one.title), reason: event.reason ?? '' });
    if (moved.refusal !== null) throw new Error(`${item.id}: ${event.do} is refused: ${moved.refusal}`);
    state = moved.state;
  }
  const created: Made = { ...plain, ...office, do: 'create', on: year.plannedOn };
  return { state, events: [created, ...made].map(({ on, ...event }) => ({ ...event, at: new Date(`${on}T09:00:00+08:00`) })) };
};

/** The lines of the next result: what was repaired has all its points, the others what the year says of them. */
export const nextGot = (plan: RectificationPlan, year: RepairYear): ReadonlyMap<string, string> => new Map(plan.items.map((item) => [item.id, year.next.got[item.id] ?? item.full]));
