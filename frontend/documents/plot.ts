/** The same picture as the server draws: curves over time, 400 by 232 units, at most five round values to mark. */
const WIDTH = 400;
export const HEIGHT = 232;
const LEFT = 44;
const RIGHT = 392;
/** Where curves end that have their names beside them. */
const NAMED = 316;
const TOP = 26;
const BOTTOM = 206;
const MOST = 5;
const LABEL = 16;

export type Point = [x: number, y: number];

export interface Line {
  name: string;
  /** The number of the dash pattern, from 1. */
  pattern: number;
  points: Point[];
}

export class Scale {
  constructor(readonly low: number, readonly high: number, readonly from: number, readonly to: number) {}

  static across(low: number, high: number, named = false) {
    return new Scale(low, high, LEFT, named ? NAMED : RIGHT);
  }

  static up(low: number, high: number) {
    return new Scale(low, high, BOTTOM, TOP);
  }

  /** For values that begin at zero unless all of them are far above it. */
  static ofValues(values: number[]) {
    const least = Math.min(...values);
    const most = Math.max(...values);
    const low = least > most / 2 && least > 0 ? least - (most - least) : Math.min(0, least);
    const high = Math.max(most, low + 1e-9);
    const step = stepOf(high - low, 0);
    const floor = Math.floor(low / step) * step;
    return Scale.up(least >= 0 ? Math.max(floor, 0) : floor, Math.ceil(high / step) * step);
  }

  at(value: number) {
    return Math.round((this.from + ((value - this.low) / (this.high - this.low)) * (this.to - this.from)) * 10) / 10;
  }

  value(at: number) {
    const share = (at - this.from) / (this.to - this.from);
    return this.low + Math.min(1, Math.max(0, share)) * (this.high - this.low);
  }

  /** @param least the smallest step: 1 for years */
  ticks(least = 0) {
    const step = stepOf(this.high - this.low, least);
    const ticks: number[] = [];
    for (let value = Math.ceil(this.low / step - 1e-9) * step; value <= this.high + step * 1e-9; value += step) {
      ticks.push(Math.round(value / step) * step);
    }
    return ticks;
  }
}

export function stepOf(range: number, least: number) {
  const power = 10 ** Math.floor(Math.log10(range / MOST));
  for (const factor of [1, 2, 2.5, 5, 10]) {
    const step = factor * power;
    if (range / step <= MOST - 1 + 1e-9 && step >= least && (least === 0 || Number.isInteger(step))) return step;
  }
  return Math.max(10 * power, least);
}

/** At most so many digits that count, a true minus sign, thousands parted by a thin space. */
export function words(value: number, digits = 4) {
  const places = Math.abs(value) < 1 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1;
  const plain = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(Math.max(digits, places))));
  const [whole, rest] = plain.replace('-', '').split('.');
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return (value < 0 ? '\u2212' : '') + grouped + (rest ? `.${rest}` : '');
}

export function element<K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string | number>, text = '') {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text) made.textContent = text;
  return made;
}

/** The frame of a picture: the unit, the values at the left, the times below. */
export function frame(unit: string, across: Scale, up: Scale, times: Point[] | string[]) {
  const parts: SVGElement[] = [element('text', { class: 'axis', x: 0, y: 10 }, unit)];
  for (const value of up.ticks()) {
    const y = up.at(value);
    parts.push(element('path', { class: value === 0 ? 'zero' : 'grid', d: `M${LEFT} ${y}H${RIGHT}` }));
    parts.push(element('text', { class: 'axis end', x: LEFT - 6, y: y + 4 }, words(value)));
  }
  const marks: [number, string][] = times.length
    ? times.map((time, i) => (typeof time === 'string' ? [across.at(i), time] : [across.at(time[0]), words(time[0])]))
    : across.ticks(1).map((value) => [across.at(value), String(value)]);
  for (const [x, label] of marks) {
    parts.push(element('path', { class: 'grid', d: `M${x} ${BOTTOM}v5` }));
    parts.push(element('text', { class: 'axis middle', x, y: BOTTOM + 19 }, label));
  }
  return parts;
}

/** Curves with their names beside their ends, the upper one above, none over another. */
export function curves(lines: Line[], across: Scale, up: Scale) {
  const end = (line: Line) => up.at(line.points[line.points.length - 1][1]);
  let free = 0;
  return [...lines]
    .sort((one, other) => end(one) - end(other))
    .map((line) => {
      const dots = line.points.map(([x, y]) => `${across.at(x)} ${up.at(y)}`);
      const label = Math.max(end(line) + 5, free);
      free = label + LABEL;
      const group = element('g', { class: `line line-${line.pattern}` });
      group.append(
        element('path', { d: `M${dots.join('L')}` }),
        element('text', { x: across.to + 6, y: label }, line.name),
      );
      return group;
    });
}

/** Where on a picture a pointer is, in the units of the picture. */
export function place(svg: SVGSVGElement, event: PointerEvent): Point {
  const box = svg.getBoundingClientRect();
  return [((event.clientX - box.left) * WIDTH) / box.width, ((event.clientY - box.top) * HEIGHT) / box.height];
}
