import { findingsCollector } from '@siheng/plugin-sdk';

/** What visits and checks found about legal advisers and service points. */
export const findings = findingsCollector({
  title: { zh: '公共法律服务走访检查发现的问题', en: 'Findings about legal services' },
  kinds: {
    'town-leader-unaware': { zh: '镇（街道）分管领导不知晓', en: 'Town leader unaware', aliases: ['分管领导不知晓'], reasons: ['走访时分管领导不了解城乡社区法律顾问工作'] },
    'village-head-unaware': { zh: '村（居）委会负责人不知晓', en: 'Village head unaware', aliases: ['村委会负责人不知晓', '居委会负责人不知晓'], reasons: ['走访时村主任不了解顾问律师驻村安排', '社区负责人不知道顾问律师是谁'] },
    'advisor-evaluation-uncooperative': { zh: '未配合顾问绩效评价', en: 'No cooperation in the adviser evaluation', reasons: ['年底未按要求组织顾问绩效评价', '评价表未按时收齐'] },
    'point-without-sign': { zh: '服务站点无标识', en: 'Service point without sign', aliases: ['无标识'], reasons: ['联系点未挂标识牌'] },
    'point-without-venue': { zh: '服务站点无场所', en: 'Service point without venue', aliases: ['无场所'], reasons: ['联系点没有固定场所'] },
    'point-without-ledger': { zh: '服务站点无台帐', en: 'Service point without ledger', aliases: ['无台账', '无台帐'], reasons: ['工作室没有台帐'] },
    'point-nonstandard': { zh: '服务站点不规范', en: 'Nonstandard service point', aliases: ['不规范'], reasons: ['制度未上墙', '值班表未更新'] },
  },
});
