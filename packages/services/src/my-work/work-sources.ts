import { consequenceWork } from '../consequences/consequence-work.ts';
import { cycleWork } from '../cycle/cycle-work.ts';
import { findingWork } from '../findings/finding-work.ts';
import { judgementWork } from '../judgements/judgement-work.ts';
import { objectionWork } from '../objections/objection-work.ts';
import { panelWork } from '../panels/panel-work.ts';
import { rectificationWork } from '../rectification/rectification-work.ts';
import { reportWork } from '../reports/report-work.ts';
import { selfAssessmentWork } from '../self-assessment/self-assessment-work.ts';
import { vetoWork } from '../vetoes/veto-work.ts';
import type { WorkSource } from './work-item.ts';

/** Every area that has work for people. A new one is added here, with its sentences in work-kinds.ts. */
export const workSources: readonly WorkSource[] = [cycleWork, reportWork, judgementWork, panelWork, selfAssessmentWork, rectificationWork, consequenceWork, findingWork, vetoWork, objectionWork];
