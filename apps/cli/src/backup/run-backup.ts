import { type BackupReport, createBackup, platformActor } from '@siheng/services';
import { EXIT } from '../exit-codes.ts';
import { print, printJson } from '../output/print.ts';
import { progressBar } from '../output/progress-bar.ts';
import { withPlatform } from '../platform/with-platform.ts';
import { newPath } from '../read-text-file.ts';
import { readPassphrase } from './passphrase.ts';

const words = {
  zh: {
    done: ({ rows, tables, evidence, bytes, sha256, isSealed }: BackupReport) => `备份完成：${tables}张表${rows}行，证明材料${evidence}份，${bytes}字节，${isSealed ? '已加密' : '未加密，不含密钥文件'}。\nSHA-256 ${sha256}`,
    missing: (names: readonly string[]) => `${names.length}份证明材料的文件不在或已被改动，备份中没有可用的内容：\n${names.map((name) => `  ${name}`).join('\n')}`,
  },
  en: {
    done: ({ rows, tables, evidence, bytes, sha256, isSealed }: BackupReport) => `Backed up: ${rows} rows of ${tables} tables, ${evidence} pieces of evidence, ${bytes} bytes, ${isSealed ? 'encrypted' : 'not encrypted, without the key files'}.\nSHA-256 ${sha256}`,
    missing: (names: readonly string[]) => `The files of ${names.length} pieces of evidence are gone or were changed; the backup has nothing usable of them:\n${names.map((name) => `  ${name}`).join('\n')}`,
  },
} as const;

/** `siheng backup`: 1 where evidence was missing, so that a schedule notices. */
export const runBackup = async ({ file, passphraseFile, lang, json }: { readonly file: string; readonly passphraseFile?: string; readonly lang: 'zh' | 'en'; readonly json: boolean }): Promise<number> => {
  const passphrase = await readPassphrase(passphraseFile);
  return withPlatform(lang, async (deps) => {
    const bar = progressBar('backup', 100);
    const report = await createBackup(deps, { actor: platformActor, file: newPath(file), passphrase, progress: (done, total) => bar.step(total === 0 ? 100 : Math.round((done / total) * 100)) }).finally(bar.stop);
    const lost = [...report.missingEvidence, ...report.damagedEvidence];
    if (json) printJson(report);
    else print([words[lang].done(report), ...(lost.length === 0 ? [] : [words[lang].missing(lost)])].join('\n'));
    return lost.length === 0 ? EXIT.ok : EXIT.refused;
  });
};
