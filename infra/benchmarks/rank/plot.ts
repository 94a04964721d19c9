/** What a curve is drawn from. */
interface Point {
  readonly people: number;
  readonly floorMs: number;
  readonly ranked: readonly {
    readonly ms: number;
    readonly sqlMs: number | null;
    readonly fullTextMs: number | null;
  }[];
}

interface Curve {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly (readonly [people: number, ms: number])[];
}

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [720, 400, 64, 24, 176, 48];
const DECADES_OF_MS = [0.1, 1, 10, 100, 1000, 10_000, 100_000];

/** Milliseconds by people, both in decades. Its greys and colours are read on white and on black. */
export function plotOf(points: readonly Point[]): string {
  const curves = curvesOf(points);
  const people = points.map((point) => point.people);
  const [least, most] = [Math.min(...people) / 1.5, Math.max(...people) * 1.5];
  const x = (count: number) => LEFT + share(count, least, most) * (WIDTH - LEFT - RIGHT);
  const all = curves.flatMap(({ values }) => values.map(([, ms]) => ms));
  const low = Math.max(...DECADES_OF_MS.filter((ms) => ms <= Math.min(...all)), 0.1);
  const high = Math.min(...DECADES_OF_MS.filter((ms) => ms >= Math.max(...all)), 100_000);
  const y = (ms: number) => HEIGHT - BOTTOM - share(ms, low, high) * (HEIGHT - TOP - BOTTOM);
  const lines = DECADES_OF_MS.filter((ms) => ms >= low && ms <= high).map(
    (ms) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at(y(ms))}" y2="${at(y(ms))}" stroke="#888" stroke-opacity=".35"/>` +
      text(LEFT - 8, y(ms) + 4, `${ms.toLocaleString('en')} ms`, 'end'),
  );
  const ticks = people.map((count) =>
    text(x(count), HEIGHT - BOTTOM + 20, count.toLocaleString('en'), 'middle'),
  );
  const drawn = curves.map(({ name, colour, values }) => {
    const places = values.map(([count, ms]) => [x(count), y(ms)] as const);
    const [lastX, lastY] = places.at(-1) ?? [0, 0];
    return [
      `<polyline points="${places.map(([a, b]) => `${at(a)},${at(b)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...places.map(([a, b]) => `<circle cx="${at(a)}" cy="${at(b)}" r="3.5" fill="${colour}"/>`),
      text(lastX + 10, lastY + 4, name, 'start', colour),
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="Milliseconds until the hundred best are found, by the number of people">
${[...lines, ...ticks, text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, 'people', 'middle'), ...drawn].join('\n')}
</svg>
`;
}

function curvesOf(points: readonly Point[]): Curve[] {
  const median = (point: Point, of: 'ms' | 'sqlMs' | 'fullTextMs'): (readonly [number, number])[] => {
    const values = point.ranked.flatMap((row) => row[of] ?? []).toSorted((a, b) => a - b);
    const middle = values[values.length >> 1];
    return middle === undefined || middle <= 0 ? [] : [[point.people, middle]];
  };
  return [
    {
      name: 'SQL in PostgreSQL',
      colour: '#c2571a',
      values: points.flatMap((point) => median(point, 'sqlMs')),
    },
    {
      name: 'full text, MiniSearch',
      colour: '#9b59b6',
      values: points.flatMap((point) => median(point, 'fullTextMs')),
    },
    { name: 'the ranking', colour: '#2a86c8', values: points.flatMap((point) => median(point, 'ms')) },
    {
      name: 'adding up the columns',
      colour: '#7f8c8d',
      values: points.map(({ people, floorMs }) => [people, floorMs] as const),
    },
  ].filter(({ values }) => values.length > 0);
}

const share = (value: number, least: number, most: number): number =>
  Math.log(value / least) / Math.log(most / least);

const at = (place: number): string => place.toFixed(1);

const text = (x: number, y: number, words: string, anchor: string, colour = '#888'): string =>
  `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;
