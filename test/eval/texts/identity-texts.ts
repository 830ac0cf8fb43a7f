import { listNotNumbers } from './list-not-numbers';

/** Numbers of people and companies. */
export const identityTexts = [
  ...listNotNumbers('person', 'US', [
    'SSN 078-05-1120',
    'SSN: 202-55-0143',
    'EIN 20-2555014',
    'Tax ID 20-2555014',
    'NPI 2025550143',
    'Passport No. 202555014',
    'Member ID 2025550143',
    'License # 202-555-0143',
  ]),
  ...listNotNumbers('person', 'DE', [
    'Steuernummer 030/231/25000',
    'St.-Nr. 030 231 25000',
    'Steuer-ID 03023125000',
    'Versicherungsnummer 0302312500',
    'Mitgliedsnummer 030231250',
    'Personalausweis 0302312500',
  ]),
  ...listNotNumbers('person', 'FR', ['N° sécu 1 99 00 12 345 678 90', 'NIR 0199001234567']),
  ...listNotNumbers('person', 'IN', [
    'Aadhaar 8123 4567 8901',
    'Aadhaar No: 812345678901',
    'PAN 8123456789',
  ]),
  ...listNotNumbers('person', 'BR', ['CPF 111.444.777-35', 'CPF: 11144477735', 'RG 11.234.567-8']),
  ...listNotNumbers('person', 'SE', ['Personnr 19811218-9876', 'personnummer 811218-9876']),
  ...listNotNumbers('company', 'DE', [
    'USt-IdNr. DE 302312500',
    'USt-IdNr.: DE030231250',
    'HRB 0302312',
    'Handelsregister HRB 030231250',
    'WEEE-Reg.-Nr. DE 03023125',
  ]),
  ...listNotNumbers('company', 'GB', [
    'Company No. 02079460',
    'Company number 02079460',
    'Registered in England 02079460',
    'company registration numbers 04252091 & 04252093',
    'VAT No. 020 7946 09',
    'Registered charity 0207946',
    'VAT 020794609',
  ]),
  ...listNotNumbers('company', 'FR', [
    'SIRET 019 900 123 00012',
    'SIREN 019 900 123',
    'RCS Paris 019 900 123',
    'TVA FR 01 990012345',
  ]),
  ...listNotNumbers('company', 'IT', [
    'P.IVA 02123456789',
    'P. IVA: 0212345678',
    'C.F. 02123456789',
  ]),
  ...listNotNumbers('company', 'ES', ['CIF B-91234567', 'NIF 91234567B']),
  ...listNotNumbers('company', 'PL', ['NIP 512-345-67-89', 'REGON 512345678', 'KRS 0000512345']),
  ...listNotNumbers('company', 'BR', ['CNPJ 11.222.333/0001-81', 'CNPJ: 11222333000181']),
  ...listNotNumbers('company', 'AU', ['ABN 02 555 012 345', 'ACN 004 085 616']),
  ...listNotNumbers('company', 'RU', ['ИНН 7707083893', 'ОГРН 1027700132195', 'КПП 773601001']),
  ...listNotNumbers('company', 'CN', [
    '京ICP备16044242号',
    '京公网安备11010702001529号',
    '许可证号 01065529988',
  ]),
  ...listNotNumbers('company', 'BE', ['BE 0450.001.234', 'Ondernemingsnummer 0450.001.234']),
];
