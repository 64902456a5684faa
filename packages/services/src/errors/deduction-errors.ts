import type { ErrorArea } from './error-kinds.ts';

export const deductionErrors = {
  deduction_text_missing: { status: 400, zh: '请填写扣分的上级机关、事项和文件依据。', en: 'Name the authority, what it found and the document.' },
  deduction_points_invalid: { status: 400, zh: '扣分“{lost}”应大于 0 且不超过上级该项满分“{full}”，两者都写作如 1.5 的数字。', en: 'The points lost "{lost}" must be above 0 and at most the full points "{full}" of the authority, both written like 1.5.' },
  deduction_causes_missing: { status: 400, zh: '请至少指定一个相关单位，每个单位只列一次。', en: 'Name at least one unit that is concerned, each of them once.' },
  deduction_share_invalid: { status: 400, zh: '{unit}的承担比例“{share}”应大于 0 且不超过 1，如 0.4；留空表示全部承担。', en: 'The share "{share}" of {unit} must be above 0 and at most 1, like 0.4; left empty it is the whole.' },
  deduction_cause_reason_missing: { status: 400, zh: '请写明{unit}工作疏漏（或没有疏漏）的理由。', en: 'Say why {unit} was negligent, or why it was not.' },
  deduction_undone: { status: 409, zh: '这笔上级扣分已经撤销。请刷新后查看。', en: 'This deduction has been taken back already. Reload to see it.' },
} as const satisfies ErrorArea;
