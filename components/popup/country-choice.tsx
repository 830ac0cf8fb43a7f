import type { PageCountry } from '../../lib/message/views';
import { listCountryChoices } from '../list-country-choices';
import { nameCountry } from '../name-country';
import { SelectField } from '../select-field';
import { tellEvidence } from './tell-evidence';

interface CountryChoiceProps {
  readonly country: PageCountry;
  /** All that can be chosen, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Undefined: as the page tells. */
  readonly onChoose: (country: string | undefined) => void;
}

/** The country that the page's national numbers are read in, and another one for this site. */
export function CountryChoice({ country, countries, onChoose }: CountryChoiceProps) {
  const { assumed, chosen, canChoose } = country;
  if (!canChoose) return null;
  const told = assumed !== undefined && chosen === undefined ? `: ${nameCountry(assumed)}` : '';
  return (
    <div class="small-choice">
      <SelectField
        label="Numbers without a country code are read as"
        value={chosen ?? ''}
        hint={tellEvidence(country)}
        onChange={(code) => onChoose(code === '' ? undefined : code)}
      >
        <option value="">{`As the page tells${told}`}</option>
        {listCountryChoices(countries).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
