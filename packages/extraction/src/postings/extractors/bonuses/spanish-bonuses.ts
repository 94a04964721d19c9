import type { BonusKind } from '@omm/contracts';

/** Bonuses as Spanish postings name them. */
export const SPANISH_BONUSES: readonly {
  readonly kind: BonusKind;
  readonly anchors: readonly [string, ...string[]];
  readonly pattern: RegExp;
  readonly examples: readonly [string, ...string[]];
  readonly counterExample: string;
}[] = [
  {
    kind: 'signing',
    anchors: ['bono'],
    pattern:
      /\bbono (?:de (?:contratacion|bienvenida|firma|entrada|reclutamiento)|por (?:contratacion|firmar))\b/g,
    examples: ['ofrecemos «bono de contratación»'],
    counterExample: 'abono de la cuenta',
  },
  {
    kind: 'referral',
    anchors: ['bono'],
    pattern: /\bbono (?:por|de) refer(?:ido|ir|idos|encia)\b/g,
    examples: ['un «bono por referido»'],
    counterExample: 'coordinar referidos',
  },
  {
    kind: 'annual',
    anchors: ['bono', 'aguinaldo'],
    pattern: /\bbono (?:anual|de navidad|navideno|de fin de ano)\b|\baguinaldo\b/g,
    examples: ['plan médico y «bono de Navidad»'],
    counterExample: 'reporte anual',
  },
  {
    kind: 'performance',
    anchors: ['bono', 'incentivo', 'bonificacion', 'bonificacione'],
    pattern:
      /\bbonos? (?:trimestral(?:es)?|mensual(?:es)?|semanal(?:es)?)\b|\bbonos? (?:por|de) (?!contratacion|bienvenida|firma|entrada|reclutamiento|navidad|fin de|referi)[a-z]+|\bbonificacion(?:es)?\b|(?<=(?:\+|mas|y|con|ofrec\w{1,4}|de) )(?:bonos(?= ?(?:[,.;)]|$))|incentivos(?= ?(?:[,.;)]|$| por\b)))/g,
    examples: [
      '$55,000 anuales más «bono trimestral»',
      '$800 al mes y «bono por ocupación»',
      '«bonificaciones» y comisión',
    ],
    counterExample: 'bonos del gobierno que se incentivan',
  },
  {
    kind: 'commission',
    anchors: ['comision', 'comisione'],
    pattern:
      /(?<=(?:\+|mas|y|con|e|base,|de|por) )comision(?:es)?\b(?! (?:industrial|de (?:seguros|energia|servicio|derechos)))/g,
    examples: ['Sueldo base más «comisiones»'],
    counterExample: 'La Comisión Industrial revisa el caso',
  },
];
