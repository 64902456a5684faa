import type { ErrorArea } from './error-kinds.ts';

export const unitErrors = {
  unit_code_taken: { status: 409, zh: '编码“{code}”已属于“{unit}”。请核对编码，或留空由系统编号。', en: 'The code "{code}" belongs to "{unit}". Check it, or leave it empty to get one.' },
  unit_name_taken: { status: 409, zh: '“{parent}”之下已有“{name}”。请换一个名称，或修改已有的单位。', en: '"{parent}" has a unit "{name}" already. Choose another name, or change the one that is there.' },
  unit_place_wrong: { status: 400, zh: '“{parent}”之下不能建立{kind}。请先建立局，再在局下建立单位。', en: 'A unit of kind {kind} cannot stand below "{parent}". Create the bureau first and its units below it.' },
  unit_in_use: { status: 409, zh: '“{unit}”不能删除，已有：{uses}。单位撤销的，请办理“终止”，原有数据和成绩保留。', en: '"{unit}" cannot be removed, there are: {uses}. If it no longer exists, end it; its data and results stay.' },
  unit_import_has_problems: { status: 409, zh: '名单中有{count}个问题，没有写入任何单位。请改正文件后重新上传。', en: 'The list has {count} problems, nothing was stored. Correct the file and send it again.' },
} as const satisfies ErrorArea;
