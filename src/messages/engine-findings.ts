import type { Bilingual, EngineFindingCode } from '../domain';

/** Sentences of the calculation's findings: what, where it matters, why, and what to do. */
export const engineFindings: Readonly<Record<EngineFindingCode, Bilingual>> = {
  'not-supported-yet': {
    nl: 'De rekenregel voor deze invoer in {table} zit nog niet in deze versie. Er wordt niet gerekend, zodat er geen euro ongemerkt wegvalt. Haal de rij of waarde weg, of wacht op een volgende versie.',
    en: 'The rule for this input in {table} is not in this version yet. Nothing is calculated, so that no euro can vanish unnoticed. Remove the row or value, or wait for a later version.',
  },
  'missing-rate': {
    nl: 'Voor functie {position} geldt op {day} geen tarief, terwijl er in {year} uren op staan (activiteit {activity}). Voeg in Tarieven een rij toe die op of voor die dag ingaat.',
    en: 'No rate is in force for position {position} on {day}, while it has hours in {year} (activity {activity}). Add a row to Rates that is valid on or before that day.',
  },
  'rate-without-amount': {
    nl: 'Het tarief van functie {position} heeft geen Uurtarief en geen Loonkosten. Vul een van beide in.',
    en: 'The rate of position {position} has neither an hourly rate nor a wage cost. Fill in one of them.',
  },
  'missing-productive-hours': {
    nl: 'Van functie {position} zijn geen productieve uren boven 0 bekend. Vul Productieve uren in Tarieven in, of geef de functie een groep in Capaciteit en een norm in Urennorm.',
    en: 'No productive hours above 0 are known for position {position}. Fill in Productive hours in Rates, or give the position a group in Capacity and a norm in Hours norm.',
  },
  'rate-and-build-up-differ': {
    nl: 'Functie {position} heeft een vastgesteld Uurtarief van € {rate} en ook een opbouw, die € {built} geeft: verschil € {difference}. Het Uurtarief telt. Maak de opbouw leeg of trek het verschil recht.',
    en: 'Position {position} has an adopted hourly rate of € {rate} and a build-up as well, which gives € {built}: difference € {difference}. The hourly rate counts. Clear the build-up or settle the difference.',
  },
  'productive-hours-differ': {
    nl: 'Functie {position} heeft {rate} productieve uren in Tarieven en {norm} volgens de Urennorm. Tarieven telt. Maak een van beide leeg of gelijk.',
    en: 'Position {position} has {rate} productive hours in Rates and {norm} by the Hours norm. Rates counts. Clear one of them or make them equal.',
  },
  'adopted-rate-in-actual': {
    nl: 'De realisatie van {year} rekent voor functie {position} met een vastgesteld Uurtarief: de loonkosten zijn berekend, niet werkelijk. Kent u de werkelijke loonkosten, zet die dan in Tarieven in een rij met Soort realisatie.',
    en: 'The actual run of {year} prices position {position} at an adopted hourly rate: its wage cost is calculated, not actual. If you know the actual wage cost, enter it in Rates in a row of Kind actual.',
  },
  'rate-without-source': {
    nl: 'Het tarief van functie {position} noemt geen Bron. Vul in waar het cijfer vandaan komt, dan kan een accountant het terugvinden.',
    en: 'The rate of position {position} names no Source. Fill in where the figure comes from, so that an auditor can find it.',
  },
  'hours-sum-negative': {
    nl: 'De uren van activiteit {activity}, functie {position} tellen op tot {sum}: een correctie mag niet groter zijn dan de uren zelf. Controleer de negatieve rijen met deze sleutel.',
    en: 'The hours of activity {activity}, position {position} add up to {sum}: a correction cannot be larger than the hours themselves. Check the negative rows of this key.',
  },
  'hours-outside-term': {
    nl: 'Activiteit {activity} heeft uren in maand {months} van {year}, buiten de looptijd van deelovereenkomst {agreement}. Ze tellen wel mee. Controleer de maanden of de looptijd.',
    en: 'Activity {activity} has hours in month {months} of {year}, outside the term of sub-agreement {agreement}. They do count. Check the months or the term.',
  },
  'row-of-memo-agreement': {
    nl: 'Deze rij staat op activiteit {activity} van deelovereenkomst {agreement}, die in dit jaar alleen pro memorie meeloopt (gepland, vervallen of buiten de looptijd). De rij telt in geen enkel totaal mee. Zet haar op een lopende activiteit als zij wel moet meetellen, of verbeter de status of de looptijd.',
    en: 'This row is on activity {activity} of sub-agreement {agreement}, which is only a memo item this year (planned, lapsed or outside its term). The row is in no total. Move it to a running activity if it should count, or correct the status or the term.',
  },
  'wage-twice': {
    nl: 'Kostenplaats {centre} brengt loonkosten naar activiteit {activity}, die ook uren tegen een tarief heeft. Kijk na of dezelfde mensen niet twee keer meetellen.',
    en: 'Cost centre {centre} brings wage cost to activity {activity}, which also has hours at a rate. Check that the same people are not counted twice.',
  },
  'price-level-without-series': {
    nl: 'Deze kostenregel heeft prijspeil {from}, terwijl op prijspeil {to} wordt gerekend, maar noemt geen Indexreeks (en de deelovereenkomst ook niet). Vul Indexreeks in, of maak Prijspeil leeg als het bedrag al op prijspeil {to} staat.',
    en: 'This cost row is at price level {from} while the calculation is at price level {to}, but it names no Index series (nor does its sub-agreement). Fill in Index series, or clear Price level if the amount is at price level {to} already.',
  },
  'price-level-index-missing': {
    nl: 'Deze kostenregel moet van prijspeil {from} naar {to}, maar reeks {series} heeft geen cijfer voor {year}. Vul Indexcijfers aan, of verbeter Prijspeil of Indexreeks.',
    en: 'This cost row has to go from price level {from} to {to}, but series {series} has no figure for {year}. Complete Index figures, or correct Price level or Index series.',
  },
  'price-level-not-above-zero': {
    nl: 'De cijfers van reeks {series} brengen het prijspeil tussen {from} en {to} op nul of lager. Verbeter de percentages in Indexcijfers.',
    en: 'The figures of series {series} bring the price level between {from} and {to} to zero or below. Correct the percentages in Index figures.',
  },
  'asset-contributions-too-high': {
    nl: 'Actief {asset} heeft € {contributions} aan Bijdragen tegenover een Aanschafwaarde van € {acquisition}. Er kan niet meer zijn bijgedragen dan het heeft gekost: verbeter een van beide.',
    en: 'Asset {asset} has € {contributions} of Third-party contributions against an Acquisition value of € {acquisition}. No more can have been contributed than it cost: correct one of them.',
  },
  'asset-residual-too-high': {
    nl: 'Actief {asset} heeft een Restwaarde van € {residual}, meer dan de Aanschafwaarde (€ {acquisition}) min de Bijdragen (€ {contributions}). Er valt dan niets af te schrijven: verbeter de Restwaarde.',
    en: 'Asset {asset} has a Residual value of € {residual}, more than its Acquisition value (€ {acquisition}) less its Third-party contributions (€ {contributions}). There is nothing to write off: correct the Residual value.',
  },
  'annuity-life-not-whole': {
    nl: 'Actief {asset} wordt op annuïteit afgeschreven over {life} jaar. Een annuïteit loopt over een geheel aantal jaren, van 1 tot en met 200: verbeter Levensduur, of kies lineair.',
    en: 'Asset {asset} is written off by annuity over {life} years. An annuity runs over a whole number of years, from 1 to 200: correct Life, or choose linear.',
  },
  'annuity-in-whole-years': {
    nl: 'Actief {asset} is in de loop van {year} in gebruik genomen. Een annuïteit loopt over hele jaren: {year} draagt de eerste volle annuïteit. Moeten maanden tellen, kies dan lineair.',
    en: 'Asset {asset} came into use during {year}. An annuity runs over whole years: {year} bears the first full annuity. If months should count, choose linear.',
  },
  'overhead-method-not-chosen': {
    nl: 'Overheadkostenplaats {centre} heeft kosten, maar er is geen Overheadmethode gekozen. Kies er een in Instellingen (geen is ook een keuze: dan blijft de overhead bij de gastheer).',
    en: 'Overhead centre {centre} has cost, but no Overhead method is chosen. Choose one in Settings (none is a choice as well: the overhead then stays with the host).',
  },
  'overhead-base-without-own-tasks': {
    nl: 'In de grondslag van de overhead van {year} zit geen enkele eigen taak van de gastheer (activiteit zonder deelovereenkomst): de hele overhead komt bij de afnemers terecht. Neem de eigen taken op, of zet een vaste Overheadwaarde.',
    en: 'The base of the overhead of {year} holds no own task of the host (an activity without a sub-agreement): the clients would bear all overhead. Add the own tasks, or set a fixed Overhead value.',
  },
  'overhead-included-beside-pool': {
    nl: 'Het tarief van functie {position} bevat al overhead, terwijl er ook een overheadkostenplaats met kosten is. Hoeveel overhead in dat tarief zit is niet bekend; deze uren krijgen geen opslag. Kijk na of overhead niet dubbel telt.',
    en: 'The rate of position {position} already includes overhead, while an overhead centre has cost as well. How much overhead that rate holds is not known; these hours get no surcharge. Check that overhead is not counted twice.',
  },
  'overhead-base-zero': {
    nl: 'De grondslag van de overhead van {year} is 0: de overhead blijft bij de gastheer (regel overhead gastheer). Kies een andere Overheadmethode of vul de grondslag.',
    en: 'The base of the overhead of {year} is 0: the overhead stays with the host (line overhead of the host). Choose another Overhead method or fill the base.',
  },
  'overhead-centre-gives': {
    nl: 'Kostenplaats {centre} is van soort overhead en kan niet doorbelasten: overhead gaat via de Overheadmethode. Haal de rij weg of maak er een hoofdkostenplaats van.',
    en: 'Cost centre {centre} is of kind overhead and cannot recharge: overhead goes by the Overhead method. Remove the row or make it a primary centre.',
  },
  'primary-centre-gives-to-centre': {
    nl: 'Hoofdkostenplaats {from} belast door naar kostenplaats {to}; een hoofdkostenplaats geeft alleen aan activiteiten. Laat de rij naar een activiteit wijzen.',
    en: 'Primary centre {from} recharges cost centre {to}; a primary centre gives to activities only. Point the row to an activity.',
  },
  'centre-without-receiver': {
    nl: 'Kostenplaats {centre} heeft in {year} kosten, maar geen Doorbelasting en geen activiteit met uren die haar noemt. Het bedrag blijft bij de gastheer (niet toegerekend). Voeg Doorbelasting toe of noem de kostenplaats bij een activiteit.',
    en: 'Cost centre {centre} has cost in {year}, but no recharge and no activity with hours that names it. The amount stays with the host (unassigned). Add recharges or name the centre at an activity.',
  },
  'driver-without-cost': {
    nl: 'Kostenplaats {centre} heeft in {year} wel Doorbelasting maar geen kosten. Er valt niets door te belasten. Horen er kosten te zijn, vul die dan in Kosten in.',
    en: 'Cost centre {centre} has recharges in {year} but no cost. There is nothing to recharge. If it should have cost, enter that in Costs.',
  },
  'support-centre-gives-to-nobody': {
    nl: 'Hulpkostenplaats {centre} heeft of ontvangt in {year} kosten, maar geeft aan niemand door. Zonder afnemer zou dat bedrag wegvallen. Voeg Doorbelasting toe met een waarde boven 0, of maak er een hoofd- of overheadkostenplaats van.',
    en: 'Support centre {centre} has or receives cost in {year}, but gives to nobody. Without a receiver that amount would vanish. Add recharges with a value above 0, or make it a primary or overhead centre.',
  },
  'closed-group-of-centres': {
    nl: 'De hulpkostenplaatsen {centres} geven in {year} alleen aan elkaar door: hun kosten komen nooit bij een activiteit, hoofd- of overheadkostenplaats. Geef er ten minste een Doorbelasting naar buiten de groep.',
    en: 'In {year} the support centres {centres} only give to each other: their cost never reaches an activity or a primary or overhead centre. Give at least one of them a recharge to outside the group.',
  },
  'method-leaves-no-receiver': {
    nl: 'Hulpkostenplaats {centre} heeft of ontvangt in {year} kosten, maar houdt onder de gekozen Hulpkostenmethode geen afnemer over: direct slaat alle hulpkostenplaatsen over, trapsgewijs die al zijn afgesloten. Kies wederkerig, wijzig Volgorde, of voeg Doorbelasting naar een activiteit toe.',
    en: 'Support centre {centre} has or receives cost in {year}, but has no receiver left under the chosen Support method: direct skips all support centres, step-down those that are closed already. Choose reciprocal, change Order, or add a recharge to an activity.',
  },
  'direct-left-out': {
    nl: 'De directe methode staat in {year} niet naast de gekozen Hulpkostenmethode: {centres} heeft dan geen afnemer. De berekening zelf verandert er niet door.',
    en: 'The direct method does not stand beside the chosen Support method in {year}: {centres} would have no receiver. The calculation itself does not change.',
  },
  'step-down-left-out': {
    nl: 'De trapsgewijze methode staat in {year} niet naast de gekozen Hulpkostenmethode: in deze volgorde heeft {centres} geen afnemer meer. De berekening zelf verandert er niet door.',
    en: 'The step-down method does not stand beside the chosen Support method in {year}: in this order {centres} would have no receiver left. The calculation itself does not change.',
  },
  'reciprocal-left-out': {
    nl: 'De wederkerige methode staat in {year} niet naast de gekozen Hulpkostenmethode: {centres} zou dan kosten krijgen die nergens heen kunnen. De berekening zelf verandert er niet door.',
    en: 'The reciprocal method does not stand beside the chosen Support method in {year}: {centres} would receive cost that can go nowhere. The calculation itself does not change.',
  },
  'cost-centre-has-label': {
    nl: 'Een kostenregel op kostenplaats {centre} kan niet van een deelnemer alleen zijn. Maak Deelnemer leeg of zet de regel op een activiteit.',
    en: 'A cost row on cost centre {centre} cannot be one participant’s own. Clear Participant or put the row on an activity.',
  },
  'missing-allocation-key': {
    nl: 'Activiteit {activity} van deelovereenkomst {agreement} heeft geen verdeelsleutel, en niet alle uren noemen een deelnemer. Zonder sleutel is er geen verdeling. Vul Verdeelsleutel in bij de activiteit of de deelovereenkomst.',
    en: 'Activity {activity} of sub-agreement {agreement} has no allocation key, and not every hour names a participant. Without a key there is no division. Fill in Allocation key at the activity or the sub-agreement.',
  },
  'key-without-values': {
    nl: 'Verdeelsleutel {key} (activiteit {activity}) heeft geen waarden voor {year}. Vul Sleutelwaarden aan voor dit jaar en deze soort, of laat Soort leeg voor begroting en realisatie samen.',
    en: 'Allocation key {key} (activity {activity}) has no values for {year}. Complete Key values for this year and kind, or leave Kind blank for budget and actual together.',
  },
  'inhabitants-missing': {
    nl: 'Sleutel {key} rekent met de inwoners van Deelnemers, maar van {participant} is het aantal leeg. Leeg is niet nul: vul Inwoners in.',
    en: 'Key {key} uses the inhabitants of Participants, but those of {participant} are blank. Blank is not zero: fill in Inhabitants.',
  },
  'key-sum-zero': {
    nl: 'De waarden van verdeelsleutel {key} zijn in {year} (op ten minste een deel van het jaar) samen 0, terwijl activiteit {activity} kosten heeft. Er is niets om naar te verdelen: vul de waarden in.',
    en: 'The values of allocation key {key} add up to 0 in {year} (on at least a part of the year), while activity {activity} has cost. There is nothing to divide by: fill in the values.',
  },
  'key-without-host': {
    nl: 'Verdeelsleutel {key} heeft geen waarde voor de gastheer ({participant}). Geen rij is geen keuze: zet de waarde van de gastheer erin, of een 0 als hij bewust niet meedeelt.',
    en: 'Allocation key {key} has no value for the host ({participant}). No row is no decision: enter the host’s value, or a 0 if it deliberately has no part.',
  },
  'key-day-without-row': {
    nl: 'Verdeelsleutel {key} heeft op {day} geen enkele waarde. Een rij zonder Geldig vanaf geldt vanaf 1 januari; vul het jaar aan.',
    en: 'Allocation key {key} has no value at all on {day}. A row without Valid from holds from 1 January; complete the year.',
  },
  'key-row-outside-year': {
    nl: 'Een rij van verdeelsleutel {key} gaat pas in op {day}, na het jaar {year} waarvoor zij is opgegeven. Verbeter Geldig vanaf of Jaar.',
    en: 'A row of allocation key {key} starts on {day}, after the year {year} it is given for. Correct Valid from or Year.',
  },
  'key-participant-missing-on-day': {
    nl: 'Deelnemer {participant} heeft in verdeelsleutel {key} op {day} nog geen waarde en telt tot de eerste eigen rij als 0. Is dat niet bedoeld, vul dan een waarde in die eerder ingaat.',
    en: 'Participant {participant} has no value in allocation key {key} on {day} and counts as 0 until its first row. If that is not meant, enter a value that starts earlier.',
  },
  'party-missing-in-activity-key': {
    nl: 'Deelnemer {participant} staat in de sleutel van deelovereenkomst {agreement}, maar niet in sleutel {key} van activiteit {activity} (basispakket). Geef een waarde, een 0, of maak er een pluspakket van.',
    en: 'Participant {participant} is in the key of sub-agreement {agreement}, but not in key {key} of activity {activity} (basis package). Give a value, a 0, or make it a plus package.',
  },
  'fixed-percentages-not-100': {
    nl: 'De vaste percentages van sleutel {key} tellen op tot {sum} in plaats van 100. Ze worden niet stilzwijgend bijgesteld: verbeter de waarden.',
    en: 'The fixed percentages of key {key} add up to {sum} instead of 100. They are not adjusted in silence: correct the values.',
  },
  'fixed-percentages-normalised': {
    nl: 'De vaste percentages van sleutel {key} tellen op tot {sum}; binnen 0,01 punt van 100, dus elk deel is gedeeld door hun som. Moeten ze precies 100 zijn, verbeter dan de waarden.',
    en: 'The fixed percentages of key {key} add up to {sum}; within 0.01 point of 100, so each part is divided by their sum. If they have to be exactly 100, correct the values.',
  },
  'label-ignored': {
    nl: 'Uren van activiteit {activity} noemen een deelnemer, maar deelovereenkomst {agreement} verdeelt op een andere grondslag. De deelnemer bij de uren telt niet mee in de verdeling. Kies bekostiging uren als dat wel moet.',
    en: 'Hours of activity {activity} name a participant, but sub-agreement {agreement} divides on another basis. The participant at the hours does not count in the division. Choose funding by hours if it should.',
  },
  'labelled-participant-not-a-party': {
    nl: 'Activiteit {activity} is een eigen taak van de gastheer; kosten ervan kunnen niet van deelnemer {participant} alleen zijn. Geef de activiteit een deelovereenkomst of maak Deelnemer leeg.',
    en: 'Activity {activity} is the host’s own task; its cost cannot be participant {participant}’s alone. Give the activity a sub-agreement or clear Participant.',
  },
  'hours-weights-zero': {
    nl: 'Activiteit {activity} wordt op uren verdeeld, maar alle gewichten (uren maal tarief) zijn 0 terwijl er kosten zijn. Vul uren in, of kies een andere bekostiging voor {agreement}.',
    en: 'Activity {activity} is divided by hours, but all weights (hours times rate) are 0 while there is cost. Enter hours, or choose another funding for {agreement}.',
  },
  'volume-without-participant': {
    nl: 'Activiteit {activity} wordt verdeeld op hoeveelheid (bekostiging pxq), maar deze hoeveelheid noemt geen deelnemer. Vul in Volumes Deelnemer in.',
    en: 'Activity {activity} is divided by quantity (funding pxq), but this quantity names no participant. Fill in Participant in Volumes.',
  },
  'volume-sum-zero': {
    nl: 'Activiteit {activity} wordt verdeeld op hoeveelheid (bekostiging pxq), maar de hoeveelheden van {year} zijn samen 0 terwijl er kosten zijn. Vul in Volumes de hoeveelheid van elke deelnemer in, of kies een andere bekostiging.',
    en: 'Activity {activity} is divided by quantity (funding pxq), but the quantities of {year} add up to 0 while there is cost. Enter the quantity of every participant in Volumes, or choose another funding.',
  },
  'benchmark-without-run': {
    nl: 'Benchmark {benchmark} gaat over een soort waarvan geen enkel jaar is berekend; begroting en realisatie worden nooit door elkaar vergeleken. Hij is niet vergeleken. Verbeter Soort, of vul uren, kosten of volumes van die soort in.',
    en: 'Benchmark {benchmark} is of a kind for which no year was calculated; budget and actual are never compared with each other. It was not compared. Correct Kind, or enter hours, cost or volumes of that kind.',
  },
  'benchmark-index-missing': {
    nl: 'Benchmark {benchmark} moet op prijspeil worden gebracht, maar reeks {series} heeft geen cijfer voor {year}. Vul Indexcijfers aan of maak Indexreeks leeg.',
    en: 'Benchmark {benchmark} has to be brought to price level, but series {series} has no figure for {year}. Complete Index figures or clear Index series.',
  },
  'benchmark-not-indexed': {
    nl: 'Benchmark {benchmark} is van {from} en heeft geen Indexreeks: hij staat niet op prijspeil {to}. Vul Indexreeks in om hem op dat prijspeil te brengen.',
    en: 'Benchmark {benchmark} is of {from} and has no index series: it is not at price level {to}. Fill in Index series to bring it there.',
  },
  'benchmark-without-reference': {
    nl: 'Benchmark {benchmark} heeft geen mediaan, geen gemiddelde en geen vergelijkingsgroep: er is niets om mee te vergelijken. Vul Mediaan of Gemiddelde in, of waarden van anderen in Vergelijkingsgroep.',
    en: 'Benchmark {benchmark} has no median, no mean and no peers: there is nothing to compare with. Fill in Median or Mean, or values of others in Peers.',
  },
  'goal-not-measurable': {
    nl: 'Doel {goal} is niet meetbaar; leeg is: {missing}. Of het wordt bereikt, is niet vast te stellen. Vul in wat is afgesproken; anders blijft het doel als niet meetbaar in het rapport staan.',
    en: 'Goal {goal} is not measurable; blank is: {missing}. Whether it is reached cannot be established. Fill in what was agreed; otherwise the goal stays in the report as not measurable.',
  },
  'goal-of-memo-agreement': {
    nl: 'Doel {goal} hoort bij deelovereenkomst {agreement}, die in {year} alleen pro memorie meeloopt (gepland, vervallen of buiten de looptijd). Het telt niet mee en staat niet in het rapport. Hoort het mee te tellen, verbeter dan de deelovereenkomst of het jaar.',
    en: 'Goal {goal} belongs to sub-agreement {agreement}, which is only a memo item in {year} (planned, lapsed or outside its term). It does not count and is not in the report. If it should count, correct the sub-agreement or the year.',
  },
  'goal-without-run': {
    nl: 'Doel {goal} is van {year}, en over dat jaar is niets te berekenen: er staan geen uren, kosten of volumes van in de werkmap. Het doel staat daarom niet in het rapport. Verbeter het jaar, of vul die tabellen aan.',
    en: 'Goal {goal} is of {year}, and nothing can be calculated for that year: the workbook has no hours, cost or volumes of it. The goal is therefore not in the report. Correct the year, or complete those tables.',
  },
  'index-weights-not-one': {
    nl: 'De gewichten van reeks {series} in {year} tellen niet op tot 1. Verbeter Gewicht van de deelreeksen: 0,7 en 0,3 bijvoorbeeld, of 70 % en 30 %.',
    en: 'The weights of series {series} in {year} do not add up to 1. Correct the Weight of the components: 0.7 and 0.3 for example, or 70 % and 30 %.',
  },
  'index-whole-and-parts': {
    nl: 'Reeks {series} heeft in {year} voor dezelfde stand rijen met een Deelreeks en deze rij zonder. Er kan maar een van beide tellen. Haal deze rij weg, of de deelreeksen.',
    en: 'Series {series} has rows with a Component in {year} and, for the same state, this row without one. Only one of the two can count. Remove this row, or the components.',
  },
  'key-drift': {
    nl: 'Sleutel {key}, deelnemer {participant}: afgesproken {agreed} %, gemeten {measured} % (verschil {difference} punt, buiten de tolerantie). Licht het verschil toe of bespreek de sleutel.',
    en: 'Key {key}, participant {participant}: agreed {agreed} %, measured {measured} % (difference {difference} points, outside the tolerance). Explain the difference or discuss the key.',
  },
  'scenario-left-out': {
    nl: 'Scenario {scenario} is niet berekend; de berekening zelf wel. Met de waarden van dit scenario geldt: {because}',
    en: 'Scenario {scenario} was not calculated; the calculation itself was. With the values of this scenario: {because}',
  },
  'scenario-run-off-without-year': {
    nl: 'Scenario {scenario}: van {participant} is er geen begroting van een heel jaar om de uittreedsom op te baseren. De afbouw is daarom niet berekend. Voeg de begroting van het laatste volle jaar toe, of verwijder Afbouw %.',
    en: 'Scenario {scenario}: there is no budget of a whole year of {participant} to base the exit sum on. The run-off was therefore not calculated. Add the budget of the last full year, or delete Run-off %.',
  },
  'scenario-join-incomplete': {
    nl: 'Scenario {scenario}: {participant} sluit aan, maar heeft in {year} ({basis}) niets in: {needed}, en draagt daar dus niets. Voeg aan het scenario rijen voor Sleutelwaarden toe, of voor Volumes bij prijs maal aantal; voor de sleutel inwoners vult u Inwoners in Deelnemers in.',
    en: 'Scenario {scenario}: {participant} joins, but has nothing in {needed} in {year} ({basis}), and so bears nothing there. Add rows for Key values to the scenario, or for Volumes with price times quantity; for the key inhabitants fill in Inhabitants in Participants.',
  },
  'scenario-nobody-remains': {
    nl: 'Scenario {scenario}: na het vertrek van {participant} heeft in {year} niemand meer een waarde in sleutel {key}. Wat aan kosten blijft, draagt de gastheer. Geef in het scenario een andere deelnemer een waarde als dat anders moet.',
    en: 'Scenario {scenario}: after {participant} leaves nobody has a value in key {key} in {year} any more. The host bears the cost that stays. Give another participant a value in the scenario if it should be otherwise.',
  },
  'no-runs': {
    nl: 'Er is niets te berekenen: Uren, Kosten en Volumes hebben geen rijen voor de gekozen jaren en soort. Vul ten minste een van deze tabellen.',
    en: 'There is nothing to calculate: Hours, Costs and Volumes have no rows for the chosen years and kind. Fill at least one of these tables.',
  },
  'benchmark-of-memo-agreement': {
    nl: 'Benchmark {benchmark} hoort bij een deelovereenkomst die in {year} alleen pro memorie meeloopt, of bij niets dat in {year} is berekend. Hij is niet vergeleken. Controleer de deelovereenkomst, haar status en looptijd.',
    en: 'Benchmark {benchmark} belongs to a sub-agreement that is only a memo item in {year}, or to nothing that was calculated in {year}. It was not compared. Check the sub-agreement, its status and its term.',
  },
  'key-drift-incomplete': {
    nl: 'Sleutel {key} heeft niet voor elke deelnemer een Gemeten waarde (bijvoorbeeld niet voor {participant}); het verloop is niet te berekenen. Vul alle gemeten waarden in.',
    en: 'Key {key} does not have a Measured value for every participant (for example not for {participant}); its drift cannot be calculated. Fill in all measured values.',
  },
  'overhead-value-unused': {
    nl: 'Er is een Overheadwaarde ingevuld, maar geen Overheadmethode die haar gebruikt. Kies een methode, of maak de waarde leeg.',
    en: 'An Overhead value is filled in, but no Overhead method that uses it. Choose a method, or clear the value.',
  },
  'label-of-non-party': {
    nl: 'Kosten of uren van activiteit {activity} noemen deelnemer {participant}, die niet in de verdeelsleutel staat. {participant} krijgt alleen dat eigen deel. Controleer de naam, of voeg een rij (zo nodig met 0) aan de sleutel toe.',
    en: 'Cost or hours of activity {activity} name participant {participant}, who is not in the allocation key. {participant} is charged that own part only. Check the name, or add a row (0 if need be) to the key.',
  },
  'activity-names-other-centre': {
    nl: 'Activiteit {activity} noemt kostenplaats {centre}, die geen hoofdkostenplaats is. Dat heeft geen gevolg: alleen een hoofdkostenplaats draagt een activiteit. Verbeter de kostenplaats of haar soort.',
    en: 'Activity {activity} names cost centre {centre}, which is not a primary centre. That has no effect: only a primary centre carries an activity. Correct the centre or its kind.',
  },
  'reference-without-scale': {
    nl: 'Functie {position} heeft in Tarieven geen Schaal en is daarom niet naast Referentietarieven gelegd. Vul Schaal in als u de vergelijking wilt zien.',
    en: 'Position {position} has no Scale in Rates, so it was not laid beside Reference rates. Fill in Scale if you want to see the comparison.',
  },
  'reference-scale-unknown': {
    nl: 'Referentietarieven heeft voor dit jaar of eerder geen schaal {scale}; functie {position} is niet vergeleken. Controleer de schrijfwijze van de schaal, of vul Referentietarieven aan.',
    en: 'Reference rates has no scale {scale} for this year or an earlier one; position {position} was not compared. Check the spelling of the scale, or complete Reference rates.',
  },
  'hours-norm-missing': {
    nl: 'De capaciteit van {name} verwijst naar groep {group}, maar Urennorm heeft voor die groep geen rij in {year}. De capaciteit van {name} is niet berekend. Vul Urennorm aan voor dit jaar.',
    en: 'The capacity of {name} refers to group {group}, but Hours norm has no row for that group in {year}. The capacity of {name} was not calculated. Complete Hours norm for this year.',
  },
  'hours-norm-not-positive': {
    nl: 'Van de contracturen van groep {group} in {year} blijven na aftrek {hours} productieve uren over; dat moet meer dan 0 zijn. Verbeter Contracturen of de aftrek in Urennorm.',
    en: 'Of the contract hours of group {group} in {year}, {hours} productive hours are left after the deductions; that has to be more than 0. Correct Contract hours or the deductions in Hours norm.',
  },
  'more-hours-than-capacity': {
    nl: 'Op {name} staan in {year} ({basis}) {used} uren, meer dan de capaciteit van {capacity}. Er wordt gewoon gerekend; onbenut is 0. Controleer de uren, de fte of de urennorm.',
    en: '{name} has {used} hours in {year} ({basis}), more than its capacity of {capacity}. The calculation goes on; nothing is unused. Check the hours, the fte or the hours norm.',
  },
  'capacity-without-hours': {
    nl: 'Kostenplaats {centre} heeft Capaciteit, maar geen activiteit die meetelt noemt haar: de gebruikte uren zijn niet bekend en de capaciteit wordt niet getoond. Noem de kostenplaats bij de activiteiten die haar uren maken.',
    en: 'Cost centre {centre} has Capacity, but no activity that counts names it: the hours used are not known and its capacity is not shown. Name the cost centre at the activities that make its hours.',
  },
  'centre-without-capacity': {
    nl: 'Urennoemer is normuren, maar kostenplaats {centre} heeft in {year} geen rij in Capaciteit: al haar kosten gaan naar de activiteiten. Voeg Capaciteit toe als onbenutte uren apart moeten staan.',
    en: 'The Hours denominator is norm hours, but cost centre {centre} has no row in Capacity in {year}: all of its cost goes to the activities. Add Capacity if unused hours have to be shown apart.',
  },
  'practical-capacity-unknown': {
    nl: 'Urennoemer is normuren, maar de productieve uren van kostenplaats {centre} zijn in {year} niet bekend: Urennorm heeft geen bruikbare rij voor groep {group}. Vul Urennorm aan, of kies begrote uren.',
    en: 'The Hours denominator is norm hours, but the productive hours of cost centre {centre} are not known in {year}: Hours norm has no usable row for group {group}. Complete Hours norm, or choose budgeted hours.',
  },
  'unused-capacity-in-price': {
    nl: 'Onbenutte capaciteit staat op gastheer, maar met begrote uren als Urennoemer zit alle capaciteit in de prijs: de instelling heeft geen gevolg. Kies normuren als de gastheer de onbenutte uren moet dragen.',
    en: 'Unused capacity is set to host, but with budgeted hours as the Hours denominator all capacity is in the price: the setting has no effect. Choose norm hours if the host has to bear the unused hours.',
  },
  'norm-hours-without-centres': {
    nl: 'Urennoemer staat op normuren, maar in {year} noemt geen activiteit een hoofdkostenplaats: de instelling heeft geen gevolg. Voor functies blijft uren maal tarief gelden; hun onbenutte uren staan bij Capaciteit.',
    en: 'The Hours denominator is norm hours, but in {year} no activity names a primary cost centre: the setting has no effect. For positions hours times rate stands; their unused hours are shown with Capacity.',
  },
  'coalition-missing': {
    nl: 'In Coalities van {year} ontbreken {count} combinaties van deelnemers, waaronder: {coalitions}. Voor de verdeling is het bedrag van elke combinatie nodig, ook van ieder alleen en van allen samen. Voeg een rij toe voor elke combinatie die ontbreekt.',
    en: 'Coalitions of {year} lacks {count} combinations of participants, among them: {coalitions}. The division needs the amount of every combination, also of each one alone and of all together. Add a row for each one that is missing.',
  },
  'coalition-twice': {
    nl: 'De combinatie {members} staat in {year} meer dan eens in Coalities. Laat er een staan.',
    en: 'The combination {members} is in Coalitions more than once in {year}. Keep one of them.',
  },
  'too-many-purchasers': {
    nl: 'Coalities van {year} noemt {count} deelnemers. De Shapleywaarde wordt exact berekend voor ten hoogste {most} deelnemers. Voeg deelnemers samen of laat er weg.',
    en: 'Coalitions of {year} names {count} participants. The Shapley value is calculated exactly for at most {most} participants. Combine participants or leave some out.',
  },
  'joint-purchase-key-incomplete': {
    nl: 'Sleutel {key} verdeelt de gezamenlijke inkoop van {year}, maar heeft geen waarde voor {participant}. Geef iedere deelnemer aan de inkoop een waarde (een 0 mag); samen moeten zij meer dan 0 zijn.',
    en: 'Key {key} divides the joint purchase of {year}, but has no value for {participant}. Give every participant of the purchase a value (a 0 is allowed); together they have to be more than 0.',
  },
  'advances-assumed': {
    nl: 'Van deelovereenkomst {agreement} staan over {year} geen voorschotten in Voorschotten. Bij de afrekening telt het schema ({terms} termijnen van de begrote bijdrage) als betaald. Vul de betaalde voorschotten in; een afnemer zonder rij heeft dan 0 betaald.',
    en: 'Advances has no advances of sub-agreement {agreement} for {year}. In the settlement the schedule ({terms} terms of the budgeted charge) counts as paid. Enter the advances paid; a client without a row has then paid 0.',
  },
  'advance-of-host': {
    nl: 'Deze rij is een voorschot van de gastheer ({participant}) voor deelovereenkomst {agreement} over {year}. De gastheer betaalt zichzelf geen voorschot: het schema telt als betaald en de rij telt niet mee. Haal de rij weg.',
    en: 'This row is an advance of the host ({participant}) for sub-agreement {agreement} of {year}. The host pays itself no advance: its schedule counts as paid and the row does not count. Remove the row.',
  },
  'advance-of-non-party': {
    nl: 'Deelnemer {participant} draagt in {year} niets van deelovereenkomst {agreement}, maar heeft er wel een rij in Voorschotten. In de afrekening komt het bedrag geheel aan {participant} terug. Controleer de deelnemer en de deelovereenkomst.',
    en: 'Participant {participant} bears nothing of sub-agreement {agreement} in {year}, but has a row for it in Advances. The settlement returns the whole amount to {participant}. Check the participant and the sub-agreement.',
  },
  'advance-term-too-high': {
    nl: 'Dit voorschot van {participant} noemt termijn {term}, terwijl deelovereenkomst {agreement} {terms} voorschottermijnen heeft. Het bedrag telt wel als betaald. Verbeter Termijn of Voorschottermijnen.',
    en: 'This advance of {participant} names term {term}, while sub-agreement {agreement} has {terms} advance terms. The amount does count as paid. Correct Term or Advance terms.',
  },
  'advance-not-used': {
    nl: 'Deze rij voor deelovereenkomst {agreement} telt nergens mee: de deelovereenkomst heeft over {year} geen begroting, of loopt dan alleen pro memorie mee (gepland, vervallen of buiten de looptijd). Vul de begroting aan, of verbeter de deelovereenkomst of het jaar.',
    en: 'This row for sub-agreement {agreement} counts nowhere: the sub-agreement has no budget for {year}, or is only a memo item then (planned, lapsed or outside its term). Complete the budget, or correct the sub-agreement or the year.',
  },
  'settlement-without-actual': {
    nl: 'Deelovereenkomst {agreement} heeft over {year} wel een begroting maar geen realisatie: geen uren en geen kosten. De afrekening gaat dan uit van werkelijke kosten van 0. Vul de realisatie in, of reken dit jaar nog niet af.',
    en: 'Sub-agreement {agreement} has a budget for {year} but nothing actual: no hours and no cost. The settlement then takes an actual cost of 0. Enter the actual figures, or do not settle this year yet.',
  },
  'settlement-without-budget': {
    nl: 'Deelovereenkomst {agreement} heeft over {year} wel een realisatie maar geen begroting: er is geen begrote bijdrage om mee te vergelijken en geen voorschotschema. Vul de begroting in.',
    en: 'Sub-agreement {agreement} has actual figures for {year} but no budget: there is no budgeted charge to compare with and no advance schedule. Enter the budget.',
  },
  'tariff-without-price': {
    nl: 'Deelovereenkomst {agreement} rekent af tegen tarief, maar activiteit {activity} heeft in de begroting van {year} geen aantal boven 0: er is geen prijs per eenheid. Vul in Volumes het begrote aantal in, of kies een andere afrekening.',
    en: 'Sub-agreement {agreement} settles by tariff, but activity {activity} has no quantity above 0 in the budget of {year}: there is no price for a unit. Enter the budgeted quantity in Volumes, or choose another settlement.',
  },
  'tariff-without-quantity': {
    nl: 'Deelovereenkomst {agreement} rekent af tegen tarief, maar van activiteit {activity} is het werkelijke aantal van {year} niet bekend. Leeg is niet nul: vul in Volumes het werkelijke aantal in, zo nodig 0.',
    en: 'Sub-agreement {agreement} settles by tariff, but the actual quantity of activity {activity} in {year} is not known. Blank is not zero: enter the actual quantity in Volumes, 0 if need be.',
  },
  'bandwidth-mode-assumed': {
    nl: 'Deelovereenkomst {agreement} heeft een bandbreedte zonder Bandbreedtewijze. Er is afgerekend over het meerdere: alleen wat buiten de bandbreedte valt. Vul meerdere of geheel in.',
    en: 'Sub-agreement {agreement} has a bandwidth without a Bandwidth mode. The excess was settled: only what is beyond the bandwidth. Fill in excess or whole.',
  },
  'bandwidth-unused': {
    nl: 'Deelovereenkomst {agreement} wordt niet afgerekend, dus haar bandbreedte heeft geen gevolg. Maak Bandbreedte % leeg of kies een andere afrekening.',
    en: 'Sub-agreement {agreement} is not settled, so its bandwidth has no effect. Clear Bandwidth % or choose another settlement.',
  },
};
