# Writes golden-edge.json: hand-made edges of a design by R's survey package. Rscript golden-edge.R > golden-edge.json
# R 4.2.2, survey 4.1.1; lonely.psu = "adjust". A weight of zero stays in the design and in no estimate.
suppressMessages(library(survey)); library(jsonlite)
options(survey.lonely.psu = "adjust", digits = 15, warn = -1)
base <- data.frame(
  s = c(1,1,1,1, 2,2,2, 3,3,3,3,3, 4,4), p = c(1,1,2,2, 1,1,1, 1,2,3,3,2, 1,2),
  w = c(1.5,2,0.5,1, 3,1,2, 1,1,2,0.25,4, 2.5,1), g = c(1,1,2,2, 1,2,1, 2,2,1,1,2, 3,3),
  x = c(1,0,1,1, 0,1,0, 0,1,1,0,1, 1,0), y = c(4,2,5,1, 3,3,2, 6,1,2,4,5, 3,1))
with <- function(...) { d <- base; a <- list(...); for (n in names(a)) d[[n]] <- a[[n]]; d }
cases <- list(
  "one stratum has a single unit" = base,
  "two strata have a single unit" = with(p = c(1,1,2,2, 1,1,1, 1,1,1,1,1, 1,2)),
  "every stratum has a single unit but one" = with(p = c(1,1,1,1, 1,1,1, 1,2,3,3,2, 1,1)),
  "all weights are equal" = with(w = rep(2.5, 14)),
  "weights of zero in a unit of its own" = with(w = c(0,0,0.5,1, 3,1,2, 1,1,2,0.25,4, 2.5,1)),
  "a single respondent weighs almost all" = with(w = c(1e6,2,0.5,1, 3,1,2, 1,1,2,0.25,4, 2.5,1)),
  "no strata" = with(s = rep(1, 14), p = c(1,1,2,2,3,3,3,4,5,6,6,5,7,8)),
  "each respondent is a unit" = with(p = 1:14),
  "a domain lies in one unit" = with(g = c(3,3,2,2, 1,2,1, 2,2,1,1,2, 1,2)),
  "an answer that nobody of a group gave" = with(x = c(0,0,1,1, 0,1,0, 0,1,0,0,1, 1,0)))
out <- lapply(cases, function(d) {
  design <- svydesign(ids = ~p, strata = ~s, weights = ~w, data = d, nest = TRUE)
  estimates <- lapply(0:3, function(i) {
    des <- if (i == 0) design else subset(design, g == i)
    used <- sum(weights(des) > 0)
    if (used == 0) return(NULL)
    m <- svymean(~y, des); k <- degf(des); ci <- if (k > 0) confint(m, df = k) else c(NA, NA)
    e <- list(group = i, degrees = k, mean = as.numeric(coef(m)), se = as.numeric(SE(m)), low = ci[1], high = ci[2])
    sh <- as.numeric(coef(svymean(~x, des)))
    if (sh > 0 && sh < 1 && k > 0) {
      # What svyciprop(method = "logit") tends to: its glm stops after 1e-8 of deviance, which few units magnify.
      reach <- qt(0.975, k) * as.numeric(SE(svymean(~x, des))) / (sh * (1 - sh))
      e$share <- sh; e$shareLow <- plogis(qlogis(sh) - reach); e$shareHigh <- plogis(qlogis(sh) + reach)
      q <- attr(svyciprop(~x, des, method = "logit"), "ci")
      stopifnot(is.nan(q[2]) || abs(as.numeric(q[1]) - e$shareLow) < 1e-5, is.nan(q[2]) || abs(as.numeric(q[2]) - e$shareHigh) < 1e-5)
    }
    e })
  list(data = d, estimates = Filter(Negate(is.null), estimates)) })
cat(toJSON(out, digits = NA, auto_unbox = TRUE, dataframe = "columns", na = "null"))
