/** Each text is a list of words in lower case, with commas between them. */
const split = (...texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/,\s*/));

/**
 * Words that stand beside phone numbers, in the languages with most web pages. What the three lists
 * count for is said in `hasContactCue`.
 */
export const CONTACT_WORDS = {
  /** They mean a telephone and little else. */
  nouns: split(
    // English
    `tel, tels, phone, phones, telephone, telephones, cellphone, fax, facsimile, telefax,
    hotline, helpline, helpdesk, toll-free, tollfree, toll free, landline, voicemail,
    switchboard, whatsapp, tty, tdd, freephone`,
    // German
    `telefon, fon, fernruf, rufnummer, telefonnummer, handy, handynummer, mobilnummer,
    mobiltelefon, faxnummer, durchwahl, notruf, servicenummer, kundenhotline`,
    // French
    `tél, téléphone, télécopie, télécopieur, numéro vert`,
    // Spanish, Portuguese, Italian
    `fone, fones, telf, telef, telm, tlm, teléfono, teléfonos, telefono, telefonos, tlf, tfno, tfn, móvil, movil, celular,
    telefone, telefones, telemóvel, telefoni, cellulare, numero verde`,
    // Dutch, Danish, Norwegian, Swedish, Finnish
    `telefoon, telefoonnummer, tlf, telefonnr, mobilnr, telefonnummer, tfn, mobiltelefon,
    puhelin, puh, puhelinnumero, matkapuhelin`,
    // Polish, Czech, Slovak, Hungarian, Romanian
    `telefonu, komórka, komórkowy, infolinia, faks, mobilní, telefón, mobilný, telefonszám,
    mobiltelefon, telefonul, telefonului`,
    // Russian, Ukrainian, Bulgarian
    `тел, телефон, телефоны, телефона, моб, мобильный, факс, горячая линия, телефони,
    мобільний, гаряча лінія, мобилен`,
    // Greek, Turkish
    `τηλ, τηλέφωνο, τηλεφωνο, κινητό, κιν, φαξ, telefonu, faks, çağrı merkezi`,
    // Indonesian, Malay, Vietnamese
    `telp, telepon, ponsel, điện thoại, đt, sđt, di động`,
    // Arabic, Persian, Hebrew, Hindi, Thai: scripts with word limits, or particles that are tolerated
    `هاتف, تلفون, تليفون, جوال, موبايل, فاكس, واتساب, تلفن, موبایل, فکس, شماره تماس, טלפון,
    טל, נייד, פקס, फोन, फ़ोन, मोबाइल, दूरभाष, टेलीफोन`,
  ),
  /** Verbs, and words that mean other things as well ("call", "mobile", "office"). */
  close: split(
    `call, calls, calling, dial, dialing, phoning, text, texting, ring, ringing, faxing,
    reach, reached, contact, contacting, ph, mob, cell, mobile, pager, sms, viber, telegram,
    office, direct, main, local, enquiries, inquiries, bookings, reservations, emergency,
    cel, mobil, anruf, anrufen, zentrale, büro, ruf, rufen sie, appelez, appelez-nous, joindre,
    standard, portable, gsm, contactez, llame, llámenos, llamar, recado, ligue, contacto,
    contato, chiama, chiamare, chiamaci, recapito, contatti, bel, bellen, mobiel, ringe, tln,
    växel, vaihde, soita, kom, zadzwoń, volejte, volajte, hívja, sunați, apelați, звоните,
    сот, дзвоніть, обадете, καλέστε, arayın, dahili, müşteri hizmetleri, hubungi, hp, gọi, zalo, اتصل, الموحد, تماس,
    همراه, חייגו, कॉल, कॉल करें, संपर्क`,
    // What one calls for
    `reservas, reservaciones, citas, turnos, consultas, urgencias, emergencias, emergências, informes,
    réservation, réservations, renseignements, urgences, prenotazioni, emergenze, informazioni,
    reservierung, reservierungen, terminvereinbarung, notfall, notfälle, reserveringen, spoed,
    rezerwacja, rezerwacje, rezervace, rezervácie, rezervări, κρατήσεις, rezervasyon, bokning,
    booking, bestilling, ajanvaraus, foglalás, запись, бронирование`,
    // Who answers the telephone of a company
    `customer service, customer services, customer care, customer support, client services,
    kundenservice, kundendienst, kundenbetreuung, service client, service clients,
    service clientèle, al cliente, ao cliente, servizio clienti, assistenza clienti,
    klantenservice, kundeservice, kundtjänst, asiakaspalvelu, obsługa klienta, obsługi klienta,
    zákaznická linka, ügyfélszolgálat, relații clienți, служба поддержки, колл-центр`,
  ),
  /** Of languages that write no spaces between words, and signs: found wherever they stand. */
  unspaced: split(
    `电话, 電話, 手机, 手機, 热线, 熱線, 传真, 傳真, 致电, 致電, 联系方式, 行動, 行动, 联系电话, 座机, 携帯, ファックス, ファクス, フリーダイヤル, お問い合わせ,
    お問合せ, ケータイ, 전화, 휴대폰, 핸드폰, 팩스, 연락처, 문의, 대표번호, 고객센터, โทร, โทรศัพท์, มือถือ, แฟกซ์, ☎, ☏, ✆,
    🕿, 🕾, 📞, 📱, 📠, 🖷`,
  ),
} as const;
