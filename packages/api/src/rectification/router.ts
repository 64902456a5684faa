import { router } from '../trpc.ts';
import { claimItem } from './claim-item.ts';
import { getItem } from './get-item.ts';
import { getSettings } from './get-settings.ts';
import { listItems } from './list-items.ts';
import { listLosses } from './list-losses.ts';
import { planItems } from './plan-items.ts';
import { recordCheck } from './record-check.ts';
import { remindItem } from './remind-item.ts';
import { returnItem } from './return-item.ts';
import { startItem } from './start-item.ts';
import { updateSettings } from './update-settings.ts';
import { verifyItem } from './verify-item.ts';

export const rectificationRouter = router({ list: listItems, get: getItem, losses: listLosses, plan: planItems, start: startItem, claim: claimItem, verify: verifyItem, return: returnItem, recordCheck, remind: remindItem, settings: getSettings, updateSettings });
