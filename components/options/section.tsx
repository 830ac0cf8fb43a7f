import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  /** What the settings here are for. */
  readonly lead: string;
  readonly children: ComponentChildren;
}

/** One group of settings. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        <p class="muted">{lead}</p>
      </div>
      <div class="section-body">{children}</div>
    </section>
  );
}
