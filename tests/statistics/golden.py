"""Golden values for tests/statistics, from SciPy 1.17.1 on NumPy 2.4.6:
python3 tests/statistics/golden.py > tests/statistics/golden.json
Each entry holds the call, its arguments and what came out."""
import json
import numpy as np
import scipy
from scipy import special, stats

out = {"made": f"SciPy {scipy.__version__}, NumPy {np.__version__}, tests/statistics/golden.py"}
finite = lambda v: None if v is None or np.isnan(v) else ("Infinity" if np.isinf(v) else float(v))

out["normalShareBelow"] = {"call": "stats.norm.cdf(z)", "rows": [
    [z, float(stats.norm.cdf(z))] for z in (-8.5, -5, -3, -1.96, -1, -0.1, 0, 0.3, 1, 1.644854, 2.5, 6)]}
out["normalQuantile"] = {"call": "stats.norm.ppf(share)", "rows": [
    [p, float(stats.norm.ppf(p))] for p in (1e-20, 1e-9, 0.001, 0.025, 0.07, 0.08, 0.3, 0.5, 0.6, 0.925, 0.975, 0.99999)]}
out["studentShareBelow"] = {"call": "stats.t.cdf(t, degrees)", "rows": [
    [t, d, float(stats.t.cdf(t, d))] for t in (-40, -3.2, -1, -0.01, 0, 0.5, 2, 12) for d in (1, 2.5, 4, 17, 169, 2000)]}
out["studentQuantile"] = {"call": "stats.t.ppf(share, degrees)", "rows": [
    [p, d, float(stats.t.ppf(p, d))] for p in (0.0005, 0.025, 0.3, 0.5, 0.95, 0.975) for d in (1, 3, 4, 17, 169)]}
out["lowerGammaShare"] = {"call": "special.gammainc(shape, x)", "rows": [
    [a, x, float(special.gammainc(a, x))] for a in (0.5, 1, 3.7, 25, 400) for x in (0.01, 0.9, 4, 30, 380, 450)]}
out["upperGammaShare"] = {"call": "special.gammaincc(shape, x)", "rows": [
    [a, x, float(special.gammaincc(a, x))] for a in (0.5, 1, 3.7, 25, 400) for x in (0.01, 0.9, 4, 30, 380, 450)]}
out["gammaQuantile"] = {"call": "stats.gamma.ppf(share, shape)", "rows": [
    [a, p, float(stats.gamma.ppf(p, a))] for a in (0.5, 1, 3, 25, 400) for p in (0.001, 0.025, 0.5, 0.975)]}
out["betaShareBelow"] = {"call": "special.betainc(a, b, x)", "rows": [
    [a, b, x, float(special.betainc(a, b, x))] for a, b in ((0.5, 0.5), (1, 3), (8, 2.5), (40, 90), (700, 300))
    for x in (0.001, 0.2, 0.5, 0.7, 0.99)]}
out["betaQuantile"] = {"call": "stats.beta.ppf(share, a, b)", "rows": [
    [a, b, p, float(stats.beta.ppf(p, a, b))] for a, b in ((0.5, 0.5), (1, 3), (8, 2.5), (40, 90)) for p in (0.001, 0.025, 0.5, 0.975)]}

rng = np.random.default_rng(20)
samples = {
    "smooth": np.round(np.cumsum(rng.normal(size=24)), 3),
    "short": np.round(rng.normal(size=8), 2),
    "ties": np.array([3, 3, 3, 4, 4, 3, 2, 2, 2, 2, 5, 5, 5, 6.0]),
    "line": np.arange(10) * 0.5 - 2,
}
years = {name: np.arange(1990, 1990 + len(v)) for name, v in samples.items()}
years["smooth"] = np.sort(rng.choice(np.arange(1990, 2024), 24, replace=False))

out["kendall"] = {"call": "stats.kendalltau(x, y, variant='b').statistic", "rows": [
    [years[n].tolist(), v.tolist(), float(stats.kendalltau(years[n], v, variant="b").statistic)] for n, v in samples.items()]}
# without ties in x, Somers' D of y given x is Kendall's tau-a
out["kendallA"] = {"call": "stats.somersd(x, y).statistic, x without ties", "rows": [
    [years[n].tolist(), v.tolist(), float(stats.somersd(years[n], v).statistic)] for n, v in samples.items()]}
def theil(x, y, level):
    r = stats.theilslopes(y, x, level)
    return [float(r.slope), float(r.low_slope), float(r.high_slope), float(r.intercept)]
out["theilSen"] = {"call": "stats.theilslopes(y, x, level)", "rows": [
    [years[n].tolist(), v.tolist(), level, theil(years[n], v, level)] for n, v in samples.items() for level in (0.95, 0.8)]}
out["spearman"] = {"call": "stats.spearmanr(x, y).statistic", "rows": [
    [years[n].tolist(), v.tolist(), float(stats.spearmanr(years[n], v).statistic)] for n, v in samples.items()]}
out["midRanks"] = {"call": "stats.rankdata(y)", "rows": [[v.tolist(), stats.rankdata(v).tolist()] for v in samples.values()]}

pairs = [([1.2, 0.7, 3.4, 2.2, 5.0], [2.9, 6.1, 4.4, 7.7]), ([10, 11, 12], [1, 2, 3, 4, 5]),
         (rng.normal(size=12).round(3).tolist(), (rng.normal(size=9) + 1).round(3).tolist())]
out["mannWhitney"] = {"call": "stats.mannwhitneyu(second, first, method='exact')", "rows": [
    [a, b, float(r.statistic), float(r.pvalue)] for a, b in pairs
    for r in [stats.mannwhitneyu(b, a, method="exact")]]}
tied = [([0, 0, 1, 2, 0], [1, 4, 4, 2]), ([0, 0, 0, 0, 1, 0], [0, 3, 1, 0, 2])]
def exact(a, b):
    u = lambda x, y: float(sum((q > p) + 0.5 * (q == p) for p in x for q in y))
    r = stats.permutation_test((a, b), u, permutation_type="independent", n_resamples=np.inf, alternative="two-sided")
    return [a, b, float(r.statistic), float(r.pvalue)]
out["mannWhitneyTies"] = {"call": "stats.permutation_test((first, second), U, n_resamples=inf)", "rows": [exact(a, b) for a, b in tied]}

ps = [[0.01, 0.04, 0.03, 0.2, 0.6], [0.9], [0.05, 0.05, 0.05], rng.uniform(size=30).round(5).tolist()]
out["benjaminiHochberg"] = {"call": "stats.false_discovery_control(ps, method='bh')", "rows": [
    [p, stats.false_discovery_control(p).tolist()] for p in ps]}
out["simes"] = {"call": "min(stats.false_discovery_control(ps))", "rows": [
    [p, float(stats.false_discovery_control(p).min())] for p in ps]}

out["poissonRate"] = {"call": "stats.chi2.ppf(tail, 2 k)/2/E, stats.chi2.ppf(1 - tail, 2 k + 2)/2/E", "rows": [
    [k, e, c, float(stats.chi2.ppf((1 - c) / 2, 2 * k) / 2 / e) if k else 0.0, float(stats.chi2.ppf((1 + c) / 2, 2 * k + 2) / 2 / e)]
    for k in (0, 1, 5, 88, 1200) for e in (1, 17.4) for c in (0.95, 0.8)]}
def ratio(a, ea, b, eb):
    t = stats.binomtest(b, a + b, eb / (ea + eb))
    ci = t.proportion_ci(0.95, "exact")
    f = lambda s: float(s / (1 - s) * ea / eb) if s < 1 else "Infinity"
    h = eb / (ea + eb)
    p = min(1.0, 2 * min(stats.binom.cdf(b, a + b, h), stats.binom.sf(b - 1, a + b, h)))
    return [a, ea, b, eb, f(ci.low), f(ci.high), float(p)]
out["rateRatio"] = {"call": "stats.binomtest(b, a + b, Eb/(Ea + Eb)).proportion_ci(0.95, 'exact'); 2 min(binom.cdf(b), binom.sf(b - 1))",
    "rows": [ratio(*r) for r in ((5, 10, 9, 10), (0, 4, 7, 3.5), (12, 170.5, 0, 60), (88, 300, 164, 90), (1, 1, 1, 5))]}

def detrend(x, y):
    r = stats.linregress(x, y)
    return (y - r.intercept - r.slope * x).tolist()
out["detrended"] = {"call": "y - linregress(x, y)", "rows": [[years[n].tolist(), samples[n].tolist(), detrend(years[n], samples[n])] for n in ("smooth", "short", "ties")]}
out["volatility"] = {"call": "np.median(np.abs(np.diff(np.log(y))))", "rows": [
    [v.tolist(), float(np.median(np.abs(np.diff(np.log(v)))))] for v in (samples["ties"], np.exp(samples["smooth"]).round(4))]}
out["volatilityOfValues"] = {"call": "np.median(np.abs(np.diff(y)))", "rows": [
    [v.tolist(), float(np.median(np.abs(np.diff(v))))] for v in (samples["ties"], samples["smooth"])]}
out["quantile"] = {"call": "np.quantile(y, share)", "rows": [
    [v.tolist(), p, float(np.quantile(v, p))] for v in samples.values() for p in (0, 0.1, 0.5, 0.97, 1)]}

# Partial correlation: what is left of the regressor and of the series when the others are taken out, correlated.
def partial(t, y, kind, after):
    one = np.ones(len(t))
    others, tested = ([one], t >= after) if kind == "step" else ([one, t], np.maximum(0, t - after))
    x = np.column_stack(others).astype(float)
    left = lambda v: v - x @ np.linalg.lstsq(x, v, rcond=None)[0]
    return float(stats.pearsonr(left(tested.astype(float)), left(y)).statistic)
out["partialCorrelation"] = {"call": "stats.pearsonr of residuals of numpy.linalg.lstsq", "rows": [
    [years[n].tolist(), samples[n].tolist(), kind, int(years[n][k]), partial(years[n], samples[n], kind, int(years[n][k]))]
    for n in ("smooth", "short", "ties") for kind in ("step", "turn") for k in (3, 5)]}

# A straight line through the past read off five years later, with its prediction interval.
def forecast(y, origin, ahead, level):
    t = np.arange(origin - 9, origin + 1)
    past = y[t]
    r = stats.linregress(t, past)
    s = np.sqrt(((past - r.intercept - r.slope * t) ** 2).sum() / 8)
    year = origin + ahead
    reach = stats.t.ppf((1 + level) / 2, 8) * s * np.sqrt(1 + 1 / 10 + (year - t.mean()) ** 2 / ((t - t.mean()) ** 2).sum())
    value = r.intercept + r.slope * year
    return [float(value), float(value - reach), float(value + reach)]
out["forecast"] = {"call": "stats.linregress(t, y) on 10 years, prediction interval by stats.t.ppf", "rows": [
    [samples["smooth"].tolist(), origin, ahead, level, forecast(samples["smooth"], origin, ahead, level)]
    for origin in (9, 14) for ahead in (5, 1) for level in (0.95, 0.8)]}

# The likelihood of a series under an AR(1) with noise, its level and trend taken out, the scale integrated out under
# 1/sigma: of m contrasts w = A'y with covariance W it is |W|^(-1/2) (w'W^-1 w)^(-m/2). Given as its logarithm minus
# that of white noise, so that constants fall away.
def covariance(t, rho, share):
    d = np.abs(np.subtract.outer(t, t))
    v = rho**d / (1 - rho**2) if rho < 1 else np.minimum.outer(t, t) + 1.0
    noise = (np.trace(v) / len(t) - v.mean()) * share / (1 - share)
    return v + noise * np.eye(len(t))
def likelihood(t, y, columns, rho, share):
    q, _ = np.linalg.qr(np.column_stack(columns), mode="complete")
    a = q[:, len(columns):]
    w, W = a.T @ y, a.T @ covariance(t, rho, share) @ a
    return -0.5 * np.linalg.slogdet(W)[1] - 0.5 * a.shape[1] * np.log(w @ np.linalg.solve(W, w))
rows = []
for name in ("smooth", "short"):
    t, y = years[name] - years[name][0], samples[name]
    after = int(t[len(t) * 2 // 3])
    designs = {"trend": [np.ones(len(t)), t], "step": [np.ones(len(t)), t >= after], "turn": [np.ones(len(t)), t, np.maximum(0, t - after)]}
    for kind, columns in designs.items():
        base = likelihood(t, y, [np.asarray(c, float) for c in columns], 0, 0)
        for rho, share in ((0.45, 0), (0.95, 0), (0.9, 0.5), (1, 0), (1, 0.25)):
            found = likelihood(t, y, [np.asarray(c, float) for c in columns], rho, share)
            rows.append([t.tolist(), y.tolist(), kind, after, rho, share, float(found - base)])
out["likelihood"] = {"call": "log of |A'VA|^(-1/2) (w'(A'VA)^-1 w)^(-m/2), minus that of white noise, by numpy.linalg", "rows": rows}
print(json.dumps(out, indent=1))
