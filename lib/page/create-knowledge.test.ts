import { expect, test } from 'vitest';
import { createKnowledge } from './create-knowledge';

test('knows no verdict at first', () => {
  expect(createKnowledge(() => {}).kindOf('+12025550143')).toBe('unknown');
});

test('forgets the verdicts that new ones replace', () => {
  const knowledge = createKnowledge(() => {});
  knowledge.takeVerdicts({ kinds: { '+12025550143': 'reported' }, pending: false });
  expect(knowledge.kindOf('+12025550143')).toBe('reported');
  knowledge.takeVerdicts({ kinds: {}, pending: false });
  expect(knowledge.kindOf('+12025550143')).toBe('unknown');
});

test('says that it has changed once the verdicts are there', () => {
  const kinds: string[] = [];
  const knowledge = createKnowledge(() => kinds.push(knowledge.kindOf('+12025550143')));
  knowledge.takeVerdicts({ kinds: { '+12025550143': 'reported' }, pending: true });
  expect(kinds).toEqual(['reported']);
});
