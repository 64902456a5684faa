import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { platformUsage } from '../collectors/platform-usage.ts';

export const platformLoginMet = defineMetric({
  id: 'platform-login-met', title: { zh: '平台登录率达标', en: 'Platform used every working day' }, unit: 'yes-no',
  needs: { usage: platformUsage },
  params: z.object({
    viewsPerDay: z.int().positive().default(50).describe('每工作日页面浏览次数'),
    daysPercent: z.int().min(0).max(100).default(100).describe('应达标工作日比例（%）'),
  }),
  measure({ facts, params }) {
    const workdays = facts.usage.filter(({ workday }) => workday);
    if (workdays.length === 0) return notApplicable('no working day in this period');
    const weak = workdays.filter(({ pageViews }) => pageViews < params.viewsPerDay);
    return yesNo((workdays.length - weak.length) * 100 >= params.daysPercent * workdays.length, factIds(weak));
  },
});
