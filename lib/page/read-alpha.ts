const ALPHA = /(?:^rgba\(.*, |\/ )([\d.e-]+)(%?)\)$/;

/** Reads how far a computed colour covers what is behind it, from 0 to 1. */
export function readAlpha(color: string): number {
  if (color === 'transparent') return 0;
  const [, alpha, unit] = ALPHA.exec(color) ?? [];
  if (alpha === undefined) return 1;
  return unit === '%' ? Number(alpha) / 100 : Number(alpha);
}
