import { expect, test } from 'vitest';
import { makeFrame } from '../../test/fakes/make-frame';
import { findSiteFrames } from './find-site-frames';

const OWN = makeFrame({ site: 'https://shop.example/' });
const FOREIGN = makeFrame({ site: 'https://other.example/' });
const isShop = (site: string) => site.includes('shop.example');

test.each([
  ['all frames of a page of the site', { 0: OWN, 3: FOREIGN, 4: makeFrame() }, [0, 3, 4]],
  ['its own frames in a page of another', { 0: FOREIGN, 3: OWN, 4: makeFrame() }, [3]],
  ['its own frames before their page has reported', { 3: OWN, 4: FOREIGN }, [3]],
  ['none of other sites', { 0: FOREIGN, 3: makeFrame() }, []],
])('finds %s', (_what, frames, found) => {
  expect(findSiteFrames({ frames }, isShop)).toEqual(found);
});
