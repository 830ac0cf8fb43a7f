/**
 * Words that name numbers which are no phone numbers, where they stand right before one; lower case.
 */
export const OTHER_WORDS: readonly string[] = [
  // Books, articles, goods
  `isbn, isbn-10, isbn-13, issn, ean, upc, gtin, asin, sku, mpn, doi, pmid, pmcid, arxiv,
  oclc, lccn, isrc, ismn, cas, einecs, ndc, pzn, hs, model, modell, part, serial, s/n, sn,
  imei, iccid, vin, batch, lot, barcode`,
  // Orders and files
  `order, bestellung, bestellnummer, commande, pedido, ordine, invoice, rechnung,
  rechnungsnummer, facture, factura, fattura, tracking, sendungsnummer, shipment, parcel,
  ticket, case, ref, reference, referenz, aktenzeichen, az, docket, bug, issue, customer,
  kundennummer, client, member, membership, mitgliedsnummer, policy, vertrag, contract,
  artikel, art, artikelnummer, art-nr, item, id, ids, uid, uuid, guid, user, userid,
  username, login, code, coupon, pin, puk, otp, key, hash, md5, sha1, token`,
  // Money and tax
  `iban, bic, swift, account, acct, a/c, konto, kontonummer, kto, blz, bankleitzahl,
  sort code, routing, aba, rib, cuenta, cbu, clabe, vat, ust, ustid, ust-idnr, ust-id,
  steuernummer, steuer, tva, siret, siren, rcs, ape, naf, hrb, hra, handelsregister, kvk,
  btw, nip, regon, krs, pesel, ico, ičo, dič, cnpj, cpf, cep, cuit, cuil, dni, rut, rfc,
  curp, nit, ruc, nif, cif, nie, p.iva, p. iva, piva, partita iva, codice fiscale, c.f,
  rea, abn, acn, ein, tin, ssn, pan, gst, gstin, cin, aadhaar, nhs, npi, dea, duns,
  d-u-n-s, inn, инн, огрн, кпп, бик, снилс, окпо, р/с, edrpou, єдрпоу, card, visa,
  mastercard, amex, discover, license, licence, lic, permit, registration, registered, reg,
  passport, charity, company, companies house`,
  // What registers call companies, and what banks and offices count
  `cvr, cvr-nr, se-nr, ydernr, ean-nr, org, orgnr, org.nr, org.-nr, y-tunnus, ly-tunnus, kodas,
  registrikood, kmkr, reģ, cui, c.u.i, c.i.f, reg. com, dph, mbs, oib, jmbg, mat. br, matični broj, eik, еик,
  булстат, αφμ, α.φ.μ, γεμη, αρ. γεμη, vergi no, vkn, mersis, mersis no, tckn, npwp, siup, micr, fssai, udyam, nzbn, cégjegyzékszám, adószám, bankszámlaszám, ráčun,
  račun, číslo účtu, účet, nif/cif, nuit, rccm, ninea, bankgiro, plusgiro, uen, vrn`,
  // More of the kind
  `p/n, pn, réf, référence, auftrag, vorgang, objekt, bgbl, ice, zug, kba, un, codice, articolo, personalausweis,
  ausweis, tva, weee, reg, spendenkonto, commande, dossier, bestell, chassis, licencia, expediente, matrícula, referencia,
  referência, riferimento, referentie, referens, póliza, poliza, apólice, polizza, socio, sócio, colegiado, registro,
  tomo, folio, hoja, inscripción, pratica, spis, sygnatura`,
  // Machines, time and measure
  `timestamp, unix, epoch, block, tx, nonce, ip, version, ver, build, rev, revision,
  commit, cve, rfc, iso, patent, pat, page, pages, pp, vol, volume, chapter, section,
  zip, plz, postcode, postal, cp, cap, lat, latitude, lon, long, lng, longitude, gps,
  coordinates, score, scores, population, total, sum, amount, price, preis, prix, precio,
  preço, prezzo, prijs, pris, cena, ár, preț, fiyat, harga, giá, hinta, цена, ціна, τιμή,
  usd, eur, gbp, inr, rs, jpy, chf, date, datum, born, years, flight, train, channel,
  frequency, group, steam, qq, icq`,
  // Chinese, Japanese, Korean
  `订单, 订单号, 快递, 身份证, 邮编, 邮政编码, 账号, 卡号, 编号, 备案, 价格, 價格, 価格, 가격, 注文, 郵便, 口座, 주문, 계좌, 사업자등록번호, 등록번호, 우편번호`,
].flatMap((text) => text.split(/,\s*/));
