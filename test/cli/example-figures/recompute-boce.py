"""Computes the BOCE example a second time, from its source and the written rules, without the engine.

    python3 test/cli/example-figures/recompute-boce.py > test/cli/example-figures/boce.json
"""
import datetime
import json
import pathlib
from fractions import Fraction as F

ROOT = pathlib.Path(__file__).resolve().parents[3]
SOURCE = json.loads((ROOT / 'assets/examples/boce.json').read_text(encoding='utf8'), parse_float=lambda text: F(text))
YEAR = 2025


def rows(table):
    headers = SOURCE['tables'][table]['headers']
    return [dict(zip(headers, row)) for row in SOURCE['tables'][table]['rows']]


def day(cell):
    return datetime.date.fromisoformat(cell['day']) if cell else datetime.date(YEAR, 1, 1)


def productive_hours(position):
    for place in rows('Capaciteit'):
        if place['Functie'] == position:
            norm = next(n for n in rows('Urennorm') if n['Groep'] == place['Groep'])
            return norm['Contracturen'] - sum(norm[k] for k in ('Verlof', 'Feestdagen', 'Ziekte', 'Opleiding', 'Overleg', 'Overig'))


def rate(position, kind, month):
    mine = [r for r in rows('Tarieven') if r['Functie'] == position]
    mine = [r for r in mine if r['Soort'] == kind] or [r for r in mine if r['Soort'] is None]
    steps = sorted((day(r['Geldig vanaf']), F(r['Uurtarief']) if r['Uurtarief'] is not None else
                    (F(r['Loonkosten']) + r['Overige personeelskosten']) / F(r['Productieve uren'] or productive_hours(position))) for r in mine)
    if month:
        return [value for start, value in steps if start <= datetime.date(YEAR, month, 1)][-1]
    ends = [start for start, _ in steps[1:]] + [datetime.date(YEAR + 1, 1, 1)]
    return sum(value * (end - start).days for (start, value), end in zip(steps, ends)) / 365


def cents(amount):
    whole = int(abs(amount) * 100 + F(1, 2))
    return -whole if amount < 0 else whole


def text(in_cents):
    return f"{'-' if in_cents < 0 else ''}{abs(in_cents) // 100}.{abs(in_cents) % 100:02d}"


def key_shares(key, kind):
    if key == 'inwoners':
        people = {p['Code']: p['Inwoners'] for p in rows('Deelnemers')}
        return {code: F(n, sum(people.values())) for code, n in people.items()}
    mine = [r for r in rows('Sleutelwaarden') if r['Sleutel'] == key]
    mine = [r for r in mine if r['Soort'] == kind] or [r for r in mine if r['Soort'] is None]
    starts = sorted({day(r['Geldig vanaf']) for r in mine})
    shares = {}
    for start, end in zip(starts, starts[1:] + [datetime.date(YEAR + 1, 1, 1)]):
        step = {r['Deelnemer']: F(r['Waarde']) for r in mine if day(r['Geldig vanaf']) == start}
        for code, value in step.items():
            shares[code] = shares.get(code, 0) + value / sum(step.values()) * F((end - start).days, 365)
    return shares


def run(kind):
    agreements = {a['Code']: a for a in rows('Deelovereenkomsten')}
    activities = {a['Code']: a for a in rows('Activiteiten') if not (a['Deelovereenkomst'] and agreements[a['Deelovereenkomst']]['Status'] == 'gepland')}
    order = {p['Code']: p['Volgorde'] for p in rows('Deelnemers')}
    hours = [(h['Activiteit'], F(h['Uren']), h['Deelnemer'], rate(h['Functie'], kind, h['Maand']))
             for h in rows('Uren') if h['Soort'] == kind and h['Activiteit'] in activities]
    worked = {code: sum(n for a, n, _, _ in hours if a == code) for code in activities}
    cost = {code: sum(n * r for a, n, _, r in hours if a == code) for code in activities}
    alone = {code: {} for code in activities}
    centres = {c['Code']: F(0) for c in rows('Kostenplaatsen')}
    for line in (k for k in rows('Kosten') if k['Soort'] == kind):
        if line['Kostenplaats']:
            centres[line['Kostenplaats']] += F(line['Bedrag'])
            continue
        cost[line['Activiteit']] += F(line['Bedrag'])
        if line['Deelnemer']:
            alone[line['Activiteit']][line['Deelnemer']] = alone[line['Activiteit']].get(line['Deelnemer'], 0) + F(line['Bedrag'])
    drivers = rows('Doorbelasting')
    for driver in drivers:
        base = sum(F(d['Waarde']) for d in drivers if d['Van'] == driver['Van'])
        cost[driver['Naar']] += centres[driver['Van']] * F(driver['Waarde']) / base
    fleet = [code for code, a in activities.items() if a['Kostenplaats'] == 'WAGEN']
    for code in fleet:
        cost[code] += centres['WAGEN'] * worked[code] / sum(worked[c] for c in fleet)
    per_hour = centres['OVH'] / sum(worked.values())
    for code in activities:
        cost[code] += per_hour * worked[code]
    result = {}
    for code, activity in activities.items():
        if not activity['Deelovereenkomst']:
            continue
        agreement = agreements[activity['Deelovereenkomst']]
        shares = key_shares(activity['Verdeelsleutel'] or agreement['Verdeelsleutel'], kind)
        if agreement['Bekostiging'] == 'uren':
            weights = {p: s * sum(n * r for a, n, label, r in hours if a == code and label is None) for p, s in shares.items()}
            for a, n, label, r in hours:
                if a == code and label:
                    weights[label] += n * r
            shares = {p: w / sum(weights.values()) for p, w in weights.items()}
        total = cents(cost[code])
        shared = F(total, 100) - sum(alone[code].values())
        claims = {p: (alone[code].get(p, 0) + shared * s) * 100 for p, s in shares.items()}
        bill = {p: int(c) for p, c in claims.items()}
        missing = total - sum(bill.values())
        step = 1 if missing >= 0 else -1
        for p in sorted(claims, key=lambda q: (-(claims[q] - int(claims[q])) * step, order[q]))[:abs(missing)]:
            bill[p] += step
        result[code] = {'total': text(total), 'participants': {p: text(bill[p]) for p in sorted(bill)}}
    return result


if __name__ == '__main__':
    print(json.dumps({kind: run(word) for kind, word in (('budget', 'begroting'), ('actual', 'realisatie'))}, indent=1))
