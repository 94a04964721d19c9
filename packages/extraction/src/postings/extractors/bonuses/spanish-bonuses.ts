import type { BonusKind } from '@omm/contracts';

/** Bonuses as Spanish postings name them; the first example marks the words. */
export const SPANISH_BONUSES: readonly {
  readonly kind: BonusKind;
  readonly anchors: readonly [string, ...string[]];
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}[] = [
  {
    kind: 'signing',
    anchors: ['bono'],
    pattern:
      /\bbono (?:de (?:contratacion|bienvenida|firma|entrada|reclutamiento)|por (?:contratacion|firmar))\b/g,
    example: 'ofrecemos «bono de contratación»',
    counterExample: 'abono de la cuenta',
  },
  {
    kind: 'referral',
    anchors: ['bono'],
    pattern: /\bbono (?:por|de) refer(?:ido|ir|idos|encia)\b/g,
    example: 'un «bono por referido»',
    counterExample: 'coordinar referidos',
  },
  {
    kind: 'annual',
    anchors: ['bono', 'aguinaldo'],
    pattern: /\bbono (?:anual|de navidad|navideno|de fin de ano)\b|\baguinaldo\b/g,
    example: 'plan médico y «bono de Navidad»',
    counterExample: 'reporte anual',
  },
  {
    kind: 'performance',
    anchors: ['bono', 'incentivo'],
    pattern:
      /\bbonos? (?:trimestral(?:es)?|mensual(?:es)?|semanal(?:es)?)\b|(?<=(?:\+|mas|y|con|ofrec\w{1,4}|de) )(?:bonos(?= ?(?:[,.;)]|$))|incentivos(?= ?(?:[,.;)]|$| por\b)))/g,
    example: '$55,000 anuales más «bono trimestral»',
    counterExample: 'bonos del gobierno que se incentivan',
  },
  {
    kind: 'commission',
    anchors: ['comision', 'comisione'],
    pattern:
      /(?<=(?:\+|mas|y|con|e|base,|de|por) )comision(?:es)?\b(?! (?:industrial|de (?:seguros|energia|servicio|derechos)))/g,
    example: 'Sueldo base más «comisiones»',
    counterExample: 'La Comisión Industrial revisa el caso',
  },
];
