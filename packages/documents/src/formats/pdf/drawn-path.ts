import { type Corners, toCorners } from './box.ts';
import { isNumberList } from './matrix.ts';

/** A path as pdf.js hands it over: what is done with it, and the rectangle around it. */
export type DrawnPath = { operator: number; corners: Corners; isRectangle: boolean };

/** The arguments of `constructPath`: an operator, the path in a list of one, and its bounds; null for an empty path. */
export function toDrawnPath([operator, path, bounds]: readonly unknown[]): DrawnPath | null {
  const corners = toCorners(bounds);
  if (corners === null) return null;
  const steps: unknown = Array.isArray(path) ? path[0] : null;
  return { operator: Number(operator), corners, isRectangle: isNumberList(steps) && isBox(steps, corners) };
}

/** pdf.js's codes, in DrawOPS. */
const [MOVE, LINE, CLOSE] = [0, 1, 4];

type Point = { x: number; y: number };

/** Whether the steps go once around their bounds, from corner to corner. */
function isBox(steps: ArrayLike<number>, [x0, y0, x1, y1]: Corners): boolean {
  const points = pointsOf(steps);
  const atCorner = ({ x, y }: Point) => (x === x0 || x === x1) && (y === y0 || y === y1);
  const followsEdge = ({ x, y }: Point, index: number) => {
    const before = points[index - 1];
    return before === undefined || (x === before.x) !== (y === before.y);
  };
  return (points.length === 4 || points.length === 5) && points.every(atCorner) && points.every(followsEdge);
}

/** The points of one line that may be closed; none where the path is anything else. */
function pointsOf(steps: ArrayLike<number>): Point[] {
  const points: Point[] = [];
  const end = steps[steps.length - 1] === CLOSE && steps.length % 3 === 1 ? steps.length - 1 : steps.length;
  for (let at = 0; at < end; at += 3) {
    if (steps[at] !== (at === 0 ? MOVE : LINE)) return [];
    points.push({ x: steps[at + 1] ?? 0, y: steps[at + 2] ?? 0 });
  }
  return points;
}
