import { expect, test } from 'vitest';
import { dayOfSource, isTimeZone, localTime } from './source-time.ts';

test.each([
  ['a plain date stays', '2018-03-01', 'America/New_York', '2018-03-01'],
  ['another spelling is left to the dataset', '2018年3月1日', 'UTC', '2018年3月1日'],
  ['local time of home, the last second', '2018-03-01 23:59:59', 'Asia/Shanghai', '2018-03-01'],
  ['local time of home, midnight', '2018-03-02 00:00:00', 'Asia/Shanghai', '2018-03-02'],
  ['UTC without an offset, the last second of our day', '2018-03-01 15:59:59', 'UTC', '2018-03-01'],
  ['UTC without an offset, our midnight', '2018-03-01 16:00:00', 'UTC', '2018-03-02'],
  ['an offset counts more than the zone', '2018-03-01T15:59:59Z', 'America/New_York', '2018-03-01'],
  ['our midnight as an instant', '2018-03-01T16:00:00.000Z', 'Asia/Shanghai', '2018-03-02'],
  ['our midnight with our offset', '2018-03-02T00:00:00+08:00', 'UTC', '2018-03-02'],
  ['an offset without a colon', '2018-03-01T23:30:00+0800', 'UTC', '2018-03-01'],
  ['an offset west', '2018-03-01T10:59:59-05:00', 'UTC', '2018-03-01'],
  ['an offset west, an hour later', '2018-03-01T11:00:00-05:00', 'UTC', '2018-03-02'],
  ['summer time of the zone', '2018-07-01 11:59:59', 'America/New_York', '2018-07-01'],
  ['summer time, our midnight', '2018-07-01 12:00:00', 'America/New_York', '2018-07-02'],
  ['slashes and one digit', '2018/3/1 8:05', 'Asia/Shanghai', '2018-03-01'],
  ['a day that does not exist is told by the dataset', '2018-02-30 10:00:00', 'UTC', '2018-02-30'],
  ['empty', '', 'UTC', ''],
  ['null', null, 'UTC', null],
])('%s', (_name, raw, zone, day) => {
  expect(dayOfSource(raw, zone)).toBe(day);
});

test.each([
  ['milliseconds', Date.UTC(2018, 2, 1, 16) - 1, 'milliseconds', '2018-03-01'],
  ['milliseconds at our midnight', Date.UTC(2018, 2, 1, 16), 'milliseconds', '2018-03-02'],
  ['seconds', Date.UTC(2018, 2, 1, 16) / 1000, 'seconds', '2018-03-02'],
  ['a number that nobody calls a time', 43_160, null, 43_160],
  ['a number beyond all times', 1e300, 'seconds', 1e300],
] as const)('%s', (_name, raw, epoch, day) => {
  expect(dayOfSource(raw, 'Asia/Shanghai', epoch)).toBe(day);
});

test('zones by name', () => {
  expect([isTimeZone('Asia/Shanghai'), isTimeZone('Asia/Nowhere')]).toEqual([true, false]);
  expect(localTime(new Date('2018-03-01T16:00:00Z'), 'Asia/Shanghai')).toBe('2018-03-02 00:00:00');
});
