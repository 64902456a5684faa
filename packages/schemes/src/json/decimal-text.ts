const literal = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

const largestShift = 400;

/** False for exponents that no figure of an assessment has: writing them out would fill the memory. */
export const isReadable = (text: string): boolean => Math.abs(Number(literal.exec(text)?.[4] ?? 0)) <= largestShift;

/** The plain decimal text of a JSON number: "1.50e1" is "15", "-0" is "0". */
export const decimalText = (text: string): string => {
  const [, sign = '', whole = '', part = '', exponent = '0'] = literal.exec(text) ?? [];
  if (whole === '') throw new RangeError(`"${text}" is not a number`);
  const shift = Number(exponent);
  if (Math.abs(shift) > largestShift) throw new RangeError(`"${text}" is too large or too small`);
  const digits = shift >= 0 ? whole + part.padEnd(shift, '0') : whole.padStart(-shift + 1, '0') + part;
  const places = shift >= 0 ? Math.max(0, part.length - shift) : part.length - shift;
  const point = digits.length - places;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const fraction = digits.slice(point).replace(/0+$/, '');
  const unsigned = fraction === '' ? integer : `${integer}.${fraction}`;
  return unsigned === '0' ? '0' : sign + unsigned;
};
