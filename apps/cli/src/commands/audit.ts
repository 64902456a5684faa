import { Command, Option } from 'commander';

export const auditCommand = (): Command => {
  const audit = new Command('audit').description('the audit log');
  audit.command('verify')
    .description('follow the chain of hashes and find a changed, removed or reordered entry; exit code 1 if there is one')
    .option('--json', 'one JSON document on standard output', false)
    .addOption(new Option('--lang <lang>', 'language of the answer').choices(['zh', 'en']).default('zh'))
    .action(async (options: { json: boolean; lang: 'zh' | 'en' }) => {
      const { runAuditVerify } = await import('../audit/run-audit-verify.ts');
      process.exitCode = await runAuditVerify(options);
    });
  return audit;
};
