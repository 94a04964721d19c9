import type { Document } from '../../../engine/document.ts';

/** What Puerto Rico's postings name, and no others: its places, and its words for a high school. */
const PUERTO_RICO =
  /\bpuerto rico\b|\bp\.r\.|,\s*pr\b|\b(?:san juan|hato rey|bayamon|caguas|mayaguez|arecibo|guaynabo|carolina|ponce|humacao|rio piedras|manati|fajardo|dorado|vega (?:alta|baja)|aguadilla|trujillo alto|toa (?:alta|baja)|santurce)\b|\b(?:escuela superior|cuarto ano|grado asociado|colegiacion|enfermer[oa]s? graduad[oa]|patrono)\b/;
/** Beside it stands a higher or a college degree. */
const BESIDE_COLLEGE =
  /\b(?:asociado|maestria|universidad|universitari[oa]|licenciatura|bachelor|concentracion)\b/;
/** 'Bachillerato (BBA) en …', 'Bachillerato (B.A. o B.S.)'. */
const IN_FIELD = /^\s*\((?:[^()]{1,20}\)\s*(?:en|de)\b|b\.?\s?[asb])/;
const SECONDARY = /\b(?:terminad|concluid|trunc|preparatoria|secundaria|carrera tecnica|ged\b|high school)/;

/**
 * A bare 'bachillerato' is a bachelor's degree in Puerto Rico and beside other college degrees, else the upper
 * secondary school of Mexico and most other countries; 'bachillerato en …' is always a degree (a row of its own).
 */
export function isCollegeBachillerato(
  { view }: Document,
  { end, sentence }: { end: number; sentence: string },
): boolean {
  if (IN_FIELD.test(view.lower.slice(end, end + 40))) return true;
  if (SECONDARY.test(sentence)) return false;
  return BESIDE_COLLEGE.test(sentence) || PUERTO_RICO.test(view.lower);
}
