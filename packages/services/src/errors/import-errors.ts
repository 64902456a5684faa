import type { ErrorArea } from './error-kinds.ts';

export const importErrors = {
  dataset_unknown: { status: 404, zh: '没有数据集“{dataset}”，或本单位未启用提供它的插件。', en: 'There is no dataset "{dataset}", or the plugin that offers it is not enabled here.' },
  dataset_not_for_files: { status: 400, zh: '“{title}”不从文件导入，请用表单填报。', en: '"{title}" is not imported from files. Use its form.' },
  import_has_problems: { status: 409, zh: '还有{rows}行存在问题，未导入任何数据。请改正文件后重新上传。', en: '{rows} rows have problems, nothing was imported. Correct the file and send it again.' },
  import_not_ready: { status: 409, zh: '预检尚未完成，或已导入、已取消。请刷新后再试。', en: 'The preview is not ready, or it was imported or cancelled already. Refresh and try again.' },
  import_interrupted: { status: 409, zh: '导入被中断，未保存任何数据。请重新上传。', en: 'The import was interrupted and nothing was stored. Send the file again.' },
  import_failed: { status: 500, zh: '导入失败，未保存任何数据，原因已记入日志。请重试。', en: 'The import failed and nothing was stored; the cause is in the log. Try again.' },
  batch_not_stored: { status: 409, zh: '该批次处于“{state}”状态，不能撤销。', en: 'The batch is in state "{state}" and cannot be undone.' },
  undo_reason_missing: { status: 400, zh: '请填写撤销原因。', en: 'Give the reason for undoing the batch.' },
  nil_report_has_facts: { status: 409, zh: '{unit}在本期已有“{title}”记录{facts}条，不能办理零报告。请先撤销相应批次。', en: '{unit} has {facts} records of "{title}" in this period, so there is no nil report to file. Undo their batches first.' },
  nil_report_missing: { status: 404, zh: '{unit}没有办理“{title}”的零报告。', en: '{unit} has not filed a nil report for "{title}".' },
  form_unknown: { status: 404, zh: '没有表单“{form}”，或本单位未启用提供它的插件。', en: 'There is no form "{form}", or the plugin that offers it is not enabled here.' },
  form_invalid: { status: 400, zh: '有{count}项填写有误，未保存：{summary}', en: '{count} fields are not valid, nothing was stored: {summary}' },
} as const satisfies ErrorArea;
