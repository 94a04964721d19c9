/** 77060 → '$77,060', 7.5 → '$7.50'. */
export function dollars(amount: number): string {
  const [whole = '', cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,6}$)/g, ',');
  return cents === undefined ? `$${grouped}` : `$${grouped}.${cents}`;
}
