import { events } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { workPromotions } from './work-promotions.ts';

const promotion = (over = {}) => ({ promotionNo: 'H1', promotedOn: '2018-12-31', work: '样例工作', level: 'county' as const, confirmed: true, ...over });
const event = (over = {}) => ({ factId: 'H1', fields: { level: 'county', work: '样例工作', confirmed: true, ...over } });

testMetric(workPromotions, [
  { name: 'by the county', facts: { promotions: [promotion()] }, expect: events([event()]) },
  { name: 'by the city bureau', facts: { promotions: [promotion({ level: 'city_bureau' })] }, expect: events([event({ level: 'city_bureau' })]) },
  { name: 'not confirmed: said, not left out', facts: { promotions: [promotion({ confirmed: false })] }, expect: events([event({ confirmed: false })]) },
  { name: 'in the next year', facts: { promotions: [promotion({ promotedOn: '2019-01-01' })] }, expect: events([]) },
], { alwaysApplies: true });
