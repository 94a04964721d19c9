export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

/** What a select offers: the terms of a contract in their order, by their words. */
export const choicesOf = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): Choice<Value>[] => values.map((value) => ({ value, label: words[value] }));
