import { LitElement, css, html, nothing } from 'lit';

interface Bar {
  label: string;
  unit: string;
  /** The values tried, as text. */
  low: string;
  high: string;
  /** What comes out at either. */
  atLow: number;
  atHigh: number;
  href: string;
}

interface TornadoData {
  finding: string;
  base: number;
  baseText: string;
  digits: number;
  bars: Bar[];
  tableCaption: string;
  parameterName: string;
  lowName: string;
  highName: string;
}

/** What each number of a model does alone at either end of its range; white is the low end, dark the high end. */
export class TornadoChart extends LitElement {
  static properties = { data: { attribute: false } };

  static styles = css`
    :host { display: block; }
    .base { font-weight: 600; text-align: center; translate: -50% 0; width: max-content; max-width: 60%; margin: 0 0 4px; position: relative; }
    .bars { position: relative; }
    .row { display: grid; grid-template-columns: minmax(180px, 30%) minmax(0, 1fr); align-items: center; min-height: 52px; }
    .head { display: grid; grid-template-columns: minmax(180px, 30%) minmax(0, 1fr); }
    .name { line-height: 1.25; padding: 6px 16px 6px 0; }
    .name a { color: inherit; font-weight: 600; text-underline-offset: 3px; }
    .unit { color: var(--ink-2); font-size: var(--text-s); display: block; }
    .track { position: relative; height: 52px; border: 0; }
    .track::before { content: ''; position: absolute; left: var(--base); top: 0; bottom: 0; border-left: 1.5px solid var(--ink); }
    .part { position: absolute; top: 13px; height: 26px; border: 1.5px solid var(--ink); box-sizing: border-box; }
    .part.low { background: var(--surface); }
    .part.high { background: var(--ink-2); }
    .end { position: absolute; top: 50%; translate: 0 -50%; white-space: nowrap; font-size: var(--text-s); color: var(--ink-2); font-variant-numeric: tabular-nums; }
    .end.before { translate: -100% -50%; }
    .end b { color: var(--ink); }
    details { font-size: var(--text-s); margin-top: 12px; }
    summary { cursor: pointer; text-decoration: underline dotted; text-underline-offset: 3px; min-height: 24px; width: max-content; }
    summary:focus-visible, a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .rows { overflow: auto; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th, td { text-align: right; padding: 4px 10px 4px 0; border-top: 1px solid var(--line); }
    th:first-child { text-align: left; font-weight: 400; }
    thead th { font-weight: 600; border: 0; color: var(--ink-2); }
    @media (max-width: 599px) {
      .row, .head { grid-template-columns: minmax(0, 1fr); }
      .name { padding: 0; }
      .row { padding-top: 8px; border-top: 1px solid var(--line); }
      .track { height: 36px; } .part { top: 7px; height: 22px; }
      .end { font-size: var(--text-xs); }
      .base { max-width: none; translate: 0 0; }
      .base { left: 0 !important; }
    }
  `;

  declare data?: TornadoData;

  render() {
    const data = this.data;
    if (!data) return nothing;
    const ends = data.bars.flatMap((bar) => [bar.atLow, bar.atHigh]).concat(data.base);
    const least = Math.min(...ends);
    const span = Math.max(...ends) - least || 1;
    /** A quarter at either side is kept for the values. */
    const place = (value: number) => 26 + (47 * (value - least)) / span;
    return html`
      <div role="img" aria-label=${data.finding}>
        <div class="head"><span></span><p class="base" style="left:${place(data.base)}%">${data.baseText}</p></div>
      </div>
      <div class="bars">${data.bars.map((bar) => this.row(bar, data, place))}</div>
      <details>
        <summary>${data.tableCaption}</summary>
        <div class="rows"><table>
          <thead><tr><th scope="col">${data.parameterName}</th><th scope="col">${data.lowName}</th><th scope="col">${data.highName}</th></tr></thead>
          <tbody>${data.bars.map((bar) => html`<tr><th scope="row">${bar.label} (${bar.unit})</th>
            <td>${bar.low} → ${bar.atLow.toFixed(data.digits)}</td><td>${bar.high} → ${bar.atHigh.toFixed(data.digits)}</td></tr>`)}</tbody>
        </table></div>
      </details>`;
  }

  private row(bar: Bar, data: TornadoData, place: (value: number) => number) {
    const base = place(data.base);
    return html`<div class="row">
      <div class="name"><a href=${bar.href}>${bar.label}</a><span class="unit">${bar.unit}</span></div>
      <div class="track" style="--base:${base}%">
        ${this.bar('low', place(bar.atLow), base)}${this.bar('high', place(bar.atHigh), base)}
        ${this.ends(bar, data, place)}
      </div></div>`;
  }

  private bar(kind: string, at: number, base: number) {
    const from = Math.min(at, base);
    return html`<div class="part ${kind}" style="left:${from}%;width:${Math.abs(at - base)}%"></div>`;
  }

  /** The lesser result before the bar, the greater behind it; on one side both stand behind. */
  private ends(bar: Bar, data: TornadoData, place: (value: number) => number) {
    const low = { tried: bar.low, value: bar.atLow };
    const high = { tried: bar.high, value: bar.atHigh };
    const [first, last] = low.value <= high.value ? [low, high] : [high, low];
    const before = Math.min(place(first.value), place(data.base));
    const behind = Math.max(place(last.value), place(data.base));
    return html`
      <span class="end before" style="left:calc(${before}% - 8px)">${first.tried} → <b>${first.value.toFixed(data.digits)}</b></span>
      <span class="end" style="left:calc(${behind}% + 8px)">${last.tried} → <b>${last.value.toFixed(data.digits)}</b></span>`;
  }
}

customElements.define('cp-tornado', TornadoChart);
