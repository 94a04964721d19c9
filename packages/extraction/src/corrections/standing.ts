interface Correction<Change> {
  readonly id: string;
  readonly change: Change;
}

type AnyChange = { readonly action: string; readonly correctionId?: string };

/** Those that change something: neither taken back nor the taking back. */
export function standing<Change extends AnyChange>(
  corrections: readonly Correction<Change>[],
): Correction<Exclude<Change, { action: 'undo' }>>[] {
  const undone = new Set(corrections.map(({ change }) => change.action === 'undo' && change.correctionId));
  return corrections.filter(
    (one): one is Correction<Exclude<Change, { action: 'undo' }>> =>
      one.change.action !== 'undo' && !undone.has(one.id),
  );
}
