import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Collector, defineCollector } from '../src/index.ts';
import { cellProblemText, describeFields, fieldWords, matchColumns, naturalKey, parseCell, parseRow, rowJsonSchema, writeCells } from '../src/registry/index.ts';
import { readings } from './water/src/collectors/readings.ts';
import { readingSheet } from './water/src/forms/reading-sheet.ts';

const collector: Collector = readings;
const fields = describeFields(collector);
const read = (name: string, raw: unknown) => {
  const cell = parseCell(fields.get(name)!, raw);
  return 'problem' in cell ? cell.problem.code : 'value' in cell ? cell.value : 'default';
};

describe('a date cell', () => {
  it.each([
    '2018-03-01', '2018/3/1', '2018.3.1', '20180301', '2018年3月1日', '2018年03月01号', '２０１８－０３－０１', '２０１８年３月１日', ' 2018-03-01 ', '2018-03-01 08:30:00', '2018/3/1 8:30',
    '2018-03-01T00:00:00.000Z', 43160, 43160.35, 20180301, new Date('2018-03-01T00:00:00Z'),
  ])('%j is 2018-03-01', (raw) => expect(read('readAt', raw)).toBe('2018-03-01'));

  it.each([
    ['2018-02-30', 'no-such-day'], ['2018/13/02', 'no-such-day'], ['20180230', 'no-such-day'], ['2018年0月1日', 'no-such-day'], ['2019-02-29', 'no-such-day'],
    ['三月一日', 'not-a-date'], ['2018-03', 'not-a-date'], ['18-3-1', 'not-a-date'], ['2018-3/1', 'not-a-date'], ['43160', 'not-a-date'], [12, 'not-a-date'], [true, 'not-a-date'], [Number.NaN, 'not-a-date'],
    [new Date(Number.NaN), 'not-a-date'], ['', 'required'], [null, 'required'], ['-', 'not-a-date'],
  ])('%j is refused: %s', (raw, code) => expect(read('readAt', raw)).toBe(code));

  it.each([['2020-02-29', '2020-02-29'], ['1900-2-28', '1900-02-28']])('%j is a day', (raw, date) => expect(read('readAt', raw)).toBe(date));

  it.each(['', '  ', '-', '—', '/', '无', null, undefined])('%j in an optional date means that it has not happened', (raw) => expect(read('enteredAt', raw)).toBe('default'));
});

describe('a yes-no cell', () => {
  it.each(['是', '有', '√', '✓', 'Y', 'ｙ', 'yes', 'TRUE', true, 1, '１', '紧急'])('%j is yes', (raw) => expect(read('urgent', raw)).toBe(true));
  it.each(['否', '无', '×', 'x', 'N', 'no', 'false', false, 0, '一般'])('%j is no', (raw) => expect(read('urgent', raw)).toBe(false));
  it.each(['也许', '2', 2])('%j is refused', (raw) => expect(read('urgent', raw)).toBe('not-yes-no'));
  it('empty takes the default', () => expect([read('urgent', ''), read('urgent', '-')]).toEqual(['default', 'default']));
});

describe('a number cell', () => {
  it.each([[3, 3], ['3', 3], ['３．５', 3.5], ['1,234.5', 1234.5], ['12,345,678', 12345678], [' 7 ', 7], ['-2', -2]])('%j is %d', (raw, value) => expect(read('amount', raw)).toBe(value));
  it.each(['12吨', '98%', '一', '1,23', '1e3', '0x10', Number.POSITIVE_INFINITY, true, new Date('2018-03-01')])('%j is refused', (raw) => expect(read('amount', raw)).toBe('not-a-number'));
  it('a whole number has no fraction', () => expect([read('persons', '3'), read('persons', '3.0'), read('persons', 3.5)]).toEqual([3, 3, 'not-whole']));
});

describe('a choice and a text cell', () => {
  it.each(['住户', '居民', 'house', 'HOUSE', ' 住 户 '])('%j is a house', (raw) => expect(read('kind', raw)).toBe('house'));
  it('another word is refused', () => expect(read('kind', '工厂')).toBe('not-a-choice'));
  it('full-width digits and letters become plain, brackets stay', () => expect(read('readingNo', '　武调字（２０１８）第Ａ１号 ')).toBe('武调字（2018）第A1号'));
  it('a number is text too', () => expect(read('readingNo', 20180001)).toBe('20180001'));
  it('an object is refused', () => expect(read('readingNo', { formula: '=A1' })).toBe('not-text'));
});

describe('a row', () => {
  const good = { readingNo: 'R1', readAt: '2018/3/1', kind: '住户', amount: '3' };

  it('is parsed with its defaults', () => {
    const row = { readingNo: 'R1', readAt: '2018-03-01', enteredAt: null, kind: 'house', amount: 3, persons: 1, urgent: false, reader: null };
    expect(parseRow(collector, good)).toEqual({ row });
    expect(naturalKey(collector, row)).toBe('R1');
  });

  it('tells all its problems at once, in both languages', () => {
    const parsed = parseRow(collector, { ...good, readAt: '2018/13/02', kind: '工厂', readingNo: '' });
    const problems = 'problems' in parsed ? parsed.problems : [];
    expect(problems.map((problem) => cellProblemText(problem, 'zh', 7))).toEqual([
      '第7行「编号」：此项必填。请补填。',
      '第7行「抄表日期」：“2018/13/02”没有这一天。请核对月份和日期，按 2018-12-02 的格式填写。',
      '第7行「类别」：“工厂”不在可选值之内。请填写其中之一：住户、商户。',
    ]);
    expect(problems.map((problem) => cellProblemText(problem, 'en'))).toEqual([
      '"No.": a value is required. Fill it in.',
      '"Read on": "2018/13/02" is not a day of the calendar. Check month and day, write it as 2018-12-02.',
      '"类别": "工厂" is not one of the allowed values. Write one of 住户、商户.',
    ]);
  });

  it('is refused by the bounds of its schema', () => {
    const codes = (over: object) => {
      const parsed = parseRow(collector, { ...good, ...over });
      return 'problems' in parsed ? parsed.problems.map((problem) => [problem.field, problem.code, problem.expected.zh]) : [];
    };
    expect(codes({ persons: 0 })).toEqual([['persons', 'too-small', '低于下限（> 0）']]);
    expect(codes({ amount: -0.5 })).toEqual([['amount', 'too-small', '低于下限（≥ 0）']]);
  });

  it('is refused by a check of the whole row, in its words', () => {
    const strict = defineCollector({
      ...readings,
      row: readings.row.extend({ readingNo: z.string().regex(/^R/) }).refine((row) => row.enteredAt === null || row.enteredAt >= row.readAt, { path: ['enteredAt'], error: '录入日期早于抄表日期' }),
    });
    const problems = (raw: object) => {
      const parsed = parseRow(strict, { ...good, ...raw });
      return 'problems' in parsed ? parsed.problems.map((problem) => cellProblemText(problem, 'zh')) : [];
    };
    expect(problems({ enteredAt: '2018-02-28' })).toEqual(['「录入日期」：“2018-02-28”录入日期早于抄表日期。请核对后重填。']);
    expect(problems({ readingNo: 'X1' })).toEqual(['「编号」：“X1”格式不符。应符合 /^R/。']);
  });
});

describe('columns', () => {
  it('are found by label and alias, whatever the width, space, case and remarks in brackets', () => {
    const { mapping, unmatched, missing } = matchColumns(collector, ['备注', ' 抄 表 编 号 ', '日期（年/月/日）', '*类别', '用量（吨）', 'ENTEREDAT', '']);
    expect(mapping).toEqual({ readingNo: 1, readAt: 2, kind: 3, amount: 4, enteredAt: 5 });
    expect(unmatched).toEqual([{ index: 0, heading: '备注' }]);
    expect(missing).toEqual([]);
  });

  it('the exact heading wins, the other is told', () => {
    const { mapping, unmatched } = matchColumns(collector, ['日期（系统）', '日期', '抄表日期']);
    expect(mapping).toEqual({ readAt: 1 });
    expect(unmatched).toEqual([{ index: 0, heading: '日期（系统）', duplicateOf: 'readAt' }, { index: 2, heading: '抄表日期', duplicateOf: 'readAt' }]);
  });

  it('that must be there and are not are named with their aliases', () => {
    expect(matchColumns(collector, ['编号', '类别', '用量']).missing).toEqual([{ field: 'readAt', label: '抄表日期', aliases: ['日期'] }]);
  });

  it('are written for a template', () => {
    expect(writeCells(collector, [])).toEqual({ headings: ['编号', '抄表日期', '录入日期', '类别', '用量', '人数', '是否紧急', '抄表员'], lines: [] });
    expect(writeCells(collector, [{ readingNo: 'R1', readAt: '2018-03-01', enteredAt: null, kind: 'house', amount: 3, persons: 1, urgent: false, reader: null }]).lines)
      .toEqual([['R1', '2018-03-01', '', '住户', '3', '1', '一般', '']]);
  });
});

describe('a form is drawn', () => {
  it('from the schema of the row', () => {
    expect(rowJsonSchema(collector)).toMatchObject({
      type: 'object', required: ['readingNo', 'readAt', 'kind', 'amount'], additionalProperties: false,
      properties: {
        readingNo: { type: 'string', minLength: 1 }, readAt: { type: 'string', format: 'date' }, enteredAt: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] },
        kind: { type: 'string', enum: ['house', 'shop'] }, persons: { type: 'integer', exclusiveMinimum: 0, default: 1 }, urgent: { type: 'boolean', default: false },
      },
    });
    expect(rowJsonSchema(collector, readingSheet.fields)).toMatchObject({ required: ['readingNo', 'readAt', 'kind', 'amount'] });
    expect(Object.keys(rowJsonSchema(collector, readingSheet.fields).properties)).toEqual(['readingNo', 'readAt', 'kind', 'amount', 'urgent']);
  });

  it('with the words of the columns, in the order of the form', () => {
    expect(fieldWords(collector, 'zh', readingSheet.fields).slice(0, 3)).toEqual([
      { name: 'readingNo', label: '编号' }, { name: 'readAt', label: '抄表日期', help: '抄表当日' },
      { name: 'kind', label: '类别', options: [{ value: 'house', label: '住户' }, { value: 'shop', label: '商户' }] },
    ]);
    expect(fieldWords(collector, 'en').map((words) => words.label).slice(0, 3)).toEqual(['No.', 'Read on', '录入日期']);
  });
});
