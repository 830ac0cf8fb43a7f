import { useState } from 'preact/hooks';
import { SelectField } from '../select-field';
import { listCountryChoices } from '../list-country-choices';
import type { OptionsActions } from './options-actions';
import { Section } from './section';
import { tellDone } from './tell-done';

interface CountrySectionProps {
  readonly countries: readonly string[];
  /** Undefined: the country of the browser's language. */
  readonly defaultCountry: string | undefined;
  readonly onChange: OptionsActions['changeSettings'];
}

/** The country that a number without a country code is read in. */
export function CountrySection({ countries, defaultCountry, onChange }: CountrySectionProps) {
  const [said, setSaid] = useState('');
  const choose = async (code: string) =>
    setSaid(tellDone(await onChange({ defaultCountry: code === '' ? null : code }), 'Saved.'));

  return (
    <Section
      title="Country"
      lead="Many pages write numbers without a country code. Hushdial looks for hints on the page first."
    >
      <SelectField
        label="When a page does not tell its country"
        value={defaultCountry ?? ''}
        hint="Used for numbers such as 020 7946 0018."
        onChange={(code) => void choose(code)}
      >
        <option value="">From the browser's language</option>
        {listCountryChoices(countries).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <output class="said">{said}</output>
    </Section>
  );
}
