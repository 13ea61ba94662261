# Differences between groups by R's survey package, on the made file of survey-file.ts: Rscript golden-view.R FILE.csv > golden-view.json
# R 4.2.2, survey 4.1.1; lonely units "adjust". svyby with covmat, svycontrast; df of both domains together.
suppressMessages(library(survey)); library(jsonlite)
options(survey.lonely.psu = "adjust", digits = 15, warn = -1)
d <- read.csv(commandArgs(TRUE)[1], check.names = FALSE, colClasses = c(stratum = "character", psu = "character"))
d$yes <- as.numeric(d$trust >= 4); d$s <- paste(d$country, d$stratum)
des <- svydesign(ids = ~psu, strata = ~s, weights = ~weight, data = d, nest = TRUE)
out <- list()
for (pair in list(c("Georgia", "Armenia"), c("Kazakhstan", "Armenia"), c("Kazakhstan", "Georgia"))) {
  sub <- subset(des, country %in% pair & trust > 0)
  by <- svyby(~yes, ~country, sub, svymean, covmat = TRUE)
  k <- setNames(c(1, -1), pair); c1 <- svycontrast(by, k)
  df <- degf(sub); v <- as.numeric(coef(c1)); se <- as.numeric(SE(c1))
  out[[length(out) + 1]] <- list(first = pair[1], second = pair[2], value = v, low = v - qt(.975, df) * se, high = v + qt(.975, df) * se, degrees = df)
}
rows <- list()
for (g in unique(d$country)) for (e in c(1, 2, 3)) {
  sub <- subset(des, country == g & trust > 0 & edu == e)
  q <- svyciprop(~yes, sub, method = "logit", df = degf(sub)); ci <- attr(q, "ci")
  rows[[length(rows) + 1]] <- list(country = g, edu = e, n = nrow(sub), share = as.numeric(q), low = as.numeric(ci[1]), high = as.numeric(ci[2]))
}
means <- list()
for (g in unique(d$country)) { sub <- subset(des, country == g & trust > 0); m <- svymean(~trust, sub); ci <- confint(m, df = degf(sub))
  means[[length(means) + 1]] <- list(country = g, mean = as.numeric(coef(m)), low = ci[1], high = ci[2]) }
cat(toJSON(list(differences = out, subgroups = rows, means = means), digits = NA, auto_unbox = TRUE))
