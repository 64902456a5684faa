export const scoring = {
  scoreNow: '立即计分',
  title: '立即计分',
  hint: '按已发布的方案和全部现有数据重新计算，生成一次新的计分记录；以前的记录保留不变。',
  reason: '计分原因',
  reasonPlaceholder: '例如：三季度数据已全部报送',
  start: '开始计分',
  running: '正在计分',
  done: '计分完成，成绩已更新。',
  failed: '计分失败',
  automatic: '数据有变化，系统正在自动计分，稍后成绩会更新。',
} as const;
