import { curves, element, frame, Scale, words } from './plot';
import type { Point } from './plot';

/** What the server answers: each plot as the author has set it and as this reader has. */
interface Runs {
  plots: { variable: string; preset: Point[]; run: Point[] }[];
}

/** Sliders over a run of the real model. The page has the author's run; moving a slider asks for another one. */
class ModelBlock extends HTMLElement {
  private sliders: Slider[] = [];
  private asked = 0;
  private timer = 0;

  connectedCallback() {
    this.sliders = [...this.querySelectorAll<HTMLElement>('[data-input]')].map((row) => new Slider(row, () => this.moved()));
    const parameters = new URLSearchParams(location.search);
    this.sliders.forEach((slider) => slider.set(parameters.get(this.parameter(slider))));
    this.querySelectorAll<HTMLElement>('[data-live]').forEach((part) => (part.hidden = false));
    this.querySelector('[data-preset]')?.addEventListener('click', () => {
      this.sliders.forEach((slider) => slider.set(null));
      this.moved();
    });
    if (this.isOwn()) this.run();
    else this.tell(false);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  private parameter(slider: Slider) {
    return `${this.id}.${slider.input}`;
  }

  private isOwn() {
    return this.sliders.some((slider) => slider.value !== slider.preset);
  }

  private moved() {
    this.remember();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.run(), 120);
  }

  /** The address of the page always leads back to this run. */
  private remember() {
    const address = new URL(location.href);
    for (const slider of this.sliders) {
      if (slider.value === slider.preset) address.searchParams.delete(this.parameter(slider));
      else address.searchParams.set(this.parameter(slider), String(slider.value));
    }
    address.hash = this.isOwn() ? this.id : '';
    history.replaceState(history.state, '', address);
    this.querySelector<HTMLAnchorElement>('[data-link]')?.setAttribute('href', address.href);
  }

  private async run() {
    const asked = ++this.asked;
    const query = new URLSearchParams({ lesson: this.dataset.lesson ?? '', block: this.id });
    this.sliders.forEach((slider) => query.set(slider.input, String(slider.value)));
    try {
      const answer = await fetch(`/lessons/models/${this.dataset.model}/runs?${query}`);
      if (!answer.ok) throw new Error(`${answer.status}`);
      const runs: Runs = await answer.json();
      if (asked === this.asked) this.show(runs);
    } catch {
      if (asked === this.asked) this.tell(this.isOwn(), this.dataset.failed);
    }
  }

  private show(runs: Runs) {
    const own = this.isOwn();
    for (const plot of runs.plots) {
      const figure = this.querySelector<HTMLElement>(`[data-variable="${CSS.escape(plot.variable)}"]`);
      if (figure) this.draw(figure, plot.preset, plot.run, own);
    }
    this.tell(own);
  }

  private draw(figure: HTMLElement, preset: Point[], run: Point[], own: boolean) {
    const svg = figure.querySelector('svg') as SVGSVGElement;
    const sentence = figure.querySelector('[data-own]') as HTMLElement;
    const calendar = (points: Point[]) => points.map(([x, y]): Point => [this.year(x), y]);
    const across = Scale.across(this.year(preset[0][0]), this.year(preset[preset.length - 1][0]), own);
    const up = Scale.ofValues([...preset, ...run].map(([, y]) => y));
    const yours = { name: this.dataset.yours ?? '', pattern: 1, points: calendar(run) };
    const theirs = { name: this.dataset.theirs ?? '', pattern: 2, points: calendar(preset) };
    const lines = own ? [theirs, yours] : [{ ...yours, name: '' }];
    svg.replaceChildren(...frame(figure.dataset.unit ?? '', across, up, []), ...curves(lines, across, up));
    const ends = [run[run.length - 1][1], preset[preset.length - 1][1]];
    const change = Math.round((100 * (ends[0] - ends[1])) / Math.abs(ends[1]));
    sentence.hidden = !own;
    sentence.textContent = (sentence.dataset.own ?? '')
      .replace('{run}', words(ends[0], 3))
      .replace('{preset}', words(ends[1], 3))
      .replace('{change}', Number.isFinite(change) ? (change > 0 ? '+' : '') + words(change) : '–');
    column(figure, run, own, this.dataset.yours ?? '');
  }

  /** Counted quarters become years of the calendar where the model has one. */
  private year(time: number) {
    return this.dataset.axis === 'QUARTERS_SINCE_2022_Q3' ? (2022 * 4 + 2 + time) / 4 : time;
  }

  private tell(own: boolean, failure = '') {
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (status) status.textContent = failure || (own ? this.dataset.done ?? '' : '');
    this.querySelectorAll<HTMLElement>('[data-when-own]').forEach((part) => (part.hidden = !own));
  }
}

/** A column for the own run in the table of a plot. */
function column(figure: HTMLElement, run: Point[], own: boolean, name: string) {
  figure.querySelectorAll('[data-yours]').forEach((cell) => cell.remove());
  if (!own) return;
  const add = (row: Element | null, kind: string, text: string) => {
    const cell = document.createElement(kind);
    cell.className = 'r';
    cell.dataset.yours = '';
    cell.textContent = text;
    row?.append(cell);
  };
  add(figure.querySelector('thead tr'), 'th', name);
  figure.querySelectorAll<HTMLElement>('tr[data-x]').forEach((row) => {
    const x = Number(row.dataset.x);
    const near = run.reduce((best, point) => (Math.abs(point[0] - x) < Math.abs(best[0] - x) ? point : best));
    add(row, 'td', words(near[1], 3));
  });
}

/** A slider with a button at each end and a number field: nothing needs a drag. */
class Slider {
  readonly input: string;
  readonly preset: number;
  private readonly range: HTMLInputElement;
  private readonly number: HTMLInputElement;

  constructor(row: HTMLElement, moved: () => void) {
    this.input = row.dataset.input ?? '';
    this.preset = Number(row.dataset.value);
    this.range = row.querySelector('[type=range]') as HTMLInputElement;
    this.number = row.querySelector('[type=number]') as HTMLInputElement;
    const low = Number(row.dataset.low);
    const high = Number(row.dataset.high);
    const step = Number(((high - low) / 100).toPrecision(1));
    for (const field of [this.range, this.number]) {
      Object.assign(field, { min: String(low), max: String(high), step: 'any' });
    }
    this.range.step = String(step);
    const change = (value: number) => {
      if (Number.isNaN(value)) return;
      this.set(String(value));
      moved();
    };
    this.range.addEventListener('input', () => change(this.range.valueAsNumber));
    this.number.addEventListener('change', () => change(this.number.valueAsNumber));
    row.querySelectorAll<HTMLButtonElement>('[data-step]').forEach((button) =>
      button.addEventListener('click', () => change(Number((this.value + Number(button.dataset.step) * 5 * step).toPrecision(6)))),
    );
  }

  get value() {
    return this.number.value === '' ? this.preset : this.number.valueAsNumber;
  }

  /** Sets a value within the limits; the author's for what is no number. */
  set(text: string | null) {
    const wished = text === null || text === '' ? NaN : Number(text);
    const value = Number.isNaN(wished) ? this.preset : Math.min(Number(this.range.max), Math.max(Number(this.range.min), wished));
    this.number.value = String(value);
    this.range.value = String(value);
  }
}

export function models() {
  customElements.define('chokepoint-model', ModelBlock);
}
