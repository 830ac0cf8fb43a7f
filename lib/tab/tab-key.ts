const KEY = 'tab:';

/** What a tab's record is stored under. */
export const nameTabKey = (tabId: number): string => `${KEY}${tabId}`;

export const isTabKey = (key: string): boolean => key.startsWith(KEY);

export const readTabKey = (key: string): number => Number(key.slice(KEY.length));
