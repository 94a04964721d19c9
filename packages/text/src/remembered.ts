const MOST = 50_000;

/** A pure function that remembers its answers, and forgets them all when they are too many. */
export function remembered<K, R>(answer: (asked: K) => R): (asked: K) => R {
  const answers = new Map<K, R>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const result = answer(asked);
    if (answers.size >= MOST) answers.clear();
    answers.set(asked, result);
    return result;
  };
}
