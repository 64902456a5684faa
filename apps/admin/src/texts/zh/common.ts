export const common = {
  cancel: '取消',
  reasonRequired: '请填写理由',
  close: '关闭',
  copied: '已复制',
} as const;
