import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { dataChecks } from '../collectors/data-checks.ts';

/** 数据差错率: wrong records ÷ records checked, over all confirmed checks of the period (002-直属律师事务所考核工作-5-c). */
export const lawfirmDataErrorRatio = defineMetric({
  id: 'lawfirm-data-error-ratio', title: { zh: '律所数据差错率', en: 'Wrong data of the law firm' }, unit: 'ratio',
  needs: { checks: dataChecks }, params: z.object({}),
  measure({ facts }) {
    const confirmed = facts.checks.filter((check) => check.confirmed);
    const total = (field: 'checkedRecords' | 'wrongRecords') => confirmed.reduce((sum, check) => sum + check[field], 0);
    if (total('checkedRecords') === 0) return notApplicable('no record was checked in this period');
    return ratio(total('wrongRecords'), total('checkedRecords'), factIds(confirmed.filter(({ wrongRecords }) => wrongRecords > 0)));
  },
});
