import { requirementModel } from './requirement-model.ts';

/** FNV-1a: tells contents apart, and resists nobody. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Another one whenever a statement of the model changes. */
export const requirementModelVersion = fingerprint(JSON.stringify(requirementModel));
