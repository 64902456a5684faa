import { addDays, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { businessSystemUseMet } from './business-system-use-met.ts';

// 2018-01-01 was a Monday.
const weekly = (weeks: number) => Array.from({ length: weeks }, (_, i) => ({ loginNo: `L${i + 1}`, loggedOn: addDays('2018-01-07', i * 7), system: '样例业务系统' }));
const entry = (over = {}) => ({ entryNo: 'E1', system: '样例业务系统', arisenAt: '2018-03-01', enteredAt: '2018-03-08', ...over });

testMetric(businessSystemUseMet, [
  { name: 'every week, day 7', facts: { logins: weekly(52), entries: [entry()] }, expect: yesNo(true) },
  { name: 'every week, day 8', facts: { logins: weekly(52), entries: [entry({ enteredAt: '2018-03-09' })] }, expect: yesNo(false, ['E1']) },
  { name: 'a week without log-in', facts: { logins: weekly(51), entries: [entry()] }, expect: yesNo(false, [], ['2018-W52']) },
  { name: 'an idle week is allowed', facts: { logins: weekly(51), entries: [entry()] }, params: { idleWeeks: 1 }, expect: yesNo(true) },
  { name: 'not entered, day 7 is today', facts: { logins: weekly(52), entries: [entry({ arisenAt: '2018-12-24', enteredAt: null })] }, expect: yesNo(true) },
  { name: 'not entered, day 7 is past', facts: { logins: weekly(52), entries: [entry({ arisenAt: '2018-12-23', enteredAt: null })] }, expect: yesNo(false, ['E1']) },
  { name: 'working day 7', facts: { logins: weekly(52), entries: [entry({ enteredAt: '2018-03-12' })] }, params: { workdays: true }, expect: yesNo(true) },
  { name: 'working day 8', facts: { logins: weekly(52), entries: [entry({ enteredAt: '2018-03-13' })] }, params: { workdays: true }, expect: yesNo(false, ['E1']) },
  { name: 'late last year', facts: { logins: weekly(52), entries: [entry({ arisenAt: '2017-12-20', enteredAt: '2018-01-20' })] }, expect: yesNo(true) },
  { name: 'in the first week', facts: { logins: [], entries: [] }, asOf: '2018-01-06', expect: notApplicable('no week of the period has ended and nothing was to be entered') },
]);
