/** Experience that may stand in for education; null: of how many years is not said. */
export interface Substitution {
  readonly years: number | null;
}

export const ofNoYears = (): Substitution => ({ years: null });

export const EDUCATION = `(?:education(?:al)?|degree|diploma|schooling|college|bachelor'?s?|associate'?s?|academic)`;
