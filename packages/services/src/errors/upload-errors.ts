import type { ErrorArea } from './error-kinds.ts';

/** Files that are refused as a whole; the `file_` codes are those of the documents package. */
export const uploadErrors = {
  upload_too_large: { status: 413, zh: '文件超过{limitMb} MB，未上传。请拆分后分批导入。', en: 'The file is larger than {limitMb} MB and was not taken. Split it and import the parts.' },
  upload_name_missing: { status: 400, zh: '缺少文件名。请重新选择文件上传。', en: 'The name of the file is missing. Choose the file again.' },
  file_empty: { status: 400, zh: '文件是空的。请确认选对了文件，再重新上传。', en: 'The file is empty. Check that it is the right one and send it again.' },
  file_is_old_excel: { status: 400, zh: '这是旧版 Excel（.xls）文件，即使改名为 .xlsx 也不能读取。请用 Excel 或 WPS 打开后“另存为” .xlsx。', en: 'This is an old Excel file (.xls), whatever its name says. Open it and save it as .xlsx.' },
  file_is_html: { status: 400, zh: '这是网页格式的表格。请用 Excel 或 WPS 打开后“另存为” .xlsx。', en: 'This is a web page with a table. Open it and save it as .xlsx.' },
  file_password_protected: { status: 400, zh: '文件设有打开密码。请取消密码后另存再上传。', en: 'The file is protected by a password. Save it without one and send it again.' },
  file_damaged: { status: 400, zh: '文件已损坏，无法读取。请用 Excel 或 WPS 打开并重新保存。', en: 'The file is damaged. Open it and save it again.' },
  file_too_large_inside: { status: 413, zh: '文件解压后过大，疑似异常文件，已拒绝。请拆分后分批导入。', en: 'The file is far larger inside than outside and was refused. Split it and import the parts.' },
  file_kind_unknown: { status: 400, zh: '不是表格文件（实际内容：{found}）。请上传 .xlsx 或 .csv。', en: 'This is no table (its content is: {found}). Send .xlsx or .csv.' },
  file_encoding_unknown: { status: 400, zh: '文字编码无法识别。请另存为 UTF-8 或 GBK 编码的 .csv，或 .xlsx。', en: 'The text encoding is unknown. Save it as .csv in UTF-8 or GBK, or as .xlsx.' },
  file_quote_open: { status: 400, zh: '第{line}行有未闭合的引号，其后内容无法读取。请补全引号后再上传。', en: 'A quotation mark in line {line} is never closed. Close it and send the file again.' },
  sheet_unknown: { status: 400, zh: '没有名为“{sheet}”的工作表。现有：{sheets}。', en: 'There is no sheet "{sheet}". There are: {sheets}.' },
} as const satisfies ErrorArea;
