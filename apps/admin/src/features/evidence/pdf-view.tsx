import { ErrorState } from '@siheng/ui';
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

// Beside the character maps, put there by the build.
GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.min.mjs';

const mostPages = 200;

/** A page is drawn when it comes into sight. */
function PdfPage({ document, number, label }: { readonly document: PDFDocumentProxy; readonly number: number; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return undefined;
    let isGone = false;
    const draw = async (): Promise<void> => {
      const page = await document.getPage(number);
      const width = target.parentElement?.clientWidth ?? 800;
      const viewport = page.getViewport({ scale: (width / page.getViewport({ scale: 1 }).width) * Math.min(2, window.devicePixelRatio) });
      if (isGone) return;
      [target.width, target.height] = [viewport.width, viewport.height];
      await page.render({ canvas: target, viewport }).promise;
    };
    const watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting !== true) return;
      watch.disconnect();
      void draw();
    }, { rootMargin: '400px' });
    watch.observe(target);
    return () => {
      isGone = true;
      watch.disconnect();
    };
  }, [document, number]);
  return <canvas ref={canvas} className="evidence-page" role="img" aria-label={label} width={800} height={1131} />;
}

/** Shows a PDF page by page, with fonts and character maps of the own server. */
export function PdfView({ href, title }: { readonly href: string; readonly title: string }) {
  const { t } = useTranslation('evidence');
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const task = getDocument({ url: href, cMapUrl: '/pdfjs/cmaps/', cMapPacked: true, standardFontDataUrl: '/pdfjs/standard_fonts/', disableRange: true, enableXfa: false });
    task.promise.then(setDocument, () => setFailed(true));
    return () => void task.destroy();
  }, [href]);
  if (failed) return <ErrorState message={t('previewFailed')} />;
  if (document === null) return <div className="evidence-page" />;
  const pages = Math.min(document.numPages, mostPages);
  return (
    <div className="evidence-scroll">
      {Array.from({ length: pages }, (_, index) => <PdfPage key={index} document={document} number={index + 1} label={t('pageOf', { title, page: index + 1, of: document.numPages })} />)}
      {pages < document.numPages ? <p className="sh-quiet">{t('morePages', { of: document.numPages, shown: pages })}</p> : null}
    </div>
  );
}
