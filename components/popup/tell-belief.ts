import type { PageNumber } from '../../lib/message/views';

type Believed = Pick<PageNumber, 'certainty' | 'reason'>;

/** Why a number is believed to be one, or that nothing speaks for it but its shape. */
export function tellBelief(number: Believed): string {
  const words = nameReason(number);
  return number.certainty === 'likely'
    ? `May be a phone number: ${words}`
    : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function nameReason({ reason }: Believed): string {
  switch (reason) {
    case 'link':
      return 'a link dials it';
    case 'data':
      return "named in the page's data";
    case 'international':
      return 'written in international form';
    case 'cue':
      return 'beside a word such as “Tel”';
    case 'grouping':
      return 'written in the groups of its country';
    case 'shape':
      return 'only its shape fits';
  }
}
