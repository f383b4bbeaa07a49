import { lines } from '../../language/words.ts'
import type { NumberData } from '../../values/senses.ts'

const FIRST = '|ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими' // перший, першої
const TEN = '|ь|и|ьох|ьом|ьома' // двадцять, двадцяти
const HUNDRED = '||и|ьох|ьом|ьома' // п'ятдесят, п'ятдесяти
const NOUN = '||а|и|і|ів|у|ом|ам|ами|ах' // мільйон, мільйони

export const numbers: NumberData = {
  decimal: ',',
  words: lines(`
    cardinal 0: нул|ь|я
    cardinal 0.5: пів
    cardinal 1: од|ин|на|ну|не|ного|ному|ним|нієї|ної|ній|нією
    cardinal 1.5: півтор|а|и
    cardinal 2: дв|а|і|ох|ом|ома
    cardinal 3: тр|и|ьох|ьом|ьома
    cardinal 4: чотир|и|ьох|ьом|ма
    cardinal 5: п'ят${TEN}
    cardinal 6: шіст|ь|ьох|ьом|ьома шести
    cardinal 7: сім семи сімох сімома
    cardinal 8: вісім восьми вісьмох вісьмома
    cardinal 9: дев'ят${TEN}
    cardinal 10: десят${TEN}
    cardinal 11: одинадцят${TEN}
    cardinal 12: дванадцят${TEN}
    cardinal 13: тринадцят${TEN}
    cardinal 14: чотирнадцят${TEN}
    cardinal 15: п'ятнадцят${TEN}
    cardinal 16: шістнадцят${TEN}
    cardinal 17: сімнадцят${TEN}
    cardinal 18: вісімнадцят${TEN}
    cardinal 19: дев'ятнадцят${TEN}
    cardinal 20: двадцят${TEN}
    cardinal 30: тридцят${TEN}
    cardinal 40: сорок||а
    cardinal 50: п'ятдесят${HUNDRED}
    cardinal 60: шістдесят${HUNDRED}
    cardinal 70: сімдесят${HUNDRED}
    cardinal 80: вісімдесят${HUNDRED}
    cardinal 90: дев'яност|о|а
    cardinal 100: ст|о|а
    cardinal 200: двісті двохсот двомстам двомастами
    cardinal 300: триста трьохсот трьомстам
    cardinal 400: чотириста чотирьохсот чотирьомстам
    cardinal 500: п'ят|сот|исот|ьомастами
    cardinal 600: шістсот шестисот
    cardinal 700: сімсот семисот
    cardinal 800: вісімсот восьмисот
    cardinal 900: дев'ят|сот|исот
    scale 1000: тисяч||а|і|у|ею|ам|ами|ах тис
    scale 1000000: мільйон${NOUN} млн
    scale 1000000000: мільярд${NOUN} млрд
    scale 1000000000000: трильйон${NOUN} трлн
    lone: тисяча тисячу мільйон мільярд трильйон # мільйон гривень is one, мільйони гривень are not
    vague: кільк|а|ох|ом|ома декільк|а|ох|ом|ома кільканадцят${TEN} кількадесят кількасот
    vague: пар|а|у|и|ою багат|о|ьох|ьом|ьома десятк|и|ів|ам|ами|ах сотн|і|ям|ями|ях сотень лічен|і|их чимал|о стільк|и|ох
    half: половиною # два з половиною роки
    and: і й та з із
    or: або чи
    to: до по
    minus: мінус - − –
    plus: плюс +
    dash: - – — − ‑
    prefix: пів # півроку
    once: одного однієї # одного дня
    aside: півд|ень|ня|ню|нем|ні # the south
    ordinal 1: перш${FIRST}
    ordinal 2: друг${FIRST}
    ordinal 3: трет|ій|ього|ьому|ім|я|ьої|ю|ьою|є|і|іх
    ordinal 4: четверт${FIRST}
    ordinal 5: п'ят${FIRST}
    ordinal 6: шост${FIRST}
    ordinal 7: сьом${FIRST}
    ordinal 8: восьм${FIRST}
    ordinal 9: дев'ят${FIRST}
    ordinal 10: десят${FIRST}
    ordinal 11: одинадцят${FIRST}
    ordinal 12: дванадцят${FIRST}
    ordinal 13: тринадцят${FIRST}
    ordinal 14: чотирнадцят${FIRST}
    ordinal 15: п'ятнадцят${FIRST}
    ordinal 16: шістнадцят${FIRST}
    ordinal 17: сімнадцят${FIRST}
    ordinal 18: вісімнадцят${FIRST}
    ordinal 19: дев'ятнадцят${FIRST}
    ordinal 20: двадцят${FIRST}
    ordinal 30: тридцят${FIRST}
    ending: го му ма м й ї а та ту # 2012-го, 20-та
    tens: х их ті тих ми # 1990-х, 90-ті
  `),
}
