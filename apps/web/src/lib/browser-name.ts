/** Of many a browser says the names of others too: the first of these that it says is its own. */
const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;

const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'Mac'],
  ['CrOS', 'Chromebook'],
  ['Linux', 'Linux'],
] as const;

/** 'Firefox on Windows'; another program where nothing is known. */
export function browserName(userAgent: string | null | undefined): string {
  const named = (names: typeof browsers | typeof systems) =>
    names.find(([sign]) => userAgent?.includes(sign))?.[1];
  const browser = named(browsers);
  const system = named(systems);
  return browser && system ? `${browser} on ${system}` : (browser ?? 'Another program');
}
