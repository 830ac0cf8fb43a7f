import type { ComponentChildren } from 'preact';

interface BlankPageProps {
  readonly headline: string;
  readonly text: string;
  /** What the user can do about it. */
  readonly children?: ComponentChildren;
}

/** Stands where the numbers would be, and says why there are none. */
export function BlankPage({ headline, text, children }: BlankPageProps) {
  return (
    <section class="summary blank-page">
      <h1>{headline}</h1>
      <p class="muted">{text}</p>
      {children}
    </section>
  );
}
