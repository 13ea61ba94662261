# Links between two indicators in a region, worked out again by the words of the method alone: numpy least squares for
# what the years have in common and each country's line, scipy.stats.spearmanr for each pair, ttest_1samp over the
# countries' own, and all permutations of whose indicator goes with whose.
import itertools
import math

import numpy as np
from scipy import stats

REGION = ["KAZ", "KGZ", "TJK", "TKM", "UZB"]


def last_digit(values):
    most = max(abs(value) for value in values)
    for decimals in range(-6, 10):
        scale = 10.0**decimals
        if all(abs(value - round(value * scale) / scale) <= 1e-9 * most for value in values):
            return 1 / scale
    return 0


def drawn(series):
    """Years that lie on a straight line between their neighbours, two in a row or a fifth of all."""
    years, values = list(series), list(series.values())
    if len(years) < 4:
        return set()
    digit, reach = last_digit(values), 1e-4 * (max(values) - min(values))
    far = max(3.001 * digit, 10 * reach)
    off = [None] * len(years)
    for i in range(1, len(years) - 1):
        before, after = values[i - 1], values[i + 1]
        if min(abs(values[i] - before), abs(values[i] - after)) > far:
            share = (years[i] - years[i - 1]) / (years[i + 1] - years[i - 1])
            off[i] = abs(values[i] - (before + share * (after - before)))
    on = [one is not None and one <= reach for one in off]
    near = sum(one is not None and reach < one <= 1.01 * digit for one in off)
    if sum(on) <= 2 * near:
        return set()
    many = sum(on) >= len(years) / 5
    beside = lambda i: (i > 0 and on[i - 1]) or (i + 1 < len(on) and on[i + 1])
    return {years[i] for i in range(len(years)) if on[i] and (many or beside(i))}


def observed(rows):
    ordered = {country: {year: series[year] for year in sorted(series)} for country, series in rows.items()}
    return {country: {y: v for y, v in series.items() if y not in drawn(series)} for country, series in ordered.items()}


def left_over(members):
    """What each country's level and line and the years' common part leave, in units of the country's own spread."""
    years = sorted({year for known, _ in members for year in known})
    place = {year: i for i, year in enumerate(years)}
    size = sum(len(known) for known, _ in members)
    design, wanted, row = np.zeros((size, 2 * len(members) + len(years))), np.zeros(size), 0
    for member, (known, values) in enumerate(members):
        line = np.c_[np.ones(len(known)), np.array(known) - known[0]]
        rest = np.array(values) - line @ np.linalg.lstsq(line, np.array(values), rcond=None)[0]
        spread = math.sqrt((rest**2).mean())
        scaled = rest / spread if spread > 1e-12 * max(map(abs, values)) else rest * 0
        for year, value in zip(known, scaled):
            design[row, 2 * member] = 1
            design[row, 2 * member + 1] = (year - known[0]) / len(known)
            design[row, 2 * len(members) + place[year]] = 1
            wanted[row] = value
            row += 1
    rest = wanted - design @ np.linalg.lstsq(design, wanted, rcond=None)[0]
    cuts = np.cumsum([len(known) for known, _ in members])[:-1]
    return np.split(rest, cuts)


def link(y_rows, x_rows, period, lag):
    y, x = observed(y_rows), observed(x_rows)
    world = []
    for country in y:
        years = [t for t in y[country] if period[0] <= t <= period[1] and t - lag in x.get(country, {})]
        pairs = [(x[country][t - lag], y[country][t]) for t in years]
        if len(years) >= 8 and all(len(set(side)) > 1 for side in zip(*pairs)):
            world.append((country, years, *map(list, zip(*pairs))))
    causes = left_over([(years, xs) for _, years, xs, _ in world])
    outcomes = left_over([(years, ys) for _, years, _, ys in world])
    ours = [i for i, (country, *_) in enumerate(world) if country in REGION]

    def together(i, j):
        shared = sorted(set(world[i][1]) & set(world[j][1]))
        if len(shared) < 8:
            return np.nan
        at = lambda k: [world[k][1].index(year) for year in shared]
        rho = stats.spearmanr(np.round(causes[i][at(i)], 9), np.round(outcomes[j][at(j)], 9))[0]
        most = 1 - 1 / len(shared) ** 2
        return math.atanh(max(-most, min(most, rho)))

    table = np.array([[together(i, j) for j in ours] for i in ours])
    own = np.diag(table)
    centred = np.nan_to_num(table - np.nanmean(table))
    orders = list(itertools.permutations(range(len(ours))))
    sums = [abs(sum(centred[i, k] for i, k in enumerate(order))) for order in orders]
    permuted = sum(one >= abs(np.trace(centred)) - 1e-9 for one in sums) / len(orders)
    return {
        "n": sum(len(world[i][1]) for i in ours),
        "value": math.tanh(own.mean()),
        "p": float(max(stats.ttest_1samp(own, 0).pvalue, permuted)),
        "direction": int(np.sign(own.mean())),
    }
