import type { ErrorArea } from './error-kinds.ts';

export const objectionErrors = {
  objection_period_over: { status: 409, zh: '申诉期已于{until}结束，不能再提出申诉。确有需要，请联系考核办。', en: 'The time for objections ended on {until}. Speak to the assessment office if there is a need.' },
  objection_line_unknown: { status: 404, zh: '结果中没有要申诉的这一条。请从得分明细中重新选择。', en: 'The result has no such line. Choose it again from the score sheet.' },
  objection_grounds_missing: { status: 400, zh: '请写明申诉理由。', en: 'Give the grounds of the objection.' },
  objection_there: { status: 409, zh: '对这一条已有正在办理的申诉。', en: 'An objection to this line is being handled already.' },
  objection_decided: { status: 409, zh: '此申诉已经办结（{state}）。请刷新后查看。', en: 'This objection is closed already ({state}). Reload to see it.' },
  objection_reason_missing: { status: 400, zh: '请写明办理意见。', en: 'Give the reason of the decision.' },
  objection_correction_missing: { status: 400, zh: '支持申诉时，请写明怎样更正：改评判、改记录，或剔除记录。', en: 'An accepted objection needs a correction: a judgement, or a record changed or set aside.' },
  objection_correction_same: { status: 400, zh: '更正后与原来相同，没有变化。', en: 'The correction changes nothing.' },
  objection_correction_foreign: { status: 400, zh: '“{what}”与申诉的这一条无关，不能在此更正。', en: '"{what}" has nothing to do with the line objected to and cannot be corrected here.' },
  objection_record_changed: { status: 409, zh: '要更正的记录已经变动，请刷新后重新办理。', en: 'The record to correct has changed meanwhile. Reload and decide again.' },
  objection_record_wrong: { status: 400, zh: '更正后的记录不符合要求：{problems}', en: 'The corrected record is not right: {problems}' },
  handler_is_scorer: { status: 403, zh: '此项由您或您所在的部门评判（{scorers}），不能办理对它的申诉。请由其他人员办理。', en: 'You or your department judged this ({scorers}); someone else has to handle the objection.' },
  objection_not_yours: { status: 403, zh: '只有提出申诉的单位可以撤回。', en: 'Only the unit that objected can withdraw it.' },
} as const satisfies ErrorArea;
