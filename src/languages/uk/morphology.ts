import type { MorphologyData } from '../../entities/tagging/key.ts'
import { words } from '../../language/words.ts'

export const morphology: MorphologyData = {
  endings: words(`
    а я у ю і ї о е є и ь й # Одеса, Одесі; Ігор, Ігоря
    ою ею єю ом ем єм ам ям ах ях ами ями # Шевченком, Черкасах
    ові еві єві # Трампові
    ий ій ого ього ому ьому им їм их їх ими їми ої ьої # Зеленський, Зеленського
    ія ії ію ією ієм ієві # Марія, Марії; Андрій, Андрієм
  `),
  suffixes: words(`ів їв ов ев єв`), // Львів, Львова; міністр, міністрів
  shifting: words(`і ї о е є`), // Канів, Канева
}
