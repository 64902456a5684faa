import { type ItemScore, sayLine, type UnitScore } from '@siheng/kernel';
import { directionOf, Points, showSigned, useLocale, usePickText } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../model/editor-context.ts';

function ItemLines({ item }: { readonly item: ItemScore }) {
  const { scheme, names } = useEditor();
  const { locale } = useLocale();
  const pick = usePickText();
  const lang = locale === 'en' ? 'en' : 'zh';
  const own = scheme.tracks.flatMap((track) => track.sections.flatMap((section) => section.items)).find(({ id }) => id === item.item);
  return (
    <>
      <tr className="try-result-item"><th scope="row">{own === undefined ? item.item : pick(own.title)}</th><td className="sh-num"><Points value={item.full} tone="quiet" /></td><td className="sh-num"><Points value={item.got} strong /></td></tr>
      {item.lines.map((line, index) => {
        const direction = directionOf(line);
        return <tr key={`${line.rule}-${index}`} className="try-line"><td colSpan={2}>{sayLine(line, lang, names[lang], own?.rules.find(({ id }) => id === line.rule))}</td><td className={`sh-num ${direction === 'taken' ? 'sh-lost' : 'sh-gained'}`}>{direction === 'none' ? null : showSigned(line.after, direction)}</td></tr>;
      })}
    </>
  );
}

/** The points of the example with every line that took or gave some: items that moved first stand out, the rest is full. */
export function ExampleResult({ result }: { readonly result: UnitScore }) {
  const { t } = useTranslation('drafts');
  const moved = result.items.filter((item) => item.lines.length > 0);
  return (
    <>
      <p className="try-total" role="status">{t('try.total')} <strong className="sh-num"><Points value={result.total} strong /></strong></p>
      <p className="sh-quiet">{t('try.totalParts', { base: result.base, bonus: result.bonus, full: result.full })}</p>
      {moved.length === 0 ? <p className="sh-quiet">{t('try.allFull')}</p> : (
        <table className="try-table">
          <thead><tr><th scope="col">{t('kinds.item')}</th><th scope="col">{t('try.full')}</th><th scope="col">{t('try.got')}</th></tr></thead>
          <tbody>{moved.map((item) => <ItemLines key={item.item} item={item} />)}</tbody>
        </table>
      )}
    </>
  );
}
