import { browser } from 'wxt/browser';
import { findDirectoryPattern } from '../../lib/site/find-directory-pattern';

/**
 * Asks for the permission to talk to a directory. Addresses that no directory may have are let
 * through: the worker says what is wrong with them.
 */
export async function requestDirectory(url: string): Promise<boolean> {
  const pattern = findDirectoryPattern(url);
  return pattern === undefined || browser.permissions.request({ origins: [pattern] });
}
