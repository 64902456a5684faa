import type { ErrorArea } from './error-kinds.ts';

export const assessmentErrors = {
  assessment_closed: { status: 409, zh: '考核“{title}”处于“{state}”状态，不能再修改数据。', en: 'The assessment "{title}" is in state "{state}"; its data can no longer change.' },
  unit_not_assessed: { status: 404, zh: '单位{unit}不在本次考核范围内。', en: 'Unit {unit} is not part of this assessment.' },
  not_scored_yet: { status: 409, zh: '考核“{title}”尚未计分。请先运行一次计分。', en: 'The assessment "{title}" has not been scored yet. Start a scoring run first.' },
} as const satisfies ErrorArea;
