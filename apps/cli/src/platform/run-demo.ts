import { seedDemo } from '@siheng/services';
import { EXIT } from '../exit-codes.ts';
import { print, printJson } from '../output/print.ts';
import { progressBar } from '../output/progress-bar.ts';
import { withPlatform } from './with-platform.ts';

const sentences = {
  seeded: (facts: number) => `演示数据已写入：${facts}条记录。运行 npx -y pnpm@12.21.0 start 打开。`,
  there: () => '演示数据已经在库中，没有改动。',
  'not-empty': () => '库中已有其他数据，没有写入演示数据。请用 SIHENG_DATA_DIR 指定一个空目录。',
};

/** `siheng demo`: the demo in an empty installation; doing it twice changes nothing. */
export const runDemo = ({ json }: { readonly json: boolean }): Promise<number> =>
  withPlatform('zh', async (deps) => {
    const hundredth = 100;
    const bar = progressBar('demo', hundredth);
    const { outcome, facts } = await seedDemo(deps, (done, total) => bar.step(Math.round((done / total) * hundredth))).finally(bar.stop);
    if (json) printJson({ outcome, facts });
    else print(sentences[outcome](facts));
    return outcome === 'not-empty' ? EXIT.refused : EXIT.ok;
  });
