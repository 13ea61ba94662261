# Writes golden.json: estimates of small made surveys by R's survey package. Rscript golden.R > golden.json
# R 4.2.2, survey 4.1.1; options(survey.lonely.psu = "adjust"); shares by svyciprop(method = "logit"), means by
# svymean with confint(df = degf(design)), groups as subsets of the design (domains), tables by svychisq("F").
suppressMessages(library(survey)); library(jsonlite)
options(survey.lonely.psu = "adjust", digits = 15, warn = -1)
set.seed(20)
make <- function(n, strata, psus, scale = 1, lonely = FALSE, spread = 1) {
  s <- sort(sample(seq_len(strata), n, TRUE))
  p <- sample(seq_len(psus), n, TRUE)
  if (lonely) p[s == 1] <- 1
  g <- sample(1:3, n, TRUE)
  b <- rnorm(strata * psus + psus)[s * psus + p]
  data.frame(s = s, p = p, g = g, w = round(scale * exp(rnorm(n, 0, spread)), 4),
             x = as.integer(runif(n) < plogis(b + 0.3 * (g - 2))), y = round(3 + b + rnorm(n), 3),
             k = sample(1:4, n, TRUE, c(.4, .3, .2, .1)))
}
surveys <- list(
  plain = make(60, 1, 60), strata = make(80, 4, 12), clusters = make(90, 1, 9), both = make(120, 5, 4),
  lonely = make(100, 5, 4, lonely = TRUE), population = make(110, 4, 5, scale = 25000), uneven = make(100, 3, 6, spread = 1.6),
  rare = transform(make(120, 4, 5), x = as.integer(seq_len(120) %in% c(3, 77))),
  zero = transform(make(90, 3, 5), k = ifelse(k == 4, 1, k)))
cases <- list()
for (name in names(surveys)) {
  d <- surveys[[name]]
  design <- switch(name,
    plain = svydesign(ids = ~1, weights = ~w, data = d),
    strata = svydesign(ids = ~1, strata = ~s, weights = ~w, data = d),
    clusters = svydesign(ids = ~p, weights = ~w, data = d),
    svydesign(ids = ~p, strata = ~s, weights = ~w, data = d, nest = TRUE))
  one <- function(des, group) {
    if (nrow(des) == 0 || degf(des) < 1) return(NULL)
    m <- svymean(~y, des); ci <- confint(m, df = degf(des))
    out <- list(group = group, n = nrow(des), degrees = degf(des), mean = as.numeric(coef(m)), se = as.numeric(SE(m)), low = ci[1], high = ci[2])
    sh <- as.numeric(coef(svymean(~x, des)))
    if (sh > 0 && sh < 1) {
      q <- svyciprop(~x, des, method = "logit"); c2 <- attr(q, "ci")
      out$share <- as.numeric(q); out$shareSe <- sqrt(as.numeric(attr(q, "var"))); out$shareLow <- as.numeric(c2[1]); out$shareHigh <- as.numeric(c2[2])
    }
    out
  }
  estimates <- c(list(one(design, 0)), lapply(1:3, function(i) one(subset(design, g == i), i)))
  t <- svychisq(~g + k, design, statistic = "F")
  tab <- prop.table(svytable(~g + k, design))
  cases[[name]] <- list(kind = if (name %in% c("plain", "strata", "clusters")) name else "both", data = d,
    estimates = Filter(Negate(is.null), estimates), table = unclass(matrix(tab, nrow(tab))),
    test = list(f = as.numeric(t$statistic), ndf = as.numeric(t$parameter[1]), ddf = as.numeric(t$parameter[2]), p = as.numeric(t$p.value)))
}
cat(toJSON(cases, digits = NA, auto_unbox = TRUE, dataframe = "columns"))
