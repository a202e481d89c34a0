import { LitElement, css, html, nothing } from 'lit';
import type { ECharts } from 'echarts/core';

interface Series {
  name: string;
  /** Solid for what was played, dashed for what it is held against. */
  dashed: boolean;
  values: number[];
}

/** Between which values the runs of a sample lie; the wide one comes first. */
interface Band {
  name: string;
  low: number[];
  high: number[];
}

/** A published figure and what its sources allow. */
interface Dot {
  label: string;
  value: number;
  low: number;
  high: number;
}

interface ChartData {
  title: string;
  unit: string;
  finding: string;
  /** One label per value, such as "2024 Q2". */
  labels: string[];
  /** The label at which the future begins; empty when all is past. */
  now: string;
  digits: number;
  series: Series[];
  /** What is written at that label. */
  nowName: string;
  tableCaption: string;
  bands: Band[];
  dots: Dot[];
  /** What the dots are. */
  dotName: string;
}

/** A line chart with the two things that stand beside every chart: a sentence and a table. */
export class LineChart extends LitElement {
  static properties = { data: { attribute: false }, wall: { type: Boolean, reflect: true } };

  static styles = css`
    :host { display: block; }
    .plot { height: 260px; width: 100%; }
    :host([wall]) { display: flex; flex-direction: column; }
    :host([wall]) .plot { flex: 1 0 130px; min-height: 130px; height: auto; }
    .unit { color: var(--ink-2); font-size: var(--text-s); margin: 0 0 2px; }
    .finding { font-size: var(--text-m); margin: 6px 0; }
    :host([wall]) .unit, :host([wall]) .finding { font-size: max(15px, 1.46vw); line-height: 1.2; }
    details { font-size: var(--text-s); }
    summary { cursor: pointer; text-decoration: underline dotted; text-underline-offset: 3px; min-height: 24px; width: max-content; }
    summary:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .rows { max-height: 300px; overflow: auto; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th, td { text-align: right; padding: 4px 10px 4px 0; border-top: 1px solid var(--line); }
    th:first-child { text-align: left; font-weight: 400; }
    thead th { font-weight: 600; border: 0; color: var(--ink-2); }
  `;

  declare data?: ChartData;
  declare wall: boolean;
  private chart?: ECharts;
  private watcher?: ResizeObserver;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.requestUpdate();

  render() {
    const data = this.data;
    if (!data) return nothing;
    return html`
      <p class="unit">${data.unit}</p>
      <div class="plot" role="img" aria-label=${data.finding}></div>
      <p class="finding">${data.finding}</p>
      ${this.wall ? nothing : this.table(data)}`;
  }

  /** For a page in hand: nobody opens a table on a wall. */
  private table(data: ChartData) {
    return html`
      <details>
        <summary>${data.tableCaption}</summary>
        <div class="rows"><table>
          <thead><tr><th></th>${data.series.map((s) => html`<th scope="col">${s.name}</th>`)}
            ${data.bands.map((band) => html`<th scope="col">${band.name}</th>`)}${data.dots.length ? html`<th scope="col">${data.dotName}</th>` : nothing}</tr></thead>
          <tbody>${data.labels.map((label, i) => html`<tr><th scope="row">${label}</th>
            ${data.series.map((s) => html`<td>${s.values[i].toFixed(data.digits)}</td>`)}
            ${data.bands.map((band) => html`<td>${this.range(band.low[i], band.high[i])}</td>`)}${data.dots.length ? html`<td>${this.published(label)}</td>` : nothing}</tr>`)}</tbody>
        </table></div>
      </details>`;
  }

  async updated() {
    const plot = this.renderRoot.querySelector<HTMLElement>('.plot');
    if (!plot || !this.data) return;
    const { init } = await import('./echarts');
    if (!this.isConnected) return;
    if (!this.chart || this.chart.getDom() !== plot) {
      this.chart?.dispose();
      this.chart = init(plot, undefined, { renderer: 'svg' });
      this.watcher?.disconnect();
      this.watcher = new ResizeObserver(() => this.chart?.resize());
      this.watcher.observe(plot);
    }
    this.chart.setOption(this.option(this.data), true);
  }

  connectedCallback() {
    super.connectedCallback();
    this.scheme.addEventListener('change', this.redraw);
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.scheme.removeEventListener('change', this.redraw);
    this.watcher?.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  private range(low: number, high: number) {
    return `${low.toFixed(this.data!.digits)} – ${high.toFixed(this.data!.digits)}`;
  }

  private published(label: string) {
    return this.data!.dots
      .filter((dot) => dot.label === label)
      .map((dot) => `${dot.value.toFixed(this.data!.digits)} (${this.range(dot.low, dot.high)})`)
      .join('; ');
  }

  private token(name: string) {
    return getComputedStyle(this).getPropertyValue(name).trim();
  }

  private option(data: ChartData) {
    const size = this.wall ? Math.max(15, window.innerWidth * 0.0146) : 13;
    const text = { color: this.token('--ink-2'), fontSize: size, fontFamily: this.token('--font-sans') };
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const spaced = Math.max(1, Math.round(data.labels.length / 4));
    return {
      animation: !still && this.wall,
      animationDuration: 900,
      grid: { left: 8, right: size * 7, top: size + 10, bottom: 4, containLabel: true },
      xAxis: {
        type: 'category', data: data.labels, boundaryGap: false, axisTick: { show: false },
        axisLine: { lineStyle: { color: this.token('--ink') } },
        axisLabel: { ...text, interval: (i: number) => i % spaced === 0, hideOverlap: true },
      },
      yAxis: {
        type: 'value', min: (extent: { min: number }) => Math.min(0, extent.min), splitNumber: this.wall ? 3 : 4, axisLabel: text,
        splitLine: { lineStyle: { color: this.token('--grid') } },
      },
      series: [
        ...data.bands.flatMap((band, i) => this.band(band, i, data.bands.length)),
        ...data.series.map((s, i) => this.line(s, i, data, text)),
        ...(data.dots.length ? [this.dots(data)] : []),
      ],
    };
  }

  /** An area between two lines that are not drawn: the lower, and what the upper has more. */
  private band(band: Band, index: number, of: number) {
    const opacity = Number(this.token(index === of - 1 ? '--band-50' : '--band-90'));
    const common = {
      type: 'line', stack: `band${index}`, stackStrategy: 'all', showSymbol: false, silent: true, lineStyle: { opacity: 0 },
    };
    return [
      { ...common, data: band.low },
      { ...common, data: band.high.map((high, i) => high - band.low[i]), areaStyle: { color: this.token('--series-a'), opacity } },
    ];
  }

  /** Open dots with a line from the least to the most that sources allow. */
  private dots(data: ChartData) {
    const ink = this.token('--ink');
    const surface = this.token('--surface');
    return {
      type: 'custom', silent: true, z: 5, encode: { x: 0, y: [1, 2, 3] },
      data: data.dots.map((dot) => [dot.label, dot.value, dot.low, dot.high]),
      renderItem: (_: unknown, api: { value(i: number): number; coord(at: number[]): number[] }) => {
        const [x, y] = api.coord([api.value(0), api.value(1)]);
        const low = api.coord([api.value(0), api.value(2)])[1];
        const high = api.coord([api.value(0), api.value(3)])[1];
        return {
          type: 'group',
          children: [
            { type: 'line', shape: { x1: x, y1: low, x2: x, y2: high }, style: { stroke: ink, lineWidth: 1.4 } },
            { type: 'circle', shape: { cx: x, cy: y, r: 4 }, style: { fill: surface, stroke: ink, lineWidth: 1.6 } },
          ],
        };
      },
    };
  }

  private line(series: Series, index: number, data: ChartData, text: object) {
    const colour = this.token(series.dashed ? '--series-b' : '--series-a');
    const last = series.values.length - 1;
    return {
      type: 'line', name: series.name, data: series.values, showSymbol: false, silent: true,
      lineStyle: { color: colour, width: this.wall ? 5 : 2.5, type: series.dashed ? [9, 6] : 'solid' },
      itemStyle: { color: colour },
      labelLayout: { moveOverlap: 'shiftY' },
      endLabel: {
        show: true, ...text, color: colour, fontWeight: 600, lineHeight: this.wall ? 30 : 17,
        formatter: () => `${series.name}\n${series.values[last].toFixed(data.digits)}`,
      },
      markLine: index === 0 && data.now
        ? { symbol: 'none', silent: true, label: { show: true, position: 'end', distance: 4, formatter: data.nowName, ...text }, data: [{ xAxis: data.now }], lineStyle: { color: this.token('--ink'), type: [2, 4] } }
        : undefined,
    };
  }
}

customElements.define('cp-chart', LineChart);
