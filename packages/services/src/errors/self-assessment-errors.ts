import type { ErrorArea } from './error-kinds.ts';

export const selfAssessmentErrors = {
  self_assessment_submitted: { status: 409, zh: '自评已提交，不能再修改。确需修改的，请考评部门或考核办退回。', en: 'The self-assessment was submitted and cannot be changed. A department or the assessment office can return it.' },
  self_assessment_incomplete: { status: 409, zh: '自评还有{count}处未完成，没有提交。请按清单逐项补齐后再提交。', en: 'The self-assessment was not submitted: {count} things are missing. Complete them by the list.' },
  self_assessment_part_unknown: { status: 404, zh: '本单位的考核表没有“{part}”这一项。', en: 'The sheet of the unit has no item "{part}".' },
  self_assessment_score_invalid: { status: 400, zh: '“{value}”不是可用的自评分。请填写0到{full}之间、最多两位小数的数字。', en: '"{value}" is no score for this item. Enter a number from 0 to {full} with two decimals at most.' },
  form_replayed: { status: 409, zh: '这份表单已于{at}提交过（回执{receipt}），本次没有重复保存。', en: 'This form was submitted before, at {at} (receipt {receipt}); nothing was stored again.' },
  self_assessment_not_submitted: { status: 409, zh: '{unit}还没有提交自评，不能审核。', en: '{unit} has not submitted its self-assessment: there is nothing to review.' },
  self_assessment_review_stale: { status: 409, zh: '{unit}已重新提交（第{number}次）。请刷新后按最新内容审核。', en: '{unit} has submitted again (number {number}). Reload and review the latest.' },
  return_reason_missing: { status: 400, zh: '请写明退回理由，让单位知道改什么。', en: 'Say why it is returned, so that the unit knows what to correct.' },
} as const satisfies ErrorArea;
