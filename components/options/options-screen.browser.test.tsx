import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { findNamelessControls } from '../find-nameless-controls';
import { mount } from '../mount';
import { unmount } from '../unmount';
import { makeDirectory } from './make-directory';
import { makeSettings } from './make-settings';
import { mountOptions } from './mount-options';
import type { OptionsActions } from './options-actions';
import { OptionsScreen } from './options-screen';

afterEach(unmount);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const allSitesSwitch = page.getByRole('switch', { name: 'On all sites' });
const siteField = page.getByLabelText('Add a site');

const settings = makeSettings({
  defaultCountry: 'GB',
  ttlHours: 5,
  sites: ['https://shop.example/*'],
});

test('shows the settings that hold', async () => {
  mountOptions({ state: { settings } });

  await expect
    .element(page.getByLabelText('does not tell its country'))
    .toHaveDisplayValue('United Kingdom');
  await expect.element(page.getByLabelText('Keep answers for')).toHaveDisplayValue('5 hours');
  await expect.element(page.getByText('shop.example', { exact: true })).toBeVisible();
  await expect.element(allSitesSwitch).not.toBeChecked();
});

test.each([
  ['United States', 'US'],
  ["From the browser's language", null],
] as const)('changes the country to %s', async (name, defaultCountry) => {
  const { changeSettings } = mountOptions({ state: { settings } });
  await page.getByLabelText('does not tell its country').selectOptions(name);

  expect(changeSettings).toHaveBeenCalledWith({ defaultCountry });
});

test('keeps answers from 1 to 23 hours', async () => {
  const { changeSettings, place } = mountOptions();
  const field = page.getByLabelText('Keep answers for');
  await field.selectOptions('1 hour');

  expect(changeSettings).toHaveBeenCalledWith({ ttlHours: 1 });
  expect([...place.querySelectorAll('option')].at(-1)?.textContent).toBe('23 hours');
});

test('clears the kept answers', async () => {
  const { clearCache } = mountOptions();
  await button('Clear kept answers').click();

  await expect.element(page.getByText('No answers are kept now.')).toBeVisible();
  expect(clearCache).toHaveBeenCalledOnce();
});

test('adds a site by its name', async () => {
  const { addSite } = mountOptions();
  await siteField.fill('shop.example');
  await button('Add site').click();

  await expect.element(siteField).toHaveValue('');
  expect(addSite).toHaveBeenCalledWith('shop.example');
});

test('keeps what was typed where it is no site', async () => {
  const addSite = vi.fn<OptionsActions['addSite']>().mockResolvedValue('notASite');
  mountOptions({ actions: { addSite } });
  await siteField.fill('two words');
  await button('Add site').click();

  await expect
    .element(siteField)
    .toHaveAccessibleDescription(expect.stringContaining('not a site'));
  await expect.element(siteField).toHaveValue('two words');
});

test('removes a site', async () => {
  const { removeSites } = mountOptions({ state: { settings } });
  await button('Remove shop.example').click();

  expect(removeSites).toHaveBeenCalledWith(['https://shop.example/*']);
});

test('switches on all sites', async () => {
  const { addSites } = mountOptions();
  await allSitesSwitch.click();

  expect(addSites).toHaveBeenCalledWith(['https://*/*', 'http://*/*']);
});

test('stays off where the browser gave no permission for all sites', async () => {
  const addSites = vi.fn<OptionsActions['addSites']>().mockResolvedValue('noPermission');
  mountOptions({ actions: { addSites } });
  await allSitesSwitch.click();

  await expect.element(page.getByText('so this stays off')).toBeVisible();
  await expect.element(allSitesSwitch).not.toBeChecked();
});

test('switches all sites off, and lists only the single ones', async () => {
  const sites = ['https://*/*', 'http://*/*', 'https://shop.example/*'];
  const { removeSites } = mountOptions({ state: { settings: { ...settings, sites } } });
  await expect.element(allSitesSwitch).toBeChecked();
  expect(page.getByRole('list', { name: 'Sites' }).getByRole('listitem').all()).toHaveLength(1);
  await allSitesSwitch.click();

  expect(removeSites).toHaveBeenCalledWith(['https://*/*', 'http://*/*']);
});

test('removes everything after a second press in the page', async () => {
  const { removeEverything } = mountOptions();
  await button('Remove everything').click();
  expect(removeEverything).not.toHaveBeenCalled();
  await button('Remove everything').click();

  await expect.element(page.getByText('Everything is removed.')).toBeVisible();
  expect(removeEverything).toHaveBeenCalledOnce();
});

test('offers to try again where the worker did not answer, and keeps what was typed', async () => {
  const actions = mountOptions();
  await siteField.fill('shop.exa');
  const onTryAgain = vi.fn<() => void>();
  const usage = { sent: [], days: [], alerts: [] };
  const state = {
    storage: 'fine' as const,
    lock: 'none' as const,
    directories: [],
    settings,
    countries: [],
    usage,
  };
  mount(<OptionsScreen state={state} isUnanswered actions={actions} onTryAgain={onTryAgain} />);
  await button('Try again').click();

  expect(onTryAgain).toHaveBeenCalledOnce();
  await expect.element(siteField).toHaveValue('shop.exa');
});

test('F17: says what to do where what is stored cannot be read, and shows no directories as if there were none', async () => {
  const { onTryAgain } = mountOptions({ state: { storage: 'closed' } });
  await expect.element(page.getByRole('alert')).toHaveTextContent('restart the browser');
  await expect.element(page.getByRole('heading', { name: 'Directories' })).not.toBeInTheDocument();
  await button('Try again').click();

  expect(onTryAgain).toHaveBeenCalledOnce();
});

test('F16: says once that the disk is full', async () => {
  mountOptions({ state: { storage: 'full' } });
  await expect.element(page.getByRole('heading', { name: 'The disk is full' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Directories' })).toBeVisible();
});

test('says nothing of the disk where all is well', () => {
  const { place } = mountOptions();
  expect(place.querySelector('.notice')).toBeNull();
});

test('T6: makes no element of hostile text', () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const directory = makeDirectory({ name: hostile, url: hostile, user: hostile });
  const { place } = mountOptions({
    state: { directories: [directory], settings: { ...settings, sites: [hostile] } },
  });

  expect(place.querySelector('img')).toBeNull();
  expect(place.textContent).toContain(hostile);
});

test('gives each control a name', () => {
  const { place } = mountOptions({ state: { settings, directories: [makeDirectory()] } });

  expect(findNamelessControls(place)).toEqual([]);
});
