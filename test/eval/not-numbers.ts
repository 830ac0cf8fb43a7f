import { amountTexts } from './texts/amount-texts';
import { calendarTexts } from './texts/calendar-texts';
import { identityTexts } from './texts/identity-texts';
import { machineTexts } from './texts/machine-texts';
import { moneyTexts } from './texts/money-texts';
import type { NotNumber } from './texts/not-number';
import { paperTexts } from './texts/paper-texts';
import { placeTexts } from './texts/place-texts';
import { tradeTexts } from './texts/trade-texts';

/** Texts of ours in which a reader sees no phone number, though a search may. */
export const notNumbers: readonly NotNumber[] = [
  ...calendarTexts,
  ...amountTexts,
  ...paperTexts,
  ...identityTexts,
  ...moneyTexts,
  ...tradeTexts,
  ...placeTexts,
  ...machineTexts,
];
