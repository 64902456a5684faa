import type { Scenario } from './demo-county.ts';

/**
 * Planned faults of the demo year, by station and dataset; the others are as the generators make them:
 * late entries, disputes never entered, agreements not performed, villages without a contract.
 */
export const demoScenario: Scenario = {
  // Two stations that owe a report: their totals stay provisional.
  'wujin-henglin': { 'community-correction/location-log': { unreported: true } },
  'wujin-dingyan': { 'team-building/info-items': { unreported: true }, 'team-building/media-articles': { unreported: true } },
  // A person under correction who offended again; one who absconded, which nobody reported.
  'wujin-hengshanqiao': { 'community-correction/incidents': { rows: 1, seed: '8' } },
  'wujin-qishuyan': { 'community-correction/incidents': { rows: 1, seed: '2' } },
  // Too few consultations entered; no remote visit held.
  'wujin-lijia': { 'legal-aid/consultations': { rows: 92 } },
  'wujin-luoyang': { 'community-correction/remote-visits': { rows: 0 } },
};
