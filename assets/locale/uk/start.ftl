# SPDX-License-Identifier: EUPL-1.2
# The start page, the frame around every page and the comfort bar. Kept small: it is read first.

language-name = Українська
start-title = Щось сталося? Ми допоможемо.
start-body = Тут можна зробити все одразу. Нічого мати не треба. Натисніть свою мову, щоб почати.
start-begin = Почати тут
start-letter = Маю лист із цього кіоска
chosen = вибрано
frame-text-size = Текст
frame-contrast = Контраст
frame-voice = Голос
frame-language = Мова
frame-settings = Налаштування
frame-help = Допомога
frame-stop = Стоп
frame-back = Назад
frame-repeat = Повторити
frame-scroll-down = Далі
frame-scroll-up = Вгору
frame-key-space = Пробіл
frame-key-backspace = Стерти
frame-key-clear = Стерти все
frame-key-shift = Велика
frame-key-signs = Знаки
frame-key-typed = знак введено
frame-key-letters = Літери
frame-change = Змінити
frame-on = увімкнено
frame-take-card = Заберіть свій документ
frame-off = вимкнено
frame-scan-rows = Відповіді
frame-scan-buttons = Кнопки
frame-scan-bar = Нижній ряд
frame-scan-keys = Клавіші
text-size-0 = малий
text-size-1 = звичайний
text-size-2 = великий
text-size-3 = дуже великий
contrast-light = звичайний
contrast-high = високий
contrast-high-dark = високий, темний
contrast-dark = темний
contrast-low-glare = м’який
aloud-place = { $place } з { $count }
aloud-characters =
    { $count ->
        [one] Введено { $count } знак
        [few] Введено { $count } знаки
        [many] Введено { $count } знаків
       *[other] Введено { $count } знака
    }
note-voice = Голос тут зараз не працює. Усе можна прочитати.
note-voice-other = Звичайний голос не працює. Ви чуєте інший голос.
note-offline = Зараз немає зв’язку. Усе безпечно збережено тут.

## The voice

frame-voice-room = Навушники вимкнено. Особисте вголос не кажемо.
frame-dark = Екран чорний, щоб ніхто не читав. Торкніться ще раз, і він знову видно.
voice-volume = Гучність { $place } з { $count }
voice-rate = Швидкість { $percent } відсотків
voice-everyone-on = Особисте тепер кажемо вголос.
voice-everyone-off = Особисте більше не кажемо вголос.
voice-blank-on = Екран тепер чорний. Він знову видно, якщо торкнутися двічі. Та сама клавіша теж це робить.
voice-blank-off = Екран знову світиться.
aloud-on-screen = Це на екрані.
aloud-number-on-screen = Ваш номер на екрані.
aloud-typing-unheard = Те, що заповнюєте, вголос не кажемо. У навушниках це чути.
aloud-key = Клавіша.
aloud-button-follows = Кнопка:
aloud-step = Крок { $place } з { $count }: { $step }
aloud-question = Питання { $place } з { $count }
