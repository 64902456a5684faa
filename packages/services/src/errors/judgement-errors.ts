import type { ErrorArea } from './error-kinds.ts';

export const judgementErrors = {
  judgement_out_of_range: { status: 400, zh: '“{value}”不在规定范围{min}–{max}内。请按条款的幅度填写。', en: '"{value}" is outside the range {min}–{max} of the clause. Enter points within it.' },
  judgement_not_a_number: { status: 400, zh: '“{value}”不是分值。请填写如 0.5 的数字。', en: '"{value}" is no number of points. Write it like 0.5.' },
  judgement_level_unknown: { status: 400, zh: '“{value}”不是可选值。可选：{levels}。', en: '"{value}" is not one of the values {levels}.' },
  judgement_single_value: { status: 400, zh: '此项只能填写一个值，收到{count}个。', en: 'This judgement takes one value, not {count}.' },
  judgement_unknown: { status: 404, zh: '细则中没有需要人工评判的指标“{measure}”。', en: 'The scheme has no judged measure "{measure}".' },
  reason_missing: { status: 400, zh: '请填写评判理由。没有理由的评判不能保存。', en: 'Give the reason. A judgement without a reason cannot be stored.' },
  own_unit: { status: 403, zh: '不能评判本单位（{unit}）。请由其他单位的考评人员办理。', en: 'You cannot judge your own unit ({unit}). Someone of another unit has to do it.' },
  foreign_department: { status: 403, zh: '该项由{departments}考评，您所在的是{own}。', en: 'This item is judged by {departments}; your department is {own}.' },
  stale_version: { status: 409, zh: '{author}已在您之前修改了此项内容。请对照两个版本后重新提交。', en: '{author} changed this before you. Compare both versions and submit again.' },
} as const satisfies ErrorArea;
