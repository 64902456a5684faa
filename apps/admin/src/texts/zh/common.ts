export const common = {
  cancel: '取消',
  reasonRequired: '请填写理由',
} as const;
