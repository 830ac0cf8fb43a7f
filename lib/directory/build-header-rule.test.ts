import { describe, expect, test } from 'vitest';
import { buildHeaderRule } from './build-header-rule';

const CHROMIUM = { protocol: 'chrome-extension:', host: 'kddfhfglmfkbajdejfkalnnfgbidhgli' };
const FIREFOX = { protocol: 'moz-extension:', host: '7f1c3c5e-2a11-4d21-9b55-0d6f3c1c9a01' };

describe('the header rule', () => {
  test.each([CHROMIUM, FIREFOX])('holds for what $protocol fetches alone', (own) => {
    expect(buildHeaderRule(own).condition).toEqual({
      initiatorDomains: [own.host],
      resourceTypes: ['xmlhttprequest'],
    });
  });

  test.each([CHROMIUM, FIREFOX])('does the same to every install of $protocol', (own) => {
    const another = buildHeaderRule({ ...own, host: 'another' });
    expect(buildHeaderRule(own).action).toEqual(another.action);
  });

  test('takes away where a request comes from, and says the same language everywhere', () => {
    for (const own of [CHROMIUM, FIREFOX]) {
      const changes = buildHeaderRule(own).action.requestHeaders;
      expect(changes).toContainEqual({ header: 'Origin', operation: 'remove' });
      expect(changes).toContainEqual({
        header: 'Accept-Language',
        operation: 'set',
        value: 'en-US,en;q=0.9',
      });
    }
  });

  test.each([
    [CHROMIUM, / Chrome\/\d+\.0\.0\.0 /],
    [FIREFOX, / Firefox\/\d+\.0$/],
  ])('names the family of $protocol', (own, name) => {
    const agent = buildHeaderRule(own).action.requestHeaders.find(
      ({ header }) => header === 'User-Agent',
    );
    expect(agent).toMatchObject({ operation: 'set', value: expect.stringMatching(name) });
  });

  test('touches no header twice: the browser takes the first change and drops the other', () => {
    const names = buildHeaderRule(FIREFOX).action.requestHeaders.map(({ header }) => header);
    expect(new Set(names).size).toBe(names.length);
  });
});
