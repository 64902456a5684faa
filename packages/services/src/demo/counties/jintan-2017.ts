import type { OrgRow } from '@siheng/db';
import { loadPlan } from '@siheng/schemes';
import { type DemoCounty, unitsOf } from '../demo-county.ts';
import { ownCheckOf } from './jintan-scheme.ts';

/** In the same city as the first county of the demo, which is always there before. */
const org: OrgRow = { id: 'jintan', code: '320413', name: '金坛区', shortName: '金坛', kind: 'county', class: null, parentId: 'changzhou', path: '/jiangsu/changzhou/jintan/', residentPopulation: 560_000 };

const departments = [['falv', '法律服务管理科', '示例辰'], ['fayuan', '法律援助中心', '示例巳'], ['shejiao', '社区矫正科', '示例午'], ['faxuan', '法制宣传科', '示例未'], ['bangong', '办公室', '示例申'], ['jiceng', '基层工作科', '示例酉'], ['gongfu', '公共法律服务中心', '示例戌']] as const;

/** 金坛 (003): the province's result of 2016 taken in, its 25 items repaired through 2017, and the next result. Everything after the plan is made up. */
export const jintan2017: DemoCounty = {
  id: 'jintan-2017', scheme: () => ownCheckOf(loadPlan('jintan-2016')), title: '2017年度整改措施落实自查', decision: '坛司发〔2017〕7号；自查的分值为演示设定，非文件所载', org, above: [],
  units: unitsOf(org, 'bureau', 1, [['ju', '金坛区司法局', 560_000]]), prior: {}, parameters: {}, planned: {},
  scenario: {
    'jintan-ju': {
      'legal-aid/law-firms': { rows: 7, seed: '2017' }, 'legal-aid/subsidies': { rows: 48, seed: '2017' }, 'community-correction/sessions': { rows: 240, seed: '2017' },
      'legal-publicity/publicity-organisations': { rows: 4, seed: '2017' }, 'team-building/analysis-reports': { rows: 8, seed: '2017' },
    },
  },
  accounts: departments.map(([id, department, name]) => ({ userId: `demo-jintan-${id}`, username: `jintan-${id}`, name, role: 'department', title: department, orgId: org.id, department })),
  repair: {
    planId: 'jintan-2016', plannedOn: '2017-03-28', dueAt: '2017-12-31',
    ends: {
      '003-公共法律服务-1-b': 'returned-then-verified', '003-公共法律服务-2-b': 'claimed', '003-特殊人群服务管理-1-b': 'returned-then-verified', '003-特殊人群服务管理-2-b': 'returned', '003-特殊人群服务管理-4-a': 'returned-then-verified', '003-特殊人群服务管理-4-b': 'claimed',
      '003-法治宣传教育-1-a': 'started', '003-法治宣传教育-2-a': 'started', '003-法治宣传教育-3-a': 'claimed', '003-法治宣传教育-3-b': 'claimed',
      '003-基层基础建设-1-b': 'open', '003-基层基础建设-1-c': 'started', '003-基层基础建设-2-b': 'claimed',
    },
    reminders: { '003-特殊人群服务管理-2-a': 2, '003-特殊人群服务管理-2-b': 4, '003-特殊人群服务管理-4-a': 3, '003-特殊人群服务管理-4-b': 1, '003-基层基础建设-1-b': 1 },
    next: {
      title: '省厅2017年度绩效考评（演示）', source: '演示数据（合成），非文件所载', rank: 52,
      got: {
        '003-公共法律服务-2-b': '6', '003-特殊人群服务管理-4-b': '24.5',
        '003-特殊人群服务管理-2-b': '3', '003-法治宣传教育-1-a': '9', '003-法治宣传教育-2-a': '2', '003-法治宣传教育-3-a': '14.5', '003-法治宣传教育-3-b': '19',
        '003-基层基础建设-1-b': '1', '003-基层基础建设-1-c': '7.5', '003-基层基础建设-2-b': '16', '003-基层基础建设-3-a': '14.5',
      },
    },
  },
};
