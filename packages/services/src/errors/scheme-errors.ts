import type { ErrorArea } from './error-kinds.ts';

export const schemeErrors = {
  scheme_invalid: { status: 400, zh: '考核细则有{count}处错误，未发布：{problems}', en: 'The scheme has {count} errors and was not published: {problems}' },
  leading_group_decision_missing: { status: 400, zh: '发布或采用考核细则需要填写领导小组的决定文号。', en: 'Publishing or adopting a scheme needs the reference of the decision of the leading group.' },
  measure_unknown: { status: 400, zh: '细则用到了未启用或不存在的指标：{measures}。请启用相应插件，或修改细则。', en: 'The scheme uses measures that no enabled plugin offers: {measures}. Enable the plugin or change the scheme.' },
} as const satisfies ErrorArea;
