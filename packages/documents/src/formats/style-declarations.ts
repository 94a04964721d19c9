/** 'color: WHITE !important' is color, white. */
export function declarationsOf(style: string): ReadonlyMap<string, string> {
  return new Map(
    style
      .toLowerCase()
      .split(';')
      .map((declaration) => {
        const colon = declaration.indexOf(':');
        const value = declaration.slice(colon + 1).replace('!important', '');
        return [declaration.slice(0, Math.max(colon, 0)).trim(), value.trim()];
      }),
  );
}

/** 'white', '#fff', '#ffffff' and 'rgb(255, 255, 255)' are one colour. */
export function rgb(colour: string): string {
  const named = NAMED[colour] ?? colour;
  const [, short] = /^#([0-9a-f]{3})$/.exec(named) ?? [];
  if (short !== undefined) return `#${Array.from(short, (digit) => digit + digit).join('')}`;
  const parts = /^rgb\(\s?(\d{1,3}),\s?(\d{1,3}),\s?(\d{1,3})\s?\)$/.exec(named)?.slice(1);
  return parts ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : named;
}

const NAMED: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };
