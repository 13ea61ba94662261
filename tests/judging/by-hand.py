# Five pieces of each kind worked out again from data/*.csv by the words of the method alone, with other tools.
# Python 3.11, NumPy 2, SciPy 1.17.1; from the project's folder: python3 tests/judging/by-hand.py > tests/judging/by-hand.json
# Trends: scipy.stats.theilslopes(v, y, 0.95). Steps: numpy.median of all differences. Counts: exact ratio by
# scipy.stats.beta, quasi-Poisson t test, all runs of three years left out, scipy.stats.mannwhitneyu. Levels: by hand.
# Links of a region: links_by_hand.py. Spread: numpy.std(ddof=1) of the members known in nine tenths of the years, its
# Theil–Sen slope. Turns: numpy.linalg.lstsq on 1, t, max(0, t − T); the argument expects none, so real series are asked.
import collections
import csv
import json
import math

import numpy as np
import yaml
from links_by_hand import link, observed
from scipy import stats

package = json.load(open("data/datapackage.json"))
paths = {resource["name"]: resource["path"] for resource in package["resources"]}
argument = yaml.safe_load(open("data/argument/claims.yaml"))["evidence"]
pieces = {one["id"]: one for one in argument} if isinstance(argument, list) else argument
COUNTRIES = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "DEU", "BRA"]
TRENDS = ["consultation", "hdi-since-1995", "gini", "remittances", "exclusion-by-wealth", "foreign-investment"]
STEPS = ["aid-total", "corruption-since-2017", "entry-since-2017", "top-tenth-since-2010", "repression-since-2017"]
LINKS = ["aid-and-consultation", "protest-and-income", "protest-and-corruption", "repression-after-protest", "mobilisation-and-internet"]
LEVELS = ["income-below-1990", "income-recovered", "income-to-rich-since-1990"]
SPREADS = ["democracies-together", "incomes-apart", "civil-society-apart", "mobilisation-apart"]
GROUPS = ["central-asia", "post-soviet", "south-caucasus", "high-income", "south-eastern-asia"]
TURNS = {"internet": 2010, "consultation": 2005, "aid-total": 2008, "remittances": 2014}
COUNTED = COUNTRIES + ["UKR", "BLR", "IND", "FRA"]


def table(name):
    rows = collections.defaultdict(dict)
    for row in csv.DictReader(open(f"data/{paths[name]}")):
        rows[row["iso3"]][int(row["year"])] = float(row["value"])
    return rows


def inside(series, period):
    return {year: series[year] for year in sorted(series) if period[0] <= year <= period[1]}


def trend(known):
    years, values = list(known), list(known.values())
    found = stats.theilslopes(values, years, 0.95)
    score = sum(np.sign(values[i] - values[j]) for i in range(len(values)) for j in range(i))
    return {"value": found.slope * 10, "low": found.low_slope * 10, "high": found.high_slope * 10, "direction": int(np.sign(score))}


def step(known, after):
    before = [value for year, value in known.items() if year < after]
    since = [value for year, value in known.items() if year >= after]
    way = np.sign(np.mean(since) - np.mean(before))
    return {"value": float(np.median([now - then for now in since for then in before])), "direction": int(way)}


def spread(rows, members, period, log):
    inner = {c: {y: v for y, v in inside(rows.get(c, {}), period).items() if v > 0 or not log} for c in members}
    years = sorted({year for known in inner.values() for year in known})
    steady = [known for known in inner.values() if len(known) >= 0.9 * len(years)]
    full = [year for year in years if all(year in known for known in steady)]
    if len(steady) < 3:
        return {}
    size = lambda year: np.std([math.log(known[year]) if log else known[year] for known in steady], ddof=1)
    return {year: float(size(year)) for year in full}


def turn(known, after):
    years, values = np.array(list(known), float), np.array(list(known.values()))
    hinge = np.maximum(0, years - after)
    straight = np.c_[np.ones(len(years)), years - years[0]]
    size = np.linalg.lstsq(np.c_[straight, hinge], values, rcond=None)[0][2]
    rest = lambda side: side - straight @ np.linalg.lstsq(straight, side, rcond=None)[0]
    return {"value": float(size * 10), "direction": int(np.sign(np.corrcoef(rest(values), rest(hinge))[0, 1]))}


def level(known, expect):
    at, base = expect["at"], expect["benchmark"]["year"]
    if at not in known or base not in known:
        return None
    size = known[at] - known[base]
    moved = [[known[at + k] - known[base] for k in (-2, -1, 1, 2) if at + k in known],
             [known[at] - known[base + k] for k in (-2, -1, 1, 2) if base + k in known]]
    keeps = size != 0 and all(len(one) >= 2 for one in moved) and all(np.sign(x) == np.sign(size) for one in moved for x in one)
    return {"value": size, "direction": int(np.sign(size)), "keeps": bool(keeps)}


def compare(years, events, people, after):
    sides = [[y for y in years if y < after], [y for y in years if y >= after]]
    if not all(sides) or len(years) < 4:
        return None
    total = [sum(events[y] for y in side) for side in sides]
    over = [sum(people[y] for y in side) for side in sides]
    rest = []
    for side, number, size in zip(sides, total, over):
        for y in side:
            mean = number / size * people[y]
            rest.append((y, (events[y] - mean) / math.sqrt(mean) if mean > 0 else 0))
    square = sum(r * r for _, r in rest)
    along = sum(rest[i][1] * rest[i - 1][1] for i in range(1, len(rest)) if rest[i][0] - rest[i - 1][0] == 1)
    plain = along / square if square > 0 else 0
    r = max(0, min(0.8, plain + (1 + 3 * plain) / len(rest)))
    spread = max(1, square / (len(rest) - 2)) * (1 + r) / (1 - r)
    ratio = math.log((total[1] + 0.5) / over[1]) - math.log((total[0] + 0.5) / over[0])
    error = math.sqrt(spread * (1 / (total[0] + 0.5) + 1 / (total[1] + 0.5)))
    return ratio, 2 * stats.t.sf(abs(ratio / error), len(years) - 2)


def count(events, people, after):
    years = [y for y in events if y in people]
    before, since = [y for y in years if y < after], [y for y in years if y >= after]
    total = [sum(events[y] for y in side) for side in (before, since)]
    over = [sum(people[y] for y in side) for side in (before, since)]
    if sum(total) <= 5:
        return {"p": 1.0}
    ratio, p = compare(years, events, people, after)
    for first in range(years[0] - 2, years[-1] + 1):
        left = compare([y for y in years if not first <= y < first + 3], events, people, after)
        p = max(p, left[1] if left and np.sign(left[0]) == np.sign(ratio) else 1)
    yearly = [[events[y] / people[y] for y in side] for side in (before, since)]
    p = max(p, stats.mannwhitneyu(*yearly, method="asymptotic").pvalue)
    value = (total[1] / over[1]) / (total[0] / over[0]) if total[0] else None
    return {"p": float(p), **({"value": value} if value else {})}


def rows():
    for name in TRENDS + STEPS + LEVELS:
        piece = pieces[name]
        series = table(piece["indicators"][0])
        for country in COUNTRIES:
            known = inside(series.get(country, {}), piece["period"])
            kind = piece["expect"]["kind"]
            if kind == "level":
                found = level(known, piece["expect"])
            elif len(known) < 8:
                found = None
            else:
                found = step(known, piece["expect"]["after"]) if kind == "step" else trend(known)
            if found:
                yield {"evidence": name, "country": country, "n": len(known), **found}
    for name in LINKS:
        outcome, cause = map(table, pieces[name]["indicators"])
        lag = pieces[name]["expect"].get("lagYears", 0)
        yield {"evidence": name, "country": "central-asia", **link(outcome, cause, pieces[name]["period"], lag)}
    groups = {row["id"]: row["members"].split() for row in csv.DictReader(open("data/regions.csv"))}
    for name in SPREADS:
        piece = pieces[name]
        indicator = next(one for one in package["resources"] if one["name"] == piece["indicators"][0])
        log = indicator["crossroads"]["scale"] in ("money", "people", "count", "rate")
        for group in GROUPS:
            known = spread(observed(table(piece["indicators"][0])), groups.get(group, []), piece["period"], log)
            if len(known) >= 8:
                yield {"evidence": name, "country": group, "n": len(known), **trend(known)}
    for name, after in TURNS.items():
        piece = pieces[name]
        series = observed(table(piece["indicators"][0]))
        for country in COUNTRIES:
            known = inside(series.get(country, {}), piece["period"])
            sides = [sum(y <= after for y in known), sum(y > after for y in known)]
            if len(known) >= 8 and min(sides) >= 3 and len(set(known.values())) > 1:
                yield {"evidence": name, "country": country, "n": len(known), "turn": after, **turn(known, after)}
    piece = pieces["protest-rate"]
    events, people = table("protest-events"), table("population")
    for country in COUNTED:
        known = inside(events.get(country, {}), piece["period"])
        million = {year: value / 1e6 for year, value in people[country].items()}
        yield {"evidence": "protest-rate", "country": country, "n": len(known), **count(known, million, piece["expect"]["after"])}


lines = ",\n".join("\t" + json.dumps(row) for row in rows())
print(f"[\n{lines}\n]")
