"""Computes the BOCE example a second time, from its source and the written rules, without the engine.

    python3 test/cli/example-figures/recompute-boce.py

writes boce.json (charges of 2025), boce-2024.json and boce-settled.json (what is finally charged) beside it.
"""
import datetime
import json
import pathlib
from fractions import Fraction as F

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = json.loads((HERE.parents[2] / 'assets/examples/boce.json').read_text(encoding='utf8'), parse_float=lambda text: F(text))
KINDS = (('budget', 'begroting'), ('actual', 'realisatie'))


def rows(table, year=None):
    headers = SOURCE['tables'][table]['headers']
    found = [dict(zip(headers, row)) for row in SOURCE['tables'][table]['rows']]
    return [row for row in found if year is None or row['Jaar'] == year]


def day(cell, year):
    return datetime.date.fromisoformat(cell['day']) if cell else datetime.date(year, 1, 1)


def days_in(year):
    return (datetime.date(year + 1, 1, 1) - datetime.date(year, 1, 1)).days


def productive_hours(position, year):
    for place in rows('Capaciteit', year):
        if place['Functie'] == position:
            norm = next(n for n in rows('Urennorm', year) if n['Groep'] == place['Groep'])
            return norm['Contracturen'] - sum(norm[k] for k in ('Verlof', 'Feestdagen', 'Ziekte', 'Opleiding', 'Overleg', 'Overig'))


def rate(position, kind, month, year):
    mine = [r for r in rows('Tarieven') if r['Functie'] == position]
    mine = [r for r in mine if r['Soort'] == kind] or [r for r in mine if r['Soort'] is None]
    steps = sorted((day(r['Geldig vanaf'], 1900), F(r['Uurtarief']) if r['Uurtarief'] is not None else
                    (F(r['Loonkosten']) + r['Overige personeelskosten']) / F(r['Productieve uren'] or productive_hours(position, year))) for r in mine)
    if month:
        return [value for start, value in steps if start <= datetime.date(year, month, 1)][-1]
    first, after = datetime.date(year, 1, 1), datetime.date(year + 1, 1, 1)
    ends = [start for start, _ in steps[1:]] + [after]
    parts = [(value, (min(end, after) - max(start, first)).days) for (start, value), end in zip(steps, ends)]
    return sum(value * n for value, n in parts if n > 0) / days_in(year)


def cents(amount):
    whole = int(abs(amount) * 100 + F(1, 2))
    return -whole if amount < 0 else whole


def text(in_cents):
    return f"{'-' if in_cents < 0 else ''}{abs(in_cents) // 100}.{abs(in_cents) % 100:02d}"


def divided(total, claims):
    """Cents in proportion of claims (in cents) that add up to the total: largest remainder, ties by Volgorde."""
    order = {p['Code']: p['Volgorde'] for p in rows('Deelnemers')}
    bill = {p: int(c) for p, c in claims.items()}
    missing = total - sum(bill.values())
    step = 1 if missing >= 0 else -1
    for p in sorted(claims, key=lambda q: (-(claims[q] - int(claims[q])) * step, order[q]))[:abs(missing)]:
        bill[p] += step
    return bill


def key_shares(key, kind, year):
    if key == 'inwoners':
        people = {p['Code']: p['Inwoners'] for p in rows('Deelnemers')}
        return {code: F(n, sum(people.values())) for code, n in people.items()}
    mine = [r for r in rows('Sleutelwaarden', year) if r['Sleutel'] == key]
    mine = [r for r in mine if r['Soort'] == kind] or [r for r in mine if r['Soort'] is None]
    starts = sorted({day(r['Geldig vanaf'], year) for r in mine})
    shares = {}
    for start, end in zip(starts, starts[1:] + [datetime.date(year + 1, 1, 1)]):
        step = {r['Deelnemer']: F(r['Waarde']) for r in mine if day(r['Geldig vanaf'], year) == start}
        for code, value in step.items():
            shares[code] = shares.get(code, 0) + value / sum(step.values()) * F((end - start).days, days_in(year))
    return shares


def change(series, year, state):
    """The change of a series, a share; of a composed one the sum of its weighted parts. None: not known."""
    mine = [r for r in rows('Indexcijfers', year) if r['Reeks'] == series and r['Stand'] == state]
    return sum(F(r['Percentage']) / 100 * (F(r['Gewicht']) if r['Deelreeks'] else 1) for r in mine) if mine else None


def raised(line, kind, year, agreements, activities):
    """Chained, and of a budget line the outturn less the forecast of its own price level."""
    if not line['Prijspeil'] or line['Prijspeil'] == year:
        return F(line['Bedrag'])
    series = line['Indexreeks'] or agreements[activities[line['Activiteit']]['Deelovereenkomst']]['Indexreeks']
    factor, known = F(1), [change(series, line['Prijspeil'], state) for state in ('realisatie', 'raming')]
    if kind == 'begroting' and None not in known:
        factor *= 1 + known[0] - known[1]
    for s in range(line['Prijspeil'] + 1, year + 1):
        outturn = change(series, s, 'realisatie')
        factor *= 1 + (outturn if outturn is not None else change(series, s, 'raming'))
    return F(line['Bedrag']) * factor


def capital(kind, year):
    """(activity, centre, amount) of every asset in use."""
    assets = rows('Activa')
    found = []
    for code in sorted({a['Code'] for a in assets}):
        mine = [a for a in assets if a['Code'] == code]
        asset = ([a for a in mine if a['Soort'] == kind] or [a for a in mine if a['Soort'] is None])[0]
        start, r = day(asset['Ingebruikname'], year), F(asset['Rente %']) / 100
        invested = F(asset['Aanschafwaarde']) - F(asset['Bijdragen'] or 0)
        rest, life = F(asset['Restwaarde'] or 0), asset['Levensduur'] * 12
        if asset['Methode'] == 'annuïteit':
            n = asset['Levensduur']
            amount = (invested - rest) * r / (1 - (1 + r) ** -n) + r * rest
        else:
            before = (year - start.year) * 12 - (start.month - 1)
            months = 12 if before >= 0 else 12 + before
            before = max(before, 0)
            book = F(0) if year == start.year and start.month > 1 else invested - (invested - rest) * before / life
            amount = (invested - rest) * min(months, life - before) / life + r * book
        found.append((asset['Activiteit'], asset['Kostenplaats'], amount))
    return found


def solved(matrix, right):
    """The exact solution of a small system."""
    size = len(right)
    lines = [list(map(F, row)) + [F(value)] for row, value in zip(matrix, right)]
    for i in range(size):
        pivot = next(k for k in range(i, size) if lines[k][i])
        lines[i], lines[pivot] = lines[pivot], lines[i]
        lines[i] = [value / lines[i][i] for value in lines[i]]
        for k in range(size):
            if k != i:
                lines[k] = [a - lines[k][i] * b for a, b in zip(lines[k], lines[i])]
    return [line[-1] for line in lines]


def recharged(centres, cost, worked, activities, year):
    """Reciprocal: x = d + Sᵀx, own use left out; then the primary centres, and the pool of the overhead centre."""
    kind_of = {c['Code']: c['Soort'] for c in rows('Kostenplaatsen')}
    drivers = [d for d in rows('Doorbelasting', year) if d['Van'] != d['Naar']]
    base = {van: sum(F(d['Waarde']) for d in drivers if d['Van'] == van) for van in {d['Van'] for d in drivers}}
    support = [code for code in sorted(kind_of) if kind_of[code] == 'hulp']
    share = {(d['Van'], d['Naar']): F(d['Waarde']) / base[d['Van']] for d in drivers}
    gross = solved([[(1 if j == k else 0) - share.get((k, j), 0) for k in support] for j in support], [centres[j] for j in support])
    for van, x in zip(support, gross):
        for (giver, to), part in share.items():
            if giver == van and kind_of.get(to) != 'hulp':
                (centres if to in kind_of else cost)[to] += x * part
    for code in (c for c in kind_of if kind_of[c] == 'hoofd'):
        if code in base:
            for (giver, to), part in share.items():
                if giver == code:
                    cost[to] += centres[code] * part
        else:
            named = [a for a in activities if activities[a]['Kostenplaats'] == code]
            for a in named:
                cost[a] += centres[code] * worked[a] / sum(worked[n] for n in named)
    return sum(centres[code] for code in kind_of if kind_of[code] == 'overhead')


def run(kind, year):
    """Per activity of a sub-agreement: exact cost, own cost, weights, cents and bill."""
    agreements = {a['Code']: a for a in rows('Deelovereenkomsten')}
    activities = {a['Code']: a for a in rows('Activiteiten') if not (a['Deelovereenkomst'] and agreements[a['Deelovereenkomst']]['Status'] == 'gepland')}
    hours = [(h['Activiteit'], F(h['Uren']), h['Deelnemer'], rate(h['Functie'], kind, h['Maand'], year))
             for h in rows('Uren', year) if h['Soort'] == kind and h['Activiteit'] in activities]
    worked = {code: sum(n for a, n, _, _ in hours if a == code) for code in activities}
    cost = {code: sum((n * r for a, n, _, r in hours if a == code), F(0)) for code in activities}
    alone = {code: {} for code in activities}
    centres = {c['Code']: F(0) for c in rows('Kostenplaatsen')}
    for line in (k for k in rows('Kosten', year) if k['Soort'] == kind):
        amount = raised(line, kind, year, agreements, activities)
        if line['Kostenplaats']:
            centres[line['Kostenplaats']] += amount
            continue
        cost[line['Activiteit']] += amount
        if line['Deelnemer']:
            alone[line['Activiteit']][line['Deelnemer']] = alone[line['Activiteit']].get(line['Deelnemer'], 0) + amount
    for activity, centre, amount in capital(kind, year):
        if activity:
            cost[activity] += amount
        else:
            centres[centre] += amount
    per_hour = recharged(centres, cost, worked, activities, year) / sum(worked.values())
    result = {}
    for code, activity in activities.items():
        cost[code] += per_hour * worked[code]
        if not activity['Deelovereenkomst']:
            continue
        agreement = agreements[activity['Deelovereenkomst']]
        shares = key_shares(activity['Verdeelsleutel'] or agreement['Verdeelsleutel'], kind, year)
        if agreement['Bekostiging'] == 'uren' and cost[code]:
            weights = {p: s * sum(n * r for a, n, label, r in hours if a == code and label is None) for p, s in shares.items()}
            for a, n, label, r in hours:
                if a == code and label:
                    weights[label] += n * r
            shares = {p: w / sum(weights.values()) for p, w in weights.items()}
        total = cents(cost[code])
        own = sum(alone[code].values())
        claims = {p: (alone[code].get(p, 0) + (F(total, 100) - own) * s) * 100 for p, s in shares.items()}
        result[code] = {'agreement': agreement['Code'], 'common': cost[code] - own, 'alone': alone[code], 'shares': shares, 'total': total, 'bill': divided(total, claims)}
    return result


def quantities(code, year):
    """Q of the agreed price in budget and actual: the volumes, else the inhabitants, else the key as a whole."""
    mine = {word: [F(v['Aantal']) for v in rows('Volumes', year) if v['Soort'] == word and v['Activiteit'] == code] for _, word in KINDS}
    if any(mine.values()):
        return [sum(mine[word]) for _, word in KINDS]
    activity = next(a for a in rows('Activiteiten') if a['Code'] == code)
    whole = F(sum(p['Inwoners'] for p in rows('Deelnemers'))) if activity['Verdeelsleutel'] == 'inwoners' else F(1)
    return [whole, whole]


def at_agreed_price(budget, actual, code, year):
    """round(p x Qa) by the actual shares, p the budget price in cents; own cost at actual."""
    before, after = quantities(code, year)
    price = F(cents(budget[code]['common'] / before), 100) if budget[code]['common'] else F(0)
    bill = divided(cents(price * after), {p: price * after * s * 100 for p, s in actual[code]['shares'].items()})
    own = actual[code]['alone']
    for p, amount in divided(cents(sum(own.values())), {p: a * 100 for p, a in own.items()}).items() if own else ():
        bill[p] += amount
    return bill


def summed(bills):
    total = {}
    for bill in bills:
        for p, amount in bill.items():
            total[p] = total.get(p, 0) + amount
    return total


def settled(budget, actual, year):
    result = {}
    for agreement in rows('Deelovereenkomsten'):
        codes = [code for code in budget if budget[code]['agreement'] == agreement['Code']]
        if not codes:
            continue
        before, after = (summed(side[code]['bill'] for code in codes) for side in (budget, actual))
        if agreement['Afrekening'] == 'geen':
            charged = before
        elif agreement['Afrekening'] == 'tarief':
            charged = summed(at_agreed_price(budget, actual, code, year) for code in codes)
        else:
            charged = {}
            for p in before:
                band = cents(F(abs(before[p]), 100) * F(agreement['Bandbreedte %']) / 100)
                more = after[p] - before[p]
                charged[p] = before[p] if abs(more) <= band else after[p] - (band if more > 0 else -band)
        result[agreement['Code']] = {p: text(charged[p]) for p in sorted(charged)}
    return result


def shown(result):
    return {code: {'total': text(one['total']), 'participants': {p: text(one['bill'][p]) for p in sorted(one['bill'])}} for code, one in result.items()}


def write(name, content):
    (HERE / name).write_text(json.dumps(content, indent=1) + '\n', encoding='utf8')


if __name__ == '__main__':
    both = {year: {kind: run(word, year) for kind, word in KINDS} for year in (2024, 2025)}
    write('boce.json', {kind: shown(result) for kind, result in both[2025].items()})
    write('boce-2024.json', {kind: shown(result) for kind, result in both[2024].items()})
    write('boce-settled.json', {str(year): settled(both[year]['budget'], both[year]['actual'], year) for year in both})
