import { expect, test } from 'vitest';
import type { Candidate } from '../detect/candidate';
import { createKnowledge } from './create-knowledge';

const READING = { start: 0, end: 12, e164: '+12025550143' };
const candidate = (text: string): Candidate => ({ source: 'text', text, before: '', after: '' });

test('knows nothing at first', () => {
  const knowledge = createKnowledge(() => {});
  expect(knowledge.readingsOf(candidate('202-555-0143'))).toEqual([]);
  expect(knowledge.kindOf('+12025550143')).toBe('unknown');
});

test('gives the readings of candidates that read the same', () => {
  const knowledge = createKnowledge(() => {});
  knowledge.takeReadings([candidate('1998 2004'), candidate('202-555-0143')], [[], [READING]]);
  expect(knowledge.readingsOf(candidate('202-555-0143'))).toEqual([READING]);
  expect(knowledge.readingsOf(candidate('1998 2004'))).toEqual([]);
});

test('forgets the readings and the verdicts that new ones replace', () => {
  const knowledge = createKnowledge(() => {});
  knowledge.takeReadings([candidate('202-555-0143')], [[READING]]);
  knowledge.takeVerdicts({ kinds: { '+12025550143': 'reported' }, pending: false });
  expect(knowledge.kindOf('+12025550143')).toBe('reported');
  knowledge.takeReadings([candidate('202-555-0144')], [[]]);
  knowledge.takeVerdicts({ kinds: {}, pending: false });
  expect(knowledge.readingsOf(candidate('202-555-0143'))).toEqual([]);
  expect(knowledge.kindOf('+12025550143')).toBe('unknown');
});

test('says that it has changed once readings and verdicts are there', () => {
  const changes: number[] = [];
  const knowledge = createKnowledge(() =>
    changes.push(knowledge.readingsOf(candidate('202-555-0143')).length),
  );
  knowledge.takeReadings([candidate('202-555-0143')], [[READING]]);
  knowledge.takeVerdicts({ kinds: {}, pending: true });
  expect(changes).toEqual([1]);
});
