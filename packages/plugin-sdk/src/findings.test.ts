import { describe, expect, it } from 'vitest';
import { countFindings, findingsCollector, hasFinding, withoutFinding } from './findings.ts';
import { count, yesNo } from './measurements.ts';

const findings = findingsCollector({
  title: { zh: '检查发现的问题' },
  kinds: { petition: { zh: '到区上访', aliases: ['上访'], reasons: ['群众到区级上访'] }, cooperation: { zh: '不配合', reasons: ['未按要求配合'] } },
});

const finding = (factId: string, over = {}) => ({ ...findings.row.parse({ findingNo: factId, kind: 'petition', date: '2018-03-01', reason: '到区上访', confirmed: true, ...over }), factId });

describe('findings', () => {
  it('count only when confirmed, and as often as they say', () => {
    const facts = [finding('F1'), finding('F2', { count: 2 }), finding('F3', { confirmed: false }), finding('F4', { kind: 'cooperation' })];
    expect(countFindings(facts, 'petition')).toEqual(count(3, ['F1', 'F2']));
    expect(countFindings(facts, 'petition', 'cooperation')).toEqual(count(4, ['F1', 'F2', 'F4']));
    expect(withoutFinding(facts, 'cooperation')).toEqual(yesNo(false, ['F4']));
    expect(hasFinding(facts, 'cooperation')).toEqual(yesNo(true, ['F4']));
    expect(hasFinding([finding('F3', { confirmed: false })], 'petition')).toEqual(yesNo(false));
    expect(withoutFinding([finding('F3', { confirmed: false })], 'petition')).toEqual(yesNo(true));
  });

  it('spell their kinds in Chinese', () => expect(findings.values?.kind).toEqual({ petition: ['到区上访', '上访'], cooperation: ['不配合'] }));
});
