import { findingsCollector } from '@siheng/plugin-sdk';

/** What the district bureau and inspections found about mediation. */
export const findings = findingsCollector({
  title: { zh: '人民调解检查发现问题', en: 'Findings about mediation' },
  kinds: {
    'district-petition': { zh: '处置不力到区上访', en: 'Petition to the district', aliases: ['到区上访', '区级上访'], reasons: ['宅基地纠纷未及时介入，当事人到区级上访', '拖欠工资纠纷未跟进，当事人到区级上访'] },
    'abnormal-petition': { zh: '赴省进京非正常访', en: 'Abnormal petition to province or capital', aliases: ['非正常访', '赴省进京访'], reasons: ['本系统人员赴省非正常访'], rare: true },
    'screening-ineffective': { zh: '排查研判未有效开展', en: 'Screening not effective', aliases: ['未有效开展排查', '排查流于形式'], reasons: ['排查记录前后雷同，未见研判结论'], rare: true },
    'cooperation-refused': { zh: '未积极配合调处中心、协会工作', en: 'No cooperation with the mediation centre', aliases: ['未积极配合', '不配合'], reasons: ['未按要求派员参加区调处中心会商', '未报送调解协会会员材料'], rare: true },
  },
});
