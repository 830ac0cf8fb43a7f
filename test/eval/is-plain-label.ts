/** Whether a label is a number in digits: 7 to 15 of them, and no letters ("1-800-FLOWERS", "ext."). */
export function isPlainLabel(text: string): boolean {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 7 && digits <= 15 && !/\p{L}/u.test(text);
}
