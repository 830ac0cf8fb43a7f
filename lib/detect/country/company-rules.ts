import type { AddressRule } from './address-rule';

/**
 * What firms must write about themselves, by the law of their country: numbers of registers and
 * taxes, and kinds of firms that only one country has. Abbreviations that are words elsewhere stand
 * with the digits behind them.
 */
export const COMPANY_RULES: readonly AddressRule[] = [
  { country: 'GB', pattern: /\b[Rr]egistered in (?:England|Scotland|Wales|Northern Ireland)\b/g },
  { country: 'GB', pattern: /\bVAT[^\n\d]{0,20}\bGB ?\d{3}/g },
  { country: 'IE', pattern: /\b[Rr]egistered in (?:the Republic of )?Ireland\b/g },
  { country: 'IE', pattern: /\bVAT[^\n\d]{0,20}\bIE ?\d[A-Z\d+*]\d{5}[A-Z]/g },
  { country: 'DE', pattern: /\bHR[AB][ \u00A0]?(?:Nr\.? ?)?\d{2,6}\b/g },
  { country: 'DE', pattern: /(?<![A-Z\d])DE ?\d{3} ?\d{3} ?\d{3}(?!\d)/g },
  { country: 'AT', pattern: /(?<![A-Z\d])ATU ?\d{8}(?!\d)/g },
  { country: 'AT', pattern: /\b(?:FN|Firmenbuch[^\n\d]{0,20}) ?\d{5,6} ?[a-z]\b/g },
  { country: 'CH', pattern: /\bCHE-?\d{3}\.?\d{3}\.?\d{3}\b/g },
  {
    country: 'FR',
    pattern: /\b(?:SIRE[TN]|R\.?C\.?S\.?)(?![a-z])[^\n\d]{0,24}\d{3} ?\d{3} ?\d{3}/gi,
  },
  { country: 'FR', pattern: /\bFR ?\d{2} ?\d{3} ?\d{3} ?\d{3}(?!\d)/g },
  {
    country: 'BE',
    pattern: /\b(?:BTW|TVA|BCE|KBO)[^\n\d]{0,16}(?:BE ?)?0\d{3}\.?\d{3}\.?\d{3}\b/g,
  },
  { country: 'NL', pattern: /\bKv[Kk][^\n\d]{0,16}\d{8}\b/g },
  { country: 'NL', pattern: /\bNL ?\d{9} ?B\d{2}\b/g },
  { country: 'LU', pattern: /\bLU ?\d{8}\b/g },
  { country: 'ES', pattern: /\b(?:C\.?I\.?F|N\.?I\.?F)\b[^\n\dA-Z]{0,6}[A-HJNP-SUVW]-?\d{7,8}\b/g },
  {
    country: 'PT',
    pattern: /\b(?:NIF|NIPC|Contribuinte)\b[^\n\d]{0,10}[1-9]\d{2} ?\d{3} ?\d{3}\b/g,
  },
  { country: 'IT', pattern: /\bP(?:\.|artita) ?I(?:VA|\.V\.A)[^\n\d]{0,12}\d{11}\b/gi },
  { country: 'PL', pattern: /\b(?:NIP|REGON)\b[^\n\d]{0,6}\d{3}[- ]?\d{3}/g },
  { country: 'PL', pattern: /\b[Ss]p(?:\.|ółka) ?z ?o\. ?o\b/g },
  { country: 'CZ', pattern: /\bDIČ[^\n\d]{0,6}CZ ?\d{8,10}\b/g },
  { country: 'SK', pattern: /\bDIČ[^\n\d]{0,6}SK ?\d{10}\b/g },
  { country: 'HU', pattern: /\b(?:Adószám|Cégjegyzékszám)[^\n\d]{0,8}\d{2}/gi },
  { country: 'RO', pattern: /\bC\.?U\.?I\.?[^\n\d]{0,6}RO ?\d{6,10}\b/g },
  { country: 'DK', pattern: /\bCVR\b[^\n\d]{0,10}\d{2} ?\d{2} ?\d{2} ?\d{2}\b/g },
  { country: 'SE', pattern: /\bOrg\.? ?n(?:umme)?r\b[^\n\d]{0,8}\d{6}-\d{4}\b/gi },
  { country: 'NO', pattern: /\bOrg\.? ?n(?:umme)?r\b[^\n\d]{0,8}\d{3} \d{3} \d{3}\b/gi },
  { country: 'FI', pattern: /\bY-tunnus\b[^\n\d]{0,6}\d{7}-\d\b/gi },
  { country: 'GR', pattern: /(?:ΑΦΜ|Α\.Φ\.Μ)[^\n\d]{0,6}\d{9}/g },
  { country: 'RU', pattern: /(?:ИНН|ОГРН)[^\n\d]{0,6}\d{10}/g },
  { country: 'UA', pattern: /(?:ЄДРПОУ|ЕДРПОУ)[^\n\d]{0,6}\d{8}/g },
  { country: 'AU', pattern: /\b(?:ABN|ACN)\b[^\n\d]{0,6}\d{2,3} ?\d{3} ?\d{3}/g },
  // South Africa writes "(Pty) Ltd".
  { country: 'AU', pattern: /\bPty\.?[ \u00A0](?:Ltd|Limited)\b/g, isLikely: true },
  { country: 'ZA', pattern: /\(Pty\)\.?[ \u00A0]?(?:Ltd|Limited)\b/g },
  { country: 'IN', pattern: /\bGST(?:IN)?\b[^\n\d]{0,12}\d{2}[A-Z]{5}\d{4}/g },
  { country: 'IN', pattern: /\bP(?:vt|rivate)\.?[ \u00A0](?:Ltd|Limited)\b/gi, isLikely: true },
  { country: 'SG', pattern: /\bPte\.?[ \u00A0](?:Ltd|Limited)\b/gi },
  { country: 'MY', pattern: /\bSdn\.?[ \u00A0]Bhd\b/gi },
  { country: 'BR', pattern: /\bCNPJ\b[^\n\d]{0,6}\d{2}\.?\d{3}\.?\d{3}/g },
  { country: 'AR', pattern: /\bCUIT\b[^\n\d]{0,6}\d{2}-?\d{8}-?\d\b/g },
  { country: 'MX', pattern: /\bS\.? ?A\.? de C\.? ?V\b/gi },
  { country: 'CL', pattern: /\bRUT\b[^\n\d]{0,6}\d{2}\.\d{3}\.\d{3}-[\dkK]/g },
  { country: 'JP', pattern: /株式会社|有限会社/g },
  { country: 'KR', pattern: /사업자 ?등록 ?번호/g },
  { country: 'TR', pattern: /\bMERSİS\b|\bVergi No\b/gi },
];
