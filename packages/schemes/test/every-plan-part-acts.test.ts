import { assessCheck, assessTarget, checkPeriods, escalationOf, liveItem, lossOf, planWarnings, readIndicatorLine, type RectificationPlan, type RectificationPlanItem, summariseLosses } from '@siheng/kernel';
import { describe, expect, test } from 'vitest';
import { loadPlan, planLibrary } from '../src/index.ts';

const stranger = '考核办';

/** The item through its life: only its departments start and claim, only with evidence, and only somebody else verifies. */
const lifeOf = ({ departments }: RectificationPlanItem) => {
  const lead = departments[0] ?? '';
  const others = departments.slice(1).map((by) => liveItem(departments, [{ do: 'start', by }, { do: 'claim_done', by, evidence: ['台账'] }]).state);
  return {
    own: liveItem(departments, [{ do: 'start', by: lead }, { do: 'claim_done', by: lead, evidence: ['台账'] }, { do: 'verify', by: stranger }]),
    refused: liveItem(departments, [{ do: 'start', by: stranger }, { do: 'start', by: lead }, { do: 'claim_done', by: lead, evidence: [] }, { do: 'claim_done', by: lead, evidence: ['台账'] }, { do: 'verify', by: lead }]).refused.map(({ reason }) => reason),
    others: [...new Set(others)],
  };
};

/** A check that is done in each of its periods, and one that is left out in the last. */
const checksOf = (plan: RectificationPlan, item: RectificationPlanItem) =>
  (item.checks ?? []).map(({ every }) => {
    const days = checkPeriods({ every, ...plan.period }).map(({ from }) => from);
    const missed = (done: readonly string[]): number => assessCheck({ every, ...plan.period, done }, 'calendar').missed.length;
    return { all: missed(days), oneLess: missed(days.slice(0, -1)) };
  });

describe.each(planLibrary().map(({ id }) => id))('%s', (id) => {
  const plan = loadPlan(id);

  test.each(plan.items.map((item) => ({ name: item.id, item })))('$name', ({ item }) => {
    const read = readIndicatorLine(item.text);
    expect({ full: read.full, got: read.got, lost: read.lost }).toEqual({ full: item.full, got: item.got, lost: lossOf(item) });
    expect(lifeOf(item)).toEqual({
      own: { state: 'verified', refused: [] },
      refused: ['not_responsible', 'evidence_missing', 'verifier_is_responsible'],
      others: item.departments.length > 1 ? ['claimed_done'] : [],
    });
    expect(checksOf(plan, item)).toEqual((item.checks ?? []).map(() => ({ all: 0, oneLess: 1 })));
  });

  const lost = summariseLosses(plan.items.map((item) => ({ ...item, item: item.id })));

  test('the stated counts hold, and one that is wrong is a warning', () => {
    expect(lost.counts).toEqual({ sections: plan.stated.sections, groups: plan.stated.groups, items: plan.stated.items });
    const wrong = planWarnings({ ...plan, stated: { ...plan.stated, items: plan.stated.items + 1 } });
    expect(wrong.filter(({ clause }) => clause === plan.stated.clause)).toHaveLength(1);
    expect(planWarnings(plan).filter(({ clause }) => clause === plan.stated.clause)).toEqual([]);
  });

  test('every responsibility counts its items and names their departments; another one is a warning', () => {
    const warnings = (changed: RectificationPlan['responsibilities'][number], clause: string) => planWarnings({ ...plan, responsibilities: [changed] }).filter((one) => one.clause === clause).map(({ warning }) => warning);
    const listed = (section: string, groups: readonly string[]): number => plan.items.filter((item) => item.section === section && groups.includes(item.group)).length;
    const seen = plan.responsibilities.map((own) => ({
      clause: own.clause,
      right: warnings({ ...own, stated: listed(own.section, own.groups) }, own.clause),
      count: warnings({ ...own, stated: listed(own.section, own.groups) + 1 }, own.clause),
      departments: warnings({ ...own, stated: listed(own.section, own.groups), departments: [stranger] }, own.clause),
      leads: lost.asLead[own.departments[0] ?? ''] !== undefined,
    }));
    expect(seen).toEqual(plan.responsibilities.map(({ clause }) => ({ clause, right: [], count: ['stated_count_differs'], departments: ['departments_differ'], leads: true })));
  });

  test('the goals of the next year are met together, against the rank of the result', () => {
    const next = (rank: number, got: (item: RectificationPlanItem) => string) =>
      assessTarget(plan.items.map((item) => ({ item: item.id, prior: item, next: { full: item.full, got: got(item) } })), { prior: plan.result.rank, next: rank }, plan.options.rectified);
    expect(next(plan.result.rank - 1, (item) => item.full).allMet).toBe(true);
    expect(next(plan.result.rank, (item) => item.full).goals.rank_improves).toBe(false);
    expect(next(plan.result.rank - 1, (item) => item.got)).toMatchObject({ allMet: false, rectifiedCount: 0, lostItemCount: plan.items.length });
    expect(Object.keys(next(1, (item) => item.full).goals).sort()).toEqual([...plan.goals.goals].sort());
  });

  test('late entries are reminded of, then circulated, then warned of', () => {
    const { noticeAfter, warningAfter } = plan.escalation;
    expect([0, 1, noticeAfter - 1, noticeAfter, warningAfter - 1, warningAfter].map((count) => escalationOf(count, plan.escalation))).toEqual([null, 'reminder', 'reminder', 'notice', 'notice', 'warning']);
  });
});
