import type { ErrorArea } from './error-kinds.ts';

export const rectificationErrors = {
  not_responsible: { status: 403, zh: '此项由{departments}负责整改，您代表的是{own}。请由责任单位（科室）办理。', en: 'This is repaired by {departments}; you act for {own}. A responsible body has to do it.' },
  verifier_is_responsible: { status: 403, zh: '{own}是此项的责任单位（科室），不能核实自己的整改。请由考核办或其他科室核实。', en: '{own} is responsible for this item and cannot verify its own repair. The office or another department has to.' },
  evidence_missing: { status: 400, zh: '申报完成须有佐证：选择证明材料、写明文件名称，或引用显示该项已不失分的计分结果。', en: 'A claim needs evidence: a piece of evidence, a named document, or the run in which the item lost nothing.' },
  return_reason_missing: { status: 400, zh: '请写明退回的理由。', en: 'Say why it is returned.' },
  rectification_wrong_state: { status: 409, zh: '此项目前为“{state}”，不能进行此操作。请刷新后查看。', en: 'The item is "{state}", where this cannot be done. Reload to see it.' },
  rectification_stale: { status: 409, zh: '他人刚刚更新了此项。请刷新后再办理。', en: 'Somebody has just changed this item. Reload before you go on.' },
  loss_not_gone: { status: 400, zh: '最新计分中该项仍失{lost}分，不能作为完成的佐证。', en: 'The latest run still shows a loss of {lost} points, so it proves nothing.' },
  no_loss: { status: 400, zh: '“{item}”在该次计分中没有失分，无需整改。', en: '"{item}" lost nothing in that run: there is nothing to repair.' },
  rectification_exists: { status: 409, zh: '“{item}”已列入整改。', en: '"{item}" is already being repaired.' },
  departments_missing: { status: 400, zh: '请至少指定一个责任单位（科室），第一个为牵头。', en: 'Name at least one responsible body; the first one leads.' },
  due_date_passed: { status: 400, zh: '期限{date}已过。请填写今天或以后的日期。', en: 'The due date {date} has passed. Choose today or later.' },
  check_unknown: { status: 404, zh: '此项没有第{check}个定期检查。', en: 'The item has no recurring check number {check}.' },
  check_day_invalid: { status: 400, zh: '检查日期{day}不在{from}至{to}之间。', en: 'The day {day} of the check is not between {from} and {to}.' },
  reminder_not_due: { status: 409, zh: '此项已核实，不需要再提醒。', en: 'The item is verified: there is nothing to remind of.' },
  reminder_reason_missing: { status: 400, zh: '请写明提醒的事由。', en: 'Say what the reminder is about.' },
  rectification_settings_invalid: { status: 400, zh: '通报从第{notice}次起、警告从第{warning}次起：次数应为 1 至 99，警告不得早于通报。', en: 'A notice from reminder {notice} and a warning from {warning}: both lie between 1 and 99, and the warning does not come before the notice.' },
  rectification_settings_reason_missing: { status: 400, zh: '请写明变更整改设置的依据。', en: 'Say why the settings of repairs change.' },
  rectification_settings_stale: { status: 409, zh: '他人刚刚变更了整改设置。请刷新后对照办理。', en: 'Somebody has just changed these settings. Reload and compare.' },
  external_lines_invalid: { status: 400, zh: '外部考核结果有{count}处问题，未保存：{problems}', en: 'The external result has {count} problems and was not stored: {problems}' },
  external_period_invalid: { status: 400, zh: '考核期的结束日期{to}早于开始日期{from}。', en: 'The period ends on {to}, before it begins on {from}.' },
} as const satisfies ErrorArea;
