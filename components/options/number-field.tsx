import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../text-field';

interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/**
 * A whole number from nothing to a bound. What is typed is taken over when it is done, by Enter or by
 * leaving the field: half of a number is a number too. Until it holds, it stands as it was typed.
 */
export function NumberField({ label, hint, value, max, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  useEffect(
    () => setTyped((text) => (readNumber(text, max) === value ? undefined : text)),
    [value, max],
  );
  const takeOver = () => {
    if (typed === undefined) return;
    const read = readNumber(typed, max);
    setRefused(read === undefined);
    if (read === value) setTyped(undefined);
    else if (read !== undefined) onChange(read);
  };
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={typed ?? String(value)}
      maxLength={String(max).length}
      hint={hint}
      error={isRefused ? `Enter a number from 0 to ${max.toLocaleString('en')}.` : undefined}
      onInput={(written) => {
        setTyped(written);
        setRefused(false);
      }}
      onDone={takeOver}
    />
  );
}

function readNumber(text: string | undefined, max: number): number | undefined {
  const trimmed = text?.trim() ?? '';
  const read = /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : undefined;
  return read !== undefined && read <= max ? read : undefined;
}
