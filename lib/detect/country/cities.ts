import type { CountryCode } from 'libphonenumber-js/max';

/** A large city, in small letters, whose postal code tells its country. */
interface City {
  readonly country: CountryCode;
  readonly name: string;
  /** How many digits its postal codes have. */
  readonly digits: number;
}

/**
 * Country, digits of a code, cities: single words, so that a look-up is enough. A city that shares
 * its name with another is told from it by the digits and their side.
 */
const BEHIND_THEIR_CODE = [
  'DE 5 berlin hamburg münchen muenchen munich köln koeln cologne frankfurt stuttgart düsseldorf duesseldorf leipzig dortmund essen bremen dresden hannover nürnberg nuernberg duisburg bochum wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden freiburg mainz kiel aachen heidelberg',
  'AT 4 wien vienna graz linz salzburg innsbruck klagenfurt villach wels dornbirn bregenz',
  'CH 4 zürich zuerich zurich genève geneva genf basel bern berne lausanne winterthur luzern lugano zug gallen',
  'FR 5 paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims grenoble dijon nanterre versailles rouen',
  'BE 4 bruxelles brussel brussels antwerpen gent gand charleroi liège namur leuven brugge mechelen hasselt',
  'LU 4 luxembourg esch',
  'ES 5 madrid barcelona valencia sevilla zaragoza málaga malaga murcia palma bilbao alicante córdoba granada vigo gijón',
  'IT 5 roma rome milano milan napoli torino palermo genova bologna firenze bari catania venezia verona padova trieste brescia bergamo',
  'SE 5 stockholm göteborg gothenburg malmö uppsala västerås örebro linköping solna lund',
  'DK 4 københavn copenhagen aarhus århus odense aalborg esbjerg frederiksberg',
  'NO 4 oslo bergen trondheim stavanger drammen tromsø kristiansand',
  'FI 5 helsinki espoo tampere vantaa oulu turku helsingfors',
  'IS 3 reykjavík reykjavik kópavogur',
  'CZ 5 praha prague brno ostrava plzeň liberec olomouc',
  'SK 5 bratislava košice žilina',
  'HU 4 budapest debrecen szeged miskolc pécs győr',
  'SI 4 ljubljana maribor celje',
  'HR 5 zagreb split rijeka osijek',
  'RS 5 beograd belgrade niš',
  'BG 4 софия sofia пловдив варна',
  'GR 5 αθήνα athens athina θεσσαλονίκη thessaloniki',
  'TR 5 istanbul ankara izmir bursa antalya',
  'RU 6 москва moscow петербург новосибирск екатеринбург',
  'UA 5 київ kyiv kiev львів lviv харків одеса дніпро',
  'MX 5 méxico guadalajara monterrey',
  'MY 5 kuala petaling shah',
];
const BEFORE_THEIR_CODE = [
  'IN 6 mumbai delhi bangalore bengaluru chennai kolkata hyderabad pune ahmedabad jaipur gurgaon gurugram noida kochi lucknow',
  'NZ 4 auckland wellington christchurch dunedin tauranga',
  'ZA 4 johannesburg durban pretoria sandton bryanston centurion bloemfontein',
  'ID 5 jakarta selatan pusat barat surabaya bandung',
  'TH 5 bangkok กรุงเทพฯ กรุงเทพมหานคร',
  'PK 5 karachi lahore islamabad',
  'BD 4 dhaka chittagong',
  'CN 6 beijing shanghai shenzhen guangzhou',
  'CO 6 bogotá medellín',
  'SA 5 riyadh jeddah dammam',
];

/** Large cities by the order in which addresses of their country are written: "10115 Berlin", "Mumbai 400001". */
export const CITIES = {
  behindCode: BEHIND_THEIR_CODE.flatMap(readRow),
  beforeCode: BEFORE_THEIR_CODE.flatMap(readRow),
};

function readRow(row: string): readonly City[] {
  const [country, digits, ...names] = row.split(' ');
  return names.map((name) => ({ country: country as CountryCode, name, digits: Number(digits) }));
}
