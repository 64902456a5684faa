import { platformActor, type Verification, verifyBundle, verifyStoredRun } from '@siheng/services';
import { EXIT, usageError } from '../exit-codes.ts';
import { print, printJson } from '../output/print.ts';
import { sayingErrors, withPlatform } from '../platform/with-platform.ts';
import { callerPath, readableFile } from '../read-text-file.ts';
import { verificationText } from './verification-text.ts';

type VerifyCall = { readonly file: string | undefined; readonly run?: string; readonly expect?: string; readonly lang: 'zh' | 'en'; readonly json: boolean };

const verified = ({ file, run, expect, lang }: VerifyCall): Promise<Verification> => {
  if (run !== undefined) return withPlatform(lang, (deps) => verifyStoredRun(deps, { actor: platformActor, runId: run }));
  if (file === undefined) throw usageError('Name a file, or a run of the database with --run.');
  readableFile(file);
  return sayingErrors(lang, () => verifyBundle({ file: callerPath(file), expect }));
};

/** `siheng results verify`: 0 where every figure is the same. */
export const runVerify = async (call: VerifyCall): Promise<number> => {
  if (call.run !== undefined && (call.file !== undefined || call.expect !== undefined)) throw usageError('--run stands alone: it reads the database, not a file.');
  const verification = await verified(call);
  if (call.json) printJson(verification);
  else print(verificationText(verification, call.lang));
  return verification.isSame ? EXIT.ok : EXIT.refused;
};
