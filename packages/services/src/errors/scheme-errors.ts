import type { ErrorArea } from './error-kinds.ts';

export const schemeErrors = {
  scheme_invalid: { status: 400, zh: '考核细则有{count}处错误，未发布：{problems}', en: 'The scheme has {count} errors and was not published: {problems}' },
  leading_group_decision_missing: { status: 400, zh: '发布或采用考核细则需要填写领导小组的决定文号。', en: 'Publishing or adopting a scheme needs the reference of the decision of the leading group.' },
  measure_unknown: { status: 400, zh: '细则用到了未启用或不存在的指标：{measures}。请启用相应插件，或修改细则。', en: 'The scheme uses measures that no enabled plugin offers: {measures}. Enable the plugin or change the scheme.' },
  draft_unreadable: { status: 400, zh: '这不是方案编制器能打开的方案，共{count}处问题：{problems}。请按格式改正后重试。', en: 'This is no scheme that the editor can open, {count} problems: {problems}. Correct them and try again.' },
  draft_stale: { status: 409, zh: '{author}在您之后保存了这份草稿。两个版本都还在，请对照后决定。', en: '{author} saved this draft in between. Both versions are kept: compare them and decide.' },
  draft_adopted: { status: 409, zh: '这份草稿已经采用，不能再改。需要修改时，请从已采用的版本另建草稿。', en: 'This draft was adopted and cannot be changed any more. Start a new draft from the adopted version.' },
  extension_needed: { status: 409, zh: '“{title}”是上级方案，只能整体采用，或在上级允许的部分补充，不能复制后改动。', en: '"{title}" belongs to the upper level: adopt it as it is, or extend it where the upper level allows it. It cannot be copied and changed.' },
  extension_base_unknown: { status: 400, zh: '方案写明是对上级版本{hash}的补充，但上级没有采用过这个版本。', en: 'The scheme says that it extends version {hash} of the upper level, which no upper level adopted.' },
} as const satisfies ErrorArea;
