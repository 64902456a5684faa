import type { ErrorArea } from './error-kinds.ts';

export const assessmentErrors = {
  unit_not_assessed: { status: 404, zh: '单位{unit}不在本次考核范围内。', en: 'Unit {unit} is not part of this assessment.' },
  not_scored_yet: { status: 409, zh: '考核“{title}”尚未计分。请先运行一次计分。', en: 'The assessment "{title}" has not been scored yet. Start a scoring run first.' },
  scheme_not_adopted: { status: 409, zh: '{org}没有采用这个版本的考核细则。请先在“考核方案”中采用。', en: '{org} has not adopted this version of the scheme. Adopt it first.' },
  assessment_period_wrong: { status: 400, zh: '考核期应从早到晚，截止日不早于考核期的第一天：{from} 至 {to}，截止 {asOf}。', en: 'A period runs from the earlier to the later day, and the closing day is not before its first day: {from} to {to}, closing {asOf}.' },
  assessment_units_missing: { status: 400, zh: '请至少选择一个参评单位。', en: 'Choose at least one unit to assess.' },
  assessment_units_wrong: { status: 400, zh: '这些单位不能参评：{units}。它们不属于{org}，已终止，或不是本方案考核的类别。', en: 'These units cannot be assessed: {units}. They are not of {org}, have ended, or are of a kind that the scheme does not assess.' },
  assessment_classes_missing: { status: 409, zh: '本方案按镇、街道等分类计分，这些单位还没有类别：{units}。请先在“组织与单位”中补填。', en: 'The scheme scores by class of unit (town, street), and these units have none: {units}. Fill it in first.' },
  plugin_needed: { status: 400, zh: '本方案用到插件“{plugins}”，不能不启用。', en: 'The scheme uses the plugins "{plugins}"; they must be enabled.' },
  plugin_unknown: { status: 404, zh: '没有安装插件“{plugins}”。', en: 'The plugins "{plugins}" are not installed.' },
} as const satisfies ErrorArea;
