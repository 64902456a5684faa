import { QueryView } from '../../shell/query-view.tsx';
import { useQuery } from '@tanstack/react-query';

const style = 'body{font:15px/1.8 "Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;margin:24px auto;max-width:760px;padding:0 16px;color:#1a1a1a}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:4px 8px;vertical-align:top}img{max-width:100%;height:auto}p{margin:.4em 0}';

/** Shows the text, tables and pictures of a Word document. What it becomes is shown in a frame that can run nothing and reach nothing. */
export function WordView({ href, title }: { readonly href: string; readonly title: string }) {
  const query = useQuery({
    queryKey: ['word', href],
    queryFn: async () => {
      const [{ default: mammoth }, answer] = await Promise.all([import('mammoth'), fetch(href)]);
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      return (await mammoth.convertToHtml({ arrayBuffer: await answer.arrayBuffer() })).value;
    },
    staleTime: 300_000,
    retry: false,
  });
  return <QueryView query={query}>{(html) => <iframe className="evidence-frame" sandbox="" title={title} srcDoc={`<!doctype html><meta charset="utf-8"><style>${style}</style>${html}`} />}</QueryView>;
}
