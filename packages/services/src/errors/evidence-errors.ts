import type { ErrorArea } from './error-kinds.ts';

export const evidenceErrors = {
  evidence_empty: { status: 400, zh: '“{name}”是空文件，未保存。请确认选对了文件。', en: '"{name}" is empty and was not kept. Check that it is the right file.' },
  evidence_too_large: { status: 413, zh: '“{name}”超过{limitMb} MB，未上传。请压缩或拆分后再传。', en: '"{name}" is larger than {limitMb} MB and was not taken. Compress or split it.' },
  evidence_type_refused: { status: 400, zh: '“{name}”的内容不是可用的材料类型（实际内容：{found}），未保存。可用：{allowed}。带宏的文档请另存为不带宏的格式，压缩包请解压后分别上传。', en: 'The content of "{name}" is of a kind that is not taken ({found}). Taken are: {allowed}. Save documents without macros, and send what is in an archive one by one.' },
  evidence_infected: { status: 400, zh: '“{name}”未通过病毒检查（{found}），已删除。请在本机查杀病毒后再上传。', en: '"{name}" is infected ({found}) and was deleted. Clean your computer before you send it again.' },
  evidence_not_scanned: { status: 503, zh: '病毒检查服务暂不可用，“{name}”尚未保存。文件已收到，请稍后重试，不必重新上传。', en: 'The virus scanner does not answer, so "{name}" is not kept yet. The file has arrived: try again in a moment without sending it anew.' },
  evidence_incomplete: { status: 409, zh: '“{name}”尚未传完（已收到{received}字节，共{size}字节）。请继续上传。', en: '"{name}" has not arrived completely ({received} of {size} bytes). Go on sending it.' },
  evidence_upload_refused: { status: 403, zh: '该上传任务不存在、已过期，或属于他人。请重新选择文件上传。', en: 'This upload does not exist, is too old, or belongs to somebody else. Choose the file again.' },
  evidence_foreign: { status: 403, zh: '这份证明材料不在您的职责范围内，不能查看或引用。此次操作已记录。', en: 'This piece of evidence lies outside your duties: you can neither see nor cite it. The attempt was recorded.' },
  evidence_of_other_unit: { status: 403, zh: '引用的证明材料（{ids}）不属于{unit}，未保存。此次操作已记录。请只选择该单位的材料。', en: 'The evidence {ids} does not belong to {unit}; nothing was stored. The attempt was recorded. Choose evidence of that unit only.' },
  evidence_in_use: { status: 409, zh: '“{title}”已被引用（{uses}），不能删除。请先在引用处取消。', en: '"{title}" is used ({uses}) and cannot be removed. Take it away there first.' },
  evidence_not_table: { status: 400, zh: '“{name}”不能以表格方式预览，请下载后查看。', en: '"{name}" cannot be shown as a table. Download it to look at it.' },
} as const satisfies ErrorArea;
