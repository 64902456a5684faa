import { usePalette } from '@siheng/ui';
import { BarChart as Bars } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([Bars, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

export type Bar = { readonly name: string; readonly value: number; readonly shown: string; readonly quiet?: boolean };

type BarChartProps = {
  /** What the chart says, for who cannot see it. */
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly direction: 'horizontal' | 'vertical';
  readonly height: number;
  readonly onChoose?: (at: number) => void;
};

/** Bars with their values written at the end, in SVG so that print stays sharp. */
export function BarChart({ label, bars, direction, height, onChoose }: BarChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const palette = usePalette();
  useEffect(() => {
    if (box.current === null) return undefined;
    const chart = init(box.current, null, { renderer: 'svg' });
    const names = { type: 'category' as const, data: bars.map((bar) => bar.name), axisTick: { show: false }, axisLine: { lineStyle: { color: palette.line } }, axisLabel: { color: palette.textSecondary, interval: 0 }, inverse: direction === 'horizontal' };
    const values = { type: 'value' as const, min: 0, axisLabel: { color: palette.textTertiary }, splitLine: { lineStyle: { color: palette.lineSoft } }, minInterval: 1 };
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description: label } },
      grid: { left: 8, right: 48, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: { trigger: 'item', backgroundColor: palette.raised, borderColor: palette.line, textStyle: { color: palette.text }, formatter: ({ dataIndex }: { dataIndex: number }) => `${bars[dataIndex]?.name ?? ''}　${bars[dataIndex]?.shown ?? ''}` },
      xAxis: direction === 'horizontal' ? values : names,
      yAxis: direction === 'horizontal' ? names : values,
      series: [{
        type: 'bar',
        barMaxWidth: 18,
        data: bars.map((bar) => ({ value: bar.value, itemStyle: { color: bar.quiet === true ? palette.line : palette.primary, borderRadius: 2 } })),
        label: { show: true, position: direction === 'horizontal' ? 'right' : 'top', color: palette.textSecondary, formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.shown ?? '' },
      }],
    });
    if (onChoose) chart.on('click', ({ dataIndex }) => onChoose(dataIndex));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [label, bars, direction, palette, onChoose]);
  return <div ref={box} role="img" aria-label={label} style={{ height, width: '100%' }} />;
}
