/** The match patterns that together mean "on all sites". */
export const allSites = ['https://*/*', 'http://*/*'] as const;
