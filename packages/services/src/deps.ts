import { randomUUID } from 'node:crypto';
import type { Database, JobTransport } from '@siheng/db';
import type { Registry } from '@siheng/plugin-sdk/registry';
import { type CountyQueue, createCountyQueue } from './demo/county-queue.ts';
import { type EvidenceSettings, usualEvidenceSettings } from './evidence/evidence-settings.ts';
import { createPulse, type Pulse } from './live/pulse.ts';
import { createProgressBoard, type ProgressBoard } from './progress/progress-board.ts';
import { createScoringQueue, type ScoringQueue } from './scoring/scoring-queue.ts';

/** Structured log without personal data: ids, codes and counts only. */
export type Log = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

/** Facts, reports or judgements changed: the open assessments of the organisation are to be scored again. */
export type Change = { readonly orgId: string; readonly assessmentId?: string; readonly reason: string; readonly by: string };

/** What every use case `(deps, input) → output` is given. */
export type Deps = {
  readonly db: Database;
  readonly registry: Registry;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly dataDir: string;
  readonly progress: ProgressBoard;
  readonly log: Log;
  /** The installation shows the demo: its accounts stand on the sign-in page. */
  readonly isDemo: boolean;
  readonly evidence: EvidenceSettings;
  readonly scoring: ScoringQueue;
  /** Scoring is done by workers, not by this process. */
  readonly hasWorkers: boolean;
  /** Counties of the demo that are made after the first. */
  readonly counties: CountyQueue;
  /** Tells open pages that something changed. */
  readonly pulse: Pulse;
  /** Called after a change was committed. One run per assessment is queued; requests that wait are merged. */
  readonly changed: (change: Change) => void;
};

export type DepsParts = Pick<Deps, 'db' | 'registry' | 'dataDir' | 'log'> & Partial<Pick<Deps, 'clock' | 'newId' | 'isDemo' | 'evidence'>> & {
  /** Hands scoring to the workers of the installation; without it this process does it. */
  readonly transport?: JobTransport | null;
};

/** Wires the use cases: for the server, the CLI and the tests alike. */
export const createDeps = ({ clock = () => new Date(), newId = randomUUID, isDemo = false, evidence = usualEvidenceSettings, transport = null, ...parts }: DepsParts): Deps => {
  const scoring = createScoringQueue(() => deps, transport);
  const counties = createCountyQueue(() => deps);
  const deps: Deps = { ...parts, clock, newId, isDemo, evidence, progress: createProgressBoard(clock), scoring, hasWorkers: transport !== null, counties, pulse: createPulse(() => deps.db), changed: scoring.changed };
  return deps;
};
