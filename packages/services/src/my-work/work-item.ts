import type { AssessmentRow, OrgRow } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { About } from '../notifications/fill-sentence.ts';
import type { Actor } from '../policy/actor.ts';
import type { WorkKind } from './work-kinds.ts';

/** Something that one person has to do now. It is computed from what is stored, never stored itself: what is done is gone. */
export type WorkItem = {
  /** The same from call to call for the same piece of work: "judge-items wujin 基层科". */
  readonly id: string;
  readonly kind: WorkKind;
  /** Fills the sentence of the kind; a text with both languages is said in the language of the reader. */
  readonly about: About;
  /** How many single things stand behind it (12 items to judge): what the badges of the menu add up. */
  readonly count: number;
  readonly assessmentId: string | null;
  /** ISO instant of the deadline; null: none is set. */
  readonly dueAt: string | null;
  /** Comes before the others whatever its deadline: somebody sent it back, or others wait for it. */
  readonly urgent: boolean;
  /** The page where it is done, and its search parameters; the assessment is added. The badge of the menu stands beside this path. */
  readonly link: { readonly path: string; readonly search?: Readonly<Record<string, string>> };
};

/** Whose work is asked for, in which assessments that the person may read, and when. */
export type WorkScope = {
  readonly actor: Actor;
  readonly assessments: readonly { readonly assessment: AssessmentRow; readonly org: OrgRow }[];
  readonly now: Date;
};

/** What an area contributes: the work of one person. It asks the policy itself and answers nothing for who has nothing to do there. */
export type WorkSource = (deps: Deps, scope: WorkScope) => Promise<readonly WorkItem[]>;
