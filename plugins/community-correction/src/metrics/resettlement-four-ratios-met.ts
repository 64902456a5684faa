import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { pickups } from '../collectors/pickups.ts';
import { releasedPersons } from '../collectors/released-persons.ts';
import { verifications } from '../collectors/verifications.ts';
import { releasedIn } from '../resettlement/released-in.ts';

const percent = z.int().min(0).max(100);

/** Pick-ups, verification feedback, placement and help all reach their percentage; a base of nobody reaches any. */
export const resettlementFourRatiosMet = defineMetric({
  id: 'resettlement-four-ratios-met', title: { zh: '四项比率全部达标', en: 'All four resettlement ratios met' }, unit: 'yes-no',
  needs: { pickups, verifications, releasedPersons },
  params: z.object({ pickup: percent.default(100), feedback: percent.default(100), placement: percent.default(90), help: percent.default(95) }),
  measure({ facts, params, period }) {
    const released = releasedIn(facts.releasedPersons, period);
    const ratios = [
      { due: facts.pickups, open: facts.pickups.filter((one) => one.pickedUpAt === null), percent: params.pickup },
      { due: facts.verifications, open: facts.verifications.filter((one) => one.receiptSentAt === null), percent: params.feedback },
      { due: released, open: released.filter((one) => one.placedAt === null), percent: params.placement },
      { due: released, open: released.filter((one) => one.helpedAt === null), percent: params.help },
    ];
    if (ratios.every(({ due }) => due.length === 0)) return notApplicable('nobody was released, verified or due for a pick-up in this period');
    const failed = ratios.filter(({ due, open, percent: wanted }) => (due.length - open.length) * 100 < wanted * due.length);
    return yesNo(failed.length === 0, [...new Set(failed.flatMap(({ open }) => factIds(open)))]);
  },
});
