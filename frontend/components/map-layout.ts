/** Where the nodes of a causal map stand; plain geometry, the same for the same map. */

export interface Box { id: string; width: number; height: number; centre: boolean }
export interface Tie { from: string; to: string }
export interface Point { x: number; y: number }
export interface Layout { width: number; height: number; at: Map<string, Point>; columns: boolean }
/** A cubic curve. */
export type Curve = [Point, Point, Point, Point];

const GAP = 30;
/** Room at the sides for the ring of the focus. */
const EDGE = 6;

/** What pushes the centre at the left, what it pushes at the right; what does both stands at the left. */
export function around(boxes: Box[], ties: Tie[], width: number): Layout {
  const centre = boxes.find((box) => box.centre)!;
  const left = boxes.filter((box) => box !== centre && ties.some((tie) => tie.from === box.id && tie.to === centre.id));
  const right = boxes.filter((box) => box !== centre && !left.includes(box));
  const height = Math.max(column(left), column(right), centre.height + 2 * GAP);
  const at = new Map<string, Point>([[centre.id, { x: width / 2, y: height / 2 }]]);
  place(left, height, widest(left) / 2 + EDGE, at);
  place(right, height, width - widest(right) / 2 - EDGE, at);
  return { width, height, at, columns: true };
}

function column(boxes: Box[]) {
  return boxes.reduce((sum, box) => sum + box.height + GAP, GAP);
}

function widest(boxes: Box[]) {
  return boxes.reduce((most, box) => Math.max(most, box.width), 0);
}

function place(boxes: Box[], height: number, x: number, at: Map<string, Point>) {
  const spare = (height - column(boxes)) / (boxes.length + 1);
  let y = GAP / 2 + spare;
  for (const box of boxes) {
    at.set(box.id, { x, y: y + box.height / 2 });
    y += box.height + GAP + spare;
  }
}

/** Ties pull, boxes push each other off; then what still overlaps is parted. Words are wide, hence the field is too. */
export function spread(boxes: Box[], ties: Tie[], width: number): Layout {
  const ideal = 74 + 7 * Math.sqrt(boxes.length);
  const points = boxes.map((_, i) => start(i, boxes.length, ideal));
  const index = new Map(boxes.map((box, i) => [box.id, i]));
  for (let round = 0; round < 500; round++) step(points, ties, index, ideal, 1 - round / 500);
  for (let round = 0; round < 300 && part(points, boxes); round++);
  return fitted(boxes, points, width);
}

function start(i: number, of: number, ideal: number): Point {
  const angle = (2 * Math.PI * i) / of;
  const radius = (ideal * of) / 5;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function step(points: Point[], ties: Tie[], index: Map<string, number>, ideal: number, heat: number) {
  const moves = points.map((point) => ({ x: -point.x * 0.02, y: -point.y * 0.02 }));
  for (let a = 0; a < points.length; a++) {
    for (let b = a + 1; b < points.length; b++) {
      push(points, moves, a, b, (distance) => (-ideal * ideal) / distance / distance * 8);
    }
  }
  for (const tie of ties) {
    const a = index.get(tie.from);
    const b = index.get(tie.to);
    if (a !== undefined && b !== undefined && a !== b) push(points, moves, a, b, (distance) => (distance - ideal) * 0.06);
  }
  const most = 24 * heat + 0.5;
  points.forEach((point, i) => {
    const length = Math.hypot(moves[i].x, moves[i].y) || 1;
    const share = Math.min(1, most / length);
    point.x += moves[i].x * share;
    point.y += moves[i].y * share;
  });
}

/** A force along the line from one to the other; above 0 it draws them together. */
function push(points: Point[], moves: Point[], a: number, b: number, force: (distance: number) => number) {
  const dx = points[b].x - points[a].x;
  const dy = points[b].y - points[a].y;
  const distance = Math.max(8, Math.hypot(dx, dy));
  const share = force(distance) / distance;
  moves[a].x += dx * share;
  moves[a].y += dy * share;
  moves[b].x -= dx * share;
  moves[b].y -= dy * share;
}

const WIDE = 1.75;

function part(points: Point[], boxes: Box[]) {
  let overlaps = false;
  for (let a = 0; a < points.length; a++) {
    for (let b = a + 1; b < points.length; b++) {
      const dx = (points[b].x - points[a].x) * WIDE;
      const dy = points[b].y - points[a].y;
      const overX = (boxes[a].width + boxes[b].width) / 2 + 52 - Math.abs(dx);
      const overY = (boxes[a].height + boxes[b].height) / 2 + 1.4 * GAP - Math.abs(dy);
      if (overX > 0 && overY > 0) {
        overlaps = true;
        if (overX < overY) {
          const by = (((dx < 0 ? -1 : 1) * overX) / 2 + 0.1) / WIDE;
          points[a].x -= by;
          points[b].x += by;
        } else {
          const by = ((dy < 0 ? -1 : 1) * overY) / 2 + 0.1;
          points[a].y -= by;
          points[b].y += by;
        }
      }
    }
  }
  return overlaps;
}

function fitted(boxes: Box[], points: Point[], width: number): Layout {
  const lefts = points.map((point, i) => point.x * WIDE - boxes[i].width / 2);
  const rights = points.map((point, i) => point.x * WIDE + boxes[i].width / 2);
  const tops = points.map((point, i) => point.y - boxes[i].height / 2);
  const bottoms = points.map((point, i) => point.y + boxes[i].height / 2);
  const left = Math.min(...lefts);
  const needed = Math.max(...rights) - left + 2 * GAP;
  const spare = Math.max(0, width - needed) / 2;
  const top = Math.min(...tops) - GAP;
  const at = new Map(boxes.map((box, i) => [box.id, { x: points[i].x * WIDE - left + GAP + spare, y: points[i].y - top }]));
  return { width: Math.max(width, needed), height: Math.max(...bottoms) - top + GAP, at, columns: false };
}

/** The arrow from one box to another: between columns it leaves and enters at the sides, else it bends a little to the left. */
export function route(from: Box, to: Box, layout: Layout): Curve {
  const a = layout.at.get(from.id)!;
  const b = layout.at.get(to.id)!;
  return layout.columns ? sideways(from, a, to, b) : bent(from, a, to, b);
}

function sideways(from: Box, a: Point, to: Box, b: Point): Curve {
  const way = a.x < b.x ? 1 : -1;
  const start = { x: a.x + way * (from.width / 2 + 3), y: along(a, b, from) };
  const end = { x: b.x - way * (to.width / 2 + 5), y: along(b, a, to) + (way < 0 ? 8 : 0) };
  const reach = (end.x - start.x) * 0.45;
  return [start, { x: start.x + reach, y: start.y }, { x: end.x - reach, y: end.y }, end];
}

/** On the side of the centre arrows stand in the order of what they come from or lead to. */
function along(own: Point, other: Point, box: Box) {
  const most = box.height / 2 - 7;
  return own.y + (box.centre ? Math.max(-most, Math.min(most, (other.y - own.y) * 0.12)) : 0);
}

function bent(from: Box, a: Point, to: Box, b: Point): Curve {
  const bend = { x: (a.x + b.x) / 2 - (b.y - a.y) * 0.12, y: (a.y + b.y) / 2 + (b.x - a.x) * 0.08 };
  const start = edge(bend, a, from, 3);
  const end = edge(bend, b, to, 5);
  return [start, between(start, bend, 2 / 3), between(end, bend, 2 / 3), end];
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** The point of a curve at a share of its way. */
export function on([a, b, c, d]: Curve, t: number): Point {
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  const sum = (of: 'x' | 'y') => weights[0] * a[of] + weights[1] * b[of] + weights[2] * c[of] + weights[3] * d[of];
  return { x: sum('x'), y: sum('y') };
}

/** Where the line from one point to the middle of a box meets its edge, a little outside. */
function edge(from: Point, to: Point, box: Box, gap: number): Point {
  const dx = from.x - to.x;
  const dy = from.y - to.y;
  const scale = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + gap) / Math.abs(dx),
    dy === 0 ? Infinity : (box.height / 2 + gap) / Math.abs(dy),
  );
  return { x: to.x + dx * Math.min(1, scale), y: to.y + dy * Math.min(1, scale) };
}
