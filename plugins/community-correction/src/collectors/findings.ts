import { defineCollector, findingsCollector } from '@siheng/plugin-sdk';

const declared = findingsCollector({
  title: { zh: '社区矫正与安置帮教检查通报', en: 'Findings about correction and resettlement' },
  kinds: {
    'collegial-publicity-failure': { zh: '未落实合议、公示', en: 'No collegial discussion or publication', aliases: ['未合议', '未公示'], reasons: ['解矫前未经合议', '奖惩结果未公示'] },
    'officer-criminally-liable': { zh: '矫正执法人员被追究刑事责任', en: 'Officer criminally liable', aliases: ['执法人员追刑责'], reasons: ['法院生效判决认定玩忽职守'] },
    'social-worker-criminally-liable': { zh: '社工被追究刑事责任', en: 'Social worker criminally liable', aliases: ['社工追刑责'], reasons: ['法院生效判决认定犯罪'] },
    'data-entry-notice': { zh: '信息采集录入被通报', en: 'Notice about data entry', aliases: ['录入通报'], reasons: ['月度通报：解矫信息录入不完整', '月度通报：人员照片未上传'] },
    'work-mode-missing': { zh: '工作格局（模式）不落实', en: 'Work mode not in place', aliases: ['工作模式不落实', '工作格局不落实'], reasons: ['镇（街道）未按要求设立矫正工作站'] },
    'skills-contest-ineffective': { zh: '岗位练兵和技能竞赛成效不明显', en: 'Skills contest without effect', aliases: ['岗位练兵不明显', '技能竞赛未参与'], reasons: ['未派人参加区局技能竞赛'] },
    'released-person-refused': { zh: '拒绝接收本地户籍刑释人员', en: 'Released person refused', aliases: ['拒绝接收'], reasons: ['以人户分离为由拒绝接收'] },
    'receipt-notice-province': { zh: '核查、回执不及时被省厅通报', en: 'Provincial notice about receipts', aliases: ['省厅通报', '回执不及时通报'], reasons: ['省厅季度通报：核查回执超期'] },
    'aftercare-notice': { zh: '后续照管被市以上通报', en: 'Notice about aftercare', aliases: ['照管通报'], reasons: ['市督查通报：照管人员底数不清'] },
    'correction-ledger-defect': { zh: '工作台账不规范', en: 'Ledger defect', aliases: ['台账不规范'], reasons: ['外出审批登记簿缺页', '手机定位巡查登记簿未填日期'] },
    'investigation-document-defect': { zh: '调查评估材料不符合要求', en: 'Defect in investigation papers', aliases: ['调查评估材料不规范'], reasons: ['调查笔录缺少被调查人签名', '意见呈批表未填评估结论'] },
  },
});

const SEVERE: ReadonlySet<string> = new Set(['officer-criminally-liable', 'social-worker-criminally-liable', 'released-person-refused']);

/** What inspections and superior authorities found about correction, resettlement and aftercare. */
export const findings = defineCollector({
  ...declared,
  /** The gravest findings are as rare in made-up data as in life: all but one in twenty become a notice about data entry. */
  generate: (random, at) => declared.generate(random, at).map((row) => {
    const stays = random() < 0.05;
    return SEVERE.has(row.kind) && !stays ? { ...row, kind: 'data-entry-notice' as const, reason: '月度通报：解矫信息录入不完整' } : row;
  }),
});
