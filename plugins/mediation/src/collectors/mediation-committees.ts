import { addDays, between, chance, defineCollector, seededRandom } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { villageName, villageNo } from '../made-up/village.ts';

const FIELDS = ['medical', 'labour', 'traffic', 'consumer', 'property'] as const;
const TITLES = { medical: '医患', labour: '劳动人事争议', traffic: '交通事故损害赔偿', consumer: '消费', property: '物业服务' } as const;

/** 人民调解委员会: of the town, the villages, and of the five key fields of trade (001: 每镇在五类重点领域必须全部建成调解组织). */
export const mediationCommittees = defineCollector({
  id: 'mediation-committees', title: { zh: '人民调解委员会', en: 'Mediation committees' }, version: 1,
  row: z.object({
    committeeNo: z.string().min(1), name: z.string().min(1), kind: z.enum(['town', 'village', 'enterprise', 'trade']), field: z.enum(FIELDS).nullable().default(null),
    foundedAt: z.iso.date().nullable().default(null), dissolvedAt: z.iso.date().nullable().default(null),
    villageNo: z.string().nullable().default(null), platformEnteredAt: z.iso.date().nullable().default(null),
  }),
  key: ['committeeNo'], date: null,
  columns: {
    committeeNo: ['调委会编码', '编码', '调委会编号', '编号'], name: ['调委会名称', '名称'], kind: ['调委会类型', '类型'], field: ['行专调委会类型', '重点领域', '专业领域', '行业领域'],
    foundedAt: ['成立日期', '建立日期', '批准日期'], dissolvedAt: ['撤销日期', '注销日期'],
    villageNo: ['村（社区）编号', '村居编号', '所属村居'], platformEnteredAt: ['智慧调解平台录入日期', '平台录入日期', '录入日期'],
  },
  labels: {
    committeeNo: 'Committee no.', name: 'Name', kind: 'Kind', field: 'Key field', foundedAt: 'Founded on', dissolvedAt: 'Dissolved on', villageNo: 'Village no.',
    platformEnteredAt: 'Entered in the platform on',
  },
  values: {
    kind: { town: ['镇（街道）', '乡镇', '街道', '镇'], village: ['村（社区）', '村居', '村', '社区'], enterprise: ['企事业单位', '企业'], trade: ['行业性专业性', '行专调委会', '行业性', '专业性'] },
    field: { medical: ['医患', '医疗', '医疗纠纷'], labour: ['劳动人事争议', '劳动争议', '劳动'], traffic: ['交通事故损害赔偿', '道路交通事故', '交通事故', '交通'], consumer: ['消费', '消费纠纷'], property: ['物业服务', '物业', '物业管理'] },
  },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly', rowsPerYear: 14,
  generate: (random, { period, rows, unit }) => {
    const founded = () => addDays(period.from, -between(random, 100, 4000));
    // Most towns have all five fields; some lack the one that is hardest to set up.
    const fields = FIELDS.filter((_, i) => i < 3 || chance(random, 0.85));
    const committees = [
      { name: `${unit}人民调解委员会`, kind: 'town' as const, field: null, villageNo: null },
      ...fields.map((field) => ({ name: `${unit}${TITLES[field]}人民调解委员会`, kind: 'trade' as const, field, villageNo: null })),
      ...Array.from({ length: Math.max(0, rows - fields.length - 1) }, (_, i) => ({ name: `${unit}${villageName(i)}人民调解委员会`, kind: 'village' as const, field: null, villageNo: villageNo(unit, i) })),
    ];
    return committees.slice(0, rows).map((committee, i) => {
      const own = seededRandom(`${unit}/committees/${i}`);
      const dissolvedAt = committee.kind === 'village' && chance(own, 0.02) ? addDays(period.from, between(own, 20, 300)) : null;
      return {
        committeeNo: `${unit}-调委会${i + 1}`, ...committee, foundedAt: founded(), dissolvedAt, platformEnteredAt: chance(own, 0.995) ? addDays(period.from, -between(own, 1, 300)) : null,
      };
    });
  },
});
