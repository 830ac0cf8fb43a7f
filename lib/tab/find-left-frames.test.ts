import { expect, test } from 'vitest';
import { makeFrame } from '../../test/fakes/make-frame';
import { findLeftFrames } from './find-left-frames';
import { EMPTY_TAB } from './tab-record';

test('names the frames of a site that was switched off, and no others', () => {
  const sites = [
    'https://off.example/',
    'https://on.example/',
    'https://by-hand.example/',
    undefined,
  ];
  const tab = {
    ...EMPTY_TAB,
    frames: Object.fromEntries(sites.map((site, id) => [id, makeFrame({ site })])),
  };
  const before = (site: string) => /\b(?:off|on)\.example/.test(site);
  const after = (site: string) => /\bon\.example/.test(site);
  expect(findLeftFrames(tab, { before, after })).toEqual([0]);
});
