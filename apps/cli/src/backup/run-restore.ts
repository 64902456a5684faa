import { platformActor, restoreBackup, type RestoreReport, type VerifiedBackup, verifyBackup } from '@siheng/services';
import { EXIT } from '../exit-codes.ts';
import { print, printJson } from '../output/print.ts';
import { progressBar } from '../output/progress-bar.ts';
import { sayingErrors, withPlatform } from '../platform/with-platform.ts';
import { callerPath, readableFile } from '../read-text-file.ts';
import { readPassphrase } from './passphrase.ts';

const sum = (rows: Readonly<Record<string, number>>): number => Object.values(rows).reduce((total, count) => total + count, 0);

const words = {
  zh: {
    checked: ({ manifest, closing }: VerifiedBackup) => `备份完好：${manifest.createdAt}，版本${manifest.software}，${manifest.tables.length}张表${sum(closing.rows)}行。`,
    restored: ({ createdAt, rows, evidence, migrated }: RestoreReport) => `恢复完成：${createdAt}的备份，${rows}行，证明材料${evidence}份${migrated.length === 0 ? '' : `；数据库结构已更新${migrated.length}步`}。`,
    keys: '备份未加密，不含密钥文件：数据对接的凭据需要重新填写，所有人需要重新登录。',
    broken: (at: string) => `审计记录在第${at}条处不连续：备份时即已如此，请核查。`,
    missing: (names: readonly string[]) => `备份中缺少${names.length}份证明材料的文件：\n${names.map((name) => `  ${name}`).join('\n')}`,
  },
  en: {
    checked: ({ manifest, closing }: VerifiedBackup) => `The backup is whole: ${manifest.createdAt}, version ${manifest.software}, ${sum(closing.rows)} rows of ${manifest.tables.length} tables.`,
    restored: ({ createdAt, rows, evidence, migrated }: RestoreReport) => `Restored: backup of ${createdAt}, ${rows} rows, ${evidence} pieces of evidence${migrated.length === 0 ? '' : `; ${migrated.length} migrations applied`}.`,
    keys: 'The backup was not encrypted and holds no key files: credentials of sources must be entered again, and everybody signs in again.',
    broken: (at: string) => `The audit log is broken at entry ${at}: it was so when the backup was made; look into it.`,
    missing: (names: readonly string[]) => `The backup lacks the files of ${names.length} pieces of evidence:\n${names.map((name) => `  ${name}`).join('\n')}`,
  },
} as const;

type RestoreCall = { readonly file: string; readonly passphraseFile?: string; readonly check: boolean; readonly lang: 'zh' | 'en'; readonly json: boolean };

/** `siheng restore`: all or nothing; with `--check` nothing is opened but the file. */
export const runRestore = async ({ file, passphraseFile, check, lang, json }: RestoreCall): Promise<number> => {
  readableFile(file);
  const input = { file: callerPath(file), passphrase: await readPassphrase(passphraseFile) };
  if (check) {
    const verified = await sayingErrors(lang, () => verifyBackup(input));
    if (json) printJson({ ...verified.manifest, rows: verified.closing.rows });
    else print(words[lang].checked(verified));
    return EXIT.ok;
  }
  return withPlatform(lang, async (deps) => {
    const bar = progressBar('restore', 100);
    const report = await restoreBackup(deps, { ...input, actor: platformActor, progress: (done, total) => bar.step(Math.round((done / total) * 100)) }).finally(bar.stop);
    const says = words[lang];
    if (json) printJson(report);
    else print([says.restored(report), ...(report.hasKeys ? [] : [says.keys]), ...(report.missingEvidence.length === 0 ? [] : [says.missing(report.missingEvidence)]), ...(report.audit.brokenAt === null ? [] : [says.broken(report.audit.brokenAt)])].join('\n'));
    return EXIT.ok;
  }, { migrate: false });
};
