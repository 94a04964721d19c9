/** 'a, b' → ['a', 'b']: how the Spanish tables write the names of one thing. */
export function namesOf(names: string): [string, ...string[]] {
  const [first = names, ...others] = names.split(', ');
  return [first, ...others];
}
