import type { ErrorArea } from './error-kinds.ts';

export const findingErrors = {
  finding_not_verified: { status: 409, zh: '“{item}”的扣分来自察访核验：问题须由察访人员录入、另一人核实后才能计入，不能直接评判。', en: 'Deductions of "{item}" come from inspections: a finding is entered by an inspector and verified by another person before it counts; it cannot be judged directly.' },
  finding_text_missing: { status: 400, zh: '请写明发现的问题。', en: 'Describe what was found.' },
  finding_date_wrong: { status: 400, zh: '发现日期{date}应在考核年度内，且不晚于今天。', en: 'The day {date} has to lie within the assessment period and not after today.' },
  finding_place_wrong: { status: 400, zh: '“{item}”不能作为察访核验问题录入。', en: '"{item}" cannot be the subject of an inspection finding.' },
  finding_decided: { status: 409, zh: '此问题已经办理（{state}），不能再次办理。请刷新后查看。', en: 'This finding was decided already ({state}). Reload to see it.' },
  finding_same_person: { status: 403, zh: '不能核实自己录入的问题。请由另一人核实。', en: 'You cannot verify your own finding. Another person has to.' },
  finding_note_missing: { status: 400, zh: '不予认定时请写明理由。', en: 'Give the reason for dismissing a finding.' },
} as const satisfies ErrorArea;
