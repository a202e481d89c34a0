import { LitElement, css, html, nothing, svg } from 'lit';
import { around, on, route, spread, type Box, type Layout, type Point } from './map-layout';

interface Node {
  id: string;
  label: string;
  href: string;
  kind: 'CENTRE' | 'STOCK' | 'FLOW' | 'AUXILIARY' | 'LEVER' | 'PARAMETER' | 'SECTOR';
  /** The code of the actor whose lever it is; empty for all else. */
  actor: string;
}

interface Link {
  from: string;
  to: string;
  /** +, −, ± or nothing. */
  sign: string;
  /** The width of the line, from 0 to 1. */
  weight: number;
}

interface MapData {
  title: string;
  nodes: Node[];
  links: Link[];
  words: {
    zoomIn: string; zoomOut: string; whole: string; asMap: string; asList: string;
    causes: string; effects: string; more: string; fewer: string;
  };
}

/** Words in lines of some twenty letters, of about the same length. */
function inLines(label: string) {
  const width = label.length / Math.ceil(label.length / 23);
  let line = 0;
  return label.split(' ').reduce((text, word) => {
    const isFull = line > 0 && line + word.length / 2 > width;
    line = isFull ? word.length : line + word.length + 1;
    return text + (text === '' ? '' : isFull ? '\n' : ' ') + word;
  }, '');
}

/** What acts on what: words and arrows that can be pressed, zoomed and read as a list. */
export class CausalMap extends LitElement {
  static properties = {
    data: { attribute: false }, listed: { state: true }, scale: { state: true }, all: { state: true }, layout: { state: true }, chosen: { state: true },
  };

  static styles = css`
    :host { display: block; }
    .bar { display: flex; gap: 8px; justify-content: flex-end; flex-wrap: wrap; margin-bottom: 8px; }
    button { font: 600 var(--text-s)/1 var(--font-sans); color: var(--ink); background: var(--surface); border: 1px solid var(--line-strong); border-radius: var(--radius); min-height: 36px; min-width: 36px; padding: 0 12px; cursor: pointer; }
    button[aria-pressed='true'] { background: var(--ink); color: var(--ink-on); border-color: var(--ink); }
    button:focus-visible, a:focus-visible, .frame:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .frame { overflow: auto; max-height: 82vh; }
    .stage { position: relative; transform-origin: 0 0; }
    svg { position: absolute; inset: 0; overflow: visible; }
    .link { fill: none; stroke: var(--ink-2); }
    .sign { font: 700 17px/1 var(--font-sans); fill: var(--ink); text-anchor: middle; dominant-baseline: central; paint-order: stroke; stroke: var(--paper); stroke-width: 7px; stroke-linejoin: round; }
    .faint { opacity: 0.14; }
    a.node { position: absolute; translate: -50% -50%; width: max-content; padding: 3px 8px; text-align: center; font-size: var(--text-s); line-height: 1.25; color: var(--ink); text-decoration: none; white-space: pre; border-radius: var(--radius); background: var(--paper); }
    a.node:hover { text-decoration: underline; text-underline-offset: 3px; }
    .STOCK { font-weight: 600; }
    .STOCK, .SECTOR { outline: 1px solid var(--line-strong); outline-offset: -1px; }
    .SECTOR { font-weight: 600; padding: 10px 14px; background: var(--surface); }
    a.CENTRE { background: var(--ink); color: var(--ink-on); font-weight: 600; padding: 12px 14px; }
    .PARAMETER { color: var(--ink-2); }
    .LEVER { font-weight: 600; color: var(--actor-text); }
    .LEVER::before { display: block; color: var(--actor); line-height: 1; }
    .USG { --actor: var(--usg); --actor-text: var(--usg-text); } .USG::before { content: '■'; }
    .CNG { --actor: var(--cng); --actor-text: var(--cng-text); } .CNG::before { content: '◆'; }
    .USC { --actor: var(--usc); --actor-text: var(--usc-text); } .USC::before { content: '●'; }
    .CNC { --actor: var(--cnc); --actor-text: var(--cnc-text); } .CNC::before { content: '◓'; }
    .UCM { --actor: var(--ucm); --actor-text: var(--ucm-text); } .UCM::before { content: '✚'; }
    .ALY { --actor: var(--aly); --actor-text: var(--aly-text); } .ALY::before { content: '○'; }
    ul { margin: 0; padding: 0; list-style: none; }
    .list > li { padding: 8px 0; border-top: 1px solid var(--line); }
    .list a { color: inherit; text-underline-offset: 3px; }
    .list b { font-weight: 600; }
    .list p { margin: 2px 0 0; color: var(--ink-2); font-size: var(--text-s); }
  `;

  declare data?: MapData;
  declare listed: boolean;
  declare scale: number;
  declare all: boolean;
  declare layout?: Layout;
  declare chosen: string;
  private boxes = new Map<string, Box>();
  private watcher?: ResizeObserver;
  private room = 0;

  constructor() {
    super();
    this.listed = false;
    this.scale = 1;
    this.all = false;
    this.chosen = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.watcher = new ResizeObserver(([entry]) => this.fit(entry.contentRect.width));
    this.watcher.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watcher?.disconnect();
  }

  /** A narrow page begins with the list. */
  private fit(width: number) {
    if (width === 0 || Math.abs(width - this.room) < 2) return;
    if (this.room === 0) this.listed = width < 560;
    this.room = width;
    this.scale = 1;
    this.layout = undefined;
    this.requestUpdate();
  }

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('data') || changed.has('all') || changed.has('listed')) this.layout = undefined;
  }

  /** Sizes are known only when the words stand in the page. */
  updated() {
    if (this.layout || this.listed || !this.data || this.room === 0) return;
    const nodes = this.shown();
    const drawn = [...this.renderRoot.querySelectorAll<HTMLElement>('a.node')];
    const boxes = nodes.map((node, i) => ({
      id: node.id, width: drawn[i].offsetWidth, height: drawn[i].offsetHeight, centre: node.kind === 'CENTRE',
    }));
    this.boxes = new Map(boxes.map((box) => [box.id, box]));
    const isAround = boxes.some((box) => box.centre);
    const links = this.links();
    const layout = isAround ? around(boxes, links, Math.max(640, this.room)) : spread(boxes, links, this.room);
    this.layout = layout;
    this.scale = Math.min(1, Math.max(0.6, this.room / layout.width));
  }

  private static readonly MOST = 14;

  /** Stocks and what is tied to most, until there is no room. */
  private shown() {
    const { nodes, links } = this.data!;
    if (this.all || nodes.length <= CausalMap.MOST || nodes.some((node) => node.kind === 'CENTRE')) return nodes;
    const ties = (node: Node) => links.filter((link) => link.from === node.id || link.to === node.id).length + (node.kind === 'STOCK' ? 100 : 0);
    const kept = new Set([...nodes].sort((a, b) => ties(b) - ties(a)).slice(0, CausalMap.MOST));
    return nodes.filter((node) => kept.has(node));
  }

  private links() {
    const shown = new Set(this.shown().map((node) => node.id));
    return this.data!.links.filter((link) => shown.has(link.from) && shown.has(link.to));
  }

  render() {
    const data = this.data;
    if (!data) return nothing;
    return html`
      <div class="bar">
        ${this.listed ? nothing : html`
          ${data.nodes.length > CausalMap.MOST && !data.nodes.some((node) => node.kind === 'CENTRE')
            ? html`<button @click=${() => { this.all = !this.all; }}>${this.all ? data.words.fewer : data.words.more}</button>` : nothing}
          <button aria-label=${data.words.zoomOut} @click=${() => this.zoom(1 / 1.25)}>−</button>
          <button aria-label=${data.words.zoomIn} @click=${() => this.zoom(1.25)}>+</button>
          <button @click=${() => this.whole()}>${data.words.whole}</button>`}
        <button aria-pressed=${!this.listed} @click=${() => { this.listed = false; }}>${data.words.asMap}</button>
        <button aria-pressed=${this.listed} @click=${() => { this.listed = true; }}>${data.words.asList}</button>
      </div>
      ${this.listed ? this.list(data) : this.map(data)}`;
  }

  private map(data: MapData) {
    const layout = this.layout;
    const width = layout ? layout.width * this.scale : 0;
    return html`<div class="frame" tabindex="0" role="group" aria-label=${data.title} @keydown=${this.keys}>
      <div style=${layout ? `width:${width}px;height:${layout.height * this.scale}px` : 'visibility:hidden'}>
        <div class="stage" style=${layout ? `width:${layout.width}px;height:${layout.height}px;scale:${this.scale}` : ''}>
          ${layout ? svg`<svg width=${layout.width} height=${layout.height} aria-hidden="true">
            <defs><marker id="head" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="11" markerHeight="11" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L10 5L0 10z" fill="var(--ink-2)"/></marker></defs>
            ${this.links().map((link) => this.arrow(link, layout))}</svg>` : nothing}
          ${this.shown().map((node) => this.node(node, layout?.at.get(node.id)))}
        </div>
      </div>
    </div>`;
  }

  private node(node: Node, at?: Point) {
    const faint = this.chosen !== '' && this.chosen !== node.id && !this.touches(node.id);
    return html`<a class="node ${node.kind} ${node.actor} ${faint ? 'faint' : ''}" href=${node.href}
      style=${at ? `left:${at.x}px;top:${at.y}px` : ''}
      aria-current=${node.kind === 'CENTRE' ? 'page' : nothing}
      @mouseenter=${() => this.choose(node)} @mouseleave=${() => { this.chosen = ''; }}
      @focus=${() => this.choose(node)} @blur=${() => { this.chosen = ''; }}>${inLines(node.label)}</a>`;
  }

  private choose(node: Node) {
    if (node.kind !== 'CENTRE') this.chosen = node.id;
  }

  private touches(id: string) {
    return this.links().some((link) => (link.from === this.chosen && link.to === id) || (link.to === this.chosen && link.from === id));
  }

  private arrow(link: Link, layout: Layout) {
    const curve = route(this.boxes.get(link.from)!, this.boxes.get(link.to)!, layout);
    const [a, b, c, d] = curve;
    const sign = on(curve, 0.5);
    const faint = this.chosen !== '' && link.from !== this.chosen && link.to !== this.chosen;
    return svg`<g class=${faint ? 'faint' : ''}><path class="link" d="M${a.x} ${a.y}C${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}" stroke-width=${1.4 + 3.4 * link.weight} marker-end="url(#head)"/>
      ${link.sign ? svg`<text class="sign" x=${sign.x} y=${sign.y}>${link.sign}</text>` : nothing}</g>`;
  }

  private list(data: MapData) {
    return html`<ul class="list" aria-label=${data.title}>${data.nodes.map((node) => {
      const causes = data.links.filter((link) => link.to === node.id);
      const effects = data.links.filter((link) => link.from === node.id);
      return html`<li><a href=${node.href}><b>${node.label}</b></a>
        ${causes.length ? html`<p>${data.words.causes} ${this.names(causes, 'from')}</p>` : nothing}
        ${effects.length ? html`<p>${data.words.effects} ${this.names(effects, 'to')}</p>` : nothing}</li>`;
    })}</ul>`;
  }

  private names(links: Link[], end: 'from' | 'to') {
    const label = (id: string) => this.data!.nodes.find((node) => node.id === id)?.label ?? id;
    return links.map((link) => `${label(link[end])}${link.sign ? ` (${link.sign})` : ''}`).join('; ');
  }

  private zoom(by: number) {
    this.scale = Math.min(3, Math.max(0.4, this.scale * by));
  }

  private whole() {
    if (this.layout) this.scale = Math.min(1, this.room / this.layout.width);
  }

  private keys(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.zoom(1.25);
    else if (event.key === '-') this.zoom(1 / 1.25);
    else if (event.key === '0') this.whole();
    else return;
    event.preventDefault();
  }
}

customElements.define('cp-causal-map', CausalMap);
