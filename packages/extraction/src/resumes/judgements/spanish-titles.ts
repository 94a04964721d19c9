/** Titles of Spanish resumes by the words that the requirement model knows; the special before the general. */
const titles: readonly (readonly [RegExp, string])[] = [
  [/auxiliar de enfermer[ií]a|asistente de enfermer[ií]a/i, 'nursing assistant'],
  [/enfermer[ao]/i, 'registered nurse'],
  [/asistente dental|auxiliar dental/i, 'dental assistant'],
  [/higienista dental/i, 'dental hygienist'],
  [/(?:asistente|auxiliar) m[eé]dic[ao]/i, 'medical assistant'],
  [/t[eé]cnic[ao] de farmacia/i, 'pharmacy technician'],
  [/facturador(?:a)?/i, 'medical biller'],
  [/codificador(?:a)?/i, 'medical coder'],
  [
    /(?:administrador(?:a)?|gerente|encargad[ao]) de (?:cl[ií]nica|consultorio|oficina m[eé]dica|la pr[aá]ctica)/i,
    'practice manager',
  ],
  [/gerente de oficina|administrador(?:a)? de oficina/i, 'office manager'],
  [/recepcionista/i, 'receptionist'],
  [
    /(?:asistente|auxiliar) (?:administrativ[ao]|de oficina|ejecutiv[ao])|oficinista|secretari[ao]/i,
    'administrative assistant',
  ],
  [/trabajador(?:a)? social/i, 'social worker'],
  [/cajer[ao]/i, 'cashier'],
  [/contador(?:a)?/i, 'accountant'],
  [/maestr[ao]/i, 'teacher'],
  [/vendedor(?:a)?/i, 'sales associate'],
  [/meser[ao]/i, 'server'],
  [/cociner[ao]/i, 'cook'],
  [/servicio al cliente/i, 'customer service representative'],
  [/supervisor(?:a)?|encargad[ao]/i, 'supervisor'],
  [/gerente/i, 'manager'],
];

const mayBeSpanish = /(?:[ao]|ería|ente|ista|ora?)(?!\p{L})/u;

/** 'Facturadora Médica' → 'medical biller'; an English title stays as it is. */
export function inEnglish(title: string): string {
  if (!mayBeSpanish.test(title)) return title;
  return titles.find(([form]) => form.test(title))?.[1] ?? title;
}
