export { type LiveStanding, liveStanding, type UnitStanding } from './live-standing.ts';
