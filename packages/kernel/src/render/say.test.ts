import { describe, expect, test } from 'vitest';
import type { Item, Rule } from '../scheme/format.ts';
import { checkScheme } from '../scheme/check.ts';
import { events, itemOf, judged, measured, missing, no, notApplicable, ruleOf, schemeOf, scoreItem, sectionOf, unitOf, type TestRule } from '../../test/scheme-of.ts';
import type { Lang, Names } from './names.ts';
import { sayLine } from './say-line.ts';
import { sayNote } from './say-note.ts';
import { sayProblem } from './say-problem.ts';
import { sayRule } from './say-rule.ts';

const titles: Readonly<Record<string, readonly [string, string]>> = {
  'm/on-time-ratio': ['及时录入率', 'Entered in time'],
  'm/orgs': ['重点领域调解组织', 'Organisations in key fields'],
  'm/escalated': ['民间纠纷转化案件', 'Escalated disputes'],
  'm/online': ['网上调解平台', 'Online mediation'],
  'm/unaware': ['负责人不知晓', 'Unaware leaders'],
  'm/consults': ['录入咨询', 'Consultations entered'],
  'm/judged-consults': ['咨询录入不足', 'Too few consultations'],
  'm/per-mediator': ['人均调处数', 'Disputes per mediator'],
  'm/awards': ['表彰', 'Commendations'],
  'm/reviewed-ratio': ['合法性审查率', 'Matters reviewed'],
  'm/illegal': ['重大违法', 'Serious illegality'],
};
const names = (lang: Lang): Names => ({ measure: (id) => titles[id]?.[lang === 'zh' ? 0 : 1] ?? id, className: (id) => (lang === 'zh' ? ({ town: '镇', street: '街道' }[id] ?? id) : id) });
const said = (rule: TestRule, lang: Lang): string => sayRule(ruleOf(rule), lang, names(lang));
const byClass = { by: 'class', table: { town: '100', street: '50' } } as const;

describe('a rule is said again', () => {
  test.each<[string, TestRule, string]>([
    ['及时录入率低于100%时扣1分，扣完为止', { effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'condition', test: { of: 'm/on-time-ratio', op: '>=', than: '1' }, counts: 'unmet' } }, 'when Entered in time is below 100%: lose 1 point, until the item is used up'],
    ['“民间纠纷转化案件”每1例扣2分，扣完为止', { effect: 'deduct', amount: '2', limit: 'item', quantity: { kind: 'occurrences', of: 'm/escalated' } }, 'Escalated disputes, each: lose 2 points, until the item is used up'],
    ['重点领域调解组织不足5的，每少1扣2分，不封顶', { effect: 'deduct', amount: '2', limit: 'none', quantity: { kind: 'shortfall', of: 'm/orgs', required: '5' } }, 'Organisations in key fields short of 5, for each one missing: lose 2 points, without limit'],
    ['及时录入率低于98%的，每低1个百分点扣0.5分（不足一档按一档计），扣完为止', { effect: 'deduct', amount: '0.5', limit: 'item', quantity: { kind: 'percentage-points', of: 'm/on-time-ratio', target: '0.98', off: 'below', step: '1', partial: 'ceil' } }, 'Entered in time below 98%, for each percentage point: lose 0.5 points (started steps count), until the item is used up'],
    ['“网上调解平台”未做到时扣2分，该部分扣完为止', { effect: 'deduct', amount: '2', limit: 'pool', pool: 'a', quantity: { kind: 'condition', test: { of: 'm/online', op: '==', than: '1' }, counts: 'unmet' } }, 'when "Online mediation" is not fulfilled: lose 2 points, until this part is used up'],
    ['出现“负责人不知晓”时扣0.5分，扣完为止', { effect: 'deduct', amount: '0.5', limit: 'item', quantity: { kind: 'condition', test: { of: 'm/unaware', op: '==', than: '0' }, counts: 'unmet' } }, 'when "Unaware leaders" occurs: lose 0.5 points, until the item is used up'],
    ['录入咨询低于镇100、街道50时，“咨询录入不足”由考评人员在0.5至1分内酌情扣，扣完为止', { effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'judged', of: 'm/judged-consults', min: '0.5', max: '1', perEvent: false, only: { of: 'm/consults', op: '<', than: { by: 'class', table: { ...byClass.table } } } } }, 'when Consultations entered is below town 100, street 50: "Too few consultations": the assessor chooses 0.5 to 1 points to lose, until the item is used up'],
    ['录入咨询达到24时得5分，否则不得分', { effect: 'earn', amount: '5', limit: 'item', quantity: { kind: 'condition', test: { of: 'm/consults', op: '>=', than: '24' }, counts: 'met' } }, 'when Consultations entered is at least 24: earn 5 points, else nothing'],
    ['合法性审查率达到100%且没有出现“重大违法”时得2分，否则不得分', { effect: 'earn', amount: '2', limit: 'item', quantity: { kind: 'condition', test: { of: 'm/reviewed-ratio', op: '>=', than: '1' }, counts: 'met', alsoRequires: [{ of: 'm/illegal', op: '==', than: '0' }] } }, 'when Matters reviewed is at least 100% and "Serious illegality" does not occur: earn 2 points, else nothing'],
    ['“人均调处数”排名（前提：人均调处数达到8）：第1至3名加1分、第4名加0.5分，以本项分值为限', { effect: 'bonus', amount: { by: 'place', table: { 1: '1', 2: '1', 3: '1', 4: '0.5' } }, limit: 'item', quantity: { kind: 'rank', of: 'm/per-mediator', group: 'all', from: 'top', requires: [{ of: 'm/per-mediator', op: '>=', than: '8' }] } }, 'rank by "Disputes per mediator" (provided that Disputes per mediator is at least 8): places 1 to 3: gain 1 point, place 4: gain 0.5 points, at most the points of the item'],
    ['“表彰”（单位、综合）每项：国家级加10分、省（部）级加10分，同一项工作只计最高', { effect: 'bonus', amount: { by: 'event', fields: ['level'], table: { national: '10', province: '10' } }, limit: 'none', quantity: { kind: 'events', of: 'm/awards', where: { subject: 'unit', category: 'comprehensive' }, highestPer: 'work' } }, 'each of "Commendations" (unit, comprehensive): national: gain 10 points, province: gain 10 points; of the same work only the highest counts'],
    ['及时录入率：低于90%扣3分、90%以上、低于95%扣1分，扣完为止', { effect: 'deduct', amount: { by: 'band', table: { 0: '3', 1: '1' } }, limit: 'item', quantity: { kind: 'band', of: 'm/on-time-ratio', edges: ['0.9', '0.95'] } }, 'Entered in time: below 90%: lose 3 points, 90% to below 95%: lose 1 point, until the item is used up'],
    ['出现“重大违法”时本项不得分', { effect: 'zero', scope: 'item', quantity: { kind: 'condition', test: { of: 'm/illegal', op: '>', than: '0' }, counts: 'met' } }, 'when "Serious illegality" occurs: the item scores 0'],
    ['出现“重大违法”时一票否决：取消评先评优资格、加分资格', { effect: 'veto', takes: ['awards', 'bonus'], quantity: { kind: 'occurrences', of: 'm/illegal' } }, 'when "Serious illegality" occurs: veto: no awards, bonus points'],
    ['“重大违法”每项从总分中扣认定的分值，不封顶', { effect: 'deduct-unlimited', amount: { by: 'event-value', field: 'points' }, quantity: { kind: 'events', of: 'm/illegal' } }, 'each of "Serious illegality": lose, from the total, the stated points, without limit'],
  ])('%s', (zh, rule, en) => {
    expect(said(rule, 'zh')).toBe(zh);
    expect(said(rule, 'en')).toBe(en);
  });
});

const lines = (item: Item, unit: Parameters<typeof scoreItem>[1], lang: Lang): readonly string[] =>
  scoreItem(item, unit).lines.map((line) => sayLine(line, lang, names(lang), item.rules.find((rule: Rule) => rule.id === line.rule)));

describe('a line is a sum that can be redone', () => {
  const orgs = itemOf([{ effect: 'deduct', amount: '2', limit: 'item', quantity: { kind: 'shortfall', of: 'm/orgs', required: '5' } }], { fullPoints: '4' });
  test.each([
    [3, '重点领域调解组织3，标准5，(5 − 3) × 2 = 4，扣4分', 'Organisations in key fields 3, standard 5, (5 − 3) × 2 = 4, 4 points lost'],
    [2, '重点领域调解组织2，标准5，(5 − 2) × 2 = 6，只剩4分可扣，实扣4分', 'Organisations in key fields 2, standard 5, (5 − 2) × 2 = 6, only 4 points are left to lose, 4 lost'],
  ])('shortfall: %i of 5', (count, zh, en) => {
    expect(lines(orgs, unitOf({ 'm/orgs': measured(count) }), 'zh')).toEqual([zh]);
    expect(lines(orgs, unitOf({ 'm/orgs': measured(count) }), 'en')).toEqual([en]);
  });
  test('percentage points, then nothing left', () => {
    const item = itemOf([{ effect: 'deduct', amount: '4', limit: 'item', quantity: { kind: 'percentage-points', of: 'm/on-time-ratio', target: '0.98', off: 'below', step: '1' } }, { effect: 'deduct', amount: '2', limit: 'item', quantity: { kind: 'occurrences', of: 'm/escalated' } }], { fullPoints: '4' });
    expect(lines(item, unitOf({ 'm/on-time-ratio': measured(964, 1000), 'm/escalated': measured(3) }), 'zh')).toEqual(['及时录入率96.4%，标准98%，差1.6个百分点，每1个百分点一档，计1档，1 × 4 = 4，扣4分', '民间纠纷转化案件3，3 × 2 = 6，已经扣完，实扣0分']);
  });
  test('points that a person chose, and points given', () => {
    const taken = itemOf([{ effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'judged', of: 'm/judged-consults', min: '0.5', max: '2', perEvent: true } }]);
    expect(lines(taken, unitOf({}, { judgements: { 'm/judged-consults': judged('0.5', '1.5') } }), 'zh')).toEqual(['评定0.5 + 1.5＝2分，扣2分']);
    const given = itemOf([{ effect: 'earn', amount: '5', limit: 'item', quantity: { kind: 'judged', of: 'm/judged-consults', min: '0', max: '5', perEvent: false } }]);
    expect(lines(given, unitOf({}, { judgements: { 'm/judged-consults': judged('3') } }), 'zh')).toEqual(['应得5分，实得3分，失2分，扣2分']);
  });
  test('an event with its labels, a zero, a value that is no finite decimal', () => {
    const awards = itemOf([{ effect: 'bonus', amount: { by: 'event', fields: ['level'], table: { province: '5' } }, limit: 'item', quantity: { kind: 'events', of: 'm/awards', highestPer: 'work' } }], { kind: 'bonus', fullPoints: '3' });
    expect(lines(awards, unitOf({ 'm/awards': events({ level: 'province', work: '枫桥经验' }) }), 'zh')).toEqual(['省（部）级·枫桥经验，1 × 5 = 5，最多再加3分，实加3分']);
    const zero = itemOf([{ effect: 'zero', scope: 'item', quantity: { kind: 'condition', test: { of: 'm/online', op: '==', than: '1' }, counts: 'unmet' } }]);
    expect(lines(zero, unitOf({ 'm/online': no }), 'zh')).toEqual(['“网上调解平台”：按规定不得分，扣去余下的10分']);
    const share = itemOf([{ effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'proportion', of: 'm/escalated', base: '3' } }]);
    expect(lines(share, unitOf({ 'm/escalated': measured(1) }), 'zh')).toEqual(['民间纠纷转化案件1，标准3，≈0.3333 × 1 = ≈0.3333，扣≈0.3333分']);
  });
});

test('notes say what is missing and why a rule did not take part', () => {
  const item = itemOf([
    { effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of: 'm/escalated' } },
    { effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of: 'm/orgs' } },
    { effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'judged', of: 'm/judged-consults', min: '0', max: '1', perEvent: false } },
  ]);
  const { notes } = scoreItem(item, unitOf({ 'm/escalated': missing, 'm/orgs': notApplicable }));
  expect(notes.map((note) => sayNote(note, 'zh', names('zh')))).toEqual(['“民间纠纷转化案件”尚未报送（缺：disputes），本项暂不能定分', '“重点领域调解组织”不适用（nothing-to-measure），不扣分也不加分', '“咨询录入不足”尚未评定，本项暂不能定分']);
  expect(notes.map((note) => sayNote(note, 'en', names('en')))[0]).toBe('"Escalated disputes" is not reported (disputes); the item cannot be scored yet');
});

test('a problem says what was found, what is expected and what to do', () => {
  const [problem] = checkScheme(schemeOf([sectionOf([itemOf([])], { fullPoints: '9' })])).problems;
  expect(problem === undefined ? null : sayProblem(problem, 'zh')).toEqual({ path: 'tracks[0].sections[0].fullPoints', found: '各项相加 10 = 10', expected: '本类写明 9 分', todo: '核对分值；原文如此的，写明理由予以接受（acceptedWarnings）' });
  expect(problem === undefined ? null : sayProblem(problem, 'en').found).toBe('the items add up to 10 = 10');
});
