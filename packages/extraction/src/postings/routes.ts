import type { Statement } from './statement.ts';

/** A statement and the place of its route among the others: 'Pattern I' is 1, 'Pattern II' is 2; null outside. */
export interface Routed extends Statement {
  readonly route: number | null;
}

const ORDINALS: readonly (readonly string[])[] = [
  ['1', 'a', 'i', 'one'],
  ['2', 'b', 'ii', 'two'],
  ['3', 'c', 'iii', 'three'],
  ['4', 'd', 'iv', 'four'],
];
const ORDINAL = `(?<ordinal>${ORDINALS.flat().join('|')})`;
const ROUTE = '(?:option|pattern|pathway|path|route|track|alternative|plan|choice)';
/** 'Option A: …', 'either pattern I'. */
const OF_ROUTE = new RegExp(
  String.raw`^[^a-z0-9]{0,9}(?:either |or )?${ROUTE} ${ORDINAL}\b(?<content>.{0,40})`,
);
/** 'I | high school diploma | 6 months', 'Coder II: associate's degree': what each grade of a job takes. */
const OF_GRADE =
  /^[^a-z0-9]{0,9}(?:(?:[a-z]+ ){1,4}(?<ordinal>i{1,3}|iv|[1-4])\s{0,3}(?:[|:\t]|[-–—] )|(?<row>i{1,3}|iv)\s{0,3}[|\t])(?<content>.{0,40})/;

/** Below a mark on a line of its own stand the items of the route, a blank line between them at most. */
const NEAR = 2;

interface Route {
  readonly number: number;
  /** The line that was read last. */
  readonly line: number;
  /** The mark has a line of its own, or is the heading. */
  readonly isAlone: boolean;
}

/**
 * 'Option 1 ⏎ - Bachelor's ⏎ - 1 year ⏎ Option 2 ⏎ - diploma ⏎ - 5 years': what stands below a mark holds together,
 * as one statement; the routes are alternatives.
 */
export function withRoutes(
  statements: readonly Statement[],
  textOf: (statement: Statement) => string,
): Routed[] {
  if (statements.every(({ education }) => education.length === 0))
    return statements.map((statement) => ({ ...statement, route: null }));
  const routed: Routed[] = [];
  let route: Route | null = null;
  let first = -1;
  for (const statement of statements) {
    const { line, heading } = statement.segment;
    const begun: Route | null = routeAt(textOf(statement), line) ?? headedBy(heading, { line, route });
    if (begun !== null) first = -1;
    route = begun ?? continued(route, line);
    const known = routed[first];
    if (route === null || statement.education.length === 0) routed.push({ ...statement, route: null });
    else if (known === undefined) first = routed.push({ ...statement, route: route.number }) - 1;
    else {
      routed[first] = { ...known, education: [...known.education, ...statement.education] };
      routed.push({ ...statement, education: [], route: null });
    }
  }
  return routed;
}

const numberOf = (ordinal: string): number => ORDINALS.findIndex((names) => names.includes(ordinal)) + 1;

function routeAt(text: string, line: number): Route | null {
  const groups = (OF_ROUTE.exec(text) ?? OF_GRADE.exec(text))?.groups;
  const ordinal = groups?.['ordinal'] ?? groups?.['row'];
  if (ordinal === undefined) return null;
  return { number: numberOf(ordinal), line, isAlone: !/[a-z]/.test(groups?.['content'] ?? '') };
}

/** The heading is a mark: 'Pattern II:' above its items. */
function headedBy(heading: string, { line, route }: { line: number; route: Route | null }): Route | null {
  const headed = routeAt(heading, line);
  return headed === null || (headed.number === route?.number && line - route.line <= NEAR) ? null : headed;
}

function continued(route: Route | null, line: number): Route | null {
  if (route === null || line - route.line > (route.isAlone ? NEAR : 0)) return null;
  return { ...route, line };
}

/** 'Pattern II' behind 'Pattern I'. */
export const isNextRoute = (group: readonly Routed[], { route }: Routed): boolean => {
  const last = group.at(-1)?.route ?? null;
  return last !== null && route !== null && route > last;
};
