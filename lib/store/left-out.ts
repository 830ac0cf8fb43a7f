/** What stands in the session store for something that found no room, or gave way: that it was there. */
export const LEFT_OUT = '';
