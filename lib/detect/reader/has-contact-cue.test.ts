import { expect, test } from 'vitest';
import { hasContactCue } from './has-contact-cue';

test.each([
  ['English', 'Tel.: '],
  ['English', 'Phone number: '],
  ['English', 'call us today on '],
  ['English', 'TOLL-FREE '],
  ['English', 'Fax (office) '],
  ['German', 'Telefon\n'],
  ['German', 'Rufnummer der Praxis: '],
  ['French', 'TÉL : '],
  ['French', 'numéro vert '],
  ['Spanish', 'Teléfono '],
  ['Portuguese', 'Meu telefone é '],
  ['Italian', 'cellulare '],
  ['Dutch', 'Telefoonnummer: '],
  ['Swedish', 'Tfn '],
  ['Danish', 'Tlf. '],
  ['Finnish', 'Puh. '],
  ['Polish', 'infolinia '],
  ['Czech', 'volejte '],
  ['Hungarian', 'Telefonszám: '],
  ['Romanian', 'sunați la '],
  ['Russian', 'тел. '],
  ['Ukrainian', 'гаряча лінія: '],
  ['Greek', 'Τηλ: '],
  ['Turkish', 'Çağrı merkezi '],
  ['Indonesian', 'Telepon '],
  ['Vietnamese', 'Điện thoại: '],
  ['Arabic', 'هاتف: '],
  ['Persian', 'تلفن '],
  ['Hebrew', 'טלפון: '],
  ['Hindi', 'मेरा फोन नंबर '],
  ['Chinese', '我的电话号是'],
  ['Japanese', 'お問い合わせ：'],
  ['Korean', '대표번호 '],
  ['Thai', 'โทร '],
  ['signs', '☎ '],
  ['letters', 'T: '],
  ['letters', 'P) '],
  ['letters', 'Press\nT '],
  ['French', 'Port. '],
  ['French', 'Port : '],
  ['Spanish', 'Telf. '],
  ['Spanish', 'Cel. '],
  ['Portuguese', 'Telm. '],
  ['Turkish', 'Müşteri hizmetleri '],
  ['Arabic', 'الرقم الموحد '],
  ['Greek', 'Καλέστε στο '],
  ['Spanish', 'Por reservas, '],
  ['French', 'Service clients : '],
  ['Italian', 'Per prenotazioni '],
  ['German', 'Tel. unter '],
  ['German', 'Kundentelefon: '],
])('hears a cue before a number in %s: %j', (_language, before) => {
  expect(hasContactCue(before.normalize('NFC'), '')).toBe(true);
});

test.each([' (fax)', ' tel', ' - toll free', ' (mobile)'])('hears one behind it in %j', (after) => {
  expect(hasContactCue('', after)).toBe(true);
});

test('hears one for each number of a list', () => {
  expect(hasContactCue('Tel 020 7946 0958, ', '')).toBe(true);
  expect(hasContactCue('Tel. 030 23125000 oder ', '')).toBe(true);
});

test.each([
  ['nothing', ''],
  ['another word', 'Order no. '],
  ['a word that holds one', 'hotel '],
  ['a word that begins with one', 'telex '],
  ['a verb that is too far away', 'call the man who sold '],
  ['another sentence', 'Tel. on request. Orders of '],
  ['a cue with figures in between', 'tel 23, order '],
  ['text before a label of its own', 'a phone\nOrders '],
  ['a letter without its sign', 'p '],
  ['page numbers', 'p. '],
  ['a harbour', 'the port '],
])('hears none in %s', (_what, before) => {
  expect(hasContactCue(before, '')).toBe(false);
});
