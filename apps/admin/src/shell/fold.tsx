import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

type FoldProps = { readonly label: string; readonly face: ReactNode; readonly className?: string; readonly children: (close: () => void) => ReactNode };

/** A button of the header that unfolds a small panel; Escape, a click elsewhere and leaving with the keyboard close it. */
export function Fold({ label, face, className, children }: FoldProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointer = ({ target }: PointerEvent): void => {
      if (target instanceof Node && place.current?.contains(target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);
  return (
    <div
      ref={place}
      className="app-fold"
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && place.current?.contains(relatedTarget) !== true) setOpen(false);
      }}
    >
      <button ref={button} type="button" className={className} aria-label={label} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>{face}</button>
      {isOpen ? <div id={id} className="app-fold-panel">{children(() => setOpen(false))}</div> : null}
    </div>
  );
}
