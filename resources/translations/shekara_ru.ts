<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
    <name>checks</name>
    <message numerus="yes">
        <source>%n factors still have an illustrative weight or intensity. Judge them.</source>
        <translation>
            <numerusform>У %n фактора вес или интенсивность пока иллюстративны. Оцените их.</numerusform>
            <numerusform>У %n факторов вес или интенсивность пока иллюстративны. Оцените их.</numerusform>
            <numerusform>У %n факторов вес или интенсивность пока иллюстративны. Оцените их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Factor {factor} has no words.</source>
        <translation>Фактор {factor} не сформулирован.</translation>
    </message>
    <message>
        <source>No factor stands under “{quadrant}”.</source>
        <translation>В разделе «{quadrant}» нет ни одного фактора.</translation>
    </message>
    <message>
        <source>No target for the turnover is set.</source>
        <translation>Целевой товарооборот не задан.</translation>
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
        <source>The organisation is not named.</source>
        <translation>Не указана организация.</translation>
    </message>
    <message>
        <source>The place of the hub is not named.</source>
        <translation>Не указано место хаба.</translation>
    </message>
    <message>
        <source>The weights of the scenarios are illustrative. Judge them.</source>
        <translation>Веса сценариев иллюстративны. Оцените их.</translation>
    </message>
</context>
<context>
    <name>cli</name>
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
        <source>start an assessment from a template</source>
        <translation>начать оценку по шаблону</translation>
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
        <source>what it becomes</source>
        <translation>новое значение</translation>
    </message>
    <message>
        <source>what to change: swot.S1.weight, scenario.crisis.weight, passport.title …</source>
        <translation>что изменить: swot.S1.weight, scenario.crisis.weight, passport.title …</translation>
    </message>
    <message>
        <source>write the brief, a PDF file</source>
        <translation>составить записку, файл PDF</translation>
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
        <source>A branch of the Trans-Siberian Railway crosses the border twice at Petropavl.</source>
        <translation>Ветвь Транссибирской магистрали дважды пересекает границу у Петропавловска.</translation>
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
        <source>Abai</source>
        <translation>Абай</translation>
    </message>
    <message>
        <source>Abai Region</source>
        <translation>область Абай</translation>
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
        <source>Arys I</source>
        <translation>Арысь I</translation>
    </message>
    <message>
        <source>As published by Rosstat for the Russian regions, current prices. From 2021 it divides by the population of the census.</source>
        <translation>По публикации Росстата для регионов России, в текущих ценах. С 2021 года делится на численность населения по переписи.</translation>
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
        <source>Average annual KZ-RU turnover</source>
        <translation>Среднегодовой товарооборот Казахстана и России</translation>
    </message>
    <message>
        <source>Average annual growth of KZ-KG turnover since 2020</source>
        <translation>Среднегодовой рост товарооборота Казахстана и Кыргызстана с 2020 года</translation>
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
        <source>Business Council of the chambers of commerce</source>
        <translation>Деловой совет торгово-промышленных палат</translation>
    </message>
    <message>
        <source>CAREC Corridor 3</source>
        <translation>Коридор ЦАРЭС 3</translation>
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
        <source>Capacity to double to 4,000 vehicles a day, 32 lanes, 2026 to 2028.</source>
        <translation>Пропускная способность вырастет вдвое, до 4000 автомобилей в сутки, 32 полосы, 2026–2028 годы.</translation>
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
        <source>Fruit and vegetables lost in field and store</source>
        <translation>Потери плодов и овощей в поле и при хранении</translation>
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
        <source>Khorgos</source>
        <translation>Хоргос</translation>
    </message>
    <message>
        <source>Kichi-Kapka</source>
        <translation>Кичи-Капка</translation>
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
        <source>Narimanov district; ten years old in 2025.</source>
        <translation>Наримановский район; в 2025 году зоне исполнилось десять лет.</translation>
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
        <source>Odesskoye</source>
        <translation>Одесское</translation>
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
        <source>Programme of interregional and cross-border co-operation for 2012-2017</source>
        <translation>Программа межрегионального и приграничного сотрудничества на 2012–2017 годы</translation>
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
        <source>Regional industrial zone in Kordai district at Karasu and Ak-Tilek; agreement of 9 June 2023 for 25 years; no investor when it was ratified; launch planned for the first quarter of 2027.</source>
        <translation>Региональная индустриальная зона в Кордайском районе у постов Карасу и Ак-Тилек; соглашение от 9 июня 2023 года на 25 лет; при ратификации инвестора не было; запуск запланирован на первый квартал 2027 года.</translation>
    </message>
    <message>
        <source>Resident population on 1 January of the year. The censuses of 2021 and 2022 changed its level.</source>
        <translation>Постоянное население на 1 января. Переписи 2021 и 2022 годов изменили уровень ряда.</translation>
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
        <source>Territorial Development Plan to 2025</source>
        <translation>План территориального развития до 2025 года</translation>
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
        <source>The busiest crossing for passengers.</source>
        <translation>Самый загруженный пассажирский пункт пропуска.</translation>
    </message>
    <message>
        <source>The city of Bishkek is the centre and a separate unit: its figures are not included.</source>
        <translation>Центр — город Бишкек, отдельная единица: его показатели не включены.</translation>
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
        <source>The neighbouring Russian region is inferred.</source>
        <translation>Соседний российский регион выведен по косвенным данным.</translation>
    </message>
    <message>
        <source>The opposite post was not found.</source>
        <translation>Сопредельный пост не найден.</translation>
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
        <source>all agreements between regions</source>
        <translation>все соглашения между регионами</translation>
    </message>
    <message>
        <source>all bilateral documents</source>
        <translation>все двусторонние документы</translation>
    </message>
    <message>
        <source>approved as a draft by the council; expired by its own term</source>
        <translation>одобрена советом как проект; срок действия истёк</translation>
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
        <source>port logistics, North–South corridor</source>
        <translation>портовая логистика, коридор «Север — Юг»</translation>
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
        <source>score, 1 to 5</source>
        <translation>балл от 1 до 5</translation>
    </message>
    <message>
        <source>shipbuilding, oil and gas equipment</source>
        <translation>судостроение, нефтегазовое оборудование</translation>
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
        <source>units</source>
        <translation>единиц</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>vegetables</source>
        <translation>овощи</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>yearly; first held in Omsk (April and May 2003 both printed)</source>
        <translation>ежегодно; первый — в Омске (напечатаны и апрель, и май 2003 года)</translation>
    </message>
</context>
<context>
    <name>drivers</name>
    <message>
        <source>Inflation of the US dollar</source>
        <translation>Инфляция доллара США</translation>
    </message>
    <message>
        <source>Real growth of exports</source>
        <translation>Реальный рост экспорта</translation>
    </message>
    <message>
        <source>Real growth of imports</source>
        <translation>Реальный рост импорта</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>$.version in the file is not the number of a version. Write the number that an earlier copy has there, or open that copy.</source>
        <translation>Поле $.version в файле — не номер версии. Запишите номер, который стоит в более ранней копии, или откройте её.</translation>
    </message>
    <message>
        <source>At {place} in the file stands a value of the wrong kind ({detail}). Correct it, or open an earlier copy.</source>
        <translation>В файле по адресу {place} стоит значение не того вида ({detail}). Исправьте его или откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>Somebody else changed “{path}” since you opened it. Save under another name, or overwrite it.</source>
        <translation>Файл «{path}» изменён кем-то другим после того, как вы его открыли. Сохраните под другим именем или перезапишите его.</translation>
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
        <source>The number {number} at {place} in the file is too large. Write a smaller one, or open an earlier copy.</source>
        <translation>Число {number} в файле по адресу {place} слишком велико. Запишите меньшее или откройте более раннюю копию.</translation>
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
        <source>There is no border region “{code}”. “shekara pairs --all” lists the codes of all regions.</source>
        <translation>Приграничного региона «{code}» нет. Коды всех регионов показывает команда «shekara pairs --all».</translation>
    </message>
    <message>
        <source>There is no driver “{driver}”. Choose {names}.</source>
        <translation>Драйвера «{driver}» нет. Выберите: {names}.</translation>
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
        <source>There is no language “{language}”. Choose one of {languages}.</source>
        <translation>Языка «{language}» нет. Есть: {languages}.</translation>
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
        <source>There is no source “{source}” among the bundled ones. Their ids stand in sources.csv of the data package.</source>
        <translation>Источника «{source}» среди поставляемых нет. Их обозначения — в файле sources.csv пакета данных.</translation>
    </message>
    <message>
        <source>There is no template “{template}”. Choose one of {templates}.</source>
        <translation>Шаблона «{template}» нет. Есть: {templates}.</translation>
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
        <source>{address} takes a number, and “{typed}” is none. Write 0.3 or 0,3.</source>
        <translation>{address}: нужно число, а «{typed}» — не число. Запишите 0,3 или 0.3.</translation>
    </message>
    <message>
        <source>{address} takes three numbers, low, likely and high, such as “2; 5; 9”, and “{typed}” is not that.</source>
        <translation>{address}: нужны три числа — нижнее, вероятное и верхнее, например «2; 5; 9»; запись «{typed}» не подходит.</translation>
    </message>
    <message>
        <source>{driver}: write low, likely and high in this order, between {lowest} and {highest}.</source>
        <translation>{driver}: запишите нижнее, вероятное и верхнее значения в этом порядке, в пределах от {lowest} до {highest}.</translation>
    </message>
    <message>
        <source>{place} is missing in the file. Add it, or open an earlier copy.</source>
        <translation>В файле нет поля {place}. Добавьте его или откройте более раннюю копию.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write year, month and day: 2026-03-31.</source>
        <translation>«{date}» — не дата. Запишите год, месяц и день: 2026-03-31.</translation>
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
        <source>“{path}” is a folder. Choose a document in it.</source>
        <translation>«{path}» — папка. Выберите документ в ней.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Choose a name for the document in it.</source>
        <translation>«{path}» — папка. Задайте имя документа в ней.</translation>
    </message>
    <message>
        <source>“{path}” is not a PDF file and will not be overwritten. Choose another name for the brief.</source>
        <translation>«{path}» — не файл PDF и не будет перезаписан. Выберите для записки другое имя.</translation>
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
        <source>“{text}” is not a pair of regions. Write two codes with a comma, such as KZ-31,KG-C; “shekara pairs” lists them.</source>
        <translation>«{text}» — не пара регионов. Запишите два кода через запятую, например KZ-31,KG-C; их показывает команда «shekara pairs».</translation>
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
        <source>Balance of Kazakhstan with {partner}</source>
        <translation>Сальдо торговли Казахстана, партнёр: {partner}</translation>
    </message>
    <message>
        <source>Corridors through both regions</source>
        <translation>Коридоры через оба региона</translation>
    </message>
    <message>
        <source>Distance between {first} and {second}</source>
        <translation>Расстояние: {first} — {second}</translation>
    </message>
    <message>
        <source>Exports of Kazakhstan to {partner}</source>
        <translation>Экспорт Казахстана, партнёр: {partner}</translation>
    </message>
    <message>
        <source>Exports of Kazakhstan to {partner} against imports</source>
        <translation>Экспорт Казахстана к импорту, партнёр: {partner}</translation>
    </message>
    <message>
        <source>Exports of {first} to {second}</source>
        <translation>Экспорт: {first} → {second}</translation>
    </message>
    <message>
        <source>External axis: opportunities less threats</source>
        <translation>Внешняя ось: возможности минус угрозы</translation>
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
        <source>Imports of Kazakhstan from {partner}</source>
        <translation>Импорт Казахстана, партнёр: {partner}</translation>
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
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Кыргызстан</translation>
    </message>
    <message>
        <source>Mean intensity: {quadrant}</source>
        <translation>Средняя интенсивность: {quadrant}</translation>
    </message>
    <message>
        <source>Missing to the target in {year}</source>
        <translation>Не хватает до цели в {year} году</translation>
    </message>
    <message>
        <source>Population, {region}</source>
        <translation>Население, {region}</translation>
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
        <source>Rank by gravitation {mass}, {pair}</source>
        <translation>Место по гравитации {mass}, {pair}</translation>
    </message>
    <message>
        <source>Road crossings</source>
        <translation>Автодорожные пункты пропуска</translation>
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
        <source>Share of gravitation {mass}, {pair}</source>
        <translation>Доля гравитации {mass}, {pair}</translation>
    </message>
    <message>
        <source>Share of simulated paths that have reached the target</source>
        <translation>Доля смоделированных траекторий, достигших цели</translation>
    </message>
    <message>
        <source>Shared border</source>
        <translation>Общая граница</translation>
    </message>
    <message>
        <source>Special and free zones</source>
        <translation>Специальные и свободные зоны</translation>
    </message>
    <message>
        <source>Target for the yearly turnover</source>
        <translation>Целевой годовой товарооборот</translation>
    </message>
    <message>
        <source>Turnover of Kazakhstan with {partner}</source>
        <translation>Товарооборот Казахстана, партнёр: {partner}</translation>
    </message>
    <message>
        <source>Turnover, first year = 100</source>
        <translation>Товарооборот, первый год = 100</translation>
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
        <source>Turnover, {percentile} % of simulated paths below</source>
        <translation>Товарооборот, ниже которого {percentile}&#xa0;% смоделированных траекторий</translation>
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
        <source>mean of the scenarios</source>
        <translation>среднее по сценариям</translation>
    </message>
    <message>
        <source>not by {last}</source>
        <translation>не достигнута к {last} году</translation>
    </message>
    <message>
        <source>{driver}, high, scenario “{scenario}”</source>
        <translation>{driver}, верхнее значение, сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>{driver}, likely, scenario “{scenario}”</source>
        <translation>{driver}, вероятное значение, сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>{driver}, low, scenario “{scenario}”</source>
        <translation>{driver}, нижнее значение, сценарий «{scenario}»</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} — {second}</translation>
    </message>
    <message>
        <source>{indicator}, {place}</source>
        <translation>{indicator}, {place}</translation>
    </message>
    <message>
        <source>{series}: average growth from {first} to {last}</source>
        <translation>{series}: средний рост с {first} по {last} год</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source>Assumed for the scenario</source>
        <translation>Допущение сценария</translation>
    </message>
    <message>
        <source>Average annual growth</source>
        <translation>Среднегодовой темп прироста</translation>
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
        <source>Chain index</source>
        <translation>Цепной индекс</translation>
    </message>
    <message>
        <source>Converted into US dollars</source>
        <translation>Пересчёт в доллары США</translation>
    </message>
    <message>
        <source>Counted in the source list</source>
        <translation>Подсчёт по списку источника</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Коэффициент покрытия импорта экспортом</translation>
    </message>
    <message>
        <source>First year in which the target is met</source>
        <translation>Первый год, в котором цель достигнута</translation>
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
        <source>Mean of the scenarios by their weights</source>
        <translation>Среднее по сценариям с учётом весов</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>На душу населения</translation>
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
        <source>Projected turnover in current dollars</source>
        <translation>Прогноз товарооборота в текущих долларах</translation>
    </message>
    <message>
        <source>Rank, the largest first</source>
        <translation>Место, начиная с наибольшего</translation>
    </message>
    <message>
        <source>Read from the source</source>
        <translation>Взято из источника</translation>
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
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Товарооборот</translation>
    </message>
    <message>
        <source>Weighted mean intensity of the quadrant</source>
        <translation>Средневзвешенная интенсивность раздела</translation>
    </message>
    <message>
        <source>What is missing to the target</source>
        <translation>Сколько не хватает до цели</translation>
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
        <source>Threats</source>
        <translation>Угрозы</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Слабые стороны</translation>
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
        <source>After factors named by P1 and P3; weight and intensity are to be judged</source>
        <translation>По факторам, названным в P1 и P3; вес и интенсивность предстоит оценить</translation>
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
        <source>Joint programmes, forums and business council</source>
        <translation>Совместные программы, форумы и деловой совет</translation>
    </message>
    <message>
        <source>Kairak and Bugristoye checkpoints, road from Troitsk to Kostanay</source>
        <translation>Пункты пропуска «Кайрак» и «Бугристое», дорога Троицк — Костанай</translation>
    </message>
    <message>
        <source>Karasu and Ak-Tilek checkpoints, Kordai district of Zhambyl region</source>
        <translation>Пункты пропуска «Карасу» и «Ак-Тилек», Кордайский район Жамбылской области</translation>
    </message>
    <message>
        <source>Larger exports to the neighbours</source>
        <translation>Рост экспорта в соседние страны</translation>
    </message>
    <message>
        <source>Likely: average annual growth 2015–2025; low and high: the lowest and highest average over five years within that time; all less 2 % inflation a year. That the past goes on is an assumption.</source>
        <translation>Вероятное: среднегодовой прирост за 2015–2025 годы; нижнее и верхнее: наименьший и наибольший средний прирост за пять лет этого периода; везде за вычетом инфляции 2&#xa0;% в год. То, что прошлое продолжится, — допущение.</translation>
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
        <source>Named by P5; weight and intensity are to be judged</source>
        <translation>Назван в P5; вес и интенсивность предстоит оценить</translation>
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
        <source>Weak infrastructure at the crossings</source>
        <translation>Слабая инфраструктура пунктов пропуска</translation>
    </message>
    <message>
        <source>Wider co-operation across the border</source>
        <translation>Расширение приграничного сотрудничества</translation>
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
        <source>KGS per USD</source>
        <translation>сомов за долл. США</translation>
    </message>
    <message>
        <source>KZT per USD</source>
        <translation>тенге за долл. США</translation>
    </message>
    <message>
        <source>RUB per USD</source>
        <translation>руб. за долл. США</translation>
    </message>
    <message>
        <source>USD per person</source>
        <translation>долл. США на человека</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>га</translation>
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
        <source>number</source>
        <translation>количество</translation>
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
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
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
        <source>{number} KGS per USD</source>
        <translation>{number} сомов за долл. США</translation>
    </message>
    <message>
        <source>{number} KZT per USD</source>
        <translation>{number} тенге за долл. США</translation>
    </message>
    <message>
        <source>{number} RUB per USD</source>
        <translation>{number} руб. за долл. США</translation>
    </message>
    <message>
        <source>{number} USD per person</source>
        <translation>{number} долл. США на человека</translation>
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
        <source>{number} of 5</source>
        <translation>{number} из 5</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} чел.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>(no words yet)</source>
        <translation>(пока без текста)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
</context>
</TS>
