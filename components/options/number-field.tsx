import { useState } from 'preact/hooks';
import { TextField } from '../text-field';

interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A whole number from nothing to a bound. What is typed is taken over as soon as it is one. */
export function NumberField({ label, hint, value, max, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? String(value);
  const isFine = readNumber(text, max) !== undefined;
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={text}
      maxLength={String(max).length}
      hint={hint}
      error={isFine ? undefined : `Enter a number from 0 to ${max.toLocaleString('en')}.`}
      onInput={(written) => {
        const read = readNumber(written, max);
        setTyped(read === undefined ? written : undefined);
        if (read !== undefined && read !== value) onChange(read);
      }}
    />
  );
}

function readNumber(text: string, max: number): number | undefined {
  const trimmed = text.trim();
  const read = /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : undefined;
  return read !== undefined && read <= max ? read : undefined;
}
