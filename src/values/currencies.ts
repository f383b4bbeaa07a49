/** What several countries call their money, by country (ISO 3166), with what it is where none is named. */
const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: {
    '': 'USD',
    US: 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    HK: 'HKD',
    SG: 'SGD',
    TW: 'TWD',
    FJ: 'FJD',
    TO: 'TOP',
    JM: 'JMD',
    BR: 'BRL',
  },
  euro: { '': 'EUR' },
  pound: { '': 'GBP', GB: 'GBP', EG: 'EGP', LB: 'LBP' },
  ruble: { '': 'RUB', RU: 'RUB', BY: 'BYN' },
  yuan: { CN: 'CNY' },
  krone: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' },
  franc: { CH: 'CHF' },
  rupee: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' },
  peso: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP' },
  lira: { TR: 'TRY', LB: 'LBP' },
  dinar: { RS: 'RSD', IQ: 'IQD', KW: 'KWD' },
  won: { '': 'KRW', KR: 'KRW', KP: 'KPW' },
  real: { '': 'BRL', BR: 'BRL' },
  rand: { '': 'ZAR', ZA: 'ZAR' },
  leu: { RO: 'RON', MD: 'MDL' },
  lev: { '': 'BGN', BG: 'BGN' },
  shilling: { KE: 'KES', TZ: 'TZS', UG: 'UGX' },
}

/** ISO 4217 of a kind of money; `null` where several countries have it and none is named. */
export function currencyOf(money: string, country = ''): string | null {
  return (CODE.test(money) ? money : SHARED[money]?.[country]) ?? null
}

const CODE = /^[A-Z]{3}$/u
