import { findingsCollector } from '@siheng/plugin-sdk';

/** What the district bureau and inspections found about mediation. */
export const findings = findingsCollector({
  title: { zh: '人民调解检查发现问题', en: 'Findings about mediation' },
  kinds: {
    'district-petition': { zh: '处置不力到区上访', en: 'Petition to the district', aliases: ['到区上访', '区级上访'], reasons: ['宅基地纠纷未及时介入，当事人到区级上访', '拖欠工资纠纷未跟进，当事人到区级上访'] },
    'abnormal-petition': { zh: '赴省进京非正常访', en: 'Abnormal petition to province or capital', aliases: ['非正常访', '赴省进京访'], reasons: ['本系统人员赴省非正常访'], rare: true },
    'screening-ineffective': { zh: '排查研判未有效开展', en: 'Screening not effective', aliases: ['未有效开展排查', '排查流于形式'], reasons: ['排查记录前后雷同，未见研判结论'], rare: true },
    'cooperation-refused': { zh: '未积极配合调处中心、协会工作', en: 'No cooperation with the mediation centre', aliases: ['未积极配合', '不配合'], reasons: ['未按要求派员参加区调处中心会商', '未报送调解协会会员材料'], rare: true },
    'committee-nonstandard': { zh: '调委会未按“六统一”标准建设', en: 'Committee below the six unified standards', aliases: ['未按标准建设', '六统一不达标'], reasons: ['村调委会标牌、印章未统一', '村调委会工作制度未上墙'] },
    'file-incomplete': { zh: '调解卷宗不完整', en: 'Incomplete mediation file', aliases: ['卷宗不规范', '不完整卷宗'], reasons: ['卷宗缺回访记录', '卷宗未装订成册', '调解笔录缺当事人签名'] },
    'room-without-plaque': { zh: '个人调解室未挂牌', en: 'Personal room without plaque', aliases: ['未挂牌'], reasons: ['个人调解室未悬挂标牌'] },
    'room-without-records': { zh: '个人调解室无调解记录', en: 'Personal room without records', aliases: ['无记录'], reasons: ['个人调解室未建立调解记录'] },
    'room-records-untrue': { zh: '个人调解室调解记录不实', en: 'Untrue records of a personal room', aliases: ['调解记录不实'], reasons: ['调解记录与当事人回访不符'], rare: true },
    'room-records-nonstandard': { zh: '个人调解室调解记录不规范', en: 'Nonstandard records of a personal room', aliases: ['调解记录不规范'], reasons: ['调解记录要素不全'] },
    'room-funds-unpaid': { zh: '个人调解室经费发放不到位', en: 'Funds of a personal room not paid', aliases: ['经费发放不到位'], reasons: ['个人调解室年度经费未发放'] },
    'escalated-suicide': { zh: '矛盾纠纷激化导致自杀', en: 'Suicide after escalation', aliases: ['自杀'], reasons: ['邻里纠纷激化后一方自杀'], rare: true },
    'escalated-crime': { zh: '矛盾纠纷激化导致刑事案件', en: 'Crime after escalation', aliases: ['民转刑'], reasons: ['纠纷未及时调解转为伤害案件'], rare: true },
    'group-petition': { zh: '群体性上访', en: 'Group petition', reasons: ['征地补偿纠纷引发多人上访'], rare: true },
    'group-fight': { zh: '群体性械斗', en: 'Group fight', reasons: ['草场界址纠纷引发械斗'], rare: true },
  },
});
