import { curves, element, frame, HEIGHT, place, Scale, words } from './plot';

/** A picture over the number fields of a prediction: points are set by pointer or by keyboard, and the fields follow. */
export function predictions(root: ParentNode) {
  root.querySelectorAll<HTMLElement>('[data-sketch]').forEach((sketch) => new Sketch(sketch).begin());
}

class Sketch {
  private readonly fields: HTMLInputElement[];
  private readonly moments: string[];
  private readonly across: Scale;
  private readonly up: Scale;
  private readonly svg = element('svg', { class: 'lines sketch', viewBox: `0 0 400 ${HEIGHT}` });
  private readonly drawn = element('g', {});
  private readonly handles: SVGElement[];

  constructor(private readonly sketch: HTMLElement) {
    const question = sketch.closest('fieldset') as HTMLElement;
    this.fields = [...question.querySelectorAll<HTMLInputElement>('label input')];
    this.moments = this.fields.map((field) => field.labels?.[0]?.textContent?.trim() ?? '');
    this.across = Scale.across(-0.3, this.fields.length - 0.7);
    this.up = Scale.up(Number(sketch.dataset.low), Number(sketch.dataset.high));
    this.handles = this.moments.map((moment) =>
      element('circle', {
        r: 9,
        tabindex: 0,
        role: 'slider',
        'aria-orientation': 'vertical',
        'aria-label': moment,
        'aria-valuemin': this.up.low,
        'aria-valuemax': this.up.high,
      }),
    );
  }

  begin() {
    this.svg.append(...frame(this.sketch.dataset.unit ?? '', this.across, this.up, this.moments), this.drawn, ...this.handles);
    this.handles.forEach((handle, i) => handle.addEventListener('keydown', (event) => this.key(event, i)));
    this.fields.forEach((field) => field.addEventListener('input', () => this.draw()));
    this.svg.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      this.svg.setPointerCapture(event.pointerId);
      this.point(event);
    });
    this.svg.addEventListener('pointermove', (event) => this.svg.hasPointerCapture(event.pointerId) && this.point(event));
    this.sketch.append(this.svg);
    this.sketch.hidden = false;
    this.draw();
  }

  private value(i: number) {
    const text = this.fields[i].value.trim().replace(',', '.').replace('\u2212', '-');
    return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
  }

  private set(i: number, value: number) {
    const fine = (this.up.high - this.up.low) / 100;
    const round = Math.round(Math.min(this.up.high, Math.max(this.up.low, value)) / fine) * fine;
    this.fields[i].value = String(Number(round.toPrecision(4)));
    this.draw();
  }

  private point(event: PointerEvent) {
    const [x, y] = place(this.svg, event);
    const nearest = Math.round(this.across.value(x));
    const i = Math.min(this.fields.length - 1, Math.max(0, nearest));
    this.set(i, this.up.value(y));
    this.handles[i].focus();
  }

  private key(event: KeyboardEvent, i: number) {
    const { low, high } = this.up;
    const now = this.value(i) ?? (low + high) / 2;
    const step = (high - low) / 50;
    const moves: Record<string, number> = {
      ArrowUp: now + step, ArrowRight: now + step, ArrowDown: now - step, ArrowLeft: now - step,
      PageUp: now + 5 * step, PageDown: now - 5 * step, Home: low, End: high,
    };
    if (!(event.key in moves)) return;
    event.preventDefault();
    this.set(i, moves[event.key]);
  }

  private draw() {
    const unit = this.sketch.dataset.unit ?? '';
    const middle = (this.up.low + this.up.high) / 2;
    const set = this.fields.map((_, i) => this.value(i));
    this.handles.forEach((handle, i) => {
      const value = set[i];
      handle.setAttribute('class', value === undefined ? 'handle unset' : 'handle');
      handle.setAttribute('cx', String(this.across.at(i)));
      handle.setAttribute('cy', String(this.up.at(Math.min(this.up.high, Math.max(this.up.low, value ?? middle)))));
      handle.setAttribute('aria-valuenow', String(value ?? middle));
      handle.setAttribute('aria-valuetext', value === undefined ? this.sketch.dataset.unset ?? '' : `${words(value)} ${unit}`);
    });
    const points = set.flatMap((value, i): [number, number][] => (value === undefined ? [] : [[i, value]]));
    this.drawn.replaceChildren(
      ...(points.length > 1 ? curves([{ name: '', pattern: 3, points }], this.across, this.up) : []),
    );
  }
}
