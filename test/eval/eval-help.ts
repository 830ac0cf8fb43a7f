/** What `npm run eval -- --help` prints. */
export const EVAL_HELP = `Measures how well numbers are found, with the functions that the extension itself uses.

  npm run eval -- matcher FILE.json   texts with the numbers to be found, to the character
  npm run eval -- hard FILE.json      texts with the count of numbers that a reader would see
  npm run eval -- pages FILE.jsonl    visible texts of pages with hand labels

  --misses       lists what went wrong
  --library      runs the text search of libphonenumber-js instead, to compare with
  --default CC   pages: the user's default country, for pages that tell of none

The last line is one JSON object. A line break in a text is the edge of a block: it ends a number.

matcher  {"cases":[{"text","defaultCountry","tier","expected":[{"e164","start","end"}]}]}
         Offsets are UTF-16 code units, end exclusive. A case passes where exactly the expected
         numbers are found. National numbers are read in defaultCountry; null: not at all; left out:
         in the countries that the text tells of.
hard     {"cases":[{"text","defaultCountry","expectedCount"}]}
pages    one object a line: {"page","base","text","breaks","labels":[{"start","end"}]}
         The countries are inferred from base and the text. Plain labels have 7 to 15 digits and no
         letters. One is found where a finding overlaps it and agrees with it: the E.164 ends with the
         digits of the label (leading zeros aside), or the digits of the label hold the number
         without its calling code. A false match is a finding that overlaps no label and agrees with
         none of its page. With --library the country is the top-level domain's, else --default.
`;
