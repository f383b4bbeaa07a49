import { lines } from '../../language/words.ts'

const HARD = '||а|у|ові|ом|і|и|ів|ам|ами|ах' // кілометр, кілометрів
const SOFT = '|я|і|ю|ею|ь|ям|ями|ях' // миля, миль
const OPEN = '|а|и|і|у|ою||ам|ами|ах' // тонна, тонн
const ADJECTIVE = '|ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими' // квадратний, квадратних

export const units: readonly string[] = lines(`
  percent: % відсот|ок|ка|ку|ки|ків|ком|кам|ками|ках процент${HARD} проц
  percentage: відсотков${ADJECTIVE} процентн${ADJECTIVE}
  lower: м г л т ц # 5Г is none
  measure mm: міліметр${HARD} мм
  measure cm: сантиметр${HARD} см
  measure dm: дециметр${HARD} дм
  measure m: метр${HARD} м
  measure km: кілометр${HARD} км
  measure mi: мил${SOFT}
  measure ft: фут${HARD}
  measure in: дюйм${HARD}
  measure m²: м2 м² квм квадрат||а|и|ів
  measure km²: км2 км²
  measure m³: м3 м³ кубометр${HARD} куб||и|ів
  measure ha: гектар${HARD} га
  measure are: сот|ка|ки|ку|ці|ками|ок
  measure mg: міліграм${HARD} мг
  measure g: грам${HARD} г гр
  measure kg: кілограм${HARD} кг кіло
  measure q: центнер${HARD} ц
  measure t: тонн${OPEN} т тон||и
  measure l: літр${HARD} л
  measure ml: мілілітр${HARD} мл
  measure bbl: барел|ь|я|і|ів|ю|ем|ям|ями|ях барр
  measure W: ват||и|ів|а вт
  measure kW: кіловат||и|ів|а квт
  measure MW: мегават||и|ів|а мвт
  measure GW: гігават||и|ів|а гвт
  measure Wh: втг
  measure kWh: кіловат-годин${OPEN}
  measure MWh: мегават-годин${OPEN}
  measure V: вольт||и|ів|а
  measure kV: кіловольт||и|ів|а кв
  measure Hz: гц герц||и|ів|а
  measure MHz: мгц мегагерц||и|ів|а
  measure GHz: ггц гігагерц||и|ів|а
  measure MB: мб мегабайт${HARD}
  measure GB: гб гігабайт${HARD}
  measure TB: тб терабайт${HARD}
  measure °: градус${HARD} °
  degree C: с c цельсія цельсієм
  degree F: f фаренгейта фаренгейтом
  power 2: квадратн${ADJECTIVE} кв
  power 3: кубічн${ADJECTIVE} куб
  per h: год годину
  per s: с сек секунду
  per: / за
  product: · ⋅
  abbreviation: тис млн млрд трлн грн дол кв куб м га км мм см т кг г л р рр ст год хв сек проц євр коп руб
  currency UAH: гривн|я|і|ю|ею|ям|ями|ях гривень грн гр ₴
  currency dollar: долар${HARD} дол бакс||и|ів|ами
  currency euro: євро єврів
  currency pound: фунт${HARD}
  currency ruble: рубл|ь|я|ю|ем|і|ів|ям|ями|ях руб ₽
  currency PLN: злот|ий|ого|ому|им|их|і|ими злот
  currency CNY: юан|ь|я|ю|ем|і|ів|ям|ями|ях
  currency JPY: єн|а|и|у|і|ою||ам|ами|ах ієн|а|и|у|і|ою||ам|ами|ах
  currency krone: крон|а|и|у|і|ою||ам|ами|ах
  currency franc: франк${HARD}
  currency rupee: рупі|я|ї|ю|єю|й|ям|ями|ях
  currency peso: песо
  currency lira: лір|а|и|у|і|ою||ам|ами|ах
  currency dinar: динар${HARD}
  currency won: вон|и вон
  currency real: реал||и|ів
  currency rand: ранд||и|ів
  currency KZT: тенге
  currency GEL: ларі
  currency ILS: шекел|ь|я|і|ів|ям|ями
  currency HUF: форинт${HARD}
  currency leu: лей леї леїв
  currency lev: лев леви левів
  currency CZK: крон # чеських
  coin dollar: цент${HARD}
  coin UAH: копій|ка|ки|ку|ці|ок|ками|ках коп
  coin pound: пенс||и|ів|ами пенні
  sign dollar: $
  sign euro: €
  sign pound: £
  sign UAH: ₴
  sign JPY: ¥
  code: usd eur gbp uah pln chf czk cny jpy rub try cad aud sek nok dkk
  sterling: стерлінг||ів
  country US: сша америки американськ${ADJECTIVE}
  country CA: канади канадськ${ADJECTIVE}
  country AU: австралії австралійськ${ADJECTIVE}
  country NZ: новозеландськ${ADJECTIVE}
  country HK: гонконгівськ${ADJECTIVE} гонконзьк${ADJECTIVE}
  country SG: сінгапурськ${ADJECTIVE}
  country TW: тайванськ${ADJECTIVE}
  country GB: британськ${ADJECTIVE}
  country EG: єгипетськ${ADJECTIVE}
  country RU: російськ${ADJECTIVE}
  country BY: білоруськ${ADJECTIVE}
  country SE: шведськ${ADJECTIVE}
  country NO: норвезьк${ADJECTIVE}
  country DK: данськ${ADJECTIVE}
  country CZ: чеськ${ADJECTIVE}
  country IS: ісландськ${ADJECTIVE}
  country CH: швейцарськ${ADJECTIVE}
  country IN: індійськ${ADJECTIVE}
  country PK: пакистанськ${ADJECTIVE}
  country MX: мексиканськ${ADJECTIVE}
  country AR: аргентинськ${ADJECTIVE}
  country CL: чилійськ${ADJECTIVE}
  country CO: колумбійськ${ADJECTIVE}
  country TR: турецьк${ADJECTIVE}
  country LB: ліванськ${ADJECTIVE}
  country RS: сербськ${ADJECTIVE}
  country IQ: іракськ${ADJECTIVE}
  country KW: кувейтськ${ADJECTIVE}
  country KR: південнокорейськ${ADJECTIVE}
  country KP: північнокорейськ${ADJECTIVE}
  country BR: бразильськ${ADJECTIVE}
  country ZA: південноафриканськ${ADJECTIVE}
  country RO: румунськ${ADJECTIVE}
  country MD: молдовськ${ADJECTIVE} молдавськ${ADJECTIVE}
  country BG: болгарськ${ADJECTIVE}
`)
