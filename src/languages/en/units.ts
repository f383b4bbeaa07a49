import { lines } from '../../language/words.ts'

export const units: readonly string[] = lines(`
  percent: % percent pct p.c p.c.
  percentage: percent
  lower: m g l t # 5G and 5M are none
  measure mm: mm millimeter millimeters millimetre millimetres
  measure cm: cm centimeter centimeters centimetre centimetres
  measure m: m meter meters metre metres
  measure km: km kms kilometer kilometers kilometre kilometres
  measure mi: mi mile miles
  measure ft: ft foot feet
  measure in: inch inches
  measure yd: yard yards yd
  measure m²: m2 m² sqm
  measure km²: km2 km²
  measure ft²: sqft
  measure m³: m3 m³
  measure ha: ha hectare hectares
  measure acre: acre acres
  measure mg: mg milligram milligrams
  measure g: g gram grams gramme grammes
  measure kg: kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
  measure lb: lb lbs pound pounds
  doubtful: pound pounds # money or a weight
  measure oz: oz ounce ounces
  measure t: tonne tonnes
  measure ton: ton tons
  measure l: litre litres liter liters
  measure ml: ml millilitre millilitres milliliter milliliters
  measure gal: gallon gallons
  measure bbl: barrel barrels bbl
  measure bbl/d: bpd
  measure W: watt watts
  measure kW: kw kilowatt kilowatts
  measure MW: mw megawatt megawatts
  measure GW: gw gigawatt gigawatts
  measure kWh: kwh kilowatt-hour kilowatt-hours
  measure MWh: mwh megawatt-hour megawatt-hours
  measure V: volt volts
  measure kV: kv kilovolt kilovolts
  measure MHz: mhz
  measure GHz: ghz
  measure MB: mb megabyte megabytes
  measure GB: gb gigabyte gigabytes
  measure TB: tb terabyte terabytes
  measure km/h: kph kmh
  measure mph: mph
  measure kn: knot knots
  measure °: ° degree degrees
  measure °C: c celsius
  measure °F: f fahrenheit
  degree C: c celsius centigrade
  degree F: f fahrenheit
  power 2: square sq
  power 3: cubic cu
  per h: hour h
  per s: second s
  per: / per an
  product: · ⋅
  abbreviation: jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ft in oz lb lbs sq cu
  currency dollar: dollar dollars
  currency euro: euro euros
  currency pound: pound pounds
  currency ruble: ruble rubles rouble roubles
  currency UAH: hryvnia hryvnias hryvnya
  currency PLN: zloty zlotys zlotych zł
  currency CNY: yuan renminbi
  currency JPY: yen
  currency SEK: kronor
  currency CZK: koruna korunas
  currency krone: krone kroner krona
  currency franc: franc francs
  currency rupee: rupee rupees
  currency peso: peso pesos
  currency lira: lira liras
  currency dinar: dinar dinars
  currency won: won
  currency BRL: reais
  currency ZAR: rand rands
  currency KZT: tenge
  currency GEL: lari
  currency ILS: shekel shekels
  currency HUF: forint forints
  currency leu: lei leu
  currency lev: leva
  currency shilling: shilling shillings
  currency NGN: naira
  currency PEN: sol soles
  currency THB: baht
  currency BDT: taka
  currency VND: dong
  currency IDR: rupiah
  coin dollar: cent cents
  coin pound: pence p
  sign dollar: $
  sign euro: €
  sign pound: £
  sign INR: ₹
  sign yuan: ¥
  sign NGN: ₦
  sign UAH: ₴
  sign ILS: ₪
  sign RUB: ₽
  sign TRY: ₺
  sign KRW: ₩
  sign rupee: rs
  sign shilling: sh ksh
  sign BDT: tk
  code: usd eur gbp uah pln chf czk cny jpy rub cad aud nzd sek nok dkk isk inr krw mxn brl zar aed huf ils kzt kes ngn hkd sgd
  sterling: sterling
  country US: us american u.s u.s.
  country CA: canadian
  country AU: australian
  country BR: brazilian
  initial CA: c ca # C$
  initial US: us
  initial AU: a au
  initial NZ: nz
  initial HK: hk
  initial SG: s
  initial TW: nt
  initial BR: r # R$
  initial FJ: f fj
  initial TO: t
  initial JM: j
  country GB: british
  country EG: egyptian
  country RU: russian
  country BY: belarusian
  country SE: swedish
  country NO: norwegian
  country DK: danish
  country CZ: czech
  country IS: icelandic
  country CH: swiss
  country IN: indian
  country PK: pakistani
  country LK: lankan
  country NP: nepali nepalese
  country MX: mexican
  country AR: argentine argentinian
  country CL: chilean
  country CO: colombian
  country PH: philippine
  country TR: turkish
  country LB: lebanese
  country RS: serbian
  country IQ: iraqi
  country KW: kuwaiti
  country KR: korean
  country RO: romanian
  country MD: moldovan
  country BG: bulgarian
  country KE: kenyan
  country TZ: tanzanian
  country UG: ugandan
`)
