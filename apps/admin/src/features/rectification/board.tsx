import { useTranslation } from 'react-i18next';
import { Bodies, DueDate, LossNow } from './item-parts.tsx';
import { type Board as BoardData, itemStates, usePointsText } from './rectification-data.ts';

/** The items by state, one column each. */
export function Board({ board, onOpen }: { readonly board: BoardData; readonly onOpen: (id: string) => void }) {
  const { t } = useTranslation('rectification');
  const points = usePointsText();
  return (
    <div className="repair-board">
      {itemStates.map((state) => (
        <section key={state} className="repair-column" aria-label={t(`states.${state}`)}>
          <h2>{t('stateCount', { state: t(`states.${state}`), count: board.counts[state] })}</h2>
          {board.rows.filter((item) => item.state === state).map((item) => (
            <button key={item.id} type="button" className="repair-card" onClick={() => onOpen(item.id)}>
              <strong>{item.title}</strong>
              <span className="sh-quiet">{item.unitName ?? t(`origins.${item.origin}`)} · {points(item)}</span>
              <Bodies item={item} />
              <DueDate item={item} />
              {item.now === null ? null : <LossNow item={item} />}
            </button>
          ))}
        </section>
      ))}
    </div>
  );
}
