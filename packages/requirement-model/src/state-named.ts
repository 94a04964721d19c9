import { states } from './states.ts';

const codeByName = new Map(
  states.rows.flatMap(([code, name]) => [
    [code.toLowerCase(), code] as const,
    [name.toLowerCase(), code] as const,
  ]),
);
const nameByCode = new Map(states.rows);

/** 'Springfield, IL' and 'Cedar Falls, Iowa' → 'IL', 'IA'; null where the place names no state. */
export function stateOfPlace(place: string): string | null {
  const last = place.split(',').at(-1)?.trim().toLowerCase() ?? '';
  return codeByName.get(last) ?? null;
}

/** 'IL' → 'Illinois'. */
export const stateName = (code: string): string => nameByCode.get(code) ?? code;
