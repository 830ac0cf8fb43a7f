/** What waits for an answer. */
interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer | PromiseLike<Answer>) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Creates what answers many questions at once: those that come together, and those that come while
 * others are being answered. No answer is older than its question.
 *
 * @param answerAll gives an answer for each question, in their order; what it throws is everybody's
 */
export function createBatcher<Question, Answer>(
  answerAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  let waiting: Waiting<Question, Answer>[] = [];
  let isRunning = false;
  const answerWaiting = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    const answers = answerAll(batch.map(({ question }) => question));
    await answers.then(
      (all) => batch.forEach(({ resolve }, index) => resolve(all[index] as Answer)),
      (error: unknown) => batch.forEach(({ reject }) => reject(error)),
    );
  };
  const run = async (): Promise<void> => {
    isRunning = true;
    // A moment later, so that the first one is not answered alone.
    await Promise.resolve();
    while (waiting.length > 0) await answerWaiting();
    isRunning = false;
  };
  return (question) => {
    const answered = new Promise<Answer>((resolve, reject) => {
      waiting.push({ question, resolve, reject });
    });
    if (!isRunning) void run();
    return answered;
  };
}
