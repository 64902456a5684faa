import { adoption } from './adoption.ts';
import { assessments } from './assessments.ts';
import { clauses } from './clauses.ts';
import { collection } from './collection.ts';
import { common } from './common.ts';
import { consequences } from './consequences.ts';
import { cycle } from './cycle.ts';
import { data } from './data.ts';
import { drafts } from './drafts.ts';
import { externalResults } from './external-results.ts';
import { firstSteps } from './first-steps.ts';
import { importing } from './import.ts';
import { judgements } from './judgements.ts';
import { overview } from './overview.ts';
import { password } from './password.ts';
import { people } from './people.ts';
import { plugins } from './plugins.ts';
import { rectification } from './rectification.ts';
import { results } from './results.ts';
import { schemeOptions } from './scheme-options.ts';
import { schemes } from './schemes.ts';
import { scoring } from './scoring.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { units } from './units.ts';

/** Chinese texts by namespace: one per area. */
export const zh = { adoption, assessments, clauses, collection, common, consequences, cycle, data, drafts, externalResults, firstSteps, importing, judgements, overview, password, people, plugins, rectification, results, schemeOptions, schemes, scoring, shell, signIn, units } as const;
