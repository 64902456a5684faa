import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { infoAdoptionMet } from './info-adoption-met.ts';

type Level = 'national' | 'province' | 'city' | 'district' | 'local';
const adopted = (...levels: Level[]) => levels.map((adoptedBy, i) => ({ infoNo: `N${i + 1}`, submittedAt: '2018-05-01', adoptedBy, adoptedAt: '2018-12-31' }));
const five = ['district', 'district', 'district', 'district', 'district'] as const;

testMetric(infoAdoptionMet, [
  { name: '省级录用1篇', facts: { infoItems: adopted('province') }, expect: yesNo(true, ['N1']) },
  { name: '市级录用1篇 is not enough', facts: { infoItems: adopted('city') }, expect: yesNo(false, ['N1']) },
  { name: '市级录用2篇', facts: { infoItems: adopted('city', 'city') }, expect: yesNo(true, ['N1', 'N2']) },
  { name: '区级录用4篇 is not enough', facts: { infoItems: adopted('district', 'district', 'district', 'district') }, expect: yesNo(false, ['N1', 'N2', 'N3', 'N4']) },
  { name: '区级录用5篇', facts: { infoItems: adopted(...five) }, expect: yesNo(true, ['N1', 'N2', 'N3', 'N4', 'N5']) },
  { name: 'half of two alternatives is neither', facts: { infoItems: adopted('city', 'district', 'district') }, expect: yesNo(false, ['N1', 'N2', 'N3']) },
  { name: 'a national medium counts with the province', facts: { infoItems: adopted('national') }, expect: yesNo(true, ['N1']) },
  { name: 'the own town does not count', facts: { infoItems: adopted('local', 'local', 'local', 'local', 'local') }, expect: yesNo(false) },
  { name: 'adopted after the year', facts: { infoItems: [{ infoNo: 'N1', submittedAt: '2018-12-30', adoptedBy: 'province', adoptedAt: '2019-01-01' }] }, expect: yesNo(false) },
  { name: 'sent last year, adopted this year', facts: { infoItems: [{ infoNo: 'N1', submittedAt: '2017-12-30', adoptedBy: 'province', adoptedAt: '2018-01-04' }] }, expect: yesNo(true, ['N1']) },
  { name: 'a county may ask for fewer', facts: { infoItems: adopted('district', 'district', 'district') }, params: { district: 3 }, expect: yesNo(true, ['N1', 'N2', 'N3']) },
], { alwaysApplies: true });
