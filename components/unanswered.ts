/** Said where the background worker gave no answer, twice. */
export const unanswered = "Hushdial's background part did not answer. Try again.";
