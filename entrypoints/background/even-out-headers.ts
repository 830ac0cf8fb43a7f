import { browser } from 'wxt/browser';
import { buildHeaderRule } from '../../lib/directory/build-header-rule';

/**
 * Has the browser send the same headers from every install. The rule lasts until the browser is closed
 * or the extension reloaded; setting it again replaces it in one step.
 *
 * @throws where the browser has no such interface, as Firefox where `extensions.dnr.enabled` is off
 */
export async function evenOutHeaders(): Promise<void> {
  const rule = buildHeaderRule(location);
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [rule.id],
    addRules: [rule],
  });
}
