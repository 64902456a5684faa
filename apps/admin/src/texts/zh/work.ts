export const work = {
  title: '我的待办',
  description: '现在该您办的事，按紧急程度排列；办完即自动消失，有新的会自动出现。',
  total: '共 {{count}} 件',
  groups: { overdue: '已逾期', urgent: '请先办', soon: '三日内到期', later: '有期限', open: '未设期限' },
  noDeadline: '未设期限',
  dueIn: '{{day}}（还有 {{count}} 日）',
  overdueBy: '{{day}}（逾期 {{count}} 日）',
  none: '没有待办',
  noneReason: '眼下没有需要您办理的事项。有新的事项时，这里和菜单上会立即出现。',
  partial: '有一部分待办暂时列不出来，原因已记入日志。请稍后刷新。',
} as const;
