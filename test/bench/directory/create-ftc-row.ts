import { createRandom } from '../../fakes/create-random';

export const FTC_HEADER =
  'Company_Phone_Number,Created_Date,Violation_Date,Consumer_City,Consumer_State,Consumer_Area_Code,Subject,Recorded_Message_Or_Robocall';

const SUBJECTS = [
  'Reducing your debt (credit cards, mortgage, student loans)',
  'Computer  & technical support',
  'Calls pretending to be government, businesses, or family and friends',
  'Dropped call or no message',
  'No Subject Provided',
  'Medical & prescriptions',
  'Warranties & protection plans',
  'Other',
];
/** Area codes of several states. */
const AREAS = [202, 212, 213, 305, 312, 404, 415, 503, 512, 602, 617, 702, 713, 801, 907, 919];
const PLACES = [
  ['Springfield', 'IL'],
  ['Portland', 'OR'],
  ['Winston-Salem', 'NC'],
  ['', ''],
];
const DAYS = 28;
const pad = (value: number) => String(value).padStart(2, '0');

/** Creates rows as in the Do Not Call complaints of the FTC: made up, and some without a number or with none. */
export function createFtcRows(seed: number): () => string {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const below = (count: number) => Math.floor(random() * count);
  const number = () => {
    if (random() < 0.02) return pick(['', '0000000000', '555', '1234567890']);
    return `${pick(AREAS)}${200 + below(800)}${String(below(10_000)).padStart(4, '0')}`;
  };
  const moment = () =>
    `2026-${pad(1 + below(12))}-${pad(1 + below(DAYS))} ${pad(below(24))}:${pad(below(60))}:${pad(below(60))}`;
  return () => {
    const subject = pick(SUBJECTS);
    const [city, state] = pick(PLACES);
    const said = subject.includes(',') ? `"${subject}"` : subject;
    return `${number()},${moment()},${moment()},${city},${state},${pick(AREAS)},${said},${random() < 0.6 ? 'Y' : 'N'}`;
  };
}
