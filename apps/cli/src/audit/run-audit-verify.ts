import { EXIT } from '../exit-codes.ts';
import { print, printJson } from '../output/print.ts';
import { withDatabase } from '../database/with-database.ts';

const says = {
  changed: { zh: (at: string) => `第 ${at} 条被改动：内容与其哈希不符。`, en: (at: string) => `Entry ${at} was changed: it does not have its own hash.` },
  removed: { zh: (at: string) => `第 ${at} 条之前有条目被删除或调换了顺序。`, en: (at: string) => `Before entry ${at} entries were removed or put into another order.` },
  end: { zh: (at: string) => `末尾的条目被删除：最后写入的是第 ${at} 条。`, en: (at: string) => `The last entries were removed: the last one written was ${at}.` },
} as const;

/** `siheng audit verify`: follows the chain of hashes; 1 where it is broken. */
export const runAuditVerify = ({ json, lang }: { readonly json: boolean; readonly lang: 'zh' | 'en' }): Promise<number> =>
  withDatabase({ migrate: false }, async (db) => {
    const { verifyAudit } = await import('@siheng/services');
    const check = await verifyAudit({ db });
    if (json) printJson({ ok: check.problem === null, ...check });
    else if (check.problem === null) print(lang === 'zh' ? `审计日志完整：${check.entries} 条，逐条相符。` : `The audit log is whole: ${check.entries} entries, each fits.`);
    else print(`${says[check.problem][lang](check.brokenAt ?? '')}\n${lang === 'zh' ? `在它之前的 ${check.entries} 条完好。请保留数据库现状并与备份核对。` : `The ${check.entries} entries before it are good. Keep the database as it is and compare with a backup.`}`);
    return check.problem === null ? EXIT.ok : EXIT.refused;
  });
