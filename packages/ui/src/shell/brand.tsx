/** The mark (a beam balance) and the name of the product. */
export function Brand({ compact = false }: { readonly compact?: boolean }) {
  return (
    <div className={compact ? 'sh-brand sh-brand-compact' : 'sh-brand'}>
      <BrandMark size={28} />
      {compact ? null : (
        <span>
          <strong>司衡</strong>
          <small>Siheng</small>
        </span>
      )}
    </div>
  );
}

/** The mark alone. */
export function BrandMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false" className="sh-mark">
      <rect width="32" height="32" rx="7" />
      <g fill="none" stroke="#fff" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round">
        <path d="M16 6.5v18M10.5 25h11M7 10.5l9-2 9 2" />
        <path d="M3.8 18.2 7 10.5l3.2 7.7a3.4 3.4 0 0 1-6.4 0ZM21.8 18.2l3.2-7.7 3.2 7.7a3.4 3.4 0 0 1-6.4 0Z" />
      </g>
    </svg>
  );
}
