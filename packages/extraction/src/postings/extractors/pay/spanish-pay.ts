export const SPANISH_DOLLARS = 'dolares';
/** '$15 por hora', '$15 x hora', '$800 a la semana'. */
export const SPANISH_PER = 'por|x|al|(?:a )?la|cada';
export const SPANISH_UNITS = 'hora|ano|mes|semana|dia|quincena';
/** '$55,000 anual', '$1,600 quincenales'. */
export const SPANISH_ADVERBS = '(?:anual|mensual|semanal|quincenal|bisemanal)(?:es|mente)?';
/** Words that say that an amount is pay. */
export const SPANISH_LABELS =
  'salario|sueldo|paga|pago|pagamos|por hora|gana(?:s|ras)?|compensacion|tarifa|ofrecemos';
/** Money that is not the wage. */
export const SPANISH_NOT_PAY = 'bono|reembolso|presupuesto|seguro';

/** 'Quincenal' is paid twice a month, 'bisemanal' every other week: they are told by the month and the week. */
export function timesPaidInSpanish(period: string): number {
  if (period.startsWith('quincen')) return 2;
  return period.startsWith('bisem') ? 0.5 : 1;
}
