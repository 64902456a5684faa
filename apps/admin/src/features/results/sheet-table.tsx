import { lostOf, Points, ScoreBar, StatusTag, usePickText, useWords } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SheetItem, SheetSection } from './sheet-data.ts';

type At = { readonly unitId: string; readonly run: string | undefined };

function ItemRow({ item, unitId, run }: { readonly item: SheetItem } & At) {
  const { t } = useTranslation('results');
  const words = useWords();
  const pick = usePickText();
  const isBonus = item.kind === 'bonus';
  const lost = isBonus ? null : lostOf(item.full, item.got);
  return (
    <tr className={lost === null ? '' : 'sheet-lost'}>
      <th scope="row">
        <Link to="/results/units/$unitId/items/$itemId" params={{ unitId, itemId: item.id }} search={{ run }} aria-label={t('sheet.openItem', { item: pick(item.title) })}>{pick(item.title)}</Link>
        {item.state === 'unscored' ? <StatusTag tone="warning">{t('sheet.unscored')}</StatusTag> : null}
        {item.state === 'not-applicable' ? <StatusTag tone="neutral">{t('sheet.notApplicable')}</StatusTag> : null}
      </th>
      <td className="sh-quiet">{words.list(item.departments) || '—'}</td>
      <td className="sheet-bar">{isBonus || item.full === null ? null : <ScoreBar got={item.got} full={item.full} />}</td>
      <td className="sh-right"><Points value={item.full} tone="quiet" /></td>
      <td className="sh-right"><Points value={item.got} strong tone={isBonus && item.got !== '0' ? 'gained' : undefined} /></td>
      <td className="sh-right">{isBonus ? <span className="sh-quiet">—</span> : lost === null ? <span className="sh-quiet">0.00</span> : <Points value={lost} strong tone="lost" />}</td>
      <td className="sh-right sh-quiet">{item.lines > 0 ? t('sheet.lines', { count: item.lines }) : ''}</td>
    </tr>
  );
}

/** All sections and items of a unit: what could be had, what was had, what was lost. */
export function SheetTable({ sections, unitId, run }: { readonly sections: readonly SheetSection[] } & At) {
  const { t } = useTranslation('results');
  const pick = usePickText();
  return (
    <table className="sheet">
      <thead>
        <tr>
          <th scope="col">{t('sheet.item')}</th>
          <th scope="col">{t('sheet.department')}</th>
          <th scope="col" aria-hidden />
          <th scope="col" className="sh-right">{t('sheet.full2')}</th>
          <th scope="col" className="sh-right">{t('sheet.got')}</th>
          <th scope="col" className="sh-right">{t('sheet.lost')}</th>
          <th scope="col" aria-hidden />
        </tr>
      </thead>
      {sections.map((section) => {
        const lost = section.kind === 'bonus' ? null : lostOf(section.full, section.got);
        return (
          <tbody key={section.id}>
            <tr className="sheet-section">
              <th scope="rowgroup" colSpan={2}>{pick(section.title)}</th>
              <td className="sheet-bar">{section.kind === 'bonus' || section.full === null ? null : <ScoreBar got={section.got} full={section.full} />}</td>
              <td className="sh-right"><Points value={section.full} /></td>
              <td className="sh-right"><Points value={section.got} strong tone={section.kind === 'bonus' && section.got !== '0' ? 'gained' : undefined} /></td>
              <td className="sh-right">{lost === null ? <span className="sh-quiet">{section.kind === 'bonus' ? '—' : '0.00'}</span> : <Points value={lost} strong tone="lost" />}</td>
              <td />
            </tr>
            {section.items.map((item) => <ItemRow key={item.id} item={item} unitId={unitId} run={run} />)}
          </tbody>
        );
      })}
    </table>
  );
}
