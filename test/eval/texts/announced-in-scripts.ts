import { readMarkedTexts } from './read-marked-texts';

/** Numbers that a word in another script than Latin announces. */
export const announcedInScripts = [
  ...readMarkedTexts('RU', [
    ['Телефон: ‹84951234567›', '+74951234567'],
    ['тел. ‹84951234567›', '+74951234567'],
    ['Звоните ‹84951234567›', '+74951234567'],
  ]),
  ...readMarkedTexts('UA', [['Телефонуйте: ‹0441234567›', '+380441234567']]),
  ...readMarkedTexts('GR', [['Τηλ.: ‹2101234567›', '+302101234567']]),
  ...readMarkedTexts('EG', [['هاتف: ‹01001234567›', '+201001234567']]),
  ...readMarkedTexts('SA', [['جوال ‹0512345678›', '+966512345678']]),
  ...readMarkedTexts('IR', [['تلفن: ‹02112345678›', '+982112345678']]),
  ...readMarkedTexts('IL', [['טלפון: ‹031234567›', '+97231234567']]),
  ...readMarkedTexts('IN', [['फोन: ‹02223456789›', '+912223456789']]),
  ...readMarkedTexts('CN', [
    ['电话：‹01065529988›', '+861065529988'],
    ['手机：‹13800138000›', '+8613800138000'],
  ]),
  ...readMarkedTexts('TW', [['電話：‹0223456789›', '+886223456789']]),
  ...readMarkedTexts('JP', [['電話番号‹0355500123›', '+81355500123']]),
  ...readMarkedTexts('KR', [['전화 ‹023123456›', '+8223123456']]),
  ...readMarkedTexts('TH', [['โทร ‹0812345678›', '+66812345678']]),
];
