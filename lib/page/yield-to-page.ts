/** What a browser may not have yet; TypeScript does not know it either. */
interface Yielding {
  readonly yield?: () => Promise<void>;
}

/** Lets the page do what is waiting, such as input and a frame, before what follows. */
export function yieldToPage(): Promise<void> {
  const scheduler = (globalThis as { readonly scheduler?: Yielding }).scheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
