import { spawn } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../errors/app-error.ts';
import type { ScanSettings } from './evidence-settings.ts';

const patienceMs = 120_000;

const answerSchema = z.object({ infected: z.boolean(), name: z.string().optional() });

type Verdict = { readonly infected: boolean; readonly name?: string | undefined };

const byCommand = ([program, ...rest]: readonly string[], file: string): Promise<Verdict> =>
  new Promise((resolve, reject) => {
    if (program === undefined) return reject(new Error('no program is named'));
    const child = spawn(program, [...rest, file], { stdio: ['ignore', 'pipe', 'ignore'], timeout: patienceMs });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => { text = `${text}${chunk.toString()}`.slice(-2000); });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve({ infected: false });
      // As clamscan and clamdscan say it: 1 found something, 2 could not look.
      if (code === 1) return resolve({ infected: true, name: /: (.+) FOUND/.exec(text)?.[1] });
      return reject(new Error(`the program ended with ${code ?? 'a signal'}`));
    });
    return undefined;
  });

const byAddress = async (url: string, file: string): Promise<Verdict> => {
  const answer = await fetch(url, { method: 'POST', body: await openAsBlob(file), headers: { 'content-type': 'application/octet-stream' }, signal: AbortSignal.timeout(patienceMs), redirect: 'error' });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return answerSchema.parse(await answer.json());
};

/** Lets the installation's scanner look into a file. What it cannot look into is not taken: better later than infected. */
export const scanFile = async (scan: ScanSettings | null, file: string, name: string): Promise<void> => {
  if (scan === null) return;
  let verdict: Verdict;
  try {
    verdict = 'command' in scan ? await byCommand(scan.command, file) : await byAddress(scan.url, file);
  } catch (error) {
    throw new AppError('evidence_not_scanned', { name }, { cause: error });
  }
  if (verdict.infected) throw new AppError('evidence_infected', { name, found: verdict.name ?? '?' });
};
