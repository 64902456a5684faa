export const common = {
  save: '保存',
  required: '请填写',
  cancel: '取消',
  reasonRequired: '请填写理由',
  close: '关闭',
  copied: '已复制',
} as const;
